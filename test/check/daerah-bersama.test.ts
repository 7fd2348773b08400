import { describe, expect, it } from "vitest";
import { createKalender } from "../../scripts/load/kalender.ts";
import { susunJadwal } from "../../scripts/schedule/jadwal.ts";
import { KEWAJIBAN } from "../../scripts/schedule/registry.ts";
import { Contoh, DAERAH, KB, KERJA_SAMA, MATRIK, TODAY } from "../helpers/contoh.ts";

/** Two regions of one portal in one case: the one whose case it is follows `sendiri`, the other `sebelah`. */
function duaDaerah(sendiri: string, sebelah: string): Contoh {
	const contoh = new Contoh();
	const lain = contoh
		.baca(DAERAH)
		.replaceAll("Kabupaten Contoh", "Kabupaten Sebelah")
		.replace(/^lambang: .*$/m, "");
	const follow = (yaml: string, id: string) =>
		yaml.replace(/^peraturan:\n(?:[ -].*\n)+/m, `peraturan:\n  - id: ${id}\n    berlaku: { sejak: 2021-01-01 }\n`);
	const kasus = contoh.baca(KERJA_SAMA);
	return contoh
		.tulis(DAERAH, follow(contoh.baca(DAERAH), sendiri))
		.tulis("sebelah/daerah.yaml", follow(lain, sebelah))
		.tulis(KERJA_SAMA, kasus.replace(/ {2}- id: sebelah\n {4}nama: .*\n {4}jenis: .*\n/, "  - daerah: sebelah\n"));
}

const judged = async (contoh: Contoh, rule: string, file: string): Promise<string | undefined> =>
	(await contoh.periksa()).results.find((satu) => satu.ruleId === rule && satu.file.endsWith(file))?.outcome;

describe("a case between two regions of the portal", () => {
	it("is judged by the regulation of the partner too, in what both sign", async () => {
		const lengkap = duaDaerah("pp-28-2018", "perbup-barsel-23-2023");
		expect(await judged(lengkap, "isi-kesepakatan-bersama", KB)).toBe("nothing-found");
		const cacat = duaDaerah("pp-28-2018", "perbup-barsel-23-2023");
		cacat.tulis(KB, cacat.baca(KB).replace(/^## Objek\n[^#]*/m, ""));
		const found = (await cacat.temuan()).filter(({ ruleId }) => ruleId === "isi-kesepakatan-bersama");
		expect(found.map(({ citations }) => citations)).toEqual([["perbup-barsel-23-2023:11-1"]]);
	});

	it("leaves what one region makes alone to its own regulations", async () => {
		const contoh = duaDaerah("pp-28-2018", "perwal-bekasi-75-2021");
		expect(await judged(contoh, "kolom-matrik-evaluasi", MATRIK)).toBe("not-applicable");
		expect(await judged(duaDaerah("perwal-bekasi-75-2021", "pp-28-2018"), "kolom-matrik-evaluasi", MATRIK)).toBe(
			"nothing-found",
		);
	});

	it("binds no region that is not a party", async () => {
		const contoh = duaDaerah("pp-28-2018", "perbup-barsel-23-2023");
		const asing = contoh
			.baca(KERJA_SAMA)
			.replace("  - daerah: sebelah\n", "  - id: asing\n    nama: PT Asing\n    jenis: bumn\n");
		contoh.tulis(KERJA_SAMA, asing).tulis(KB, contoh.baca(KB).replaceAll("mewakili: sebelah", "mewakili: asing"));
		expect(await judged(contoh, "isi-kesepakatan-bersama", KB)).toBe("not-applicable");
	});

	it.each([
		["pp-28-2018", "perbup-barsel-23-2023", ["sebelah"]],
		["perbup-barsel-23-2023", "pp-28-2018", ["contoh"]],
		["perbup-barsel-23-2023", "perbup-barsel-23-2023", ["contoh", "sebelah"]],
	])("is owed what follows from the naskah by each region under its own law: %s, %s", async (satu, dua, owing) => {
		const { arsip } = await duaDaerah(satu, dua).periksa();
		const jadwal = susunJadwal(arsip, KEWAJIBAN, createKalender(arsip.libur), TODAY);
		const owedBy = (id: string) => jadwal.filter(({ kewajiban }) => kewajiban.id === id).map(({ daerah }) => daerah.id);
		expect([...new Set(owedBy("akhir-kesepakatan-bersama"))].sort()).toEqual(owing);
		// A report is the duty of the office that runs the case, in the region whose case it is.
		expect(owedBy("laporan-semester-kepada-bupati").filter((id) => id !== "contoh")).toEqual([]);
	});
});
