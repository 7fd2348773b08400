import { describe, expect, it } from "vitest";
import { readContoh, readSample } from "../render/contoh.ts";

const SAMPLE = readSample("naskah-kerja-sama");

/** Findings on the two languages of the sample, changed as the test says, with the line on which each stands. */
function temuan(change: (text: string) => string): { ruleId: string; baris: string }[] {
	const text = change(SAMPLE);
	const { diagnostics } = readContoh({ dokumen: { "naskah-kerja-sama": text } });
	return diagnostics
		.filter(({ ruleId }) => /^(?:dua-bahasa|bahasa-kedua)/.test(ruleId))
		.map(({ ruleId, line }) => ({ ruleId, baris: text.split("\n")[line - 1] ?? "" }));
}

/** Throws when nothing was changed, so that no test passes by accident. */
function ganti(text: string, from: string | RegExp, to: string): string {
	const changed = text.replace(from, to);
	if (changed === text) throw new Error(`${String(from)} does not stand in the sample`);
	return changed;
}

const english = (text: string): string => text.slice(text.indexOf("\n# English"));

describe("a naskah in two languages", () => {
	it("gives no finding where both texts say the same", () => {
		expect(temuan((text) => text)).toEqual([]);
	});

	it("is told that the second text is missing", () => {
		const found = temuan((text) => text.slice(0, text.indexOf("\n# English") + 1));
		expect(found.map(({ ruleId }) => ruleId)).toContain("bahasa-kedua-belum-ada");
	});

	it("is told of a pasal without counterpart", () => {
		const last = /\n## [^\n]+\n(?:(?!\n## |\n# )[\s\S])*$/.exec(english(SAMPLE))?.[0] ?? "";
		const found = temuan((text) => ganti(text, last, "\n"));
		expect(found.map(({ ruleId }) => ruleId)).toContain("dua-bahasa-tidak-sepadan");
	});

	it("is told of a number that differs between the columns, at its line", () => {
		const number = /\b(\d+) \([a-z-]+\)/.exec(english(SAMPLE));
		expect(number).not.toBeNull();
		const written = number?.[0] ?? "";
		const at = SAMPLE.lastIndexOf(written);
		const found = temuan((text) => `${text.slice(0, at)}97 (ninety-seven)${text.slice(at + written.length)}`);
		const one = found.find(({ ruleId }) => ruleId === "dua-bahasa-angka");
		expect(one).toBeDefined();
	});

	it("is told, as a warning, that no language prevails where none is named", () => {
		const without = (text: string) =>
			text.replace(/\b(?:perbedaan penafsiran|divergence|prevail\w*|yang berlaku)\b/gi, "hal lain");
		const found = temuan(without);
		expect(found.map(({ ruleId }) => ruleId)).toContain("dua-bahasa-tanpa-bahasa-utama");
	});
});
