import type { JenisMitra } from "../model/generated/schema-types.ts";
import { slugify } from "../model/slug.ts";

/** A region of this portal as a register may name it. */
export interface DaerahDikenal {
	readonly id: string;
	/** "Kabupaten Tirtapura" */
	readonly nama: string;
	readonly perangkat_daerah: readonly string[];
}

/** Which side of the law a body is on; decides the kind of cooperation (PP 28/2018 Pasal 1). */
export type Golongan = "daerah" | "ketiga" | "pusat";

const PEMERINTAH = "(?:pemerintah(?:an)?(?:\\s+daerah)?|pemda|pemkab|pemkot|pemprov|bupati|wali\\s*kota|gubernur)";
const PERANGKAT =
	/^(?:dinas|kecamatan|sekretariat daerah|sekretariat dprd|inspektorat|satuan polisi pamong praja|rumah sakit umum daerah|rsud|uptd?|puskesmas|badan (?:pendapatan daerah|perencanaan pembangunan|kepegawaian|penanggulangan bencana daerah|pengelola(?:an)? keuangan|keuangan))\b/;

const biasa = (text: string): string =>
	slugify(text.replace(/\bkab\.?(?=\s)/gi, "Kabupaten").replace(/\bprov\.?(?=\s)/gi, "Provinsi")).replaceAll("-", " ");

/** "tirtapura" of "Kabupaten Tirtapura" */
const pendek = (nama: string): string => biasa(nama).replace(/^(?:kabupaten|kota|provinsi) /, "");

function isPemerintah(tertulis: string, { nama }: DaerahDikenal): boolean {
	const [penuh, inti] = [biasa(nama), pendek(nama)];
	const rest = tertulis.replace(new RegExp(`^${PEMERINTAH} `), "").replace(/ provinsi .*$/, "");
	if (tertulis === penuh || rest === penuh) return true;
	if (rest === tertulis || rest !== inti) return false;
	// "Pemkab" and "Bupati" say which of two regions of one name is meant; a bare "Pemerintah Daerah" does not.
	const tingkat = /^(?:pemkab|bupati)/.test(tertulis)
		? "kabupaten"
		: /^(?:pemkot|wali)/.test(tertulis)
			? "kota"
			: "provinsi";
	return penuh.startsWith(tingkat);
}

function isPerangkat(tertulis: string, { nama, perangkat_daerah }: DaerahDikenal): boolean {
	const penuh = biasa(nama);
	const own = perangkat_daerah.map(biasa);
	if (own.some((satu) => tertulis === satu || tertulis === `${satu} ${penuh}`)) return true;
	return PERANGKAT.test(tertulis) && tertulis.endsWith(` ${penuh}`);
}

/** The region of the portal that a party is or belongs to; its offices act for it. The own region is asked first. */
export function daerahDari(pihak: string, regions: readonly DaerahDikenal[]): DaerahDikenal | undefined {
	const tertulis = biasa(pihak);
	const named = regions.find((daerah) => isPemerintah(tertulis, daerah));
	return named ?? regions.find((daerah, index) => isPerangkat(tertulis, index === 0 ? daerah : bare(daerah)));
}

/** Only the own region's offices may be named without their region. */
const bare = (daerah: DaerahDikenal): DaerahDikenal => ({ ...daerah, perangkat_daerah: [] });

const POLA: readonly (readonly [RegExp, JenisMitra | undefined, Golongan])[] = [
	[
		/^(?:pemerintah(?:an)? (?:daerah|kabupaten|kota|provinsi)|pemda|pemkab|pemkot|pemprov|bupati|wali ?kota|gubernur)\b/,
		"pemerintah-daerah",
		"daerah",
	],
	[/^kementerian\b|^direktorat jenderal\b/, "kementerian-lembaga", "pusat"],
	[
		/^badan (?:narkotika nasional|pusat statistik|nasional)\b|^kejaksaan\b|^kepolisian\b/,
		"kementerian-lembaga",
		"pusat",
	],
	[/\bpersero\b|^perum\b|^perusahaan umum perum\b/, "bumn", "ketiga"],
	[/\bperseroda\b|^perumda\b|^perusahaan umum daerah\b|^perusahaan daerah\b|^pdam\b/, "bumd", "ketiga"],
	[/^koperasi\b/, "koperasi", "ketiga"],
	[/^yayasan\b/, "yayasan", "ketiga"],
	[/^cv\b/, "tidak-berbadan-hukum", "ketiga"],
	// A PT may be private, or of the state or a region: that it is a third party is all that its name says.
	[/^pt\b/, undefined, "ketiga"],
];

/** What the name of a body says of its kind; nothing where it does not say. */
export function golonganDari(pihak: string): { readonly jenis?: JenisMitra; readonly golongan?: Golongan } {
	const tertulis = biasa(pihak);
	const [, jenis, golongan] = POLA.find(([pola]) => pola.test(tertulis)) ?? [];
	return { ...(jenis && { jenis }), ...(golongan && { golongan }) };
}
