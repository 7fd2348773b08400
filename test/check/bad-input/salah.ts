import { expect } from "vitest";
import { expectTemuanUtuh } from "../../helpers/bahasa.ts";
import { Contoh, LAPORAN, MATRIK, TODAY } from "../../helpers/contoh.ts";

/** What a test expects of one finding: rule, file and place; the words are held to `expectTemuanUtuh`. */
export interface Harapan {
	readonly ruleId: string;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** What the message says, and what it advises. */
	readonly message?: RegExp;
	readonly suggestion?: RegExp;
	readonly citations?: readonly string[];
}

/** Spoils a second, unrelated file, to prove that all other files are still checked. */
function spoilOther(contoh: Contoh, spoilt: readonly Harapan[]): Harapan {
	if (spoilt.every((one) => one.file !== LAPORAN)) {
		contoh.ganti(LAPORAN, "selesai: 2026-06-30", "selesai: 2025-06-30");
		return { ruleId: "tanggal-terbalik", file: LAPORAN, ...contoh.letak(LAPORAN, "2025-06-30") };
	}
	contoh.ganti(MATRIK, "  - pks.md", "  - hilang.md");
	return { ruleId: "dasar-tidak-ada", file: MATRIK, ...contoh.letak(MATRIK, "hilang.md") };
}

const key = (one: Pick<Harapan, "ruleId" | "file" | "line" | "column">) => ({
	ruleId: one.ruleId,
	file: one.file,
	line: one.line,
	column: one.column,
});
const order = (a: Harapan, b: Harapan) =>
	a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.ruleId.localeCompare(b.ruleId);

/**
 * Expects exactly these findings, all errors, each whole and in Indonesian, in a content folder where another file
 * was spoilt too: its finding is expected besides.
 */
export async function expectSalah(contoh: Contoh, ...harapan: readonly Harapan[]): Promise<void> {
	const all = [...harapan, spoilOther(contoh, harapan)].sort(order);
	const temuan = await contoh.temuan(TODAY);
	expect(temuan.map(key)).toEqual(all.map(key));
	for (const [index, one] of temuan.entries()) {
		expect(one.severity).toBe("error");
		expectTemuanUtuh(one);
		const { message, suggestion, citations } = all[index] as Harapan;
		if (message) expect(one.message).toMatch(message);
		if (suggestion) expect(one.suggestion).toMatch(suggestion);
		if (citations) expect(one.citations).toEqual(citations);
	}
}

/** Replaces a value and expects one finding, which stands at the new value unless `at` says otherwise. */
export async function expectNilai(
	file: string,
	from: string,
	to: string,
	harapan: { ruleId: string; message?: RegExp; suggestion?: RegExp; citations?: string[]; at?: string },
): Promise<void> {
	const contoh = new Contoh().ganti(file, from, to);
	const { at = to.split(": ").at(-1) as string, ...rest } = harapan;
	await expectSalah(contoh, { file, ...contoh.letak(file, at), ...rest });
}
