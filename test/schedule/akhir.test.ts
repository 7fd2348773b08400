import { describe, expect, it } from "vitest";
import { type Contoh, KERJA_SAMA, PKS } from "../helpers/contoh.ts";
import { find, jadwalOf, KASUS, laporan, periode, surat, tanpaLaporan } from "../helpers/jadwal.ts";

const berakhir = (tanggal: string, hari: string): string =>
	laporan(
		"pengakhiran",
		tanggal,
		`alasan: kesepakatan\nberakhir: ${hari}\ninventaris: []\nkewajiban: []\npembagian: []\n`,
	);
const diakhiri = (): Contoh => tanpaLaporan().tulis(`${KASUS}/pengakhiran.md`, berakhir("2026-02-09", "2026-02-10"));

describe("a case that was ended before its time", () => {
	it("is asked nothing from the day after its last day, and what was missed before is told as missed", async () => {
		const id = "pemantauan-enam-bulan";
		expect(find(await jadwalOf(diakhiri(), "2026-02-10"), id)).toMatchObject([{ keadaan: "terlambat" }]);
		expect(find(await jadwalOf(diakhiri(), "2026-02-11"), id)).toMatchObject([
			{ keadaan: "tidak-berlaku", gugur: "kerja sama berakhir pada 10 Februari 2026; sampai saat itu belum terpenuhi" },
		]);
	});

	it("tells what was due on that very last day as missed too", async () => {
		const contoh = tanpaLaporan().tulis(`${KASUS}/pengakhiran.md`, berakhir("2025-09-02", "2025-09-03"));
		expect(find(await jadwalOf(contoh, "2025-09-04"), "pemantauan-enam-bulan")).toMatchObject([
			{ gugur: "kerja sama berakhir pada 3 September 2025; sampai saat itu belum terpenuhi" },
		]);
	});

	it("drops what would have come due later", async () => {
		const [monev] = find(await jadwalOf(diakhiri(), "2026-05-01"), "monev-setiap-semester").slice(-1);
		expect(monev).toMatchObject({
			kunci: "2026-1",
			keadaan: "tidak-berlaku",
			gugur: "kerja sama berakhir pada 10 Februari 2026",
		});
		const jadwal = await jadwalOf(diakhiri(), "2028-06-01");
		expect(jadwal.filter(({ kasus, sejak }) => kasus && sejak > "2026-06-30")).toEqual([]);
	});

	it("still owes the reports on what was done", async () => {
		const jadwal = await jadwalOf(diakhiri(), "2026-09-01");
		expect(find(jadwal, "laporan-mitra-enam-bulan")).toMatchObject([
			{ keadaan: "terlambat", kunci: "sebelah-2025-09-03" },
		]);
		expect(find(jadwal, "laporan-semester-kepada-bupati").map(({ kunci, keadaan }) => [kunci, keadaan])).toEqual([
			["2025-1", "terlambat"],
			["2025-2", "terlambat"],
			["2026-1", "terpenuhi"],
		]);
	});
});

describe("the report on the semester in which the work ended", () => {
	const habis = (): Contoh =>
		tanpaLaporan().ganti(`${KASUS}/kesepakatan-bersama.md`, "selesai: 2030-02-02", "selesai: 2028-02-02");
	const terakhir = async (contoh: Contoh) =>
		find(await jadwalOf(contoh, "2029-01-01"), "laporan-semester-kepada-bupati").find(
			({ kunci }) => kunci === "2028-1",
		);

	it("is owed like any other", async () => {
		expect(await terakhir(habis())).toMatchObject({ keadaan: "terlambat", batas: { tanggal: "2028-12-31" } });
	});

	it("is the final report too", async () => {
		const akhir = laporan("laporan", "2028-04-03", periode("2025-03-03", "2028-03-02"));
		expect(await terakhir(habis().tulis(`${KASUS}/akhir.md`, akhir))).toMatchObject({
			keadaan: "terpenuhi",
			dipenuhi: { tanggal: "2028-04-03" },
		});
	});

	it.each([
		["tells of earlier months only", laporan("laporan", "2028-02-01", periode("2027-07-01", "2027-12-31"))],
		["is older than the end and names no months", laporan("laporan", "2028-03-01")],
	])("is not a report that %s", async (_, isi) => {
		expect(await terakhir(habis().tulis(`${KASUS}/lain.md`, isi))).toMatchObject({ keadaan: "terlambat" });
	});

	it("is not that of an earlier semester", async () => {
		const akhir = laporan("laporan", "2028-04-03", periode("2025-03-03", "2028-03-02"));
		const jadwal = await jadwalOf(habis().tulis(`${KASUS}/akhir.md`, akhir), "2029-01-01");
		const earlier = find(jadwal, "laporan-semester-kepada-bupati").filter(({ kunci }) => kunci !== "2028-1");
		expect(new Set(earlier.map(({ keadaan }) => keadaan))).toEqual(new Set(["terlambat"]));
	});
});

describe("the last day of a naskah", () => {
	const akhir = async (contoh: Contoh, today: string) =>
		find(await jadwalOf(contoh, today), "akhir-kesepakatan-bersama").map(({ kunci, keadaan, batas }) => [
			kunci,
			keadaan,
			batas?.tanggal,
		]);
	const diperpanjang = (contoh: Contoh, dasar: string): string =>
		contoh
			.baca(`${KASUS}/kesepakatan-bersama.md`)
			.replace("jenis: kesepakatan-bersama", `jenis: perpanjangan\ndasar: [${dasar}]`)
			.replace("tanggal: 2025-02-03", "tanggal: 2029-12-03")
			.replace(
				/jangka_waktu:\n {2}mulai: .*\n {2}selesai: .*\n/,
				"jangka_waktu: { mulai: 2030-02-03, selesai: 2033-02-02 }\n",
			);

	it("is put off by a renewal, whose own last day is asked in its turn", async () => {
		const contoh = tanpaLaporan();
		contoh.tulis(`${KASUS}/perpanjangan.md`, diperpanjang(contoh, "kesepakatan-bersama.md"));
		expect(await akhir(contoh, "2030-01-01")).toEqual([
			["kesepakatan-bersama", "terpenuhi", "2030-02-02"],
			["perpanjangan", "belum-jatuh-tempo", "2033-02-02"],
		]);
	});

	it("is not put off by the renewal of another naskah", async () => {
		const contoh = tanpaLaporan();
		contoh.tulis(`${KASUS}/perpanjangan.md`, diperpanjang(contoh, "pks.md"));
		expect((await akhir(contoh, "2030-01-15"))[0]).toEqual(["kesepakatan-bersama", "segera", "2030-02-02"]);
	});

	it("lengthens the case by what the newest change leaves, be it less than the one before", async () => {
		const contoh = tanpaLaporan();
		contoh.tulis(`${KASUS}/perpanjangan.md`, diperpanjang(contoh, "kesepakatan-bersama.md"));
		const lebihPendek = diperpanjang(contoh, "kesepakatan-bersama.md")
			.replace("tanggal: 2029-12-03", "tanggal: 2030-06-03")
			.replace("2033-02-02", "2031-06-30");
		contoh.tulis(`${KASUS}/perpanjangan-2.md`, lebihPendek);
		const monev = find(await jadwalOf(contoh, "2032-03-01"), "monev-setiap-semester");
		expect(monev.at(-1)?.kunci).toBe("2031-1");
	});

	it("lengthens the case: what is asked each semester goes on", async () => {
		const contoh = tanpaLaporan();
		contoh.tulis(`${KASUS}/perpanjangan.md`, diperpanjang(contoh, "kesepakatan-bersama.md"));
		const monev = find(await jadwalOf(contoh, "2031-03-01"), "monev-setiap-semester");
		expect(monev.at(-1)).toMatchObject({ kunci: "2031-1", keadaan: "belum-jatuh-tempo" });
	});
});

describe("a case that was called off", () => {
	it("owes nothing once its naskah are batal", async () => {
		const contoh = tanpaLaporan();
		for (const file of ["kesepakatan-bersama", "pks"])
			contoh.ganti(`${KASUS}/${file}.md`, "status: ditandatangani", "status: batal");
		expect((await jadwalOf(contoh, "2026-11-21")).filter(({ kasus }) => kasus)).toEqual([]);
	});
});

describe("duties of cooperation between regions", () => {
	it("are not asked of other forms", async () => {
		const contoh = tanpaLaporan().ganti(
			KERJA_SAMA,
			"bentuk: ksdd\nbentuk_ksdd: pelayanan-bersama\nkategori: wajib\nalasan_wajib:\n  berbatasan: true\n  eksternalitas: Mata air berada di hulu dan dipakai warga kedua kabupaten.\n",
			"bentuk: ksdpk\n",
		);
		const regulations = new Set(
			(await jadwalOf(contoh, "2026-11-21"))
				.filter(({ kasus }) => kasus)
				.map(({ kewajiban }) => kewajiban.cites[0].split(":")[0]),
		);
		expect(regulations).toEqual(new Set(["perda-kerja-sama-daerah", "perwal-bekasi-75-2021"]));
	});
});

describe("an answer", () => {
	it("serves the offer it names and no other", async () => {
		const contoh = tanpaLaporan()
			.hapus(`${KASUS}/kesepakatan-bersama.md`)
			.hapus(PKS)
			.hapus(`${KASUS}/surat-kuasa.md`)
			.tulis(`${KASUS}/penawaran-1.md`, surat("penawaran", "keluar", "2026-08-03"))
			.tulis(`${KASUS}/penawaran-2.md`, surat("penawaran", "keluar", "2026-08-04"))
			.tulis(`${KASUS}/tanggapan.md`, surat("tanggapan", "masuk", "2026-08-20", { dasar: "penawaran-2.md" }));
		expect(
			find(await jadwalOf(contoh, "2026-10-01"), "tanggapan-atas-penawaran").map(({ kunci, keadaan }) => [
				kunci,
				keadaan,
			]),
		).toEqual([
			["penawaran-1", "terlambat"],
			["penawaran-2", "terpenuhi"],
		]);
	});
});
