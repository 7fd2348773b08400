import { describe, expect, it } from "vitest";
import { expectTemuanUtuh } from "../helpers/bahasa.ts";
import { Contoh, DAERAH } from "../helpers/contoh.ts";

const PENGAWASAN = `tim_pengawasan:
  - kedudukan: Ketua
    jabatan: Kepala Bagian Kerja Sama Sekretariat Daerah
  - kedudukan: Sekretaris
    jabatan: Kepala Subbagian Pengendalian Kerja Sama
  - kedudukan: Anggota Tetap
    jabatan: Kepala Subbagian Pengembangan Kerja Sama
  - kedudukan: Anggota Tetap
    jabatan: Kepala Subbagian Tata Kelola Kerja Sama
  - kedudukan: Anggota Tetap
    jabatan: Kepala Subbagian Bantuan Hukum pada Bagian Hukum
  - kedudukan: Anggota Tidak Tetap
    jabatan: Unsur perangkat daerah yang memprakarsai kerja sama
`;

const ofTeam = async (contoh: Contoh) => (await contoh.temuan()).filter(({ ruleId }) => ruleId === "susunan-tim");
const ofProvince = async (contoh: Contoh) =>
	(await contoh.temuan()).filter(({ ruleId }) => ruleId === "provinsi-tidak-sesuai");

describe("the seats of a team", () => {
	it("are in order where every one is filled", async () => {
		expect(await ofTeam(new Contoh().tambah(DAERAH, PENGAWASAN))).toEqual([]);
	});

	it.each([
		["Kepala Bagian Hukum Sekretariat Daerah", "Kepala Bagian Umum", "Kepala Bagian Hukum"],
		["Inspektur Daerah", "Kepala Dinas Sosial", "pengawasan"],
		["Sekretaris Daerah Kabupaten Contoh", "Kepala Dinas Sosial", "Ketua: Sekretaris Daerah"],
	])("are told where %s gives way to %s", async (from, to, said) => {
		const contoh = new Contoh().ganti(DAERAH, `jabatan: ${from}\n`, `jabatan: ${to}\n`);
		const [found, ...more] = await ofTeam(contoh);
		expect(more).toEqual([]);
		expect(found).toMatchObject({ ...contoh.letak(DAERAH, "tkksd:"), citations: ["perbup-barsel-23-2023:35-1"] });
		expect(found?.message).toContain(said);
		if (found) expectTemuanUtuh(found);
	});

	it("hold one chairman", async () => {
		const contoh = new Contoh().ganti(DAERAH, "  - kedudukan: Wakil Ketua\n", "  - kedudukan: Ketua\n");
		const messages = (await ofTeam(contoh)).map(({ message }) => message);
		expect(messages).toContain("TKKSD memuat lebih dari satu orang pada kedudukan Ketua.");
	});

	it("of the Tim Pengawasan are those of Perwal Bekasi 75/2021", async () => {
		const contoh = new Contoh().tambah(DAERAH, PENGAWASAN.replace("Pengendalian", "Umum"));
		expect(await ofTeam(contoh)).toMatchObject([{ citations: ["perwal-bekasi-75-2021:8-2"] }]);
	});

	it("are not asked of a region that the regulation does not bind", async () => {
		const contoh = new Contoh()
			.ganti(DAERAH, "sejak: 2023-09-14", "sejak: 2027-01-01")
			.ganti(DAERAH, "Inspektur Daerah", "Kepala Dinas Sosial");
		expect(await ofTeam(contoh)).toEqual([]);
	});

	it.each([
		["Kepala Biro Hukum", "Kepala Biro Hukum"],
		["Kepala Badan Pengelolaan Keuangan dan Aset", "keuangan"],
	])("of a province are those of Permendagri 23/2009: without %s it says so", async (gone, said) => {
		const members = [
			...["Sekretaris Daerah Provinsi Uji", "Asisten Pemerintahan", "Kepala Badan Perencanaan Pembangunan Daerah"],
			...["Kepala Biro Pemerintahan dan Kerja Sama", "Kepala Biro Hukum", "Kepala Dinas Perhubungan"],
			"Kepala Badan Pengelolaan Keuangan dan Aset",
		];
		const yaml = (jabatan: readonly string[]) =>
			`nama: Provinsi Uji\ntingkat: provinsi\nibu_kota: Uji\nkepala_daerah: { nama: Ayu Lestari, jabatan: Gubernur Uji }
peraturan:\n  - id: permendagri-23-2009\n    berlaku: { sejak: 2009-05-22 }\ntkksd:
${jabatan.map((satu) => `  - kedudukan: Anggota\n    jabatan: ${satu}`).join("\n")}\n`;
		expect(await ofTeam(new Contoh().tulis("uji/daerah.yaml", yaml(members)))).toEqual([]);
		const contoh = new Contoh().tulis("uji/daerah.yaml", yaml(members.filter((satu) => satu !== gone)));
		const [found] = await ofTeam(contoh);
		expect(found).toMatchObject({ file: "uji/daerah.yaml", citations: ["permendagri-23-2009:9-2"] });
		expect(found?.message).toContain(said);
	});
});

describe("the province of a region", () => {
	const PROVINSI =
		"nama: Provinsi Uji\ntingkat: provinsi\nibu_kota: Uji\nkepala_daerah: { nama: Ayu Lestari, jabatan: Gubernur Uji }\nperaturan:\n  - id: pp-28-2018\n";

	it.each(["Provinsi Uji", "Provinsi Jauh", "uji"])("may be %s", async (provinsi) => {
		const contoh = new Contoh()
			.tulis("uji/daerah.yaml", PROVINSI)
			.ganti(DAERAH, "provinsi: Provinsi Uji", `provinsi: ${provinsi}`);
		expect(await ofProvince(contoh)).toEqual([]);
	});

	it.each([
		["a folder that is not there", "provinsi: uju", 'Mungkin maksudnya "uji".'],
		["a folder of no province", "provinsi: contoh", "Tulis nama provinsinya."],
	])("may not be %s", async (_, isian, said) => {
		const contoh = new Contoh().tulis("uji/daerah.yaml", PROVINSI).ganti(DAERAH, "provinsi: Provinsi Uji", isian);
		const [found] = await ofProvince(contoh);
		expect(found).toMatchObject({ file: DAERAH, severity: "error" });
		expect(found?.suggestion).toContain(said);
		if (found) expectTemuanUtuh(found);
	});

	it("lies in no other", async () => {
		const contoh = new Contoh().tulis("uji/daerah.yaml", `${PROVINSI}provinsi: Provinsi Lain\n`);
		expect(await ofProvince(contoh)).toMatchObject([{ file: "uji/daerah.yaml", line: 7 }]);
	});
});
