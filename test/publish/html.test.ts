import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate";
import { expect, it } from "vitest";
import { listFiles } from "../helpers/dist.ts";
import { portalContoh } from "../helpers/portal.ts";

/** What html-validate asks beyond the standard, and why it is not asked here. */
const LEBIH: ConfigData["rules"] = {
	// Titles name the paper and the portal; search engines cut them, people read them whole.
	"long-title": "off",
	// Without it some browsers drop the role of a list that bears no bullets.
	"no-redundant-role": "off",
	// A table that scrolls is a group within its naskah, no part of the page.
	"prefer-native-element": "off",
	// HTML 5 lets an id hold any sign but a space; those of duties are as the list of duties writes them.
	"valid-id": ["error", { relaxed: true }],
	// A name where the standard lets one stand; that it is read well is for axe and people to tell.
	"aria-label-misuse": ["error", { allowAnyNamable: true }],
	"doctype-style": ["error", { style: "lowercase" }],
};

// Hundreds of pages are read: a busy machine takes its time.
it("every page is valid HTML", { timeout: 300_000 }, async () => {
	const dist = await portalContoh();
	const checker = new HtmlValidate(
		new StaticConfigLoader([], { extends: ["html-validate:recommended"], rules: LEBIH }),
	);
	const pages = listFiles(dist).filter((path) => path.endsWith(".html"));
	expect(pages.length).toBeGreaterThan(100);
	const found: string[] = [];
	for (const path of pages) {
		const { results } = await checker.validateString(readFileSync(join(dist, path), "utf8"), path);
		found.push(
			...results.flatMap(({ messages }) => messages.map((one) => `${path}:${one.line} ${one.ruleId} ${one.message}`)),
		);
	}
	expect(found.slice(0, 20)).toEqual([]);
});
