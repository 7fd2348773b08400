import { distance } from "fastest-levenshtein";
import type { Peraturan } from "../../model/generated/schema-types.ts";
import type { PenulisanCheck } from "./penulisan.ts";

const C = "[^\\S\\n]{1,10}";
const KUTIPAN = new RegExp(
	`(?<!\\p{L})(Peraturan(?:${C}\\p{L}{2,20}){1,8}?|PP|Permendagri|Perbup(?:${C}\\p{L}{2,20}){1,3}?|Perwal(?:${C}\\p{L}{2,20}){1,3}?)${C}(?:Nomor|No\\.?)[^\\S\\n:]{0,5}:?[^\\S\\n]{0,5}(\\d{1,3})${C}Tahun${C}(\\d{4})(?!\\d)(?:${C}tentang${C}([^;.,(\\n]{3,250}))?`,
	"giu",
);
const SINGKATAN: readonly (readonly [RegExp, string])[] = [
	[/^pp$/, "peraturan pemerintah"],
	[/^permendagri$/, "peraturan menteri dalam negeri"],
	[/^perbup /, "peraturan bupati "],
	[/^perwal /, "peraturan wali kota "],
	[/walikota/, "wali kota"],
	[/ (?:republik indonesia|ri)$/, ""],
	[/peraturan kementerian/, "peraturan menteri"],
];
/** What follows a title in a running sentence. */
const EKOR =
	/\s(?:sebagaimana|yang|serta|dan\s+(?:Peraturan|Undang|Keputusan)|bahwa|untuk\s+selanjutnya)(?!\p{L})[\s\S]*$/u;

const plain = (teks: string): string => teks.toLowerCase().replace(/\s+/g, " ").trim();
/** Letters alone: "antar daerah" and "antardaerah", "Kerjasama" and "Kerja Sama" are one title. */
const rapat = (teks: string): string => teks.toLowerCase().replace(/[^\p{L}\d]/gu, "");

function bentukOf(tulisan: string): string {
	return SINGKATAN.reduce((nama, [dari, menjadi]) => nama.replace(dari, menjadi), plain(tulisan));
}

/** "peraturan bupati barito selatan": a region's regulation bears the name of its region. */
function namaOf({ bentuk, penetap }: Peraturan): string {
	const jabatan = plain(bentuk).replace("peraturan ", "");
	const pemegang = plain(penetap).replace("walikota", "wali kota");
	return /^(?:bupati|wali kota|gubernur)/.test(jabatan) ? `peraturan ${pemegang}` : plain(bentuk);
}

interface Dikutip {
	readonly nama: string;
	readonly nomor: string;
	readonly tahun: number;
	/** Empty where the sentence gives none. */
	readonly judul: string;
}

function sameJudul(dikutip: string, benar: string): boolean {
	const [a, b] = [rapat(dikutip), rapat(benar)];
	const length = Math.min(a.length, b.length);
	if (length < 6) return true;
	return distance(a.slice(0, length), b.slice(0, length)) <= length * 0.15;
}

const tulis = (satu: Peraturan): string =>
	`${satu.bentuk} Nomor ${satu.nomor} Tahun ${satu.tahun} tentang ${satu.judul}`;

/** What is wrong with one citation, held against the regulations we have. */
function judge(dikutip: Dikutip, dimiliki: readonly Peraturan[]): { message: string; benar: Peraturan } | undefined {
	const sejenis = dimiliki.filter((satu) => satu.nomor && satu.tahun && namaOf(satu) === dikutip.nama);
	const tepat = sejenis.find((satu) => satu.nomor === dikutip.nomor && satu.tahun === dikutip.tahun);
	if (dikutip.judul === "") return undefined;
	if (tepat) {
		if (sameJudul(dikutip.judul, tepat.judul)) return undefined;
		return { message: `Judul ${tepat.sebutan} di sini bukan judul resminya.`, benar: tepat };
	}
	const benar = sejenis.find((satu) => rapat(satu.judul) === rapat(dikutip.judul));
	if (!benar) return undefined;
	const beda = benar.nomor === dikutip.nomor ? `Tahun ${dikutip.tahun}` : `Nomor ${dikutip.nomor}`;
	return { message: `Peraturan dengan judul ini dikenal sebagai ${benar.sebutan}, bukan ${beda}.`, benar };
}

/** A regulation that `content/peraturan` holds is cited by its own number, year and title. */
export const checkPeraturanDikutip: PenulisanCheck = ({ teks }, { arsip, report }) => {
	const dimiliki = [...arsip.peraturan.values()].map((satu) => satu.data);
	for (const match of teks.rata.matchAll(KUTIPAN)) {
		const [, bentuk = "", nomor = "", tahun = "", judul = ""] = match;
		const dikutip = { nama: bentukOf(bentuk), nomor, tahun: Number(tahun), judul: judul.replace(EKOR, "").trim() };
		const salah = judge(dikutip, dimiliki);
		if (!salah) continue;
		report({
			ruleId: "peraturan-dikutip",
			severity: "warning",
			at: teks.at(match.index),
			message: salah.message,
			suggestion: `Periksa; yang kami simpan: ${tulis(salah.benar)}.`,
		});
	}
};
