import type { Rencana } from "../../baru/konteks.ts";
import type { Usul } from "../../baru/usul.ts";
import type { BerkasKerjaSama } from "../../model/arsip.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { NAMA_BENTUK_SURAT, NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { KATA_PERIKSA } from "../../model/periksa.ts";

/** "Surat (Tanggapan atas penawaran)", "Laporan Semester 2026-01-01 s.d. 2026-06-30" */
export function namaRencana({ jenis, isian, periode, mitra }: Rencana): string {
	const bentuk = isian?.bentuk;
	const guna =
		bentuk !== undefined && Object.hasOwn(NAMA_BENTUK_SURAT, bentuk)
			? NAMA_BENTUK_SURAT[bentuk as keyof typeof NAMA_BENTUK_SURAT]
			: undefined;
	const masa = periode && `${periode.mulai} s.d. ${periode.selesai}`;
	const tambahan = [guna, mitra, masa].filter((kata) => kata !== undefined).join(", ");
	return tambahan === "" ? NAMA_JENIS[jenis] : `${NAMA_JENIS[jenis]} (${tambahan})`;
}

const perintahOf = (alamat: string, { jenis, isian }: Usul): string =>
	`npm run baru -- ${alamat} ${jenis}${jenis === "surat" && isian?.bentuk ? ` --bentuk ${isian.bentuk}` : ""}`;

/** A case by its title; one that has none yet by its folder. */
export const sebutanKasus = ({ data, slug }: BerkasKerjaSama): string =>
	data.judul.includes("[isi ") ? slug : data.judul;

/** What would be sensible now, each with why and how to begin it. */
export function daftarUsul(judul: string, alamat: string, usul: readonly Usul[]): string {
	const baris = usul.map((satu) => {
		const next = satu.rancangan
			? `Lanjutkan rancangan yang ada: ${satu.rancangan.sumber.file}`
			: perintahOf(alamat, satu);
		return `  ${namaRencana(satu)}\n      ${satu.alasan}\n      ${next}\n`;
	});
	return `${judul}\n${baris.join("")}`;
}

const TANDA: readonly string[] = ["isian-kosong", "isian-sementara"];

/** "baris 4, 7": where a finding stands, each line once. */
function barisOf(ruleId: string, diagnostics: readonly Diagnostic[]): string | undefined {
	const lines = diagnostics.filter((satu) => satu.ruleId === ruleId).map(({ line }) => line);
	return lines.length > 0 ? `baris ${[...new Set(lines)].join(", ")}` : undefined;
}

/** What to do with a file that was just written. */
export function langkahBerikut(file: string, diagnostics: readonly Diagnostic[]): string {
	const kosong = barisOf("isian-kosong", diagnostics);
	const sementara = barisOf("isian-sementara", diagnostics);
	const langkah = [
		`Buka ${file}`,
		kosong ? `Isi tempat yang bertanda [isi …]: ${kosong}` : "Baca dan lengkapi isinya",
		...(sementara ? [`Tetapkan nilai sementara yang bertanda # ${KATA_PERIKSA}: ${sementara}`] : []),
		`Jalankan npm run check -- ${file}`,
	];
	const lain = diagnostics.filter(({ ruleId }) => !TANDA.includes(ruleId));
	const daftar = langkah.map((satu, index) => `  ${index + 1}. ${satu}`).join("\n");
	const catatan = lain.map(({ line, message }) => `  baris ${line}: ${message}`).join("\n");
	return `Berkas baru: ${file}\n\nLangkah berikut\n${daftar}\n${catatan === "" ? "" : `\nYang akan dikatakan check\n${catatan}\n`}`;
}
