import { describe, expect, test } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { readOptions } from "../../scripts/cli/options.ts";
import { PILIHAN_BUILD } from "../../scripts/cli/pilihan-build.ts";
import { siteUrlOf, withSitus } from "../../scripts/cli/situs.ts";
import { load } from "../../scripts/load/load.ts";
import type { Arsip } from "../../scripts/model/arsip.ts";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { Contoh, DAERAH, TODAY } from "../helpers/contoh.ts";
import { naskah } from "../helpers/naskah.ts";
import { CONTENT } from "../helpers/portal.ts";

const SATU = "https://kerjasama.contoh.example";
const LAIN = "https://kerjasama.tetangga.example";

/** The one region of the sound content beside others that are like it but for these fields. */
async function arsipOf(situs: string | undefined, ...lain: readonly object[]): Promise<Arsip> {
	const contoh = new Contoh();
	if (situs !== undefined) contoh.tambah(DAERAH, `situs: ${situs}\n`);
	const { arsip, diagnostics } = await contoh.periksa();
	expect(diagnostics).toEqual([]);
	const [daerah] = arsip.daerah;
	if (!daerah) throw new Error("no region");
	const more = lain.map((isian, at) => ({ ...daerah, id: `lain-${at}`, data: { ...daerah.data, ...isian } }));
	return { ...arsip, daerah: [daerah, ...more] };
}

const baca = (argv: readonly string[]) =>
	readOptions({ nama: "build", pilihan: PILIHAN_BUILD, bernama: false }, argv, TODAY);

const PROVINSI = { tingkat: "provinsi", nama: "Provinsi Contoh", provinsi: undefined, situs: LAIN };

describe("the address of the portal", () => {
	test("is not known where no region writes one, and nothing is said of that", async () => {
		const arsip = await arsipOf(undefined);
		expect(siteUrlOf(arsip, {})).toBe("");
		expect(withSitus([], arsip, {})).toEqual([]);
	});

	test("is what the regions that write one agree on", async () => {
		const arsip = await arsipOf(SATU, { situs: SATU }, { situs: undefined });
		expect(siteUrlOf(arsip, {})).toBe(SATU);
		expect(withSitus([], arsip, {})).toEqual([]);
	});

	test("is relative where they disagree, with a warning that names each and what to do", async () => {
		const arsip = await arsipOf(SATU, { situs: LAIN, nama: "Kota Tetangga" });
		expect(siteUrlOf(arsip, {})).toBe("");
		const [temuan, lagi] = withSitus([], arsip, {});
		expect(lagi).toBeUndefined();
		expect(temuan).toMatchObject({ ruleId: "situs-berbeda", severity: "warning" });
		expect(temuan?.message).toContain(`${SATU} (Kabupaten Contoh), ${LAIN} (Kota Tetangga)`);
		expect(temuan?.suggestion).toContain("--situs");
		expect(arsip.daerah[0]?.sumber.locate(["situs"])).toMatchObject({ line: temuan?.line ?? 0 });
	});

	test("is the province's where all the others lie in it, by folder or by name", async () => {
		const arsip = await arsipOf(SATU, PROVINSI);
		const [daerah, provinsi] = arsip.daerah;
		if (!daerah || !provinsi) throw new Error("no region");
		for (const nama of [provinsi.id, provinsi.data.nama]) {
			const within = { ...daerah, data: { ...daerah.data, provinsi: nama } };
			expect(siteUrlOf({ ...arsip, daerah: [within, provinsi] }, {})).toBe(LAIN);
		}
	});

	test("is not that of a province that lies beside the others, nor of one among two", async () => {
		expect(siteUrlOf(await arsipOf(SATU, PROVINSI), {})).toBe("");
		const two = await arsipOf(SATU, PROVINSI, { ...PROVINSI, situs: "https://kerjasama.seberang.example" });
		expect(siteUrlOf(two, {})).toBe("");
	});

	test("is what --situs says, whatever regions write, and then nobody is warned", async () => {
		const arsip = await arsipOf(SATU, { situs: LAIN });
		const options = baca(["--situs", "https://portal.example/kerja-sama/"]);
		expect(siteUrlOf(arsip, options)).toBe("https://portal.example/kerja-sama");
		expect(withSitus([], arsip, options)).toEqual([]);
	});

	test.each([
		"portal.example",
		"http://portal.example",
		"https://a b",
		"https://x.example/?q=1",
		"https://u@x.example",
	])("cannot be %s", (situs) => {
		expect(() => baca(["--situs", situs])).toThrow(EnvironmentFault);
	});

	test("of the sample portal is its province's", async () => {
		expect(siteUrlOf(check(await load(CONTENT), TODAY).arsip, {})).toBe("https://kerjasama.nusaharapan.example");
	});
});

test("naskah check warns of regions that disagree, at the line of the first, and is fine all the same", async () => {
	const contoh = new Contoh().denganPeraturan().tambah(DAERAH, `situs: ${SATU}\n`);
	const lain = contoh.baca(DAERAH).replace(SATU, LAIN).replace("lambang: lambang.svg\n", "");
	contoh.tulis("lain/daerah.yaml", lain);
	const { code, stdout } = await naskah("check", "--content", contoh.dir, "--today", TODAY);
	expect(code).toBe(0);
	expect(stdout).toMatch(/PERLU DIPERIKSA|PERIKSA/i);
	expect(stdout).toContain("situs yang berbeda");
	const dengan = await naskah("check", "--content", contoh.dir, "--today", TODAY, "--situs", SATU);
	expect(dengan.stdout).not.toContain("situs yang berbeda");
});
