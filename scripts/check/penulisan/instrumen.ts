/** Names of papers other than this one, as a sentence cites them. */
const PERATURAN =
	"Undang[-– ]{1,3}Undang|UUD?|Perpp?u|Peraturan|PP|Perpres|Keppres|Permen\\p{L}*|Perda|Pergub|Perbup|Perwal\\p{L}*|Kitab|KUH\\p{L}*|Keputusan|Instruksi|Inpres|Qanun|Akta|Anggaran\\s{1,3}Dasar|Statuta|Konvensi|HIR|RBg";
const PERJANJIAN =
	"Kesepakatan|Nota|Perjanjian|Kontrak|Add?endum|Perpanjangan|MoU|PKS|Memorandum|Rencana|Surat|Standar|Pedoman";
const AWAL = "^[\\s,]{0,10}(?:(?:dari|pada|dalam|di dalam|atas|ketentuan)\\s{1,5}){0,2}";

const SESUDAH = new RegExp(`${AWAL}(?:${PERATURAN}|${PERJANJIAN})(?!\\p{L})`, "iu");
/** A name that begins with a capital after "Pasal 5" is most likely another instrument; PARA PIHAK is none. */
const NAMA = new RegExp(`${AWAL}(?!PIHAK|PARA|Para|Pihak|Lampiran|LAMPIRAN)\\p{Lu}`, "u");
const INI = new RegExp(`${AWAL}\\p{L}+(?:[\\s-]{1,5}\\p{L}+){0,5}?\\s{1,5}ini(?!\\p{L})`, "iu");
const SEBELUM = new RegExp(`(?<!\\p{L})(?:${PERATURAN})(?![\\p{L}-])(?!\\s{1,5}perundang)`, "u");
const MENEMPEL = new RegExp(
	`(?<!\\p{L})(?:${PERJANJIAN})(?!\\p{L})(?:\\s{1,5}\\p{L}+){0,3}?,?(?:\\s{1,5}(?:tersebut|dimaksud|khususnya|terutama))*\\s*$`,
	"u",
);

/** The sentence up to `start`, at most a few lines of it. */
function sentenceBefore(rata: string, start: number): string {
	const before = rata.slice(Math.max(0, start - 160), start);
	return before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1);
}

/**
 * True when "Pasal 5" between these offsets belongs, or may belong, to another instrument: a law named before or
 * behind it, the Kesepakatan Bersama a PKS rests on. "Pasal 5 Perjanjian Kerja Sama ini" is our own.
 */
export function isMilikLain(rata: string, start: number, end: number): boolean {
	const after = rata.slice(end, end + 120).split("\n")[0] ?? "";
	if (INI.test(after)) return false;
	if (SESUDAH.test(after) || NAMA.test(after)) return true;
	const before = sentenceBefore(rata, start);
	return SEBELUM.test(before) || MENEMPEL.test(before);
}
