import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";

const DAERAH = {
	nama: "Kabupaten Contoh",
	tingkat: "kabupaten",
	provinsi: "Provinsi Rekaan",
	ibu_kota: "Contoh",
	situs: "https://kerjasama.contoh.example",
	contoh: true,
	kepala_daerah: { nama: "Arya Pratama", jabatan: "Bupati Contoh" },
};

const KALIMAT = [
	"PARA PIHAK melaksanakan kegiatan menurut rencana tahunan yang disusun bersama dan ditetapkan paling lambat akhir bulan November.",
	"Biaya pelaksanaan ditanggung menurut bagian masing-masing dan dibayarkan setiap 3 (tiga) bulan sesudah laporan diterima.",
	"PIHAK KESATU menyediakan tenaga, peralatan, dan tempat kerja yang diperlukan selama kerja sama berlangsung.",
	"PIHAK KEDUA menyampaikan data yang mutakhir dan dapat dipertanggungjawabkan melalui petugas yang ditunjuk.",
	"Perubahan jadwal diberitahukan secara tertulis paling lambat 14 (empat belas) hari sebelum kegiatan dimulai.",
	"Hasil pemantauan dibahas dalam rapat bersama dan menjadi dasar perbaikan pelaksanaan pada tahun berikutnya.",
];
const kalimat = (nomor: number): string => KALIMAT[nomor % KALIMAT.length] as string;

function pasal(nomor: number): string {
	const ayat = [0, 1, 2].map((urut) => `${urut + 1}. ${kalimat(nomor + urut)}`);
	const huruf = [..."abcd"].map((tanda, urut) => `   ${tanda}. ${kalimat(nomor + urut + 3).toLowerCase()}`);
	return `## Ketentuan ${nomor}\n\n${ayat.join("\n")}\n4. Untuk melaksanakan ketentuan itu, PARA PIHAK:\n${huruf.join("\n")}\n`;
}

const pihak = (nomor: number) => ({
	nama: `Nama Orang ${nomor}`,
	jabatan: `Bupati Daerah ${nomor}`,
	mewakili: `Pemerintah Daerah Kabupaten Daerah ${nomor}`,
	alamat: `Daerah ${nomor}, Jalan Raya Nomor ${nomor}`,
	dasar: `Keputusan Menteri Dalam Negeri Nomor 131.${nomor} Tahun 2025`,
});

/** A naskah of as many parties and clauses as asked, in Markdown; `nomor` makes it differ from its neighbours. */
export function naskahSebesar({
	jenis,
	pihak: parties,
	pasal: clauses,
	nomor,
}: {
	readonly jenis: "kesepakatan-bersama" | "perjanjian-kerja-sama";
	readonly pihak: number;
	readonly pasal: number;
	readonly nomor: number;
}): string {
	const data = {
		jenis,
		status: "final",
		publikasi: "publik",
		judul: `Pelayanan Bersama ${nomor}`,
		tempat: "Contoh",
		tanggal: "2026-11-02",
		jangka_waktu: { mulai: "2026-11-02", selesai: "2029-11-01" },
		pihak: Array.from({ length: parties }, (_, index) => pihak(index + 1)),
	};
	const body = Array.from({ length: clauses }, (_, index) => pasal(index + 1));
	return `---\n${stringify(data)}---\n${body.join("\n")}`;
}

/**
 * Writes a region with one case and these documents, by name.
 * @param peraturan folder of the law the region follows; the first in it will do
 * @param samples folder `templates/`
 */
export async function writeContoh(
	folder: string,
	{ peraturan, samples }: { readonly peraturan: string; readonly samples: string },
	dokumen: Readonly<Record<string, string>>,
): Promise<void> {
	const kasus = join(folder, "contoh", "kerja-sama", "contoh");
	await mkdir(kasus, { recursive: true });
	await cp(peraturan, join(folder, "peraturan"), { recursive: true });
	const [id] = (await readdir(peraturan)).filter((name) => name.endsWith(".yaml")).sort();
	const data = { ...DAERAH, peraturan: [{ id: id?.replace(/\.yaml$/, "") }] };
	await writeFile(join(folder, "contoh", "daerah.yaml"), stringify(data));
	await writeFile(join(kasus, "kerja-sama.md"), await readFile(join(samples, "kerja-sama", "sample.md"), "utf8"));
	for (const [nama, teks] of Object.entries(dokumen)) await writeFile(join(kasus, `${nama}.md`), teks);
}
