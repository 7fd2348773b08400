import type { BerkasKerjaSama, DokumenBerjenis } from "../model/arsip.ts";
import { BAGIAN_LAPORAN_SEMESTER } from "../model/bagian-laporan-semester.ts";
import { NAMA_JENIS } from "../model/generated/vocabularies.ts";
import type { BagianKompilasi, Sel } from "../model/kompilasi.ts";
import { berlakuSampai, JADI, kolomPihak, pihakDalam } from "./bagian.ts";
import { teksBagian } from "./isi.ts";
import { bagian, hari, type Lingkup, nomorOf } from "./lingkup.ts";
import { isBerlakuPada, type NaskahTercatat, naskahTercatat, tautanDokumen, tautanKasus } from "./register.ts";

const { maksud, objek, permasalahan, upaya, lain } = BAGIAN_LAPORAN_SEMESTER;

type LaporanSemester = DokumenBerjenis<"laporan-semester">;

/**
 * The reports of the offices that tell of this period. They are written after it, so those count that were there on the
 * day of compiling, though their own day lies past the period.
 */
function laporanSemester({ dokumen }: BerkasKerjaSama, { mulai, selesai, today }: Lingkup): LaporanSemester[] {
	return dokumen
		.filter((satu): satu is LaporanSemester => satu.jenis === "laporan-semester" && JADI.includes(satu.data.status))
		.filter(({ data }) => data.periode.selesai >= mulai && data.periode.selesai <= selesai)
		.filter(({ data }) => !!data.tanggal && data.tanggal <= today)
		.sort((a, b) => a.data.periode.selesai.localeCompare(b.data.periode.selesai, "id"));
}

/** Cases of which a naskah was in force at some time of the period. */
function berjalanDalam(kasus: BerkasKerjaSama, lingkup: Lingkup): NaskahTercatat[] {
	const { mulai, per } = lingkup;
	return naskahTercatat(lingkup, [kasus], per).filter(
		(satu) => isBerlakuPada(satu, per) || (!!satu.selesai && satu.selesai >= mulai),
	);
}

/** Of a case that ended a final report says the same and more; of any other, that there is no report. */
function tanpaLaporan({ dokumen }: BerkasKerjaSama, { mulai, today }: Lingkup): Sel {
	const final = dokumen
		.filter(({ jenis, data }) => jenis === "laporan" && JADI.includes(data.status))
		.find(({ data }) => !!data.tanggal && data.tanggal >= mulai && data.tanggal <= today);
	if (!final) return "Belum ada laporan semester";
	return { ...tautanDokumen(final), teks: `${final.data.judul}, ${hari(final.data.tanggal)}` };
}

function barisLaporan(kasus: BerkasKerjaSama, naskah: readonly NaskahTercatat[], lingkup: Lingkup): Sel[][] {
	const umum = [
		tautanKasus(kasus),
		pihakDalam(kasus, lingkup),
		naskah.map((satu) => `${NAMA_JENIS[satu.naskah.jenis]}: ${berlakuSampai(satu)}`).join("\n"),
	];
	const reports = laporanSemester(kasus, lingkup);
	if (reports.length === 0) return [[...umum, "", "", "", "", tanpaLaporan(kasus, lingkup)]];
	return reports.map((satu) => {
		const isi = lingkup.polos(satu.isi);
		const of = (...bagian: readonly { judul: RegExp }[]): string =>
			bagian
				.map(({ judul }) => teksBagian(isi, judul))
				.filter((teks) => teks !== "")
				.join("\n");
		const { url } = tautanDokumen(satu);
		const laporan = { teks: `${nomorOf(satu.data)}, ${hari(satu.data.tanggal)}`, ...(url && { url }) };
		return [...umum, of(maksud, objek), of(permasalahan), of(upaya), of(lain), laporan];
	});
}

/** Every running case with what its office reported of the period: the parts that Pasal 27 ayat (3) names. */
export function bagianPelaksanaan(lingkup: Lingkup): BagianKompilasi {
	return bagian(
		{
			id: "pelaksanaan",
			judul: "Pelaksanaan kerja sama menurut laporan semester perangkat daerah",
			pendek: "Pelaksanaan",
			kolom: [
				"Kerja sama",
				kolomPihak(lingkup),
				"Naskah dan hari terakhirnya",
				"Maksud, tujuan, dan objek",
				"Permasalahan",
				"Upaya penyelesaian",
				"Hal lain",
				"Laporan",
			],
			baris: lingkup.kasus.flatMap((kasus) => {
				const naskah = berjalanDalam(kasus, lingkup);
				return naskah.length === 0 ? [] : barisLaporan(kasus, naskah, lingkup);
			}),
			kosong: "Tidak ada kerja sama yang berjalan dalam periode ini.",
		},
		lingkup.daftar,
	);
}
