import { Document, type Node, type YAMLMap } from "yaml";
import { catatanPeriksa } from "../model/periksa.ts";
import { slugify } from "../model/slug.ts";
import { isi } from "./konteks.ts";
import { KEPALA } from "./orang.ts";

/** What a region says of itself on the first day; what it leaves out becomes a blank or a value to look at. */
export interface DaerahBaru {
	/** "Kabupaten Muara Intan" */
	readonly nama: string;
	readonly provinsi?: string;
	readonly ibu_kota?: string;
	readonly kepala?: string;
	readonly jabatan?: string;
	/** Ids of the regulations that it follows. */
	readonly peraturan?: readonly string[];
}

const NAMA_DAERAH = /^(Kabupaten|Kota|Provinsi) (\S.*)$/;

/** What is wrong with the name of a region, in one sentence; undefined where nothing is. */
export function salahNamaDaerah(nama: string): string | undefined {
	const [, , tempat = ""] = NAMA_DAERAH.exec(nama) ?? [];
	if (slugify(tempat) !== "") return undefined;
	return "Tulis nama lengkapnya, diawali Kabupaten, Kota, atau Provinsi, mis. Kabupaten Muara Intan.";
}

/** "muara-intan" of "Kabupaten Muara Intan": the folder and the first part of every address. */
export const kodeDaerah = (nama: string): string =>
	slugify(nama.replace(NAMA_DAERAH, "$2")).slice(0, 80).replace(/-$/, "");

/** "Bupati Muara Intan" */
export function jabatanKepala(nama: string): string {
	const [, tingkat = "", tempat = ""] = NAMA_DAERAH.exec(nama) ?? [];
	return `${KEPALA[tingkat]} ${tempat}`;
}

/** The law of the whole country that every region follows. */
const BAWAAN = "pp-28-2018";

const LANJUT = ` Selebihnya diisi bila sudah ada: lambang, kertas, perangkat_daerah, tkksd, kontak (lihat Panduan).`;

const mark = (map: unknown, name: string, petunjuk: string): void => {
	const node = (map as YAMLMap).get(name, true) as Node | undefined;
	if (node) node.comment = catatanPeriksa(petunjuk);
};

/**
 * The text of a new `daerah.yaml`.
 * @param daerah its name has passed `salahNamaDaerah`
 * @param peraturan ids of the regulations in the content, named where none was chosen
 */
export function susunDaerah(daerah: DaerahBaru, peraturan: readonly string[]): string {
	const { nama, provinsi, ibu_kota, kepala, jabatan } = daerah;
	const tingkat = (NAMA_DAERAH.exec(nama)?.[1] ?? "").toLowerCase();
	const berlaku = daerah.peraturan ?? [BAWAAN];
	const doc = new Document(
		{
			nama,
			tingkat,
			...(provinsi && { provinsi }),
			ibu_kota: ibu_kota ?? isi("ibu kota"),
			kepala_daerah: { nama: kepala ?? isi("nama kepala daerah"), jabatan: jabatan ?? jabatanKepala(nama) },
			peraturan: berlaku.map((id) => ({ id })),
		},
		{ version: "1.2" },
	);
	if (ibu_kota === undefined) mark(doc.contents, "ibu_kota", "tempat kedudukan pemerintah daerah");
	if (kepala === undefined) mark(doc.get("kepala_daerah"), "nama", "tanpa gelar");
	if (daerah.peraturan === undefined) {
		const [first] = (doc.get("peraturan") as { items: YAMLMap[] }).items;
		mark(first, "id", `tambahkan yang juga diikuti daerah ini: ${peraturan.filter((id) => id !== BAWAAN).join(", ")}`);
	}
	doc.comment = LANJUT;
	return doc.toString({ lineWidth: 0 });
}
