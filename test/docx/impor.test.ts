import { dirname } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { periksaBerkas } from "../../scripts/cli/baru/berkas-baru.ts";
import { siapkanNaskah } from "../../scripts/cli/impor/naskah/impor.ts";
import { sandingkanKembali } from "../../scripts/cli/impor/naskah/kembali.ts";
import { bacaDocx } from "../../scripts/docx/baca/baca.ts";
import { susunNaskah } from "../../scripts/impor/naskah/susun.ts";
import { readDokumen } from "../../scripts/load/dokumen.ts";
import { readIsi } from "../../scripts/load/isi.ts";
import { type DokumenNaskah, isNaskah } from "../../scripts/model/arsip.ts";
import { TODAY } from "../helpers/contoh.ts";
import { pohon } from "../helpers/pohon.ts";
import {
	bahanContoh,
	dokumenContoh,
	eksporOf,
	muatanContoh,
	muatContoh,
	satuPerJenis,
	semuaNaskah,
} from "./contoh-word.ts";

beforeAll(muatContoh, 60_000);

/** The case of a paper without the paper itself, the regions, and the law: what its check asks for. */
const isSekitar = (path: string, sendiri: string): boolean =>
	path !== sendiri && (/^peraturan\/|daerah\.yaml$/.test(path) || dirname(path) === dirname(sendiri));

describe("what ekspor writes, impor reads", () => {
	it("every pasal, ayat and huruf of every sample naskah, in both languages where there are two", async () => {
		expect(semuaNaskah().length).toBeGreaterThan(20);
		for (const alamat of semuaNaskah()) {
			const { jenis, naskah, sumber } = dokumenContoh(alamat) as DokumenNaskah;
			const { body } = susunNaskah(bacaDocx(await eksporOf(alamat)).isi, TODAY);
			const kembali = readIsi(body, 1, jenis);
			expect(kembali.naskah && pohon(kembali.naskah), alamat).toEqual(pohon(naskah));
			expect(kembali.asing && pohon(kembali.asing.naskah), alamat).toEqual(sumber.asing && pohon(sumber.asing.naskah));
		}
	}, 60_000);

	it("and with them parties, numbers, days and terms: the check finds nothing but the marked blanks", async () => {
		const muatan = muatanContoh();
		const naskah = satuPerJenis().filter((alamat) => isNaskah(dokumenContoh(alamat)));
		expect(naskah.length).toBeGreaterThan(5);
		for (const alamat of naskah) {
			const lama = dokumenContoh(alamat) as DokumenNaskah;
			const tanpa = { ...muatan, berkas: muatan.berkas.filter(({ path }) => isSekitar(path, lama.sumber.path)) };
			const { arsip } = check(tanpa, TODAY);
			const word = bacaDocx(await eksporOf(alamat));
			const [daerah, kasus] = alamat.split("/");
			const baca = susunNaskah(word.isi, TODAY);
			const masuk = { nama: "naskah.docx", isi: word.isi, catatan: [], perubahan: [] };
			const { baru } = await siapkanNaskah(baca, masuk, arsip, { kasus: `${daerah}/${kasus}`, today: TODAY });
			expect(
				periksaBerkas(baru, tanpa, TODAY).filter(
					// A reference that counted by itself stands as typed now, in the words of its own draft.
					({ ruleId }) => !["isian-kosong", "isian-sementara", "ejaan"].includes(ruleId),
				),
				alamat,
			).toEqual([]);
			const kembali = readDokumen(new TextEncoder().encode(baru.teks), baru.path, baru.path);
			if (!("dokumen" in kembali)) throw new Error(alamat);
			const isian = (data: DokumenNaskah["data"]) => ({
				judul: data.judul,
				nomor: data.nomor,
				tempat: data.tempat,
				tanggal: data.tanggal,
				nama: data.pihak.map((pihak) => pihak.nama ?? pihak.penanda_tangan?.map(({ nama }) => nama)),
				jabatan: data.pihak.map((pihak) => pihak.jabatan ?? pihak.penanda_tangan?.map(({ jabatan }) => jabatan)),
				mewakili: data.pihak.map((pihak) => pihak.mewakili ?? pihak.penanda_tangan?.map(({ mewakili }) => mewakili)),
			});
			expect(isian(kembali.dokumen.data as DokumenNaskah["data"]), alamat).toEqual(isian(lama.data));
		}
	}, 120_000);
});

describe("a naskah that comes back from the partner", () => {
	const PKS = "sukarimba/kebakaran-lahan-perbatasan/pks";

	/** The exported file with its text changed as an editor would. */
	async function kembali(ubah: (xml: string) => string, bagian = "word/document.xml"): Promise<string[]> {
		const parts = unzipSync(await eksporOf(PKS));
		const lama = strFromU8(parts[bagian] as Uint8Array);
		const baru = ubah(lama);
		const { isi, asal, catatan } = bacaDocx(zipSync({ ...parts, [bagian]: strToU8(baru) }));
		const masuk = { nama: "kembali.docx", isi, catatan: [], perubahan: catatan.perubahan, ...(asal && { asal }) };
		const { lines } = await sandingkanKembali(masuk, dokumenContoh(PKS) as DokumenNaskah, bahanContoh());
		return [...lines];
	}

	it("untouched, it differs in nothing", async () => {
		expect(await kembali((xml) => xml)).toEqual([
			expect.stringMatching(/^kembali\.docx terhadap .*pks\.md: tidak ada perbedaan$/),
			expect.stringMatching(/^Sumbernya belum berubah sejak diekspor \(versi [0-9A-Z-]{14}\)\.$/),
			"Tidak ada perubahan yang dilacak Word; perbedaannya ditemukan dengan menyandingkan kedua teks.",
		]);
	});

	it("with words set in italics or bold, or no longer so, it differs in nothing", async () => {
		const miring = await kembali((xml) =>
			xml.replace(
				/<w:r><w:t[^>]*>Patroli bersama dilaksanakan/,
				'<w:r><w:rPr><w:i/></w:rPr><w:t>Patroli</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> bersama</w:t></w:r><w:r><w:t xml:space="preserve"> dilaksanakan',
			),
		);
		expect(miring[0]).toMatch(/: tidak ada perbedaan$/);
	});

	it("edited, it is told pasal by pasal, with what was tracked, by whom and when", async () => {
		const oleh = 'w:id="9" w:author="Biro Hukum Mitra" w:date="2026-11-20T03:00:00Z"';
		const lines = await kembali((xml) =>
			xml
				.replace(
					/<w:r><w:t[^>]*>Patroli bersama dilaksanakan 3 \(tiga\) kali/,
					`<w:del ${oleh}><w:r><w:delText>Patroli bersama dilaksanakan 3 (tiga)</w:delText></w:r></w:del><w:ins ${oleh}><w:r><w:t>Patroli dilaksanakan 2 (dua)</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> kali`,
				)
				.replace("paling lambat 3 (tiga) bulan sebelum", "paling lambat 6 (enam) bulan sebelum")
				.replaceAll("Galih Rimbawan", "Galih Rimba"),
		);
		expect(lines[0]).toMatch(/1 isian berubah, 2 pasal berubah$/);
		expect(lines).toEqual(
			expect.arrayContaining([
				expect.stringMatching(/Galih Rimbawan menjadi Galih Rimba$/),
				"  Pasal 5 Pelaksanaan: berubah",
				"  Pasal 8 Jangka Waktu: berubah",
				"  20 November 2026, Biro Hukum Mitra menghapus “Patroli bersama dilaksanakan 3 (tiga)”",
				"  20 November 2026, Biro Hukum Mitra menambah “Patroli dilaksanakan 2 (dua)”",
			]),
		);
	});

	it("made from a text that has changed since, or from another document, it says so before anything else", async () => {
		const custom = "docProps/custom.xml";
		const lain = await kembali((xml) => xml.replace(/[0-9a-f]{64}/, "0".repeat(64)), custom);
		expect(lain[1]).toMatch(/^PERHATIAN: sumbernya sudah berubah sejak berkas ini diekspor \(versi/);
		const tukar = await kembali((xml) => xml.replace("/pks.md", "/kesepakatan-bersama.md"), custom);
		expect(tukar[1]).toMatch(/^PERHATIAN: berkas ini diekspor dari dokumen lain, .*kesepakatan-bersama\.md\.$/);
		const tanpa = await kembali(() => "<Properties/>", custom);
		expect(tanpa[1]).toMatch(/^Berkas ini tidak mencatat dari versi mana/);
	});
});

describe("the parties of a naskah from elsewhere", () => {
	it("have no name where cells of two persons ran together: a person fills it in, and nothing false stands there", () => {
		const sel = (nama: string) => [
			nama,
			"Bupati Contoh, untuk dan atas nama Pemerintah Kabupaten Contoh, selanjutnya disebut PIHAK KESATU.",
		];
		const namaDari = (nama: string) =>
			susunNaskah(
				[
					{ teks: "PERJANJIAN KERJA SAMA" },
					{ teks: "Pada hari ini Senin, tanggal dua bulan November tahun dua ribu dua puluh enam, kami:" },
					{ teks: "", tabel: [sel(nama)] },
					{ teks: "", nomor: "Pasal 1" },
				],
				TODAY,
			).pihak[0]?.orang[0]?.nama;
		expect(namaDari("1. LARAS WIDURI")).toBe("Laras Widuri");
		expect(namaDari("1 LARAS . WIDURI 2 BAYU")).toBeUndefined();
	});
});
