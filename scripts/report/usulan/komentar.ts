import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { citeInWords } from "../../model/peraturan.ts";
import type { Rujukan } from "../formatter.ts";
import type { BerkasUsulan, Usulan } from "./bentuk.ts";
import { kode, polos, polosHtml } from "./markdown.ts";
import { type Bagian, muat } from "./muat.ts";
import { redlineBlok } from "./sanding.ts";

/** By this the comment is found again and replaced; nothing in content can write it, for `<` is escaped. */
export const PENANDA = "<!-- naskah:usulan -->";
/** GitHub refuses a comment beyond 65,536 characters. */
export const BATAS_KOMENTAR = 65_000;

const UBAHAN = { baru: "Baru", berubah: "Berubah", dihapus: "Dihapus" } as const;
const TINGKAT = { error: "SALAH", warning: "PERIKSA", info: "CATATAN" } as const;

const namaOf = ({ jenis, judul, file }: BerkasUsulan): string =>
	judul === undefined ? kode(file) : polos(jenis === undefined ? judul : `${jenis}: ${judul}`);

const count = (temuan: readonly Diagnostic[], severity: Diagnostic["severity"]): number =>
	temuan.filter((satu) => satu.severity === severity).length;

type TemuanBerkas = ReadonlyMap<string, readonly Diagnostic[]>;

function perBerkas(temuan: readonly Diagnostic[]): TemuanBerkas {
	const found = new Map<string, Diagnostic[]>();
	for (const satu of temuan) {
		const own = found.get(satu.file);
		if (own) own.push(satu);
		else found.set(satu.file, [satu]);
	}
	return found;
}

/** "2 salah, 1 perlu diperiksa" */
function hitungan(temuan: readonly Diagnostic[]): string {
	const [salah, periksa] = [count(temuan, "error"), count(temuan, "warning")];
	const told = [salah > 0 ? `**${salah} salah**` : "", periksa > 0 ? `${periksa} perlu diperiksa` : ""];
	return told.filter(Boolean).join(", ") || "–";
}

function putusan({ berkas, temuan }: Usulan): string {
	const salah = count(temuan, "error");
	const touched = new Set(berkas.map(({ file }) => file));
	if (salah === 0) return "Pemeriksaan **tidak menemukan yang salah**. Isi dan kelayakannya tetap Anda yang menilai.";
	const elsewhere = temuan.filter(({ file, severity }) => severity === "error" && !touched.has(file)).length;
	const tambahan = elsewhere > 0 ? ` (${elsewhere} di berkas yang tidak diubah usulan ini)` : "";
	return `**Belum dapat digabungkan: ${salah} yang salah**${tambahan}. Perbaiki berkasnya di usulan ini; pemeriksaan berjalan lagi dengan sendirinya dan komentar ini diperbarui.`;
}

function baris(satu: BerkasUsulan, own: readonly Diagnostic[]): string {
	const place = satu.judul === undefined ? "" : `<br>${kode(satu.file)}`;
	const semula = satu.semula === undefined ? "" : `<br>semula ${kode(satu.semula)}`;
	const what = [UBAHAN[satu.ubahan], satu.ringkasan].filter(Boolean).join(": ");
	const pdf = satu.pdf === undefined ? (satu.tertahan ? "menunggu perbaikan" : "–") : kode(satu.pdf);
	return `| ${namaOf(satu)}${place}${semula} | ${what} | ${hitungan(own)} | ${pdf} |`;
}

function temuanBlok(satu: Diagnostic, rujukan: Rujukan): string {
	const cites = satu.citations.map((citation) => citeInWords(rujukan, citation));
	const told = [
		polos(satu.message),
		...(satu.suggestion ? [`<br>Perbaikan: ${polos(satu.suggestion)}`] : []),
		...(cites.length > 0 ? [`<br>Dasar: ${polos(cites.join("; "))}`] : []),
	];
	return `- **${TINGKAT[satu.severity]}** baris ${satu.line}: ${told.join("")}`;
}

/** Findings of one file in one block, errors first. */
function temuanBerkas(file: string, own: readonly Diagnostic[], rujukan: Rujukan): string[] {
	const sorted = [...own].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
	const [first, ...rest] = sorted.map((satu) => temuanBlok(satu, rujukan));
	return first === undefined ? [] : [`${kode(file)}\n\n${first}`, ...rest];
}

function redline(satu: BerkasUsulan): string[] {
	const blok = satu.perbandingan ? redlineBlok(satu.perbandingan) : [];
	if (blok.length === 0) return [];
	const name = [satu.jenis, satu.judul ?? satu.file].filter(Boolean).join(": ");
	const summary = `<summary>${polosHtml(name)} (${satu.ringkasan ?? "berubah"})</summary>`;
	return [`<details>${summary}\n\n${blok.join("\n\n")}\n\n</details>`];
}

const LENGKAP = "Selengkapnya ada di `komentar-lengkap.md` pada hasil pemeriksaan.";

function bagianOf(usulan: Usulan, rujukan: Rujukan): Bagian[] {
	const { berkas } = usulan;
	const own = perBerkas(usulan.temuan);
	return [
		{
			kepala: "| Dokumen | Perubahan | Temuan | PDF |\n|---|---|---|---|",
			blok: berkas.map((satu) => baris(satu, own.get(satu.file) ?? [])),
			antara: "\n",
			sampai: 0.4,
			sisa: (jumlah) => `${jumlah} berkas lain tidak dimuat di sini. ${LENGKAP}`,
		},
		{
			kepala: "### Temuan",
			blok: [...own].flatMap(([file, satu]) => temuanBerkas(file, satu, rujukan)),
			antara: "\n\n",
			sampai: 0.7,
			sisa: (jumlah) => `${jumlah} temuan lain tidak dimuat di sini. ${LENGKAP}`,
		},
		{
			kepala: "### Yang berubah, pasal demi pasal",
			blok: berkas.flatMap(redline),
			antara: "\n\n",
			sampai: 0.98,
			sisa: (jumlah) => `Perbandingan ${jumlah} dokumen terlalu panjang untuk komentar. ${LENGKAP}`,
		},
	];
}

function unduhan({ berkas, tautan }: Usulan): string[] {
	const pdf = berkas.filter((satu) => satu.pdf !== undefined).length;
	const gambar = berkas.reduce((sum, satu) => sum + satu.gambar.length, 0);
	const hasil = [...(pdf > 0 ? [`${pdf} PDF`] : []), ...(gambar > 0 ? [`${gambar} gambar halaman yang berubah`] : [])];
	if (tautan === undefined) return hasil.length > 0 ? [`Hasil: ${hasil.join(", ")}.`] : [];
	return [`[Unduh hasil](${tautan}): ${[...hasil, "pratinjau portal bila tidak ada yang salah"].join(", ")}.`];
}

/**
 * The one comment of a proposal, in Markdown.
 * @param batas characters it may have; what finds no room is counted and told
 */
export function komentarOf(usulan: Usulan, rujukan: Rujukan, batas: number = BATAS_KOMENTAR): string {
	const { berkas, temuan, dasar } = usulan;
	const what = berkas.length === 0 ? ["Usulan ini tidak mengubah isi."] : [];
	const isClean = berkas.length === 0 && !hasErrors(temuan);
	const opening = [PENANDA, "## Pemeriksaan usulan", ...what, ...(isClean ? [] : [putusan(usulan)])];
	const close = [`Dibandingkan dengan ${polos(dasar)}.`, ...unduhan(usulan)].join(" ");
	return muat([...opening, close].join("\n\n"), bagianOf(usulan, rujukan), batas);
}
