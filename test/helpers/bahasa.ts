import { expect } from "vitest";
import type { Diagnostic } from "../../scripts/model/diagnostic.ts";

/** Words of the libraries underneath (ajv, yaml, Temporal, node) and of English prose; none belongs in a finding. */
const INGGRIS =
	/\b(?:must|should|expected|unexpected|required|invalid|unknown|missing|property|properties|additional|allowed|duplicate|string|array|object|number|integer|boolean|null|undefined|NaN|key|keys|value|values|error|token|indentation|alias|anchor|the|and|not|is|of|to|in|at|be|have|equal|match|pattern|format|fewer|more|than|items|schema|stack|throw)\b/i;

/** A word no Indonesian sentence of ours does without at least one of. */
const INDONESIA =
	/\b(?:tidak|belum|bukan|ada|ini|itu|yang|isian|nilai|tulis|hapus|ganti|tambahkan|perbaiki|periksa|isi|beri|buat|mungkin|pilihannya|pilih|lengkapi|daftar|dipakai|setiap|padahal|jangka|naskah|simpan|tutup|samakan|apit|pakai|awali|ubah|ekspor|pindahkan|tukar|jenis|susun|mulai|kesepakatan|kerja|pertukarkan|baris|salin|rangkap|keadaan|pengenal|tanggal|berakhir|dan|sama|nama)\b/i;

/** What stands in quotes, back-ticks or brackets is what the writer wrote, or an example to copy. */
const withoutQuoted = (text: string): string => text.replace(/"[^"]*"|`[^`]*`|\([^()]*\)|<[^>]*>/g, "…");

/** A field's own name in a suggestion ("perencanaan: { … }", "null") is not prose either. */
const ISTILAH = /\b(?:null|true|false|alias|format|YAML|anchor)\b|\b[a-z_]+: (?:\{[^}]*\}|\S+)/g;

function expectKalimat(text: string | undefined): void {
	expect(text, "a sentence").toBeTypeOf("string");
	const prose = withoutQuoted(text ?? "").replace(ISTILAH, "…");
	expect(prose).not.toMatch(INGGRIS);
	expect(prose).toMatch(INDONESIA);
	expect(text).toMatch(/^(?:\p{Lu}|")[^]*[.)]$/u);
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
