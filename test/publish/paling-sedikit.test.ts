import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { listFiles } from "../helpers/dist.ts";
import { makeFolder, publishInto, terbitanOf } from "../helpers/portal.ts";

const PERATURAN = `bentuk: Peraturan
judul: Contoh
nomor: null
tahun: null
penetap: Bupati
sebutan: Aturan Contoh
berlaku: { sejak: null }
sumber: contoh
ketentuan: [{ id: "1", letak: Lampiran, bunyi: Bunyi. }]
`;
const DAERAH = `nama: Kabupaten Alfa
tingkat: kabupaten
ibu_kota: Alfa
kepala_daerah: { nama: Nama, jabatan: Bupati Alfa }
peraturan: [{ id: aturan }]
`;
const KASUS = `---
jenis: kerja-sama
judul: Kerja sama pertama
bentuk: ksdpk
urusan: [sosial]
pihak: [{ daerah: alfa }, { id: mitra, nama: Mitra Jaya, jenis: koperasi }]
perangkat_daerah: Dinas Sosial
---
`;
const NASKAH = `---
jenis: kesepakatan-bersama
status: final
publikasi: publik
judul: Tanpa tanggal
pihak: [{ jabatan: Bupati Alfa, mewakili: alfa }, { jabatan: Ketua, mewakili: mitra }]
jangka_waktu: {}
---
## Maksud dan Tujuan
Isi.
`;
const MATRIK = `---
jenis: matrik-evaluasi
status: final
publikasi: publik
judul: Matrik kosong
baris: [{ materi_evaluasi: null, rekomendasi: [] }]
---
`;
const LAPORAN = `---
jenis: laporan
status: batal
publikasi: publik
judul: Laporan pendek
---
Isi.
`;

function writeContent(files: Readonly<Record<string, string>>): string {
	const content = makeFolder("sedikit");
	for (const [path, isi] of Object.entries({ "peraturan/aturan.yaml": PERATURAN, ...files })) {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), isi);
	}
	return content;
}

it("publishes a region that has nothing yet, and says so", async () => {
	const dist = await publishInto(await terbitanOf(writeContent({ "alfa/daerah.yaml": DAERAH })));
	const page = (path: string): string => readFileSync(join(dist, path), "utf8");
	expect(page("index.html")).toContain("Belum ada dokumen yang diterbitkan.");
	expect(page("index.html")).toContain("Kerja Sama Kabupaten Alfa");
	expect(page("kerja-sama/index.html")).toContain("Belum ada kerja sama yang diterbitkan.");
	expect(page("alfa/index.html")).toContain("belum mencantumkan unit");
	expect(page("index.html")).not.toContain("rekaan");
	expect(page("index.html")).toContain('<html lang="id">');
});

it("wears the accent that a region chose on the pages of that region, and everywhere when it is alone", async () => {
	const alfa = { "alfa/daerah.yaml": `${DAERAH}aksen: toska\n` };
	const alone = await publishInto(await terbitanOf(writeContent(alfa)));
	const beta = { "beta/daerah.yaml": DAERAH.replaceAll("Alfa", "Beta") };
	const both = await publishInto(await terbitanOf(writeContent({ ...alfa, ...beta })));
	const accent = (path: string): string | undefined =>
		/<html[^>]*class="([^"]*)"/.exec(readFileSync(path, "utf8"))?.[1];
	const paths = ["index.html", "alfa/index.html", "beta/index.html"];
	expect(paths.slice(0, 2).map((path) => accent(join(alone, path)))).toEqual(["aksen-toska", "aksen-toska"]);
	expect(paths.map((path) => accent(join(both, path)))).toEqual([undefined, "aksen-toska", undefined]);
});

it("publishes papers that have nothing but what is required", async () => {
	const folder = "alfa/kerja-sama/pertama";
	const content = writeContent({
		"alfa/daerah.yaml": DAERAH,
		[`${folder}/kerja-sama.md`]: KASUS,
		[`${folder}/kb.md`]: NASKAH,
		[`${folder}/matrik.md`]: MATRIK,
		[`${folder}/laporan.md`]: LAPORAN,
	});
	const dist = await publishInto(await terbitanOf(content));
	expect(listFiles(dist).filter((path) => path.startsWith("/alfa/pertama/"))).toEqual([
		"/alfa/pertama/feed.xml",
		"/alfa/pertama/index.html",
		"/alfa/pertama/kb.akn.xml",
		...["kb", "laporan", "matrik"].flatMap((slug) => [`/alfa/pertama/${slug}.pdf`, `/alfa/pertama/${slug}/index.html`]),
	]);
	// The manual explains `null`; nothing else may let it through.
	for (const path of listFiles(dist).filter((name) => name.endsWith(".html") && !name.startsWith("/panduan/")))
		expect(readFileSync(join(dist, path), "utf8"), path).not.toMatch(/undefined|\[object|NaN|>null</);
});
