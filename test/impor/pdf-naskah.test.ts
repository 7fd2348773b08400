import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { Kertas, PENGISI } from "./pdf-buatan.ts";
import { Meja } from "./register.ts";

const KASUS = ["--kasus", "contoh/air-bersih", "--nama", "pks-lama"];

/** A PKS as an office typed it; on its second page pictures alone. */
async function pks(): Promise<Uint8Array> {
	const kertas = (await Kertas.buka()).tengah("PERJANJIAN KERJA SAMA").tengah("TENTANG").tengah("PASAR PERBATASAN");
	kertas
		.tengah("NOMOR : 77/PKS/2024", {})
		.alinea(
			"Pada hari ini, Senin, tanggal Dua bulan September tahun Dua Ribu Dua Puluh Empat (02-09-2024), bertempat di Contoh, kami yang bertandatangan di bawah ini:",
		);
	kertas.butir(
		"1.",
		`ARYA PRATAMA : Bupati Contoh, bertindak untuk dan atas nama Pemerintah Daerah Kabupaten Contoh, selanjutnya disebut PIHAK KESATU.`,
	);
	kertas.butir(
		"2.",
		`SARI WULAN : Wali Kota Rekaan, bertindak untuk dan atas nama Pemerintah Kota Rekaan, selanjutnya disebut PIHAK KEDUA.`,
	);
	kertas.alinea("PIHAK KESATU dan PIHAK KEDUA selanjutnya disebut PARA PIHAK.");
	kertas.tengah("Pasal 1").tengah("MAKSUD DAN TUJUAN").butir("(1)", `Maksudnya ${PENGISI}.`);
	kertas.butir("(2)", "Tujuannya berkurangnya antrean.");
	return kertas.halamanBaru().simpan();
}

describe("a PDF becomes a file of its case", () => {
	it("with what was read in its front-matter, and what was not told", async () => {
		const meja = new Meja();
		const { code, kata } = await meja.impor("pks lama.pdf", await pks(), ...KASUS);
		expect(code).toBe(0);
		expect(kata).toContain("Halaman 2 tanpa teks");
		const teks = readFileSync(join(meja.contoh.dir, "contoh/kerja-sama/air-bersih/pks-lama.md"), "utf8");
		expect(teks).toMatch(/judul: Pasar Perbatasan[\s\S]*77\/PKS\/2024[\s\S]*tanggal: 2024-09-02/);
		expect(teks).toMatch(/nama: Arya Pratama[\s\S]*nama: Sari Wulan/);
		expect(teks).toContain(`## Maksud dan Tujuan\n\n1. Maksudnya ${PENGISI}.\n2. Tujuannya berkurangnya antrean.\n`);
	});

	it("another kind of paper is refused, and nothing is written", async () => {
		const meja = new Meja();
		const before = meja.semuaBerkas();
		const undangan = (await Kertas.buka()).alinea(`Undangan rapat: ${PENGISI}.`);
		const refused = meja.impor("surat.pdf", await undangan.simpan(), ...KASUS);
		await expect(refused).rejects.toThrow(EnvironmentFault);
		await expect(refused).rejects.toThrow(/Jenis naskahnya tidak dikenali/);
		expect(meja.semuaBerkas()).toEqual(before);
	});
});
