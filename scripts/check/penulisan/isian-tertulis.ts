import { type DokumenNaskah, isNaskah } from "../../model/arsip.ts";
import { isTanggal, tanggalPanjang } from "../../model/tanggal.ts";
import { type Bacaan, isAdendum, type PenulisanCheck } from "./penulisan.ts";
import { bacaTanggal, toIso } from "./tanggal-terbaca.ts";

const C = "[^\\S\\n]{1,5}";
/** "Perjanjian Kerja Sama ini": the sentence speaks of this naskah, not of one it rests on. */
const NASKAH_INI = `(?:Perjanjian|Kesepakatan|Nota|Naskah|Perpanjangan)(?:${C}\\p{Lu}\\p{L}+){0,4}${C}ini`;
const DITANDATANGANI = new RegExp(
	`(?<!\\p{L})${NASKAH_INI}${C}(?:dibuat${C}dan${C})?(?:ditandatangani|dibuat)(?!\\p{L})[^.;\\n]{0,160}`,
	"giu",
);
const HARI_INI = /(?=Pada)(?<=^[^\S\n]{0,5})Pada[^\S\n]{1,5}hari[^\S\n]{1,5}ini(?!\p{L})[^.;\n]{0,250}/gimu;
const DI_TEMPAT =
	/(?<!\p{L})(?:ditandatangani|dibuat|bertempat)[^\S\n]{1,5}di[^\S\n]{1,5}(\p{Lu}\p{L}+(?:[^\S\n]\p{Lu}\p{L}+){0,3})/u;
const BERNOMOR = new RegExp(
	`(?<!\\p{L})${NASKAH_INI}${C}(?:dengan${C})?(?:bernomor|Nomor)[^\\S\\n]{0,3}:?[^\\S\\n]{0,3}([\\p{L}\\d][^\\s,;()]{3,60})`,
	"giu",
);

interface Beda {
	readonly ruleId: string;
	readonly offset: number;
	readonly message: string;
	readonly suggestion: string;
}

const polos = (nama: string): string =>
	nama
		.toLowerCase()
		.replace(/\b(?:kota|kabupaten|kab|provinsi|kecamatan)\b/g, "")
		.replace(/[^\p{L}]/gu, "");

/** One name holds the other: "Lembayung" and "Kota Lembayung" are one place. */
function isSetempat(tertulis: string, isian: string): boolean {
	const [a, b] = [polos(tertulis), polos(isian)];
	return a.includes(b) || b.includes(a);
}

function bedaTempat(kalimat: string, offset: number, { tempat }: DokumenNaskah["data"]): Beda[] {
	const match = DI_TEMPAT.exec(kalimat);
	const tertulis = match?.[1];
	if (!match || !tertulis || !tempat || isSetempat(tertulis, tempat)) return [];
	return [
		{
			ruleId: "tempat-tertulis",
			offset: offset + match.index + match[0].lastIndexOf(tertulis),
			message: `Kalimat ini menyebut tempat ${tertulis}, padahal isian tempat ${tempat}.`,
			suggestion: `Tulis "${tempat}", atau perbaiki isian tempat.`,
		},
	];
}

/** The first date of the sentence, unless it belongs to a paper named before it. */
function bedaTanggal(kalimat: string, offset: number, { tanggal }: DokumenNaskah["data"]): Beda[] {
	const [terbaca] = bacaTanggal(kalimat).sort((a, b) => a.offset - b.offset);
	if (!terbaca || terbaca.ragu || !tanggal) return [];
	const iso = toIso(terbaca.tanggal);
	const before = kalimat.slice(0, terbaca.offset);
	if (!isTanggal(iso) || iso === tanggal || /berdasarkan|Nomor|sampai|berlaku|sejak|sebelum|sesudah/i.test(before))
		return [];
	return [
		{
			ruleId: "tanggal-tertulis",
			offset: offset + terbaca.offset,
			message: `Kalimat ini menyebut tanggal ${tanggalPanjang(iso)}, padahal isian tanggal ${tanggalPanjang(tanggal)}.`,
			suggestion: `Tulis "${tanggalPanjang(tanggal)}", atau perbaiki isian tanggal.`,
		},
	];
}

function bedaNomor(rata: string, { nomor }: DokumenNaskah["data"]): Beda[] {
	const ada = (nomor ?? []).flatMap((satu) => (satu === null ? [] : [satu.replace(/\s+/g, "").toLowerCase()]));
	if (ada.length === 0 || ada.length !== nomor?.length) return [];
	return [...rata.matchAll(BERNOMOR)].flatMap(({ 0: all, 1: tertulis = "", index }): Beda[] => {
		const rapat = tertulis.replace(/[.,]+$/, "");
		if (ada.includes(rapat.toLowerCase())) return [];
		return [
			{
				ruleId: "nomor-tertulis",
				offset: index + all.lastIndexOf(tertulis),
				message: `Kalimat ini menyebut Nomor ${rapat}, yang tidak ada pada isian nomor.`,
				suggestion: `Tulis "${nomor?.join('" atau "')}", atau perbaiki isian nomor.`,
			},
		];
	});
}

function allBeda({ teks: { rata } }: Bacaan, data: DokumenNaskah["data"]): Beda[] {
	const kalimat = [...rata.matchAll(DITANDATANGANI), ...rata.matchAll(HARI_INI)];
	const perKalimat = kalimat.flatMap(({ 0: isi, index }) => [
		...bedaTempat(isi, index, data),
		...bedaTanggal(isi, index, data),
	]);
	return [...perKalimat, ...bedaNomor(rata, data)];
}

/** Place, date and number that a sentence gives for this naskah are those of front-matter. */
export const checkIsianTertulis: PenulisanCheck = (bacaan, { report }) => {
	const { sasaran, teks } = bacaan;
	if (!isNaskah(sasaran) || isAdendum(sasaran)) return;
	for (const { offset, ...satu } of allBeda(bacaan, sasaran.data)) {
		// A lampiran may be a paper of its own day: a berita acara, a list of prices.
		if (teks.letakOf(offset)?.bagian !== "lampiran") report({ at: teks.at(offset), ...satu });
	}
};
