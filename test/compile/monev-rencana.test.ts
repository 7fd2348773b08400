import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { laporanTkksd } from "../../scripts/compile/laporan-tkksd.ts";
import { load } from "../../scripts/load/load.ts";
import type { Arsip, BerkasDaerah } from "../../scripts/model/arsip.ts";
import type { Tenggat } from "../../scripts/model/kewajiban.ts";
import type { Kompilasi } from "../../scripts/model/kompilasi.ts";
import { CONTENT, TODAY } from "../helpers/portal.ts";
import { bacaMentah, bagian, bahanOf, grafik, jumlahGrafik, susun } from "./bahan.ts";

let arsip: Arsip;
beforeAll(async () => {
	arsip = check(await load(CONTENT), TODAY).arsip;
});
const daerah = (id: string) => arsip.daerah.find((satu) => satu.id === id) as BerkasDaerah;
const mentah = bacaMentah();
const kolom = (laporan: Kompilasi, id: string, at: number): unknown[] =>
	bagian(laporan, id).baris.map((satu) => satu[at]);

describe("the summary of monitoring and evaluation", () => {
	test("holds the recommendations of the year's matrices, each followed up or still open", () => {
		const laporan = susun("monev", arsip, daerah("lembayung"), "2026");
		const own = mentah.filter(
			({ path, isian }) => path.startsWith("lembayung/") && isian("jenis") === "matrik-evaluasi",
		);
		const inYear = own.filter(({ isian }) => isian("tanggal")?.startsWith("2026"));
		const made = inYear.flatMap(({ isi }) => [...isi.matchAll(/^ {6}- [a-z-]+$/gm)]).length;
		const rows = bagian(laporan, "rekomendasi").baris.filter(
			([, tanggal]) =>
				typeof tanggal === "object" && tanggal.teks.endsWith("2026") && tanggal.url?.startsWith("/lembayung/"),
		);
		expect(made).toBeGreaterThan(3);
		expect(rows).toHaveLength(made);
		for (const keadaan of kolom(laporan, "rekomendasi", 5))
			expect(keadaan).toMatch(/^(?:Ditindaklanjuti pada \d+ \p{L}+ \d{4}: .+|Belum; ditunggu .+)$/u);
	});

	test("counts in its chart what its table shows, done and open apart", () => {
		for (const satu of arsip.daerah) {
			const laporan = susun("monev", arsip, satu, "2026");
			const keadaan = kolom(laporan, "rekomendasi", 5).map(String);
			const { baris } = grafik(laporan, "grafik-rekomendasi");
			const sum = (at: number) => baris.reduce((total, { nilai }) => total + (nilai[at] ?? 0), 0);
			expect(sum(0)).toBe(keadaan.filter((teks) => teks.startsWith("Ditindaklanjuti")).length);
			expect(sum(1)).toBe(keadaan.filter((teks) => teks.startsWith("Belum")).length);
		}
	});

	test("keeps a recommendation of an earlier year while it is open, and lets go of it once it was closed before", () => {
		const later = susun("monev", arsip, daerah("tirtapura"), "2026-2");
		for (const [, tanggal, , , , keadaan] of bagian(later, "rekomendasi").baris) {
			const old =
				typeof tanggal === "object" && !/ (?:Juli|Agustus|September|Oktober|November) 2026$/.test(tanggal.teks);
			const closed = /^Ditindaklanjuti pada (.+?):/.exec(String(keadaan))?.[1];
			if (old && closed) expect(closed).toMatch(/ (?:Juli|Agustus|September|Oktober|November) 2026$/);
		}
	});

	test("names the running cases that nobody looked at", () => {
		const laporan = susun("monev", arsip, daerah("tirtapura"), "2026-1");
		const seen = new Set(kolom(laporan, "evaluasi", 0).map((sel) => JSON.stringify(sel)));
		const unseen = kolom(laporan, "tanpa-monev", 0).map((sel) => JSON.stringify(sel));
		expect(unseen.length).toBeGreaterThan(0);
		expect(unseen.filter((sel) => seen.has(sel))).toEqual([]);
		const running = new Set(
			kolom(susun("berlaku", arsip, daerah("tirtapura"), "2026-06-30"), "berlaku", 0).map((sel) => JSON.stringify(sel)),
		);
		expect([...running].filter((sel) => !seen.has(sel)).sort()).toEqual(unseen.sort());
	});
});

describe("what fell due", () => {
	test("is all that binds and has its day in the period, in time, late or not yet", () => {
		for (const satu of arsip.daerah) {
			const bahan = bahanOf(arsip, satu, "2025");
			const laporan = laporanTkksd(bahan);
			const due = bahan.jadwal.filter(
				(one) =>
					one.daerah === satu &&
					one.mengikat &&
					one.gugur === undefined &&
					one.batas?.tanggal.startsWith("2025") === true,
			);
			const asked = due.filter(({ bila_lewat, dipenuhi }) => bila_lewat === undefined || dipenuhi);
			const { baris } = grafik(laporan, "grafik-tenggat");
			const sum = (at: number) => baris.reduce((total, { nilai }) => total + (nilai[at] ?? 0), 0);
			const met = asked.filter(({ dipenuhi }) => dipenuhi && dipenuhi.tanggal <= "2025-12-31");
			const inTime = met.filter(({ dipenuhi, batas }) => (dipenuhi?.tanggal ?? "") <= (batas?.tanggal ?? ""));
			expect([sum(0), sum(1), sum(2)], satu.id).toEqual([
				inTime.length,
				met.length - inTime.length,
				asked.length - met.length,
			]);
			expect(bagian(laporan, "tenggat").baris).toHaveLength(asked.length);
		}
	});

	test("leaves out, and says so, a day that hangs on holidays not known", () => {
		const bahan = bahanOf(arsip, daerah("tirtapura"), "2026-1");
		const unsure = (satu: Tenggat): Tenggat => ({
			...satu,
			...(satu.batas && { batas: { ...satu.batas, pasti: false } }),
		});
		const { dipenuhi: _, ...open } = bahan.jadwal.find(
			({ daerah: { id }, batas, mengikat, gugur }) =>
				id === "tirtapura" && mengikat && gugur === undefined && batas?.tanggal.startsWith("2026-05") === true,
		) as Tenggat;
		const known = laporanTkksd({ ...bahan, jadwal: [open] });
		const libur = new Map([...arsip.libur].filter(([tahun]) => tahun !== 2026));
		const lost = laporanTkksd({ ...bahan, arsip: { ...arsip, libur }, jadwal: [unsure(open)] });
		expect([bagian(known, "tenggat").baris.length, known.catatan]).toEqual([1, []]);
		expect(bagian(lost, "tenggat").baris).toEqual([]);
		expect(lost.catatan).toEqual([
			"1 tenggat hari kerja tidak dihitung karena hari libur dan cuti bersama tahun 2026 belum dicatat dalam register, sehingga hari terakhirnya belum pasti.",
		]);
	});
});

describe("the plans of a year", () => {
	const baris = (laporan: Kompilasi) => bagian(laporan, "rencana").baris;

	test("are those of the list, by urusan, each with the case that came of it or the word that none did", () => {
		const laporan = susun("rencana", arsip, daerah("tirtapura"), "2026");
		const file = mentah.find(({ path }) => path === "tirtapura/rencana/rencana-2026.md")?.isi ?? "";
		const programs = [...file.matchAll(/program: (.+)$/gm)].map((match) => match[1]);
		expect(
			baris(laporan)
				.map(([, program]) => program)
				.sort(),
		).toEqual(programs.sort());
		const urusan = baris(laporan).map(([nama]) => String(nama));
		expect(urusan).toEqual([...urusan].sort((a, b) => a.localeCompare(b, "id")));
		const named = [...file.matchAll(/^ {4}kerja_sama: (.+)$/gm)].map((match) => `/tirtapura/${match[1]}/`);
		const linked = baris(laporan).flatMap((satu) =>
			satu.flatMap((sel) => (typeof sel === "object" ? (sel.url ?? []) : [])),
		);
		expect(linked.sort()).toEqual(named.sort());
		expect(baris(laporan).filter((satu) => satu.includes("Belum ada kerja sama"))).toHaveLength(
			programs.length - named.length,
		);
		expect(jumlahGrafik(grafik(laporan, "grafik-rencana"))).toBe(programs.length);
	});

	test("add up to the money of the list", () => {
		const file = mentah.find(({ path }) => path === "tirtapura/rencana/rencana-2026.md")?.isi ?? "";
		const total = [...file.matchAll(/anggaran: (\d+)$/gm)].reduce((sum, match) => sum + Number(match[1]), 0);
		const [satu] = bagian(susun("rencana", arsip, daerah("tirtapura"), "2026"), "daftar-rencana").baris;
		expect(String(satu?.at(-1)).replace(/\D/g, "")).toBe(String(total));
	});

	test("stand as they stood on the day told: what was signed after it is not signed yet", () => {
		const fate = (today: string) =>
			susun("rencana", arsip, daerah("tirtapura"), "2025", today).bagian[1]?.baris.map((satu) => satu.at(-1));
		expect(fate("2025-03-01")).toEqual(["Dalam proses", "Dalam proses"]);
		expect(fate(TODAY)).toEqual([
			expect.stringMatching(/^Ditandatangani .+ 2025$/),
			expect.stringMatching(/^Ditandatangani .+ 2025$/),
		]);
	});

	test("of a year without a list are none, and it says so", () => {
		const laporan = susun("rencana", arsip, daerah("lembayung"), "2026");
		expect(laporan.bagian.map(({ baris: rows, kosong }) => [rows, kosong])).toEqual([
			[[], "Tidak ada daftar rencana untuk tahun ini dalam register."],
			[[], "Tidak ada rencana yang tercatat untuk tahun ini."],
		]);
	});
});
