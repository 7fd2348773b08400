import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bentukDaerah, bentukNaskah, type Dunia } from "../../../scripts/publish/admin/bentuk/bentuk.ts";
import { tulisYaml } from "../../../scripts/publish/admin/bentuk/tulis-yaml.ts";
import { ROOT } from "../../helpers/contoh.ts";
import { listFiles } from "../../structure/sumber.ts";
import { isiFormulir, type Nilai } from "./formulir.ts";
import { koleksiUji, rupaUji } from "./konfigurasi.ts";

const FOLDER = "content/tirtapura/kerja-sama";
const ADA = `${FOLDER}/sampah/pks.md`;
const dunia: Dunia = { rupa: rupaUji, folder: FOLDER, isAda: async (path) => path === ADA };
const naskah = bentukNaskah(dunia);
const daerah = bentukDaerah(dunia);

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** What the editor writes when it opens a file and something is changed in its form. */
async function simpan(teks: string, ubah: (nilai: Nilai) => void = () => {}): Promise<string> {
	const data = naskah.fromFile(teks.trim());
	const nilai = isiFormulir(koleksiUji(String(data.jenis)).fields, data);
	ubah(nilai);
	return `${(await naskah.toFile(nilai)).trim()}\n`;
}

const BERKAS = listFiles().filter((path) => /^(?:content|templates\/[^_]+)\/.+\.md$/.test(path));

describe("a file that nobody changed", () => {
	it.each(BERKAS)("%s comes back byte for byte", async (path) => {
		expect(await simpan(read(path))).toBe(read(path));
	});

	it.each(listFiles().filter((path) => path.endsWith("/daerah.yaml")))("so does %s", async (path) => {
		const nilai = isiFormulir(koleksiUji("daerah").fields, daerah.fromFile(read(path).trim()));
		expect(await daerah.toFile(nilai)).toBe(read(path));
	});
});

const CONTOH = `---
# Disusun dari register lama.
jenis: perjanjian-kerja-sama
status: rancangan   # belum dibahas
publikasi: publik
judul: "Pengelolaan Sampah"
nomor: ["100/1", null] # PERIKSA nomor mitra

tanggal:            # PERIKSA tanggal
pihak:
  # yang menawarkan
  - nama: Ratri Kencana # tanpa gelar
    jabatan: Bupati Tirtapura
    mewakili: tirtapura
  - nama: null
    jabatan: 'Wali Kota Lembayung'
    mewakili: lembayung
jangka_waktu: { lama: 5 tahun }
cetak:
  paraf: [Bupati]
# akhir isian
---

## Objek
Sampah.
`;

describe("a field that was changed", () => {
	it("changes its own line; comments, quotes, order and blanks stay", async () => {
		const hasil = await simpan(CONTOH, (nilai) => {
			nilai.judul = "Pengelolaan Sampah: Tahap Kedua";
		});
		expect(hasil).toBe(CONTOH.replace('"Pengelolaan Sampah"', '"Pengelolaan Sampah: Tahap Kedua"'));
	});

	it("keeps the remark of whoever asked for it", async () => {
		const hasil = await simpan(CONTOH, (nilai) => {
			nilai.tanggal = "2026-11-02";
		});
		expect(hasil).toMatch(/^tanggal: 2026-11-02 +# PERIKSA tanggal$/m);
		expect(hasil.split("\n").filter((baris, at) => baris !== CONTOH.split("\n")[at])).toHaveLength(1);
	});

	it("inside an item of a list leaves the other items and what only the file knows", async () => {
		const hasil = await simpan(CONTOH, (nilai) => {
			(nilai.pihak as Nilai[])[1] = { ...(nilai.pihak as Nilai[])[1], nama: "Harimurti Pasopati" };
		});
		expect(hasil).toBe(CONTOH.replace("nama: null", "nama: Harimurti Pasopati"));
	});

	it("may be an item added or taken away", async () => {
		const ketiga = { nama: "Jaladri", jabatan: "Bupati Karangsari", mewakili: "karangsari", alamat: "" };
		const tambah = await simpan(CONTOH, (nilai) => {
			(nilai.pihak as Nilai[]).push(ketiga);
		});
		expect(tambah).toContain("# yang menawarkan\n  - nama: Ratri Kencana # tanpa gelar\n");
		expect(tambah).toContain(
			"\n  - nama: Jaladri\n    jabatan: Bupati Karangsari\n    mewakili: karangsari\njangka_waktu",
		);
		expect(await simpan(tambah, (nilai) => (nilai.pihak as Nilai[]).pop())).toBe(CONTOH);
	});

	it("is written where the schema has it when the file had none, and goes when it is emptied", async () => {
		const isi = await simpan(CONTOH, (nilai) => {
			nilai.tempat = "Tirtapura";
		});
		expect(isi).toContain("# PERIKSA nomor mitra\n\ntempat: Tirtapura\ntanggal:");
		const kosong = await simpan(isi, (nilai) => {
			nilai.tempat = "";
		});
		expect(kosong).toBe(CONTOH);
	});

	it("is the text below, and the fields above do not move", async () => {
		const hasil = await simpan(CONTOH, (nilai) => {
			nilai.body = "## Objek\nSampah organik.\n\n## Biaya\n…";
		});
		expect(hasil).toBe(CONTOH.replace("\n## Objek\nSampah.", "## Objek\nSampah organik.\n\n## Biaya\n…"));
	});
});

describe("a new file", () => {
	const baru = {
		jenis: "laporan",
		_letak: { kasus: "sampah", berkas: "laporan-2026" },
		status: "rancangan",
		publikasi: "publik",
		judul: "Laporan Triwulan I",
		tanggal: "",
		nomor: "",
		dasar: [],
		penyusun: null,
		kepada: "Bupati Tirtapura",
		body: "## Pelaksanaan\n[isi pelaksanaan]",
	};

	it("has the fields that were filled in, in the order of the schema, and nothing of the form", async () => {
		expect(await naskah.toFile(baru)).toBe(
			"---\njenis: laporan\nstatus: rancangan\npublikasi: publik\njudul: Laporan Triwulan I\nkepada: Bupati Tirtapura\n---\n## Pelaksanaan\n[isi pelaksanaan]\n",
		);
	});

	it("never takes the place of one that is there", async () => {
		const diAtas = { ...baru, _letak: { kasus: "sampah", berkas: "pks" } };
		await expect(naskah.toFile(diAtas)).rejects.toMatchObject({
			message: "saving_failed",
			cause: expect.objectContaining({ message: expect.stringContaining("pks.md sudah ada") }),
		});
	});

	it("leaves the place of a number that is not known yet", async () => {
		const hasil = await naskah.toFile({
			jenis: "perjanjian-kerja-sama",
			judul: "Sampah",
			nomor: ["1/PKS", ""],
			body: "",
		});
		expect(parse(hasil.split("---\n")[1] ?? "")).toMatchObject({ nomor: ["1/PKS", null] });
	});
});

describe("what cannot be read", () => {
	it.each([
		["no front-matter", "Isi tanpa kepala"],
		["a front-matter without end", "---\njudul: A\n"],
		["broken YAML", "---\njudul: [\n---\n"],
	])("%s is told, not guessed", (_, teks) => {
		expect(() => naskah.fromFile(teks)).toThrow();
	});

	it("YAML in one line is still written, though not line by line", () => {
		expect(tulisYaml("{ a: 1, b: 2 }\n", { a: 1, b: 2 }, { a: 1, b: 3 }, [])).toBe("{a: 1, b: 3}\n");
	});
});
