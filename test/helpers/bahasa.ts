import { expect } from "vitest";
import type { Diagnostic } from "../../scripts/model/diagnostic.ts";

/** Words of the libraries underneath (ajv, yaml, Temporal, node) and of English prose; none belongs in a finding. */
const INGGRIS =
	/\b(?:must|should|expected|unexpected|required|invalid|unknown|missing|property|properties|additional|allowed|duplicate|string|array|object|number|integer|boolean|null|undefined|NaN|key|keys|value|values|error|token|indentation|alias|anchor|the|and|not|is|of|to|in|at|be|have|equal|match|pattern|format|fewer|more|than|items|schema|stack|throw)\b/i;

/** Words of everyday Indonesian; no sentence of ours does without one. */
const INDONESIA =
	/\b(?:ada|apit|awali|bagian|belum|beri|buat|bukan|dan|dari|daftar|dengan|di|diminta|ganti|hapus|ini|isi|isian|kerja|lengkapi|maksudnya|mulai|nama|padahal|paling|pakai|perbaiki|periksa|pilih|pilihannya|salah|salin|sama|samakan|sebagai|sebelum|sedangkan|sesudah|setiap|simpan|susun|tambahkan|tanpa|tidak|tukar|tulis|tutup|ubah|yang)\b/i;

/** What stands in quotes, back-ticks or brackets is what the writer wrote, or an example to copy. */
const withoutQuoted = (text: string): string => text.replace(/"[^"]*"|`[^`]*`|\([^()]*\)|<[^>]*>/g, "…");

/** A field's own name in a suggestion ("perencanaan: { … }", "null") is not prose either. */
const ISTILAH = /\b(?:null|true|false|alias|format|YAML|anchor)\b|\b[a-z_]+: (?:\{[^}]*\}|\S+)/g;

function expectKalimat(text: string | undefined): void {
	expect(text, "a sentence").toBeTypeOf("string");
	const prose = withoutQuoted(text ?? "").replace(ISTILAH, "…");
	expect(prose).not.toMatch(INGGRIS);
	expect(prose).toMatch(INDONESIA);
	expect(text).toMatch(/^(?:\p{Lu}|")[\s\S]*[.)]$/u);
	expect(text).not.toMatch(/\n\s+at |undefined|\[object Object\]|#\/definitions|schemas?\//);
}

/** Says what every finding owes its reader: what is wrong and how to mend it, in Indonesian sentences, at a place. */
export function expectTemuanUtuh(temuan: Diagnostic): void {
	expectKalimat(temuan.message);
	expectKalimat(temuan.suggestion);
	expect(temuan.ruleId).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	expect(Number.isInteger(temuan.line) && temuan.line >= 1, `line ${temuan.line}`).toBe(true);
	expect(Number.isInteger(temuan.column) && temuan.column >= 1, `column ${temuan.column}`).toBe(true);
}
