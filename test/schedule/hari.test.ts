import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addLama } from "../../scripts/model/tanggal.ts";
import { KEWAJIBAN } from "../../scripts/schedule/registry.ts";
import { type Contoh, DAERAH, KB, KERJA_SAMA, ROOT } from "../helpers/contoh.ts";
import {
	arsipOf,
	find,
	jadwalPada,
	KASUS,
	LIBUR,
	laporan,
	peraturan,
	sebelumNaskah,
	surat,
	tanpaLaporan,
} from "../helpers/jadwal.ts";

const DIIKUTI = "  - id: pp-28-2018\n";
const ikut = (contoh: Contoh, id: string): Contoh =>
	contoh.tulis(`peraturan/${id}.yaml`, peraturan(id)).ganti(DAERAH, DIIKUTI, `${DIIKUTI}  - id: ${id}\n`);
const sebagaiProvinsi = (contoh: Contoh): Contoh =>
	contoh.ganti(DAERAH, "tingkat: kabupaten\nprovinsi: Provinsi Uji\n", "tingkat: provinsi\n");

const luarNegeri = (): Contoh =>
	ikut(tanpaLaporan(), "permendagri-25-2020").ganti(
		KERJA_SAMA,
		"bentuk: ksdd\nbentuk_ksdd: pelayanan-bersama\nkategori: wajib\nalasan_wajib:\n  berbatasan: true\n  eksternalitas: Mata air berada di hulu dan dipakai warga kedua kabupaten.\n",
		"bentuk: ksdpl\n",
	);

/** The sample kabupaten in a province that stands beside it. */
const diProvinsi = (contoh: Contoh): Contoh => {
	const provinsi = contoh
		.baca(DAERAH)
		.replace(
			"nama: Kabupaten Contoh\ntingkat: kabupaten\nprovinsi: Provinsi Uji\n",
			"nama: Provinsi Uji\ntingkat: provinsi\n",
		)
		.replace("lambang: lambang.svg\n", "")
		.replace("  - id: perbup-barsel-23-2023\n    berlaku:\n      sejak: 2023-09-14\n", "");
	return contoh.tulis("uji/daerah.yaml", provinsi);
};

const terencana = (): Contoh => {
	const sample = readFileSync(join(ROOT, "templates/rencana-kerja-sama/sample.md"), "utf8");
	const isi = sample
		.replace("tanggal: 2026-03-16\ntahun: 2027", "tanggal: 2025-03-17\ntahun: 2026")
		.replace("    program:", "    kerja_sama: air-bersih\n    program:")
		.replace("Dinas Pekerjaan Umum dan Penataan Ruang\n", "Dinas Pekerjaan Umum\n");
	return sebelumNaskah()
		.tulis("contoh/rencana/rencana-2026.md", isi)
		.tulis(`${KASUS}/penawaran.md`, surat("penawaran", "masuk", "2026-08-03"));
};
const denganSurat = (bentuk: string, arah: string, tanggal: string): Contoh =>
	sebelumNaskah()
		.tulis("libur/2026.yaml", LIBUR)
		.tulis(`${KASUS}/surat.md`, surat(bentuk, arah, tanggal));
const dipantau = (): Contoh =>
	tanpaLaporan().tulis(`${KASUS}/pantau.md`, laporan("laporan-pemantauan", "2025-08-31", "metode: [tinjau-lokasi]\n"));

const TERLAMBAT = ["segera", "segera", "terlambat"];
const DIAM = ["segera", "segera", "terpenuhi"];
const GUGUR = ["segera", "segera", "tidak-berlaku"];

/** Duty, content, last day, the states of the day before, the day and the day after. */
const TABEL: readonly (readonly [string, () => Contoh, string, readonly string[]])[] = [
	["pemantauan-enam-bulan", tanpaLaporan, "2025-09-03", TERLAMBAT],
	["evaluasi-enam-bulan-sesudah-pemantauan", dipantau, "2026-02-28", TERLAMBAT],
	["evaluasi-setiap-tahun", tanpaLaporan, "2026-03-03", TERLAMBAT],
	["laporan-mitra-enam-bulan", tanpaLaporan, "2025-09-03", TERLAMBAT],
	["laporan-semester-kepada-bupati", tanpaLaporan, "2025-12-31", TERLAMBAT],
	["monev-setiap-semester", tanpaLaporan, "2025-06-30", TERLAMBAT],
	["monev-setiap-tahun", tanpaLaporan, "2025-12-31", TERLAMBAT],
	["rapat-pleno-setiap-tahun", tanpaLaporan, "2025-12-31", TERLAMBAT],
	["daftar-rencana-triwulan-pertama", tanpaLaporan, "2025-03-31", TERLAMBAT],
	["tanggapan-atas-penawaran", () => denganSurat("penawaran", "keluar", "2026-12-15"), "2027-01-14", TERLAMBAT],
	[
		"tanggapan-atas-permintaan-kedua",
		() => denganSurat("permintaan-tanggapan-kedua", "keluar", "2028-02-20"),
		"2028-03-06",
		TERLAMBAT,
	],
	["tanggapan-penawaran-terencana", terencana, "2026-09-02", TERLAMBAT],
	[
		"tanggapan-penawaran-di-luar-rencana",
		() => denganSurat("penawaran", "masuk", "2026-08-03"),
		"2026-09-16",
		TERLAMBAT,
	],
	[
		"tanggapan-permintaan-kedua-masuk",
		() => denganSurat("permintaan-tanggapan-kedua", "masuk", "2026-08-03"),
		"2026-08-26",
		TERLAMBAT,
	],
	[
		"jawaban-pimpinan-dprd",
		() => denganSurat("permohonan-persetujuan-dprd", "keluar", "2026-08-03"),
		"2026-08-26",
		TERLAMBAT,
	],
	[
		"penilaian-rancangan-oleh-dprd",
		() => denganSurat("permohonan-persetujuan-dprd", "keluar", "2026-08-03"),
		"2026-08-26",
		TERLAMBAT,
	],
	["tindak-lanjut-kajian-dprd", () => denganSurat("hasil-kajian-dprd", "masuk", "2026-08-03"), "2026-08-26", TERLAMBAT],
	[
		"penyempurnaan-rancangan-oleh-kepala-daerah",
		() => denganSurat("hasil-kajian-dprd", "masuk", "2026-08-03"),
		"2026-08-25",
		TERLAMBAT,
	],
	[
		"persetujuan-dprd-sesudah-tindak-lanjut",
		() => denganSurat("tindak-lanjut-kajian-dprd", "keluar", "2026-08-03"),
		"2026-08-26",
		DIAM,
	],
	[
		"persetujuan-dprd-menurut-pp",
		() => denganSurat("tindak-lanjut-kajian-dprd", "keluar", "2026-08-03"),
		"2026-08-26",
		DIAM,
	],
	[
		"persetujuan-dprd-empat-puluh-lima-hari",
		() => denganSurat("permohonan-persetujuan-dprd", "keluar", "2026-08-03"),
		"2026-10-07",
		DIAM,
	],
	["akhir-kesepakatan-bersama", tanpaLaporan, "2030-02-02", GUGUR],
	["persiapan-pengakhiran-pks", () => ikut(tanpaLaporan(), "permendagri-23-2009"), "2028-03-02", TERLAMBAT],
	["penyampaian-perpanjangan-luar-negeri", luarNegeri, "2029-08-02", GUGUR],
	["penyampaian-perpanjangan-luar-negeri-oleh-gubernur", () => sebagaiProvinsi(luarNegeri()), "2029-08-02", GUGUR],
	["laporan-tahunan-luar-negeri", luarNegeri, "2026-01-07", TERLAMBAT],
	["laporan-tahunan-luar-negeri-provinsi", () => sebagaiProvinsi(luarNegeri()), "2026-01-14", TERLAMBAT],
	["penerusan-laporan-luar-negeri", () => diProvinsi(luarNegeri()), "2026-01-14", TERLAMBAT],
];

/** What the law asks without a last day: the day before it is asked, that day, and long after. */
const TANPA_BATAS: readonly (readonly [string, () => Contoh, string])[] = [
	["pks-menindaklanjuti-kesepakatan", () => sebelumNaskah().tulis(KB, tanpaLaporan().baca(KB)), "2025-02-03"],
	["permintaan-tanggapan-kedua", () => denganSurat("penawaran", "keluar", "2026-08-03"), "2026-09-03"],
	[
		"laporan-tanpa-tanggapan-kepada-gubernur",
		() => denganSurat("permintaan-tanggapan-kedua", "keluar", "2026-08-03"),
		"2026-08-19",
	],
	["laporan-semester-kepada-gubernur", tanpaLaporan, "2025-07-01"],
	["laporan-pembinaan-kepada-gubernur", () => diProvinsi(ikut(tanpaLaporan(), "permendagri-23-2009")), "2026-01-01"],
	["laporan-pembinaan-kepada-menteri", () => diProvinsi(ikut(tanpaLaporan(), "permendagri-23-2009")), "2026-01-01"],
];

describe("a duty on the day before, the day and the day after", () => {
	it.each(TABEL)("%s", async (id, isi, batas, keadaan) => {
		const arsip = await arsipOf(isi());
		const days = [addLama(batas, { days: -1 }), batas, addLama(batas, { days: 1 })];
		const found = days.map((day) => find(jadwalPada(arsip, day), id).find((satu) => satu.batas?.tanggal === batas));
		expect(found.map((satu) => satu?.keadaan)).toEqual(keadaan);
		expect(found.map((satu) => satu?.hari_lewat)).toEqual([0, 0, keadaan.includes("terlambat") ? 1 : 0]);
	});

	it.each(TANPA_BATAS)("%s, without a last day, is asked from its day on and never late", async (id, isi, sejak) => {
		const arsip = await arsipOf(isi());
		const on = (day: string) => find(jadwalPada(arsip, day), id).filter((satu) => satu.sejak === sejak);
		expect(on(addLama(sejak, { days: -1 })).filter(({ keadaan }) => keadaan === "segera")).toEqual([]);
		expect(on(sejak)).toMatchObject([{ keadaan: "segera", hari_lewat: 0 }]);
		expect(on(sejak)[0]?.batas).toBeUndefined();
	});

	it("keeps asking for the last report that was not sent until the next span is over, that day included", async () => {
		const arsip = await arsipOf(tanpaLaporan());
		const on = (day: string) =>
			find(jadwalPada(arsip, day), "laporan-semester-kepada-gubernur").map(({ kunci, keadaan }) => [kunci, keadaan]);
		expect(on("2025-12-31")).toEqual([["2025-1", "segera"]]);
		expect(on("2026-01-01")).toEqual([["2025-2", "segera"]]);
	});

	it("is told for every obligation there is", () => {
		const told = [...TABEL, ...TANPA_BATAS].map(([id]) => id).sort();
		expect(told).toEqual(KEWAJIBAN.map(({ id }) => id).sort());
	});
});
