import { describe, expect, test } from "vitest";
import { Contoh, KB, KUASA, PKS } from "../../helpers/contoh.ts";
import { expectSalah } from "./salah.ts";

describe("letters of power that lead nowhere", () => {
	test("a letter that is not there, and a paper that is no letter", async () => {
		const gone = new Contoh().ganti(PKS, "kuasa: surat-kuasa.md", "kuasa: hilang.md");
		gone.hapus(KUASA);
		const at = gone.letak(PKS, "hilang.md");
		await expectSalah(gone, { ruleId: "kuasa-tidak-ada", file: PKS, ...at });
		const other = new Contoh().ganti(PKS, "kuasa: surat-kuasa.md", "kuasa: kesepakatan-bersama.md");
		other.hapus(KUASA);
		const place = other.letak(PKS, "kuasa: kesepakatan-bersama.md");
		await expectSalah(other, { ruleId: "kuasa-tidak-ada", file: PKS, line: place.line, column: place.column + 7 });
	});

	test("a way out of the folder leads nowhere", async () => {
		const contoh = new Contoh().ganti(PKS, "kuasa: surat-kuasa.md", "kuasa: ../../../../etc/passwd");
		contoh.hapus(KUASA);
		const at = contoh.letak(PKS, "../../../../etc/passwd");
		await expectSalah(contoh, { ruleId: "kuasa-tidak-ada", file: PKS, ...at });
	});

	test("a letter that is there but not sound is told at its own file only", async () => {
		const contoh = new Contoh().ganti(KUASA, "mitra: [sebelah]", "mitra: sebelah");
		expect((await contoh.temuan()).map((one) => [one.ruleId, one.file])).toEqual([["bentuk-nilai", KUASA]]);
	});

	test("a letter for a naskah that is not there, or for a paper nobody signs", async () => {
		const contoh = new Contoh().ganti(PKS, "    kuasa: surat-kuasa.md", "    dasar: Surat Kuasa Nomor 3 Tahun 2025");
		contoh.ganti(KUASA, "naskah: pks.md", "naskah: tiada.md");
		const told = async () => (await contoh.temuan()).map(({ ruleId, line, column }) => ({ ruleId, line, column }));
		expect(await told()).toEqual([{ ruleId: "naskah-kuasa-tidak-ada", ...contoh.letak(KUASA, "tiada.md") }]);
		contoh.ganti(KUASA, "naskah: tiada.md", "naskah: laporan.md");
		expect(await told()).toEqual([{ ruleId: "naskah-kuasa-tidak-ada", ...contoh.letak(KUASA, "laporan.md") }]);
	});

	test("a letter that no signatory uses is a warning; one whose number the ground names is used", async () => {
		const contoh = new Contoh().ganti(PKS, "    kuasa: surat-kuasa.md", "    dasar: Surat Kuasa Nomor 3 Tahun 2025");
		expect(await contoh.temuan()).toEqual([]);
		contoh.ganti(PKS, "Nomor 3 Tahun 2025", "Nomor 4 Tahun 2025 (lama)");
		expect((await contoh.temuan()).map((one) => [one.ruleId, one.severity, one.file])).toEqual([
			["kuasa-tidak-dipakai", "warning", KUASA],
		]);
	});

	test("a partner by an id that nobody has", async () => {
		const contoh = new Contoh().ganti(KUASA, "mitra: [sebelah]", "mitra: [sebela]");
		const at = contoh.letak(KUASA, "sebela]");
		await expectSalah(contoh, { ruleId: "pihak-tidak-dikenal", file: KUASA, ...at, suggestion: /"sebelah"/ });
	});

	test("a kepala dinas may not sign the Kesepakatan Bersama, letter or not", async () => {
		const contoh = new Contoh().ganti(
			KB,
			"jabatan: Bupati Contoh\n",
			"jabatan: Kepala Dinas\n    kuasa: surat-kuasa.md\n",
		);
		expect((await contoh.temuan()).map((one) => one.ruleId)).toEqual(["kesepakatan-ditandatangani-kepala-daerah"]);
	});
});
