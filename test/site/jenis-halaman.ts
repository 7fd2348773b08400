import { type DokumenPublik, isNaskahPublik, type Portal } from "../../scripts/publish/portal.ts";

/** Names of all kinds of page, so that each can be a test of its own before the portal is built. */
export const JENIS_HALAMAN = [
	...[
		"beranda",
		"register",
		"ragam",
		"nilai",
		"sandingkan",
		"angka",
		"kalender",
		"redline",
		"daerah",
		"kasus",
		"naskah",
		"rencana",
		"kuasa",
		"matrik",
		"laporan",
		"dikecualikan",
		"cari",
	],
	...[
		"peraturan",
		"peraturan-satu",
		"panduan",
		"panduan-jenis",
		"panduan-bab",
		"panduan-aturan",
		"panduan-aturan-satu",
		"tenggat",
		"data",
		"kepatuhan",
		"tentang",
		"404",
	],
	...["verifikasi", "versi", "versi-daftar"],
] as const;
export type JenisHalaman = (typeof JENIS_HALAMAN)[number];

const TETAP: Partial<Record<JenisHalaman, string>> = {
	beranda: "/",
	register: "/kerja-sama/",
	ragam: "/kerja-sama/mitra/",
	nilai: "/kerja-sama/keadaan/berlaku/",
	sandingkan: "/sandingkan/",
	angka: "/angka/",
	kalender: "/tenggat/2026-12/",
	cari: "/cari/",
	peraturan: "/peraturan/",
	panduan: "/panduan/",
	"panduan-jenis": "/panduan/perjanjian-kerja-sama/",
	"panduan-bab": "/panduan/langkah/",
	"panduan-aturan": "/panduan/aturan/",
	"panduan-aturan-satu": "/panduan/aturan/perbup-barsel-23-2023/",
	tenggat: "/tenggat/",
	data: "/data/",
	kepatuhan: "/kepatuhan/",
	tentang: "/tentang/",
	"404": "/404.html",
	verifikasi: "/verifikasi/",
	"versi-daftar": "/v/",
};

type Sifat = (dokumen: DokumenPublik) => boolean;
const DOKUMEN: Partial<Record<JenisHalaman, Sifat>> = {
	naskah: (dokumen) => isNaskahPublik(dokumen),
	rencana: (dokumen) => dokumen.akses === "terbuka" && dokumen.jenis === "rencana-kerja",
	kuasa: (dokumen) => dokumen.akses === "terbuka" && dokumen.jenis === "surat-kuasa",
	matrik: (dokumen) => dokumen.akses === "terbuka" && dokumen.jenis === "matrik-evaluasi",
	laporan: (dokumen) => dokumen.akses === "terbuka" && dokumen.jenis === "laporan",
	dikecualikan: (dokumen) => dokumen.akses === "dikecualikan",
};

const size = (dokumen: DokumenPublik): number => (dokumen.akses === "terbuka" ? dokumen.teks.baca().length : 0);

/** The address of a page of that kind: of several, the largest, which has the most to go wrong. */
export function alamatOf(jenis: JenisHalaman, portal: Portal): string {
	const tetap = TETAP[jenis];
	if (tetap) return tetap;
	const cases = portal.daerah.flatMap((daerah) => daerah.kerja_sama).filter((kasus) => kasus.akses === "terbuka");
	const largest = [...cases].sort((a, b) => b.dokumen.length - a.dokumen.length)[0];
	if (jenis === "kasus") return largest?.url ?? "";
	if (jenis === "daerah") return portal.daerah[0]?.url ?? "";
	if (jenis === "peraturan-satu") {
		return [...portal.peraturan].sort((a, b) => b.ketentuan.length - a.ketentuan.length)[0]?.url ?? "";
	}
	const all = cases.flatMap((kasus) => kasus.dokumen);
	if (jenis === "redline") {
		const redlines = all.flatMap((dokumen) =>
			isNaskahPublik(dokumen) && dokumen.konsolidasi ? dokumen.konsolidasi.redline : [],
		);
		return redlines.sort((a, b) => b.teks.baca().length - a.teks.baca().length)[0]?.url ?? "";
	}
	if (jenis === "versi") {
		const [terbuka] = all.filter((dokumen) => dokumen.akses === "terbuka").sort((a, b) => size(b) - size(a));
		return `/v/${terbuka?.versi.kini.kode}/`;
	}
	const found = all.filter(DOKUMEN[jenis] ?? (() => false));
	return found.sort((a, b) => size(b) - size(a))[0]?.url ?? "";
}
