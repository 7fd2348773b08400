import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { expectTemuanUtuh } from "../helpers/bahasa.ts";
import { Contoh, DAERAH, KERJA_SAMA, MATRIK, PKS, ROOT } from "../helpers/contoh.ts";
import { laporan, periode, surat } from "../helpers/jadwal.ts";

const beside = (nama: string): string => PKS.replace("pks.md", `${nama}.md`);

/** The sample of a kind, dated and resting on one paper. */
const sample = (jenis: string, tanggal: string, dasar = "kesepakatan-bersama.md"): string =>
	readFileSync(join(ROOT, `templates/${jenis}/sample.md`), "utf8")
		.replace(/^tanggal: .*$/m, `tanggal: ${tanggal}`)
		.replace(/^dasar:.*\n(?: +- .*\n)*/m, `dasar: [${dasar}]\n`)
		.replace(/^lampiran:.*\n(?: +- .*\n)*/m, "");

/** Findings of one check: place, severity, id and what they cite. */
async function temuan(contoh: Contoh, id: string): Promise<string[]> {
	const found = (await contoh.semua()).filter(({ ruleId }) => ruleId === id);
	for (const one of found) expectTemuanUtuh(one);
	return found.map(({ file, line, column, severity, ruleId, citations }) =>
		`${file}:${line}:${column} ${severity} ${ruleId} ${citations.join(" ")}`.trim(),
	);
}

const at = (contoh: Contoh, path: string, needle: string): string => {
	const { line, column } = contoh.letak(path, needle);
	return `${path}:${line}:${column}`;
};

describe("papers of a case follow one another", () => {
	// The PKS of the sound case was signed on 3 March 2025, its Kesepakatan Bersama on 3 February.
	test.each([
		["laporan-mitra", `mitra: sebelah\n${periode("2024-07-01", "2024-12-31")}`, "perwal-bekasi-75-2021:9-1"],
		["laporan-semester", periode("2024-07-01", "2024-12-31"), "perbup-barsel-23-2023:27-1"],
		["laporan-pemantauan", "metode: [tinjau-lokasi]\n", "perwal-bekasi-75-2021:6-3"],
		["laporan-evaluasi", "", "perwal-bekasi-75-2021:6-5"],
	])("%s comes after the first signature", async (jenis, lain, cite) => {
		const id = "mendahului-penandatanganan";
		const isi = (hari: string) => laporan(jenis, hari, lain);
		const contoh = new Contoh().tulis(beside(jenis), isi("2025-02-02"));
		expect(await temuan(contoh, "mendahului-penandatanganan")).toEqual([
			`${at(contoh, beside(jenis), "2025-02-02\ndasar")} error mendahului-penandatanganan ${cite}`,
		]);
		expect(await temuan(new Contoh().tulis(beside(jenis), isi("2025-02-03")), id)).toEqual([]);
	});

	test("an answer comes after the offer", async () => {
		const dengan = (hari: string) =>
			new Contoh()
				.tulis(beside("penawaran"), surat("penawaran", "keluar", "2025-01-10"))
				.tulis(beside("tanggapan"), surat("tanggapan", "masuk", hari, { diterima: "2025-01-20" }));
		const contoh = dengan("2025-01-09");
		expect(await temuan(contoh, "tanggapan-mendahului-penawaran")).toEqual([
			`${at(contoh, beside("tanggapan"), "2025-01-09")} error tanggapan-mendahului-penawaran perbup-barsel-23-2023:16-4 perbup-barsel-23-2023:18-1`,
		]);
		expect(await temuan(dengan("2025-01-10"), "tanggapan-mendahului-penawaran")).toEqual([]);
	});

	test("a telaahan comes after what it weighs", async () => {
		const dengan = (hari: string) =>
			new Contoh()
				.tulis(beside("kerangka-acuan-kerja"), sample("kerangka-acuan-kerja", "2025-01-10"))
				.tulis(beside("telaahan"), sample("telaahan", hari, "kerangka-acuan-kerja.md"));
		const contoh = dengan("2025-01-09");
		expect(await temuan(contoh, "telaahan-mendahului-kerangka")).toEqual([
			`${at(contoh, beside("telaahan"), "2025-01-09")} error telaahan-mendahului-kerangka perbup-barsel-23-2023:15-1`,
		]);
		expect(await temuan(dengan("2025-01-10"), "telaahan-mendahului-kerangka")).toEqual([]);
	});

	test("consent of the DPRD comes after its request and before the PKS is signed", async () => {
		const dengan = (hari: string, diminta: string) =>
			new Contoh()
				.tulis(beside("permohonan"), surat("permohonan-persetujuan-dprd", "keluar", diminta))
				.tulis(beside("persetujuan-dprd"), sample("persetujuan-dprd", hari));
		const awal = dengan("2025-02-20", "2025-02-21");
		expect(await temuan(awal, "persetujuan-mendahului-permohonan")).toEqual([
			`${at(awal, beside("persetujuan-dprd"), "2025-02-20")} error persetujuan-mendahului-permohonan perbup-barsel-23-2023:22-1`,
		]);
		const akhir = dengan("2025-03-04", "2025-02-10");
		expect(await temuan(akhir, "ditandatangani-sebelum-persetujuan")).toEqual([
			`${at(akhir, beside("persetujuan-dprd"), "2025-03-04")} warning ditandatangani-sebelum-persetujuan perbup-barsel-23-2023:22-1 pp-28-2018:6-2 pp-50-2007:peran-dprd`,
		]);
		expect(await temuan(dengan("2025-03-03", "2025-02-10"), "ditandatangani-sebelum-persetujuan")).toEqual([]);
		expect(await temuan(dengan("2025-02-21", "2025-02-21"), "persetujuan-mendahului-permohonan")).toEqual([]);
	});

	test("a letter of power comes before the signature it allows", async () => {
		const contoh = new Contoh();
		const path = beside("surat-kuasa");
		contoh.tulis(path, contoh.baca(path).replace(/^tanggal: .*$/m, "tanggal: 2025-03-04"));
		const found = (await contoh.semua()).filter(({ ruleId }) => ruleId === "kuasa-mendahului-pks");
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ file: PKS, citations: ["perbup-barsel-23-2023:24-2"] });
	});

	test("a matrix comes after the report on which it rests", async () => {
		const contoh = new Contoh();
		const hari = /^tanggal: (.*)$/m.exec(contoh.baca(MATRIK))?.[1] ?? "";
		const sesudah = laporan("laporan-evaluasi", "2026-11-20");
		contoh
			.tulis(beside("laporan-evaluasi"), sesudah)
			.tulis(MATRIK, contoh.baca(MATRIK).replace(/^dasar:\n/m, "dasar:\n  - laporan-evaluasi.md\n"));
		expect(hari < "2026-11-20").toBe(true);
		expect(await temuan(contoh, "mendahului-induk")).toEqual([
			`${at(contoh, MATRIK, "laporan-evaluasi.md")} error mendahului-induk perwal-bekasi-75-2021:6-6`,
		]);
	});

	test("cites no law that the region does not follow", async () => {
		const contoh = new Contoh()
			.ganti(DAERAH, "  - id: perwal-bekasi-75-2021\n", "")
			.tulis(beside("evaluasi"), laporan("laporan-evaluasi", "2025-02-02"));
		const found = (await contoh.semua()).filter(({ ruleId }) => ruleId === "mendahului-penandatanganan");
		expect(found.map(({ citations }) => citations)).toEqual([[]]);
	});
});

describe("what is no fault", () => {
	test("an evaluation that found no problem", async () => {
		const contoh = new Contoh();
		const tanpa = contoh.baca(MATRIK).replace(/^( {4}(?:permasalahan|solusi|tindak_lanjut)): .*$/gm, '$1: "-"');
		expect(tanpa).not.toBe(contoh.baca(MATRIK));
		expect(await contoh.tulis(MATRIK, tanpa).temuan()).toEqual([]);
	});

	test("a case of which nothing was written yet", async () => {
		const contoh = new Contoh();
		for (const path of contoh.berkas().filter((satu) => satu !== KERJA_SAMA)) contoh.hapus(path);
		const kosong = contoh
			.ganti(KERJA_SAMA, "tahap: pelaksanaan\n", "")
			.ganti(KERJA_SAMA, /^berkas_tahap.*\n/m.exec(contoh.baca(KERJA_SAMA))?.[0] ?? "", "");
		expect(await kosong.semua()).toEqual([]);
	});
});
