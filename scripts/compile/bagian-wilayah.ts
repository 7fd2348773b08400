import { urlDaerah } from "../model/alamat.ts";
import type { BerkasCetak, BerkasDaerah } from "../model/arsip.ts";
import type { BagianKompilasi, Sel } from "../model/kompilasi.ts";
import { isPeserta } from "../model/pihak.ts";
import { isSuratLaporan } from "../model/surat-laporan.ts";
import { berlakuOf, JADI, kolomPihak, pihakDalam } from "./bagian.ts";
import { jatuhTempoOf, type Pilih } from "./bagian-tenggat.ts";
import { TANPA_TAHAP, tahapPembinaan, terhitungOf } from "./grafik.ts";
import { bagian, hari, type Lingkup } from "./lingkup.ts";
import { berikutOf } from "./periode.ts";
import { isTerhitung, naskahTercatat, tautanKasus } from "./register.ts";

/** Letters that hand a report of this period to the Gubernur: written when it was over, before the next was. */
function suratLaporan({ dokumen, kerja_sama }: BerkasDaerah, { mulai, selesai, today }: Lingkup): string {
	const tutup = berikutOf({ mulai, selesai }).selesai;
	const papers: BerkasCetak[] = [...dokumen, ...kerja_sama.flatMap((kasus) => kasus.dokumen)];
	const days = papers
		.filter((satu) => isSuratLaporan(satu, "Gubernur") && JADI.includes(satu.data.status))
		.flatMap(({ data }) => data.tanggal ?? [])
		.filter((day) => day >= selesai && day <= tutup && day <= today)
		.sort();
	return days[0] ? hari(days[0]) : "Belum ada";
}

function barisDaerah(daerah: BerkasDaerah, lingkup: Lingkup, pilih: Pilih): Sel[] {
	const { per } = lingkup;
	const kasus = lingkup.kasus.filter((satu) => isPeserta(daerah, satu) && isTerhitung(satu, [daerah], per));
	const sendiri = { ...lingkup, wilayah: [daerah] };
	const signed = new Set(naskahTercatat(sendiri, kasus, per).map((satu) => satu.kasus));
	const late = jatuhTempoOf(sendiri, pilih).filter(({ hasil }) => hasil === "Belum dipenuhi");
	return [
		{ teks: daerah.data.nama, url: urlDaerah(daerah) },
		kasus.length,
		berlakuOf({ ...sendiri, kasus }).length,
		kasus.filter((satu) => !signed.has(satu)).length,
		late.length,
		suratLaporan(daerah, lingkup),
	];
}

/** What each kabupaten and kota has; a case that two of them share stands in the row of both. */
export const bagianWilayah = (lingkup: Lingkup, pilih: Pilih): BagianKompilasi =>
	bagian(
		{
			id: "wilayah",
			judul: "Kabupaten dan kota",
			pendek: "Kabupaten dan kota",
			kolom: [
				"Daerah",
				"Kerja sama",
				"Naskah berlaku",
				"Belum bertanda tangan",
				"Tenggat belum dipenuhi",
				"Laporan kepada Gubernur",
			],
			baris: lingkup.wilayah.map((daerah) => barisDaerah(daerah, lingkup, pilih)),
			kosong: "Tidak ada kabupaten atau kota dari provinsi ini dalam register.",
		},
		urlDaerah(lingkup.daerah),
	);

/** Every case that is guided, once, with the stage that its papers prove. */
export const bagianDibina = (lingkup: Lingkup): BagianKompilasi =>
	bagian(
		{
			id: "dibina",
			judul: "Kerja sama yang dibina dan diawasi",
			pendek: "Kerja sama dibina",
			kolom: ["Kerja sama", kolomPihak(lingkup), "Perangkat daerah", "Tahap pembinaan"],
			baris: terhitungOf(lingkup).map((kasus) => [
				tautanKasus(kasus),
				pihakDalam(kasus, lingkup),
				`${kasus.data.perangkat_daerah ?? ""}, ${kasus.daerah.data.nama}`.replace(/^, /, ""),
				tahapPembinaan(kasus, lingkup.per) ?? TANPA_TAHAP,
			]),
			kosong: "Tidak ada kerja sama antardaerah kabupaten atau kota dari provinsi ini dalam register.",
		},
		lingkup.daftar,
	);
