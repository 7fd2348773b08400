import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { bacaDocx } from "../../scripts/docx/baca/baca.ts";
import { susunNaskah } from "../../scripts/impor/naskah/susun.ts";
import { run } from "../../scripts/impor.ts";
import { Contoh, KERJA_SAMA, TODAY } from "../helpers/contoh.ts";
import { PENULIS, pksWord } from "./naskah-word.ts";
import { p, tengah, word } from "./word.ts";

const HASIL = "contoh/kerja-sama/air-bersih/pks-2.md";

/** Runs `impor` over a content folder of its own; gives what it told, or why it stopped. */
async function impor(contoh: Contoh, bytes: Uint8Array, ...pilihan: readonly string[]) {
	const file = join(contoh.dir, "..", `${contoh.dir.split("/").at(-1)}.docx`);
	writeFileSync(file, bytes);
	const told = vi.spyOn(process.stdout, "write").mockReturnValue(true);
	onTestFinished(() => told.mockRestore());
	const salah = await run([file, "--content", contoh.dir, "--today", TODAY, ...pilihan], TODAY).then(
		() => "",
		(error: Error) => error.message,
	);
	const kata = told.mock.calls.map(([text]) => String(text)).join("");
	told.mockRestore();
	return { salah, kata, hasil: existsSync(join(contoh.dir, HASIL)) ? contoh.baca(HASIL) : undefined };
}

describe("impor of a draft in Word", () => {
	it("writes a file of the case that the draft speaks of: what was read, blanks where nothing was, all of it told", async () => {
		const contoh = new Contoh().denganPeraturan();
		const { salah, kata, hasil = "" } = await impor(contoh, pksWord(), "--ya");
		expect(salah).toBe("");
		const [, isian = "", body = ""] = hasil.split(/^---\n/m);
		expect(isian.replace(/ +# .*$/gm, "")).toBe(
			[
				...["jenis: perjanjian-kerja-sama", "status: rancangan", "publikasi: publik"],
				"judul: Pemeliharaan Jaringan Air Bersih di Perbatasan",
				...["nomor:", "  - 100.3.7/88/PKS/2026", "  - null"],
				...["tempat: Kota Contoh", "tanggal: 2026-03-02", "pihak:"],
				...["  - nama: Dimas Anggara", "    jabatan: Kepala Dinas Pekerjaan Umum Kabupaten Contoh"],
				...["    mewakili: contoh", "    dasar: Surat Kuasa Khusus Bupati Contoh Nomor 9/SKK/2026"],
				...["    alamat: Jalan Contoh Nomor 3", "  - nama:"],
				"    jabatan: Kepala Dinas Pekerjaan Umum Kabupaten Sebelah",
				...["    mewakili: sebelah", '    alamat: "[isi alamat]"'],
				...["jangka_waktu:", "  mulai: 2026-03-02", "  selesai: 2029-03-01"],
				...["dasar: [kesepakatan-bersama.md]", "rangkap:", "  jumlah: 4", "  bermeterai: 2", ""],
			].join("\n"),
		);
		expect(body).toBe(
			[
				...["# Konsideran", "", "a. bahwa Kesepakatan Bersama Nomor 100.3.7/01/KB/2025 perlu dilanjutkan; dan"],
				...["b. bahwa jaringan perlu dipelihara.", ""],
				...["## Maksud dan Tujuan", "", "1. Maksudnya adalah memelihara jaringan."],
				...["2. Tujuannya adalah air yang mengalir.", "", "## Tugas", "", "1. PIHAK KESATU bertugas:"],
				...["   a. membersihkan pipa; dan", "   b. membaca meter.", "2. PIHAK KEDUA bertugas membayar.", ""],
				"## Jangka Waktu",
				...["", "1. Perjanjian ini berlaku selama 3 (tiga) tahun terhitung sejak tanggal ditandatangani."],
				...["2. Perjanjian ini dapat diperpanjang.", "", "## Alamat", ""],
				...["PIHAK KESATU : Jalan Contoh Nomor 3", "PIHAK KEDUA : Jalan Sebelah Nomor 4", "", "# Penutup", ""],
				"Demikian Perjanjian Kerja Sama ini dibuat dalam rangkap 4 (empat), 2 (dua) di antaranya bermeterai cukup.",
				"",
			].join("\n"),
		);
		expect(kata).toContain("PIHAK KEDUA: (nama belum ada), Kepala Dinas Pekerjaan Umum Kabupaten Sebelah");
		expect(kata).toContain("Akhir jangka waktu dihitung dari lamanya; cocokkan dengan pasalnya.");
		expect(kata).toContain("Bagian tanda tangan tidak disalin");
		expect(kata).toContain(
			"Kalimat sebelum Pasal 1 tidak disalin, sebab lembar membuatnya sendiri: Berdasarkan hal tersebut",
		);
		expect(kata).toContain("Isi tempat yang bertanda [isi …]");
		const again = await impor(contoh, pksWord(), "--ya");
		expect(again.salah).toMatch(/Naskah dengan nomor itu sudah ada, dan tidak ditimpa: .*pks-2\.md/);
		expect(again.hasil).toBe(hasil);
	});

	it("reads the same from whatever program counted its numbers", () => {
		const [word, ...lain] = Object.values(PENULIS).map((penulis) => susunNaskah(bacaDocx(pksWord(penulis)).isi, TODAY));
		expect(word?.pasal.map(({ judul }) => judul)).toEqual(["Maksud dan Tujuan", "Tugas", "Jangka Waktu", "Alamat"]);
		for (const satu of lain) expect(satu).toEqual(word);
	});

	it("without a yes it only shows what it read", async () => {
		const contoh = new Contoh().denganPeraturan();
		const { salah, kata, hasil } = await impor(contoh, pksWord());
		expect(salah).toMatch(/^Belum ada yang ditulis\. .*--ya/);
		expect(kata).toMatch(/judul +Pemeliharaan Jaringan Air Bersih di Perbatasan/);
		expect(hasil).toBeUndefined();
	});

	it("a draft of no known kind, of no known case, or under a name that is taken is not written", async () => {
		const contoh = new Contoh().denganPeraturan();
		const before = contoh.berkas();
		expect((await impor(contoh, word(p("Undangan Rapat")), "--ya")).salah).toContain("Jenis naskahnya tidak dikenali");
		const asing = word(p("NOTA KESEPAKATAN") + p("TENTANG") + p("HAL LAIN") + p("Pasal 1"));
		expect((await impor(contoh, asing, "--ya")).salah).toContain("Naskah ini milik kerja sama mana? Tulis --kasus");
		expect((await impor(contoh, asing, "--ya", "--kasus", "contoh/air-bersi")).salah).toContain('"air-bersih"');
		expect((await impor(contoh, asing, "--ya", "--kasus", "contoh")).salah).toContain("hanya menyebut daerah");
		const taken = ["--kasus", "contoh/air-bersih", "--nama", "pks"];
		expect((await impor(contoh, pksWord(), "--ya", ...taken)).salah).toContain("sudah ada dan tidak ditimpa");
		expect((await impor(contoh, pksWord(), "--ya", "--nama", "../../x")).salah).toContain("tidak dapat menjadi alamat");
		expect(contoh.berkas()).toEqual(before);
	});

	it("titles above their pasal, and a closing that is a pasal of its own", async () => {
		const contoh = new Contoh().denganPeraturan();
		const [objek, tugas, akhir] = ["OBJEK", "TUGAS PARA PIHAK", "PENUTUP"].map((judul) => p(judul, tengah));
		const body = [
			...[p("PERJANJIAN KERJA SAMA"), p("TENTANG"), p("AIR"), p("Pada hari ini"), p("Berdasarkan hal itu sepakat:")],
			...[objek, p("Pasal 1", tengah), p("Objeknya air."), tugas, p("Pasal 2", tengah), p("Tugasnya dibagi.")],
			...[akhir, p("Pasal 3", tengah), p("Demikian perjanjian ini dibuat dalam rangkap 2 (dua).")],
			...[p("<w:r><w:t>PIHAK KEDUA,\t\tPIHAK KESATU,</w:t></w:r>"), p("Tiara Lestari"), p("Dimas Anggara")],
		];
		const { kata, hasil = "" } = await impor(contoh, word(body.join("")), "--ya", "--kasus", "contoh/air-bersih");
		expect(hasil.split("---\n").at(-1)).toBe(
			"## Objek\n\nObjeknya air.\n\n## Tugas Para Pihak\n\nTugasnya dibagi.\n\n## Penutup\n\nDemikian perjanjian ini dibuat dalam rangkap 2 (dua).\n",
		);
		expect(kata).toContain("Kalimat penutup berada di dalam pasal terakhir");
		expect(hasil).toMatch(/rangkap:\n {2}jumlah: 2/);
	});

	it("a case that is not whole yet is told to be completed first, by its file", async () => {
		const contoh = new Contoh().denganPeraturan().ganti(KERJA_SAMA, "judul: ", "jodul: ");
		const { salah, hasil } = await impor(contoh, pksWord(), "--ya", "--kasus", "contoh/air-bersih");
		expect(salah).toMatch(
			/"air-bersih" sudah ada, tetapi isiannya belum lengkap .*kerja-sama\.md menurut npm run check/,
		);
		expect(hasil).toBeUndefined();
	});

	it("a naskah without a word of its own is told for what it lacks, not filled in", async () => {
		const contoh = new Contoh().denganPeraturan();
		const kosong = word(p("PERJANJIAN KERJA SAMA") + p("TENTANG") + p("…………………") + p("Pasal 1") + p("…………"));
		const { kata, hasil = "" } = await impor(contoh, kosong, "--ya", "--kasus", "contoh/air-bersih");
		expect(hasil).toContain('judul: "[isi judul]"');
		expect(kata).toContain("Judul sesudah TENTANG tidak ditemukan.");
		expect(kata).toContain("Kurang dari dua pihak terbaca");
		expect(readFileSync(join(contoh.dir, HASIL), "utf8")).toMatch(/nama:\s/);
	});
});
