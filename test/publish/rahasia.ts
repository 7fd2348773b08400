import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../helpers/portal.ts";

/**
 * Content in which every field of every paper holds a word of its own: `zqxv`, the paper's number, the field's name.
 * Whatever of it is found in the portal was let through on purpose or leaked.
 */
export const TANDA = /zqxv\d+z[a-z]*/g;

export interface Naskah {
	readonly nomor: number;
	readonly slug: string;
	readonly jenis: keyof typeof ISIAN;
	readonly status: string;
	readonly publikasi: string;
	/** Papers it rests on. */
	readonly dasar?: readonly string[];
	/** Letter of power of its second signatory, in place of a ground in words. */
	readonly kuasa?: string;
}

const pengecualian = (n: number): string => `pengecualian:
  dasar: UU 14/2008 Pasal 17 huruf b zqxv${n}zdasarhukum
  uji_konsekuensi: Penetapan zqxv${n}zuji nomor satu
  sampai: 2031-01-0${n % 9 || 9}
`;

const orang = (n: number): string => `nama: zqxv${n}znama
  jabatan: Kepala zqxv${n}zjabatan
  dasar: Keputusan zqxv${n}zkuasa
  alamat: Jalan zqxv${n}zalamat`;

const isianNaskah = (n: number): string => `nomor: [zqxv${n}znomora, zqxv${n}znomorb]
pihak:
  - sebutan: PIHAK zqxv${n}zsebutan
    ${orang(n).replaceAll("\n", "\n  ")}
    mewakili: alfa
  - nama: zqxv${n}znamab
    jabatan: Direktur zqxv${n}zjabatanb
    mewakili: Badan zqxv${n}zpihak
jangka_waktu: { mulai: 1987-03-0${n % 9 || 9}, selesai: 1989-03-0${n % 9 || 9}, keterangan: zqxv${n}zjangka }
rangkap: { jumlah: 3 }
`;

const isianMatrik = (n: number): string => `nomor: zqxv${n}znomor
baris:
  - dasar: zqxv${n}zmdasar
    materi_evaluasi: zqxv${n}zmateri
    permasalahan: zqxv${n}zmasalah
    solusi: zqxv${n}zsolusi
    tindak_lanjut: zqxv${n}ztindak
    perangkat_daerah_penanggung_jawab: zqxv${n}zperangkat
    keterangan: zqxv${n}zketerangan
    rekomendasi: [adendum]
`;

const isianLaporan = (n: number): string => `nomor: zqxv${n}znomor
periode: { mulai: 1987-03-0${n % 9 || 9}, selesai: 1987-04-0${n % 9 || 9} }
kepada: Bupati zqxv${n}zkepada
penyusun:
  ${orang(n)}
`;

const isianRencana = (n: number, kuasa?: string): string => `nomor: [zqxv${n}znomora, zqxv${n}znomorb]
pihak:
  - ${orang(n).replaceAll("\n", "\n  ")}
    mewakili: alfa
  - nama: zqxv${n}znamab
    jabatan: Direktur zqxv${n}zjabatanb
    mewakili: Badan zqxv${n}zpihak
${kuasa ? `    kuasa: ${kuasa}\n` : ""}baris:
  - program: zqxv${n}zprogram
    kegiatan: zqxv${n}zkegiatan
    penanggung_jawab: [{ pihak: alfa, unit: zqxv${n}zunit }]
    lokasi: zqxv${n}zlokasi
    mulai: 1987-03-0${n % 9 || 9}
    selesai: 1989-03-0${n % 9 || 9}
    keluaran: zqxv${n}zkeluaran
    indikator: zqxv${n}zindikator
    anggaran: [{ pihak: alfa, tahun: 1988, jumlah: 77007700${n}, sumber_dana: zqxv${n}zdana }]
    keterangan: zqxv${n}zketerangan
`;

const isianKuasa = (n: number): string => `nomor: zqxv${n}znomor
pemberi: { nama: zqxv${n}zpemberi, jabatan: Bupati zqxv${n}zjabatan, alamat: Jalan zqxv${n}zalamat }
penerima: { nama: zqxv${n}zpenerima, jabatan: Kepala zqxv${n}zjabatanb, alamat: Jalan zqxv${n}zalamatb }
naskah: zqxv2zslug.md
mitra: [Badan zqxv${n}zmitra]
lingkup: [Menandatangani zqxv${n}zlingkup]
batasan: [Tidak zqxv${n}zbatasan]
berlaku_sampai: 1989-03-0${n % 9 || 9}
tembusan: [Kepala zqxv${n}ztembusan]
`;

const isianEvaluasi = (n: number): string => `nomor: zqxv${n}znomor
kepada: Ketua zqxv${n}zkepada
lampiran: [terbuka.md, zqxv3zslug.md, zqxv2zslug.md]
`;

const isianPerselisihan = (n: number): string => `timbul: 1987-03-0${n % 9 || 9}
keadaan: musyawarah
upaya:
  - { tanggal: 1987-03-0${n % 9 || 9}, cara: Rapat zqxv${n}zcara, hasil: Sepakat zqxv${n}zhasil, dokumen: zqxv3zslug.md }
`;

const ISIAN = {
	"laporan-evaluasi": isianEvaluasi,
	perselisihan: isianPerselisihan,
	"kesepakatan-bersama": isianNaskah,
	"perjanjian-kerja-sama": isianNaskah,
	"matrik-evaluasi": isianMatrik,
	laporan: isianLaporan,
	"rencana-kerja": isianRencana,
	"surat-kuasa": isianKuasa,
};

const isi = (n: number): string => `# Konsideran
1. bahwa zqxv${n}zkonsideran perlu diatur.

## Judul zqxv${n}zpasal
1. Kalimat zqxv${n}zayat.
   a. huruf zqxv${n}zhuruf.

# Lampiran: zqxv${n}zlampiran
| No. | zqxv${n}zkolom |
| --- | --- |
| 1 | zqxv${n}zsel |
`;

export function dokumenMd({ nomor: n, jenis, status, publikasi, dasar = [], kuasa }: Naskah): string {
	return `---
jenis: ${jenis}
status: ${status}
publikasi: ${publikasi}
${publikasi === "dikecualikan" ? pengecualian(n) : ""}judul: Judul zqxv${n}zjudul
tempat: Kota zqxv${n}ztempat
tanggal: 1987-03-0${n % 9 || 9}
${dasar.length > 0 ? `dasar: [${dasar.join(", ")}]\n` : ""}${ISIAN[jenis](n, kuasa)}---
${isi(n)}`;
}

/** What each case says of its course, resting on papers and cases that the public may not know. */
const KELANGSUNGAN: Readonly<Record<number, string>> = {
	10: `digabung_ke: { kerja_sama: alfa/zqxv11zslug, tanggal: 2089-05-01, dasar: zqxv6zslug.md }
sekretariat: { nama: Sekretariat Alfa, dasar: zqxv2zslug.md }
`,
	11: `digabung_ke: { kerja_sama: alfa/kasus, tanggal: 2089-05-02, dasar: zqxv21zslug.md }
sekretariat: { nama: Sekretariat zqxv11znama, dasar: zqxv21zslug.md }
`,
	12: `digabung_ke: { kerja_sama: alfa/kasus, tanggal: 2089-05-03, dasar: zqxv22zslug.md }
`,
};

export function kasusMd(n: number, publikasi: string): string {
	return `---
jenis: kerja-sama
judul: Kasus zqxv${n}zjudul
ringkasan: Ringkasan zqxv${n}zringkasan kerja sama
publikasi: ${publikasi}
${publikasi === "dikecualikan" ? pengecualian(n) : ""}bentuk: ksdd
bentuk_ksdd: pertukaran-layanan
kategori: wajib
alasan_wajib: { berbatasan: true, eksternalitas: Dampak zqxv${n}zeksternalitas lintas daerah }
urusan: [transmigrasi]
perencanaan: { tercantum: RPJMD zqxv${n}zrencana, penjelasan: Sebab zqxv${n}zpenjelasan }
pihak:
  - daerah: alfa
  - { id: zqxv${n}zid, nama: Badan zqxv${n}zpihak, jenis: bumd, lambang: lambang-zqxv${n}zberkas.svg, keluar: { tanggal: 1987-05-01, dasar: zqxv3zslug.md } }
${KELANGSUNGAN[n] ?? ""}perangkat_daerah: Dinas zqxv${n}zdinas
tahap: persetujuan-dprd
nilai: 77007700${n}
---
Paragraf zqxv${n}zparagraf bagi warga.
`;
}

const lambang = (n: number): string => `<svg xmlns="http://www.w3.org/2000/svg"><title>zqxv${n}zlambang</title></svg>`;

/** Papers of an open case, one of every way of not being open. */
export const NASKAH: readonly Naskah[] = [
	{ nomor: 1, slug: "terbuka", jenis: "kesepakatan-bersama", status: "ditandatangani", publikasi: "publik" },
	{ nomor: 2, slug: "zqxv2zslug", jenis: "perjanjian-kerja-sama", status: "rancangan", publikasi: "publik" },
	{ nomor: 3, slug: "zqxv3zslug", jenis: "perjanjian-kerja-sama", status: "ditandatangani", publikasi: "terbatas" },
	{ nomor: 4, slug: "ditahan", jenis: "perjanjian-kerja-sama", status: "ditandatangani", publikasi: "dikecualikan" },
	{ nomor: 5, slug: "zqxv5zslug", jenis: "kesepakatan-bersama", status: "rancangan", publikasi: "dikecualikan" },
	{ nomor: 6, slug: "zqxv6zslug", jenis: "matrik-evaluasi", status: "final", publikasi: "terbatas" },
	{ nomor: 7, slug: "matrik-ditahan", jenis: "matrik-evaluasi", status: "final", publikasi: "dikecualikan" },
	{ nomor: 8, slug: "zqxv8zslug", jenis: "laporan", status: "rancangan", publikasi: "terbatas" },
	{
		...{ nomor: 9, slug: "laporan", jenis: "laporan", status: "final", publikasi: "publik" },
		dasar: ["terbuka.md", "zqxv2zslug.md", "zqxv3zslug.md", "ditahan.md"],
	},
	{
		nomor: 31,
		slug: "zqxv31zslug",
		jenis: "rencana-kerja",
		status: "rancangan",
		publikasi: "publik",
		dasar: ["terbuka.md"],
	},
	{
		...{ nomor: 32, slug: "rencana-ditahan", jenis: "rencana-kerja", status: "final", publikasi: "dikecualikan" },
		dasar: ["terbuka.md"],
	},
	{ nomor: 33, slug: "zqxv33zslug", jenis: "surat-kuasa", status: "final", publikasi: "terbatas" },
	{ nomor: 34, slug: "kuasa-ditahan", jenis: "surat-kuasa", status: "final", publikasi: "dikecualikan" },
	{
		...{ nomor: 28, slug: "rencana", jenis: "rencana-kerja", status: "ditandatangani", publikasi: "publik" },
		...{ dasar: ["terbuka.md", "zqxv31zslug.md"], kuasa: "zqxv37zslug.md" },
	},
	{ nomor: 36, slug: "kuasa", jenis: "surat-kuasa", status: "ditandatangani", publikasi: "publik" },
	{
		...{ nomor: 45, slug: "evaluasi", jenis: "laporan-evaluasi", status: "final", publikasi: "publik" },
		dasar: ["terbuka.md"],
	},
	{
		...{ nomor: 46, slug: "perselisihan", jenis: "perselisihan", status: "final", publikasi: "publik" },
		dasar: ["terbuka.md"],
	},
	{
		...{ nomor: 41, slug: "zqxv41zslug", jenis: "perselisihan", status: "final", publikasi: "terbatas" },
		dasar: ["terbuka.md"],
	},
	{ nomor: 37, slug: "zqxv37zslug", jenis: "surat-kuasa", status: "ditandatangani", publikasi: "terbatas" },
];

const DAERAH = `nama: Kabupaten Alfa
tingkat: kabupaten
ibu_kota: Alfa
kepala_daerah: { nama: Nama Kepala, jabatan: Bupati Alfa }
kertas: { ukuran: A4, dasar: zqxv90zkertas }
peraturan: [{ id: aturan }]
`;

const PERATURAN = `bentuk: Peraturan
judul: Contoh
nomor: "1"
tahun: 1980
penetap: Bupati
sebutan: Aturan 1/1980
berlaku: { sejak: 1980-01-01 }
sumber: contoh
ketentuan: [{ id: "1", letak: Pasal 1, bunyi: Bunyi. }]
`;

/** Cases: 10 is open and holds the papers above; 11 is restricted, 12 withheld, each with an otherwise open paper. */
export function writeRahasia(): string {
	const content = makeFolder("rahasia");
	const write = (path: string, teks: string): void => {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), teks);
	};
	write("peraturan/aturan.yaml", PERATURAN);
	write("alfa/daerah.yaml", DAERAH);
	const cases = [
		{ n: 10, slug: "kasus", publikasi: "publik", papers: NASKAH },
		{
			n: 11,
			slug: "zqxv11zslug",
			publikasi: "terbatas",
			papers: [{ ...NASKAH[0], nomor: 21, slug: "zqxv21zslug" } as Naskah],
		},
		{
			n: 12,
			slug: "kasus-ditahan",
			publikasi: "dikecualikan",
			papers: [{ ...NASKAH[0], nomor: 22, slug: "zqxv22zslug" } as Naskah],
		},
	];
	for (const { n, slug, publikasi, papers } of cases) {
		write(`alfa/kerja-sama/${slug}/kerja-sama.md`, kasusMd(n, publikasi));
		write(`alfa/kerja-sama/${slug}/lambang-zqxv${n}zberkas.svg`, lambang(n));
		for (const paper of papers) write(`alfa/kerja-sama/${slug}/${paper.slug}.md`, dokumenMd(paper));
	}
	return content;
}
