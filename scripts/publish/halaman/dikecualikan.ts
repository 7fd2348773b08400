import type { DaerahPublik, Dikecualikan, Portal } from "../portal.ts";
import { type Tautan, tautanDaerah } from "./ringkas.ts";

export interface HalamanDikecualikan {
	readonly url: string;
	readonly ditahan: Dikecualikan;
	/** What it is: "Kerja sama", "Dokumen". */
	readonly sebutan: string;
	/** The letters of UU 14/2008 Pasal 17 on which it rests, in plain words. */
	readonly alasan: readonly string[];
	/** The last day of the exception is past. */
	readonly lewat: boolean;
	readonly daerah: Tautan;
	readonly kontak?: NonNullable<DaerahPublik["kontak"]>;
	/** The open case to which a withheld document belongs; a withheld case has none. */
	readonly kasus?: Tautan;
}

/** What UU 14/2008 Pasal 17 huruf a to j lets a public body withhold, told in short. */
const ALASAN: Readonly<Record<string, string>> = {
	a: "Bila dibuka, dapat menghambat proses penegakan hukum.",
	b: "Bila dibuka, dapat mengganggu perlindungan hak atas kekayaan intelektual dan perlindungan dari persaingan usaha tidak sehat.",
	c: "Bila dibuka, dapat membahayakan pertahanan dan keamanan negara.",
	d: "Bila dibuka, dapat mengungkapkan kekayaan alam Indonesia.",
	e: "Bila dibuka, dapat merugikan ketahanan ekonomi nasional.",
	f: "Bila dibuka, dapat merugikan kepentingan hubungan luar negeri.",
	g: "Bila dibuka, dapat mengungkapkan isi akta otentik yang bersifat pribadi dan kemauan terakhir ataupun wasiat seseorang.",
	h: "Bila dibuka, dapat mengungkap rahasia pribadi.",
	i: "Surat antarbadan publik atau di dalam badan publik yang menurut sifatnya dirahasiakan, kecuali atas putusan Komisi Informasi atau pengadilan.",
	j: "Informasi yang tidak boleh diungkapkan berdasarkan undang-undang.",
};

/** @param dasar as written, such as "UU 14/2008 Pasal 17 huruf h"; further letters may follow the first */
export function alasanOf(dasar: string): string[] {
	const letters = /Pasal 17 huruf [a-j]\b(?:(?:,? dan|,|,? serta)? (?:huruf )?[a-j]\b)*/.exec(dasar)?.[0] ?? "";
	const named = [...letters.matchAll(/(?<=[ ,])[a-j]\b/g)].map(([huruf]) => huruf);
	return [...new Set(named)].flatMap((huruf) => ALASAN[huruf] ?? []);
}

/** A page for all that is withheld, saying so and nothing else. */
export function halamanDikecualikan(portal: Portal): HalamanDikecualikan[] {
	const tahan = (ditahan: Dikecualikan, sebutan: string) => ({
		url: ditahan.url,
		ditahan,
		sebutan,
		alasan: alasanOf(ditahan.pengecualian.dasar),
		lewat: ditahan.pengecualian.sampai < portal.hari,
	});
	return portal.daerah.flatMap((daerah) => {
		const umum = { daerah: tautanDaerah(daerah), ...(daerah.kontak && { kontak: daerah.kontak }) };
		const milikDaerah = daerah.dokumen.flatMap((satu): HalamanDikecualikan[] =>
			satu.akses === "dikecualikan" ? [{ ...tahan(satu, "Dokumen"), ...umum }] : [],
		);
		const milikKasus = daerah.kerja_sama.flatMap((kasus): HalamanDikecualikan[] => {
			if (kasus.akses === "dikecualikan") return [{ ...tahan(kasus, "Kerja sama"), ...umum }];
			const tautan = { judul: kasus.judul, url: kasus.url };
			return kasus.dokumen.flatMap((satu) =>
				satu.akses === "dikecualikan" ? [{ ...tahan(satu, "Dokumen"), kasus: tautan, ...umum }] : [],
			);
		});
		return [...milikKasus, ...milikDaerah];
	});
}
