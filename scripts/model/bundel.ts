import { type BerkasCetak, isDinas } from "./arsip.ts";
import type { Diagnostic } from "./diagnostic.ts";
import {
	type Berlampiran,
	berjenis,
	berkasLampiranOf,
	caraMelampirkan,
	type LampiranWajib,
	lampiranOf,
	missingLampiran,
} from "./lampiran.ts";
import type { Citation } from "./peraturan.ts";
import { resolvePath } from "./pihak.ts";

const LAPORAN_MITRA: LampiranWajib = {
	nama: "Dokumen laporan mitra",
	contoh: "laporan-mitra.md",
	cocok: berjenis("laporan-mitra"),
};

/** Where the place was visited. */
const TINJAU_LOKASI: LampiranWajib = {
	nama: "Berita acara tinjau lokasi",
	contoh: "berita-acara-tinjau-lokasi.md",
	cocok: (lampiran) => lampiran.jenis === "berita-acara" && lampiran.data.tentang === "tinjau-lokasi",
};

/** What a laporan pemantauan attaches: the visit only where there was one (Perwal Bekasi 75/2021 Pasal 10 ayat (1)). */
export const lampiranPemantauan = (metode: readonly string[]): readonly LampiranWajib[] =>
	metode.includes("tinjau-lokasi") ? [LAPORAN_MITRA, TINJAU_LOKASI] : [LAPORAN_MITRA];

/** What a laporan evaluasi attaches (Perwal Bekasi 75/2021 Pasal 10 ayat (2) huruf a sampai dengan huruf e). */
export const LAMPIRAN_EVALUASI: readonly LampiranWajib[] = [
	LAPORAN_MITRA,
	{ nama: "Daftar hadir peserta rapat", contoh: "daftar-hadir.md", cocok: berjenis("daftar-hadir") },
	{ nama: "Notulen rapat", contoh: "notulen.md", cocok: berjenis("notulen") },
	{
		nama: "Berita acara rapat atau tinjau lokasi",
		contoh: "berita-acara.md",
		cocok: (lampiran) =>
			lampiran.jenis === "berita-acara" && ["rapat", "tinjau-lokasi"].includes(lampiran.data.tentang),
	},
	{ nama: "Matrik hasil evaluasi", contoh: "matrik-evaluasi.md", cocok: berjenis("matrik-evaluasi") },
];

const surat = (bentuk: string, nama: string, contoh: string): LampiranWajib => ({
	nama,
	contoh,
	cocok: (lampiran) => lampiran.jenis === "surat" && lampiran.data.bentuk === bentuk,
});

/** What a usulan rencana attaches (Perbup Barito Selatan 23/2023 Pasal 32 ayat (1) huruf a sampai dengan huruf c). */
export const LAMPIRAN_USULAN: readonly LampiranWajib[] = [
	{ nama: "Kerangka acuan kerja", contoh: "kerangka-acuan-kerja.md", cocok: berjenis("kerangka-acuan-kerja") },
	surat("penawaran", "Salinan surat penawaran", "surat-penawaran.md"),
	surat("tanggapan", "Salinan surat jawaban", "surat-tanggapan.md"),
	{
		nama: "Salinan DPA atau surat izin DPRD",
		contoh: "dpa.pdf",
		cocok: berjenis("persetujuan-dprd"),
		berkas: ["dpa", "izin-dprd"],
	},
];

/** A PDF from elsewhere that lies in a bundle. */
export interface BagianBerkas {
	/** Path inside `content/`. */
	readonly path: string;
	readonly sebagai: string;
	readonly judul?: string;
}

/** What lies in one bundle, in the order of the pasal; further attachments come last. */
export interface RencanaBundel {
	readonly induk: Berlampiran;
	readonly cite: Citation;
	/** Attached papers, then the PDFs. */
	readonly lampiran: readonly BerkasCetak[];
	readonly berkas: readonly BagianBerkas[];
	/** Why it cannot be bundled yet, part by part; empty for a whole bundle. */
	readonly kurang: readonly Diagnostic[];
}

interface Aturan {
	readonly cite: Citation;
	readonly wajib: readonly LampiranWajib[];
}

function aturanOf(dokumen: BerkasCetak): Aturan | undefined {
	if (!isDinas(dokumen) || dokumen.data.status === "batal") return undefined;
	if (dokumen.jenis === "laporan-evaluasi") return { cite: "perwal-bekasi-75-2021:10-2", wajib: LAMPIRAN_EVALUASI };
	if (dokumen.jenis === "laporan-pemantauan")
		return { cite: "perwal-bekasi-75-2021:10-1", wajib: lampiranPemantauan(dokumen.data.metode) };
	return dokumen.jenis === "surat" && dokumen.data.bentuk === "usulan-rencana"
		? { cite: "perbup-barsel-23-2023:32-1", wajib: LAMPIRAN_USULAN }
		: undefined;
}

const temuan = (
	{ sumber }: BerkasCetak,
	at: ReturnType<BerkasCetak["sumber"]["locate"]>,
	cite: Citation,
	[message, suggestion]: readonly [string, string],
): Diagnostic => ({
	ruleId: "bundel-belum-lengkap",
	severity: "error",
	file: sumber.file,
	...at,
	message,
	suggestion,
	citations: [cite],
});

/** A bundle goes out as a whole: a part that may still change, or that was withdrawn, is as good as none. */
function belumFinal(part: BerkasCetak, cite: Citation, rancangan: boolean): Diagnostic[] {
	const { judul, status } = part.data;
	if (status === "final" || status === "ditandatangani" || (status === "rancangan" && rancangan)) return [];
	const apa = status === "rancangan" ? "masih rancangan" : "sudah dibatalkan";
	const cara =
		status === "rancangan"
			? "Ubah status menjadi final sesudah isinya benar, atau tambahkan --rancangan untuk gladi."
			: "Ganti dengan dokumen yang berlaku pada lampiran.";
	const at = part.sumber.locate(["status"]);
	return [temuan(part, at, cite, [`"${judul}" ${apa}, jadi belum dapat masuk bundel.`, cara])];
}

/**
 * The bundle of a report or a proposal: itself, then what its pasal asks it to attach, in that order.
 * @param rancangan for a rehearsal: drafts count too
 * @returns undefined for a paper of which no regulation asks for attachments to be handed in with it
 */
export function rencanakanBundel(dokumen: BerkasCetak, rancangan: boolean): RencanaBundel | undefined {
	const aturan = aturanOf(dokumen);
	if (!aturan) return undefined;
	const { cite, wajib } = aturan;
	const induk: Berlampiran = dokumen;
	const attached = lampiranOf(induk);
	const asked = new Set(wajib.flatMap(({ cocok }) => attached.filter(cocok)));
	const lampiran = [...asked, ...attached.filter((satu) => !asked.has(satu))];
	const berkas = berkasLampiranOf(induk).map(({ berkas: path, sebagai, judul }) => ({
		path: resolvePath(induk.sumber.path, path) ?? "",
		sebagai,
		...(judul && { judul }),
	}));
	const at = induk.sumber.locate(["lampiran"], "key");
	const lacking = missingLampiran(induk, wajib).map((satu) =>
		temuan(induk, at, cite, [`${satu.nama} belum dilampirkan.`, caraMelampirkan(satu)]),
	);
	const kurang = [...lacking, ...[induk, ...lampiran].flatMap((satu) => belumFinal(satu, cite, rancangan))];
	return { induk, cite, lampiran, berkas, kurang };
}
