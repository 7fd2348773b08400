/** Degrees before a name; ranks are none, and "H." and "Hj." are honours that a person bears as part of the name. */
const DEPAN =
	/^(?:(?:prof|dr|drs|dra|drg|drh|ir|apt|ners|ns)(?:\s*\([^)]*\))?\.?(?:\s*\([^)]*\))?(?:\s+|(?<=\.))|h\.c\.\s*)+/iu;
/** Degrees behind a name: after a comma, or written with points: "S.H.", "M.Si", "Ph.D". */
const SATU_GELAR =
	"(?:[SM]\\.?\\s?[A-Z][a-z]{0,4}\\.?(?:\\s?[A-Z][a-z]{0,4}\\.?){0,4}|A\\.?[Mm]d\\.?(?:\\.?[A-Z][a-z]{0,4}\\.?)*|B\\.?(?:A|Sc|Eng)\\.?|Ph\\.?D\\.?|MBA|LL\\.?M\\.?|CA|Ak\\.?|Apt\\.?|Sp\\.?[A-Z][A-Za-z().-]{0,10}|D\\.?E\\.?A\\.?|IPM\\.?|IPU\\.?|SH|SE|ST|MM|MH|MT|SIP|CPA|QIA|CGCAE|CRMP)";
const BELAKANG = new RegExp(`(?:\\s*,\\s*${SATU_GELAR})+\\s*,?\\s*$`, "u");
/** Without the comma only what is written with points: "Raka Pratista S.H." */
const TANPA_KOMA = /(?:\s+(?:[SM]\.[A-Z][A-Za-z]{0,4}\.?(?:[A-Z][a-z]{0,4}\.)*|Ph\.?D\.?|A\.Md\.?))+$/u;
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

/** Parts a name from degrees and from "Pj.": "Pj. Dr. Raka Pratista, S.H." → "Raka Pratista", ["Dr.", "S.H."], "Pj.". */
export function uraiNama(tertulis: string): NamaTerurai {
	const penjabat = PENJABAT.exec(tertulis)?.[0] ?? "";
	const tanpa = tertulis.slice(penjabat.length);
	const depan = DEPAN.exec(tanpa)?.[0] ?? "";
	const sisa = tanpa.slice(depan.length);
	const belakang = (BELAKANG.exec(sisa) ?? TANPA_KOMA.exec(sisa))?.[0] ?? "";
	const nama = sisa.slice(0, sisa.length - belakang.length).trim();
	if (nama === "") return { nama: tertulis.trim(), gelar: [], penjabat: "" };
	const gelar = [depan, belakang].map((satu) => satu.replace(/^[\s,]+|[\s,]+$/g, "")).filter((satu) => satu !== "");
	return { nama, gelar, penjabat: penjabat.trim() };
}
