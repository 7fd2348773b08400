import { describe, expect, it } from "vitest";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { run } from "../../scripts/tenggat.ts";
import { Contoh } from "../helpers/contoh.ts";
import { naskah, run as runProgram } from "../helpers/naskah.ts";

const HARI = "2026-11-21";
const contoh = (): string => new Contoh().denganPeraturan().dir;
const tenggat = (...args: string[]) => naskah("tenggat", "--content", contoh(), "--today", HARI, ...args);

describe("naskah tenggat", () => {
	it("tells what is due, until when, who does it, by which pasal and what to write, in eighty columns", async () => {
		const { code, stdout } = await tenggat();
		expect(code).toBe(0);
		expect(stdout).toMatch(
			/^31 Desember 2026 {3}Rapat pleno TKKSD tahun 2026\n40 hari lagi {7}Kabupaten Contoh\n {19}Ketua TKKSD, sejak 1 Januari 2026 \(awal tahun 2026\)\n {19}Perbup Barito Selatan 23\/2023 Pasal 37 ayat \(1\)\n {19}Dipenuhi dengan: rapat di folder rapat, tingkat: pleno$/m,
		);
		expect(stdout.trimEnd()).toMatch(/^Jumlah: \d+ terlambat, .*\.$/m);
		expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
	});

	it.each([
		["2026-11-21T16:59:59Z", "40 hari lagi"],
		["2026-11-21T17:00:00Z", "39 hari lagi"],
	])("begins the day at midnight in Jakarta, wherever the machine stands: %s", async (jam, sisa) => {
		const clock = `const D = Date; globalThis.Date = class extends D { constructor(...a) { super(...(a.length ? a : ["${jam}"])); } };`;
		const words = ["scripts/naskah.ts", "tenggat", "--content", contoh()];
		const args = ["--import", "tsx", "--import", `data:text/javascript,${encodeURIComponent(clock)}`, ...words];
		const { stdout } = await runProgram("env", ["TZ=America/Anchorage", process.execPath, ...args]);
		expect(stdout).toMatch(new RegExp(`^31 Desember 2026 {3}Rapat pleno TKKSD tahun 2026\\n${sisa} `, "m"));
	});

	it("looks at no day before or after those it is asked for", async () => {
		const { stdout } = await tenggat("--dari", "2026-12-31", "--sampai", "2026-12-31", "--format", "json");
		const rows = JSON.parse(stdout) as { batas: { tanggal: string } }[];
		expect(rows.length).toBeGreaterThan(0);
		expect(new Set(rows.map(({ batas }) => batas.tanggal))).toEqual(new Set(["2026-12-31"]));
	});

	it("gives the same as JSON, with provisions and files by their ids, for one case", async () => {
		const { stdout } = await tenggat(
			"air-bersih",
			"--daerah",
			"Kabupaten Contoh",
			"--format",
			"json",
			"--sampai",
			"2040-01-01",
		);
		const rows = JSON.parse(stdout) as { kerja_sama?: string; daerah: string; citations: string[]; bukti: string }[];
		expect(new Set(rows.map(({ kerja_sama, daerah }) => `${daerah}/${kerja_sama}`))).toEqual(
			new Set(["contoh/air-bersih"]),
		);
		expect(rows[0]).toMatchObject({ citations: ["perbup-barsel-23-2023:28-1"], bukti: expect.any(String) });
	});

	it("says when the next one comes where nothing is due", async () => {
		const { code, stdout } = await tenggat("--kasus", "air-bersih", "--dari", "2026-11-22", "--sampai", "2026-11-30");
		expect(code).toBe(0);
		expect(stdout).toMatch(
			/^Tidak ada kewajiban yang diminta dari 22 November 2026 sampai 30 November 2026\.\nBerikutnya: /,
		);
		expect(stdout).toMatch(/--sampai 2026-12-31\.\n$/);
	});

	it.each([
		["a name that nothing bears", ["air-bersi"], /"air-bersi" tidak ada\. Mungkin maksudnya "air-bersih"\./],
		["an office that is none", ["--perangkat", "Dinas Pekerjaan Umun"], /Mungkin maksudnya "Dinas Pekerjaan Umum"\./],
		[
			"a state that is none",
			["--keadaan", "terlambatt"],
			/--keadaan "terlambatt" tidak dikenal\. Mungkin maksudnya "terlambat"\./,
		],
		["a day that is none", ["--sampai", "31-12-2026"], /--sampai "31-12-2026" bukan tanggal/],
		[
			"days the wrong way round",
			["--dari", "2026-12-31", "--sampai", "2026-12-01"],
			/sesudah --sampai 2026-12-01; tukar keduanya/,
		],
		["a group it has not", ["--menurut", "kasuss"], /Mungkin maksudnya "kasus"\./],
		[
			"a form it has not",
			["--format", "sarif"],
			/--format "sarif" tidak dikenal\. Pilihannya: teks, text, json, csv, ics\./,
		],
	])("refuses, in one line, %s", async (_, args, message) => {
		const refused = run(["--content", contoh(), ...args], HARI);
		await expect(refused).rejects.toThrow(EnvironmentFault);
		await expect(refused).rejects.toThrow(message);
		await expect(refused).rejects.not.toThrow(/\n/);
	});
});
