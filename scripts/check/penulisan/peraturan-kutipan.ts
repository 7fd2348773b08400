const C = "[^\\S\\n]{1,10}";
const NOMOR = `(?:${C}(?:Nomor|No\\.?)[^\\S\\n:]{0,5}:?[^\\S\\n]{0,5}(?<nomor>\\d{1,3})(?:${C}(?:Tahun|Th\\.?|Thn\\.?)${C}|/)(?<tahun>\\d{4})|${C}(?<pendek>\\d{1,3})(?:/|${C}(?:Tahun|Th\\.?|Thn\\.?)${C})(?<tahunPendek>\\d{4}))`;
const BENTUK = [
	`Undang-Undang(?:${C}Republik${C}Indonesia)?`,
	`Peraturan(?:${C}\\p{L}{2,20}){1,8}?`,
	"UU",
	"PP",
	"Perpres",
	"Permendagri",
	`(?:Perda|Pergub|Perbup|Perwali?)(?:${C}\\p{L}{2,20}){1,4}?`,
].join("|");
const KUTIPAN = new RegExp(
	`(?<!\\p{L})(?<bentuk>${BENTUK})${NOMOR}(?!\\d)(?:${C}tentang${C}(?<judul>[^;.,(\\n]{3,250}))?`,
	"giu",
);
const SINGKATAN: readonly (readonly [RegExp, string])[] = [
	[/^uu$/, "undang-undang"],
	[/^pp$/, "peraturan pemerintah"],
	[/^perpres$/, "peraturan presiden"],
	[/^permendagri$/, "peraturan menteri dalam negeri"],
	[/^perda /, "peraturan daerah "],
	[/^pergub /, "peraturan gubernur "],
	[/^perbup /, "peraturan bupati "],
	[/^perwali? /, "peraturan wali kota "],
	[/walikota/, "wali kota"],
	[/ (?:republik indonesia|ri)$/, ""],
	[/peraturan kementerian/, "peraturan menteri"],
];
/** What follows a title in a running sentence. */
const EKOR =
	/\s(?:sebagaimana|yang|serta|dan\s+(?:Peraturan|Undang|Keputusan)|bahwa|untuk\s+selanjutnya)(?!\p{L})[\s\S]*$/u;

/** A law as a sentence cites it: "PP No. 28 Tahun 2018 tentang …", "Permendagri 22/2020", "UU 23/2014". */
export interface Dikutip {
	readonly offset: number;
	readonly end: number;
	/** "peraturan menteri dalam negeri", in full and in small letters. */
	readonly nama: string;
	readonly nomor: string;
	readonly tahun: number;
	/** Empty where the sentence gives none. */
	readonly judul: string;
}

/** One name for a kind of regulation, however it is shortened: "Perwali Bekasi" → "peraturan wali kota bekasi". */
function bentukOf(tulisan: string): string {
	const plain = tulisan.toLowerCase().replace(/\s+/g, " ").trim();
	return SINGKATAN.reduce((nama, [dari, menjadi]) => nama.replace(dari, menjadi), plain);
}

/** Every law that a text cites by number and year, in order. */
export function bacaKutipan(rata: string): Dikutip[] {
	return [...rata.matchAll(KUTIPAN)].map(({ 0: all, index: offset, groups = {} }) => ({
		offset,
		end: offset + all.length,
		nama: bentukOf(groups.bentuk ?? ""),
		nomor: groups.nomor ?? groups.pendek ?? "",
		tahun: Number(groups.tahun ?? groups.tahunPendek),
		judul: (groups.judul ?? "").replace(EKOR, "").trim(),
	}));
}
