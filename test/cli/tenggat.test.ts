import { describe, expect, it } from "vitest";
import { Contoh } from "../helpers/contoh.ts";
import { naskah } from "../helpers/naskah.ts";

const HARI = "2026-11-21";
const contoh = (): string => new Contoh().denganPeraturan().dir;
const tenggat = (...args: string[]) => naskah("tenggat", "--content", contoh(), "--today", HARI, ...args);

describe("naskah tenggat", () => {
	it("tells what is due, until when, from what it counts, who does it and by which pasal", async () => {
		const { code, stdout } = await tenggat("--keadaan", "belum-jatuh-tempo,segera,terlambat");
		expect(code).toBe(0);
		expect(stdout).toMatch(/Rapat pleno TKKSD tahun 2026: paling lambat 31 Desember 2026/);
		expect(stdout).toMatch(/Sejak 1 Januari 2026 \(awal tahun 2026\)\. Pelaku: Ketua TKKSD\./);
		expect(stdout).toMatch(/Dasar: Perbup Barito Selatan 23\/2023 Pasal 37 ayat \(1\)\./);
	});

	it("looks no further ahead than it is asked to", async () => {
		const { stdout } = await tenggat("--sampai", "2026-12-30");
		expect(stdout).not.toContain("Rapat pleno TKKSD tahun 2026");
	});

	it("gives the same as JSON, with provisions and files by their ids", async () => {
		const { stdout } = await tenggat("--format", "json", "--sampai", "2026-12-31");
		const rows = JSON.parse(stdout) as { kewajiban: string; daerah: string; citations: string[]; keadaan: string }[];
		const pleno = rows.find(({ kewajiban }) => kewajiban === "rapat-pleno-setiap-tahun");
		expect(pleno).toMatchObject({ daerah: "contoh", citations: ["perbup-barsel-23-2023:37-1"] });
	});

	it("narrows to a case, a region or an office", async () => {
		const ofCase = await tenggat("air-bersih", "--format", "json", "--sampai", "2040-01-01");
		const rows = JSON.parse(ofCase.stdout) as { kerja_sama?: string }[];
		expect(rows.length).toBeGreaterThan(0);
		expect(new Set(rows.map(({ kerja_sama }) => kerja_sama))).toEqual(new Set(["air-bersih"]));
		expect((await tenggat("Kabupaten Contoh")).code).toBe(0);
	});

	it.each([
		["a name that nothing bears", ["sampah"], /Tidak ada kewajiban untuk "sampah"/],
		["a state that is none", ["--keadaan", "telat"], /--keadaan "telat" tidak dikenal; pilihannya terlambat, segera/],
		["a day that is none", ["--sampai", "31-12-2026"], /--sampai "31-12-2026" bukan tanggal/],
		["a form it has not", ["--format", "sarif"], /--format "sarif" tidak ada pada tenggat/],
	])("2 and one line for %s", async (_, args, message) => {
		const { code, stdout, stderr } = await tenggat(...args);
		expect([code, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(message);
		expect(stderr.trim().split("\n")).toHaveLength(1);
	});
});
