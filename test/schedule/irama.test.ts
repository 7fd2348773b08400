import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Tuntutan } from "../../scripts/model/kewajiban.ts";
import { addLama } from "../../scripts/model/tanggal.ts";
import { nilai } from "../../scripts/schedule/keadaan.ts";
import { nextSemester, semesterAt, semestersIn, yearsIn } from "../../scripts/schedule/semester.ts";
import type { Contoh } from "../helpers/contoh.ts";
import { find, jadwalOf, KASUS, laporan, periode, tanpaLaporan } from "../helpers/jadwal.ts";

const tanggal = fc
	.integer({ min: 0, max: 365 * 60 })
	.map((days) => Temporal.PlainDate.from("2000-01-01").add({ days }).toString());

describe("half-years", () => {
	it("follow one another without a gap, over year ends and leap days", () => {
		fc.assert(
			fc.property(tanggal, (day) => {
				const satu = semesterAt(day);
				expect(satu.mulai <= day && day <= satu.selesai).toBe(true);
				expect(nextSemester(satu).mulai).toBe(addLama(satu.selesai, { days: 1 }));
			}),
		);
	});

	it("cover a span exactly, and none that ends before it begins", () => {
		fc.assert(
			fc.property(tanggal, tanggal, (mulai, selesai) => {
				const all = semestersIn(mulai, selesai);
				if (selesai < mulai) {
					expect([...all, ...yearsIn(mulai, selesai)]).toEqual([]);
					return;
				}
				expect(all[0]).toEqual(semesterAt(mulai));
				expect(all.at(-1)).toEqual(semesterAt(selesai));
				expect(new Set(all.map(({ mulai: awal }) => Number(awal.slice(0, 4))))).toEqual(
					new Set(yearsIn(mulai, selesai)),
				);
			}),
		);
	});
});

describe("the state of a duty", () => {
	const tuntutan = fc.record({
		sejak: tanggal,
		lama: fc.integer({ min: 0, max: 800 }),
		pasti: fc.boolean(),
		today: tanggal,
	});
	const of = (sejak: string, lama: number, pasti: boolean): Tuntutan & { batas: { tanggal: string } } => ({
		...{ kunci: "1", uraian: "Laporan", sejak, peristiwa: "awal" },
		batas: { tanggal: addLama(sejak, { days: lama }), pasti },
	});

	it("is late exactly from the day after a last day that is sure, by as many days as have passed", () => {
		fc.assert(
			fc.property(tuntutan, ({ sejak, lama, pasti, today }) => {
				const satu = of(sejak, lama, pasti);
				const { keadaan, hari_lewat } = nilai(satu, today);
				const late = pasti && today > satu.batas.tanggal;
				expect(keadaan === "terlambat").toBe(late);
				expect(hari_lewat > 0).toBe(late);
				if (late) expect(addLama(satu.batas.tanggal, { days: hari_lewat })).toBe(today);
			}),
		);
	});

	it("is fulfilled from the day of the deed on, not before", () => {
		fc.assert(
			fc.property(tuntutan, fc.integer({ min: -2, max: 2 }), ({ sejak, lama, pasti, today }, days) => {
				const deed = addLama(today, { days });
				const { keadaan } = nilai({ ...of(sejak, lama, pasti), dipenuhi: { tanggal: deed } }, today);
				expect(keadaan === "terpenuhi").toBe(deed <= today);
			}),
		);
	});

	it("is announced from thirty days before its last day on", () => {
		const satu = of("2026-01-05", 90, true);
		const on = (days: number) => nilai(satu, addLama(satu.batas.tanggal, { days })).keadaan;
		expect([-31, -30, 0].map(on)).toEqual(["belum-jatuh-tempo", "segera", "segera"]);
	});
});

const pantau = (hari: string): string => laporan("laporan-pemantauan", hari, "metode: [tinjau-lokasi]\n");
const lapor = (hari: string, mulai: string, selesai: string): string =>
	laporan("laporan-mitra", hari, `mitra: sebelah\n${periode(mulai, selesai)}`);

describe("monitoring and evaluation in turn (Perwal Bekasi 75/2021 Pasal 6)", () => {
	const dievaluasi = (...hari: readonly string[]): Contoh => {
		const contoh = tanpaLaporan();
		for (const [index, satu] of hari.entries())
			contoh.tulis(`${KASUS}/evaluasi-${index}.md`, laporan("laporan-evaluasi", satu));
		return contoh;
	};

	it("goes on after an evaluation of the very day of the monitoring", async () => {
		const contoh = dievaluasi("2025-09-01").tulis(`${KASUS}/pantau.md`, pantau("2025-09-01"));
		const jadwal = await jadwalOf(contoh, "2026-03-02");
		expect(find(jadwal, "evaluasi-enam-bulan-sesudah-pemantauan")).toMatchObject([{ keadaan: "terpenuhi" }]);
		expect(find(jadwal, "pemantauan-enam-bulan").map(({ kunci, keadaan }) => [kunci, keadaan])).toEqual([
			["2025-03-03", "terpenuhi"],
			["2025-09-01", "terlambat"],
		]);
	});

	it("counts two evaluations of one day as one", async () => {
		const jadwal = await jadwalOf(dievaluasi("2025-09-01", "2025-09-01"), "2026-02-01");
		expect(find(jadwal, "pemantauan-enam-bulan").map(({ kunci }) => kunci)).toEqual(["2025-03-03", "2025-09-01"]);
		expect(find(jadwal, "evaluasi-setiap-tahun").map(({ kunci }) => kunci)).toEqual(["2025-03-03", "2025-09-01"]);
	});

	it("leaves the yearly evaluation to the one that monitoring asks earlier", async () => {
		const contoh = tanpaLaporan().tulis(`${KASUS}/pantau.md`, pantau("2025-09-01"));
		expect(find(await jadwalOf(contoh, "2026-06-01"), "evaluasi-setiap-tahun")).toMatchObject([
			{ keadaan: "tidak-berlaku" },
		]);
	});

	it("takes an evaluation made while a renewal is drafted, however early (Pasal 8 ayat (4))", async () => {
		const contoh = dievaluasi("2025-09-15").tulis(`${KASUS}/pantau.md`, pantau("2025-09-01"));
		expect(find(await jadwalOf(contoh, "2025-09-16"), "evaluasi-enam-bulan-sesudah-pemantauan")).toMatchObject([
			{ keadaan: "terpenuhi", dipenuhi: { tanggal: "2025-09-15" }, hari_lewat: 0 },
		]);
	});
});

describe("monitoring under two regulations", () => {
	it("is shown by both and due by the stricter", async () => {
		const both = (await jadwalOf(tanpaLaporan(), "2025-05-01")).filter(({ kewajiban }) => kewajiban.pokok === "monev");
		expect(both.map(({ kewajiban, batas, mengikat }) => [kewajiban.id, batas?.tanggal, mengikat])).toEqual([
			["monev-setiap-semester", "2025-06-30", true],
			["monev-setiap-tahun", "2025-12-31", false],
		]);
	});

	it("is due once at the end of a year in whose second half the case began", async () => {
		const contoh = tanpaLaporan().ganti(`${KASUS}/pks.md`, "tanggal: 2025-03-03", "tanggal: 2025-08-04");
		const both = (await jadwalOf(contoh, "2025-12-01")).filter(({ kewajiban }) => kewajiban.pokok === "monev");
		expect(both.map(({ kunci, mengikat }) => [kunci, mengikat])).toEqual([
			["2025-2", true],
			["2025-2", false],
		]);
	});
});

describe("reports of a partner", () => {
	const spans = async (contoh: Contoh) =>
		find(await jadwalOf(contoh, "2026-10-01"), "laporan-mitra-enam-bulan").map(({ dipenuhi }) => dipenuhi?.tanggal);

	it("count once each, by calendar half-years too", async () => {
		const contoh = tanpaLaporan()
			.tulis(`${KASUS}/lapor-1.md`, lapor("2025-07-07", "2025-03-03", "2025-06-30"))
			.tulis(`${KASUS}/lapor-2.md`, lapor("2026-01-05", "2025-07-01", "2025-12-31"));
		expect(await spans(contoh)).toEqual(["2025-07-07", "2026-01-05", undefined, undefined]);
	});

	it("do not serve a half-year they do not touch", async () => {
		const contoh = tanpaLaporan().tulis(`${KASUS}/lapor.md`, lapor("2026-09-04", "2026-03-04", "2026-09-02"));
		expect(await spans(contoh)).toEqual([undefined, undefined, "2026-09-04", undefined]);
	});
});
