import { describe, expect, test } from "vitest";
import { Contoh, KERJA_SAMA, NOTA, RENCANA } from "../../helpers/contoh.ts";
import { expectSalah } from "./salah.ts";

const BALAI = "Balai Wilayah Sungai Hulu";

describe("a rencana kerja that does not fit its nota", () => {
	test("money of a party that signs nothing", async () => {
		const contoh = new Contoh().ganti(
			RENCANA,
			`      - pihak: ${BALAI}\n        tahun: 2026`,
			"      - pihak: Balai Wilayah Sungai Hilir\n        tahun: 2026",
		);
		await expectSalah(contoh, {
			ruleId: "pihak-bukan-penanda-tangan",
			file: RENCANA,
			...contoh.letak(RENCANA, "Balai Wilayah Sungai Hilir"),
			suggestion: /"Balai Wilayah Sungai Hulu"/,
		});
	});

	test("a unit of a party that signs nothing", async () => {
		const contoh = new Contoh().ganti(
			RENCANA,
			"      - pihak: contoh\n        unit: Dinas Lingkungan Hidup",
			"      - pihak: sebelah\n        unit: Dinas Lingkungan Hidup",
		);
		const at = contoh.letak(RENCANA, "sebelah");
		await expectSalah(contoh, { ruleId: "pihak-bukan-penanda-tangan", file: RENCANA, ...at });
	});

	test("a party that is none of the nota's, and one of the nota's that is missing", async () => {
		const contoh = new Contoh();
		contoh.tulis(RENCANA, contoh.baca(RENCANA).replaceAll(BALAI, "Kantor Wilayah Contoh"));
		const temuan = (await contoh.temuan()).map(({ ruleId, severity, file }) => [ruleId, severity, file]);
		expect(temuan).toEqual([
			["pihak-bukan-pihak-nota", "error", RENCANA],
			["pihak-nota-tidak-ikut", "warning", RENCANA],
		]);
	});

	test("an activity before the nota begins or after it ends", async () => {
		const early = new Contoh().ganti(RENCANA, "mulai: 2025-07-01", "mulai: 2025-05-04");
		const at = early.letak(RENCANA, "2025-05-04");
		await expectSalah(early, { ruleId: "kegiatan-di-luar-masa-nota", file: RENCANA, ...at });
		const late = new Contoh().ganti(RENCANA, "selesai: 2028-04-28", "selesai: 2028-05-05");
		const end = late.letak(RENCANA, "2028-05-05");
		await expectSalah(late, { ruleId: "kegiatan-di-luar-masa-nota", file: RENCANA, ...end });
	});

	test("an activity within the term that a renewal gave the nota, once that is no draft", async () => {
		const contoh = new Contoh().ganti(RENCANA, "selesai: 2028-04-28", "selesai: 2028-06-30");
		const perpanjangan = (status: string) =>
			contoh
				.baca(NOTA)
				.replace("jenis: nota-kesepakatan", "jenis: perpanjangan")
				.replace(/^status: .*$/m, `status: ${status}`)
				.replace(/^tanggal: .*$/m, "tanggal: 2026-10-05")
				.replace(/^ {2}mulai: .*\n {2}selesai: .*$/m, "  mulai: 2028-05-05\n  selesai: 2029-05-04")
				.replace(/^dasar:\n(?: {2}- .*\n)+/m, "")
				.replace("rangkap:", "dasar:\n  - nota-kesepakatan.md\nrangkap:");
		const diLuar = async (status: string) => {
			const semua = await contoh
				.tulis(NOTA.replace("nota-kesepakatan.md", "perpanjangan.md"), perpanjangan(status))
				.semua();
			return semua.filter(({ ruleId }) => ruleId === "kegiatan-di-luar-masa-nota").length;
		};
		expect([await diLuar("rancangan"), await diLuar("final")]).toEqual([1, 0]);
	});

	test("the first and the last day of the nota are within it, reckoned from a length as well", async () => {
		const contoh = new Contoh().ganti(RENCANA, "mulai: 2025-07-01", "mulai: 2025-05-05");
		contoh.ganti(RENCANA, "selesai: 2028-04-28", "selesai: 2028-05-04");
		expect(await contoh.temuan()).toEqual([]);
		contoh.ganti(NOTA, "  mulai: 2025-05-05\n  selesai: 2028-05-04\n", "  lama: 3 tahun\n");
		expect(await contoh.temuan()).toEqual([]);
		contoh.ganti(RENCANA, "selesai: 2028-05-04", "selesai: 2028-05-05");
		expect((await contoh.temuan()).map((one) => one.ruleId)).toEqual(["kegiatan-di-luar-masa-nota"]);
	});

	test("an activity that ends before it begins", async () => {
		const contoh = new Contoh().ganti(RENCANA, "selesai: 2027-10-29", "selesai: 2026-01-30");
		contoh.ganti(RENCANA, "        tahun: 2027\n", "        tahun: 2026\n");
		const at = contoh.letak(RENCANA, "2026-01-30");
		await expectSalah(contoh, { ruleId: "tanggal-terbalik", file: RENCANA, ...at });
	});

	test("money for a year in which nothing is done is a warning", async () => {
		const contoh = new Contoh().ganti(RENCANA, "tahun: 2027", "tahun: 2028");
		const temuan = (await contoh.temuan()).map((one) => [one.ruleId, one.severity, one.line]);
		expect(temuan).toEqual([["anggaran-di-luar-waktu", "warning", contoh.letak(RENCANA, "2028\n        jumlah").line]]);
	});

	test.each(["-5", "1.5", '"1.750.000.000"', "1000000000000000"])("an amount of %s is told", async (jumlah) => {
		const contoh = new Contoh().ganti(RENCANA, "jumlah: 1750000000", `jumlah: ${jumlah}`);
		const at = contoh.letak(RENCANA, jumlah);
		const found = (await contoh.temuan()).filter((one) => one.file === RENCANA);
		expect(found.map(({ ruleId, line, column }) => ({ ruleId, line, column }))).toEqual([
			{ ruleId: "bentuk-nilai", ...at },
		]);
	});
});

describe("a list of plans", () => {
	const DAFTAR = "contoh/rencana/rencana-2027.md";
	const daftar = (kerjaSama: string) => `---
jenis: rencana-kerja-sama
status: final
publikasi: publik
judul: Daftar Rencana Kerja Sama Tahun 2027
nomor: 1/RENCANA/2026
tempat: Contoh
tanggal: 2026-03-02
tahun: 2027
baris:
  - urusan: lingkungan-hidup
    program: Air bersih bagi desa di hulu
    mitra: Pemerintah Daerah Kota Teladan
    perangkat_daerah: Dinas Lingkungan Hidup
    kerja_sama: ${kerjaSama}
---
`;

	test("that names a case which is not there, at its line, with the likely one", async () => {
		const contoh = new Contoh().tulis(DAFTAR, daftar("air-bersh"));
		await expectSalah(contoh, {
			ruleId: "rencana-menunjuk-kerja-sama",
			file: DAFTAR,
			...contoh.letak(DAFTAR, "air-bersh"),
			suggestion: /"air-bersih"/,
		});
	});

	test("that names a case of its region, though that has a fault of its own, is sound", async () => {
		const contoh = new Contoh().tulis(DAFTAR, daftar("air-bersih"));
		expect((await contoh.temuan()).filter(({ file }) => file === DAFTAR)).toEqual([]);
		contoh.ganti(KERJA_SAMA, "bentuk: ksdd", "bentuk: lain");
		expect((await contoh.temuan()).map(({ ruleId }) => ruleId)).not.toContain("rencana-menunjuk-kerja-sama");
	});
});

describe("a sinergi of which all is there", () => {
	test("a signed nota satisfies the case, and a ministry may not pay from the region's budget", async () => {
		const contoh = new Contoh().ganti(KERJA_SAMA, "bentuk: ksdd\n", "bentuk: sinergi\n");
		contoh.ganti(
			KERJA_SAMA,
			"perangkat_daerah:",
			"  - id: balai-hulu\n    nama: Balai Hulu\n    jenis: kementerian-lembaga\nperangkat_daerah:",
		);
		for (const file of [NOTA, RENCANA]) {
			contoh.tulis(
				file,
				contoh.baca(file).replaceAll(BALAI, "balai-hulu").replace("Kepala balai-hulu", "Kepala Balai"),
			);
			contoh.ganti(file, "status: final", "status: ditandatangani").ganti(file, "  - null", "  - 7/BWS/2025");
		}
		expect(await contoh.temuan()).toEqual([]);
		contoh.ganti(RENCANA, "sumber_dana: APBN", "sumber_dana: APBD");
		expect((await contoh.temuan()).map((one) => [one.ruleId, one.line])).toEqual([
			["pendanaan-sinergi", contoh.letak(RENCANA, "sumber_dana: APBD\n").line],
		]);
	});
});
