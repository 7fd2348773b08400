import syntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";

/**
 * The look on screen. Pages are made by `scripts/publish/eleventy.ts`, which hands over the data, the filters and how
 * Markdown is read; run alone, Eleventy would find nothing to show.
 */
export default function configure(config) {
	// YAML first: Markdown takes its front-matter from what is there when it is loaded.
	config.addPlugin(syntaxHighlight, {
		languages: ["yaml", "markdown", "json", "csv", "markup", "bash", "nginx"],
		preAttributes: { tabindex: 0 },
	});
	config.setUseGitIgnore(false);
	config.ignores.add("**/README.md");
	// Its advice about slow filters is not for those who run the build.
	config.benchmarkManager.get("Configuration").setMinimumThresholdMs(0);
	config.setNunjucksEnvironmentOptions({
		autoescape: true,
		throwOnUndefined: true,
		trimBlocks: true,
		lstripBlocks: true,
	});
	// Chapters of the Panduan are Markdown and nothing else: who writes them meets no braces.
	return { dir: { includes: "_includes" }, templateFormats: ["njk", "md"], markdownTemplateEngine: false };
}
