/** Degrees before a name; ranks are none, and "H." and "Hj." are honours that a person bears as part of the name. */
const DEPAN =
	/^(?:(?:prof|dr|drs|dra|drg|drh|ir|apt|ners|ns)(?:\s*\([^)]*\))?\.?(?:\s*\([^)]*\))?(?:\s+|(?<=\.))|h\.c\.\s*)+/iu;
/** One degree that stands behind a comma: "S.H.", "M.Si", "SE", "Ph.D". */
const SESUDAH_KOMA =
	/^(?:[SM]\.? ?[A-Z][a-z]{0,4}\.?(?: ?[A-Z][a-z]{0,4}\.?){0,4}|A\.?[Mm]d\.?(?:[A-Z][a-z]{0,4}\.?){0,6}|B\.?(?:A|Sc|Eng)\.?|Ph\.?D\.?|MBA|LL\.?M\.?|CA|Ak\.?|Apt\.?|Sp\.?[A-Z][A-Za-z().-]{0,10}|D\.?E\.?A\.?|IPM\.?|IPU\.?|SIP|CPA|QIA|CGCAE|CRMP)$/u;
/** Without the comma only what is written with points: "Raka Pratista S.H." */
const TANPA_KOMA = /^(?:[SM]\.[A-Z][A-Za-z]{0,4}(?:\.[A-Z][a-z]{0,4}){0,6}\.?|Ph\.?D\.?|A\.Md\.?)$/u;
/** An acting official: the word belongs to the office, not to the person. */
const PENJABAT =
	/^(?:(?:pj|plt|plh|pjs)\.?(?:\s+|(?<=\.))|penjabat(?:\s+sementara)?\s+|pelaksana\s+(?:tugas|harian)\s+)/iu;

/** A name parted from what is written around it; the parts are empty where there is none. */
export interface NamaTerurai {
	readonly nama: string;
	/** "Dr.", "S.H., M.Si" */
	readonly gelar: readonly string[];
	/** "Pj.", "Plt." */
	readonly penjabat: string;
}

/**
 * The name without the last parts that are degrees. Part by part, not in one pattern: a name is hostile until checked,
 * and a pattern that may read one part in two ways takes twice the time for each.
 */
function withoutGelar(teks: string, pemisah: string, gelar: RegExp): string {
	const parts = teks.split(pemisah);
	let count = parts.length;
	while (count > 1 && gelar.test(parts[count - 1]?.trim() ?? "")) count--;
	return parts.slice(0, count).join(pemisah);
}

/**
 * Parts a name from degrees and from "Pj.": "Pj. Dr. Raka Pratista, S.H." → "Raka Pratista", ["Dr.", "S.H."], "Pj.".
 * Runs of white space become one space.
 */
export function uraiNama(asli: string): NamaTerurai {
	const tertulis = asli.replace(/\s+/g, " ").trim();
	const penjabat = PENJABAT.exec(tertulis)?.[0] ?? "";
	const tanpa = tertulis.slice(penjabat.length);
	const depan = DEPAN.exec(tanpa)?.[0] ?? "";
	const sisa = tanpa.slice(depan.length).replace(/ ?,$/, "");
	const sebelumKoma = withoutGelar(sisa, ",", SESUDAH_KOMA);
	const nama = (sebelumKoma === sisa ? withoutGelar(sisa, " ", TANPA_KOMA) : sebelumKoma).trim();
	if (nama === "") return { nama: tertulis, gelar: [], penjabat: "" };
	const belakang = sisa.slice(nama.length).replace(/^[ ,]+/, "");
	return { nama, gelar: [depan.trim(), belakang].filter((satu) => satu !== ""), penjabat: penjabat.trim() };
}
