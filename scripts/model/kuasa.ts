import type { DokumenBerpihak, DokumenKuasa } from "./arsip.ts";
import type { PenandaTangan } from "./generated/schema-types.ts";
import { resolvePath } from "./pihak.ts";
import { tanggalPanjang } from "./tanggal.ts";

/** The letter that a signatory names; undefined where it is no sound surat kuasa of the same case. */
export function suratKuasaOf(
	{ kuasa }: Pick<PenandaTangan, "kuasa">,
	{ sumber, kerja_sama }: DokumenBerpihak,
): DokumenKuasa | undefined {
	if (kuasa === undefined) return undefined;
	const path = resolvePath(sumber.path, kuasa);
	return kerja_sama.dokumen.find(
		(lain): lain is DokumenKuasa => lain.jenis === "surat-kuasa" && lain.sumber.path === path,
	);
}

/** "Surat Kuasa Khusus Bupati Contoh", as Lampiran B of Perbup Barito Selatan 23/2023 names the letter in a PKS. */
export const namaSuratKuasa = ({ data }: DokumenKuasa): string => `Surat Kuasa Khusus ${data.pemberi.jabatan}`;

/** "Surat Kuasa Khusus Bupati Contoh Nomor 100.3.10/19/SKK/2026 tanggal 9 November 2026", as far as it is known. */
export function dasarKuasa(surat: DokumenKuasa): string {
	const { nomor, tanggal } = surat.data;
	const parts = [nomor && `Nomor ${nomor}`, tanggal && `tanggal ${tanggalPanjang(tanggal)}`];
	return [namaSuratKuasa(surat), ...parts.filter(Boolean)].join(" ");
}
