import syntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";

/**
 * The look on screen. Pages are made by `scripts/publish/eleventy.ts`, which hands over the data and the filters;
 * run alone, Eleventy would find nothing to show.
 */
export default function configure(config) {
	config.addPlugin(syntaxHighlight);
	config.setUseGitIgnore(false);
	config.setNunjucksEnvironmentOptions({
		autoescape: true,
		throwOnUndefined: true,
		trimBlocks: true,
		lstripBlocks: true,
	});
	return { dir: { includes: "_includes" }, templateFormats: ["njk"] };
}
