import type { Rencana } from "../../baru/konteks.ts";
import type { Usul } from "../../baru/usul.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { NAMA_BENTUK_SURAT, NAMA_JENIS } from "../../model/generated/vocabularies.ts";

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

/** What to do with a file that was just written. */
export function langkahBerikut(file: string, diagnostics: readonly Diagnostic[], periksa: readonly string[]): string {
	const kosong = diagnostics.filter(({ ruleId }) => ruleId === "isian-kosong");
	const lain = diagnostics.filter(({ ruleId }) => ruleId !== "isian-kosong");
	const tempat = kosong.map(({ line }) => line).filter((line, index, all) => all.indexOf(line) === index);
	const langkah = [
		`Buka ${file}`,
		tempat.length > 0 ? `Isi tempat yang bertanda [isi …]: baris ${tempat.join(", ")}` : "Baca dan lengkapi isinya",
		...(periksa.length > 0 ? [`Periksa nilai sementara yang bertanda PERIKSA: ${periksa.join(", ")}`] : []),
		"Jalankan npm run check",
	];
	const daftar = langkah.map((satu, index) => `  ${index + 1}. ${satu}`).join("\n");
	const catatan = lain.map(({ line, message }) => `  baris ${line}: ${message}`).join("\n");
	return `Berkas baru: ${file}\n\nLangkah berikut\n${daftar}\n${catatan === "" ? "" : `\nYang akan dikatakan check\n${catatan}\n`}`;
}
