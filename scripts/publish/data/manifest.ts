import type { Versi, VersiLama } from "../../model/versi.ts";
import { semuaTerbuka } from "../halaman/dokumen.ts";
import { urlVersi } from "../halaman/versi.ts";
import type { Portal } from "../portal.ts";
import type { Alamat } from "./alamat.ts";

/** Marks a folder as an output of ours, which the next build may replace. */
export const PEMBUAT = "naskah";

function kiniData({ kode, sha256 }: Versi, alamat: Alamat): object {
	return { kode, sha256_sumber: sha256, bukti: alamat(urlVersi(kode)) };
}

function lamaData({ kode, sha256, pdf, ...rest }: VersiLama, alamat: Alamat): object {
	return { kode, sha256_sumber: sha256, bukti: alamat(urlVersi(kode)), ...(pdf && { sha256: pdf }), ...rest };
}

/** `data/manifest.json`: by which anyone can prove a PDF genuine. */
export function manifestJson(portal: Portal, alamat: Alamat): string {
	const dokumen = semuaTerbuka(portal).flatMap(({ dokumen: { url, pdf, sumber, versi } }) => {
		if (!pdf) return [];
		const lama = versi.lama.map((satu) => lamaData(satu, alamat));
		const kini = kiniData(versi.kini, alamat);
		return [{ ...pdf, url: alamat(pdf.url), halaman: alamat(url), ...sumber, ...kini, versi_lama: lama }];
	});
	return `${JSON.stringify({ pembuat: PEMBUAT, riwayat: portal.riwayat, dokumen }, null, "\t")}\n`;
}
