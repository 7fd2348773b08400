import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import type { Versi } from "../../model/versi.ts";
import { semuaTerbuka } from "../halaman/dokumen.ts";
import type { Portal } from "../portal.ts";

type Tercatat = Versi & { readonly sampai?: string };

/** What the browser holds a file against: small, for it is loaded whole before the network may go away. */
function ringkas({ kode, status, tanggal, sampai, pdf }: Tercatat): object {
	return { kode, status, ...(tanggal && { tanggal }), ...(sampai && { sampai }), ...(pdf && { pdf }) };
}

/** `data/bukti.json`: every version by code and SHA-256, as `site/skrip/putusan.js` reads it. */
export function buktiJson(portal: Portal): string {
	const dokumen = semuaTerbuka(portal).map(({ dokumen: { judul, jenis, url, versi }, daerah }) => ({
		judul,
		jenis: NAMA_JENIS[jenis],
		daerah: daerah.nama,
		url,
		versi: [versi.kini, ...versi.lama].map(ringkas),
	}));
	return `${JSON.stringify({ hari: portal.hari, riwayat: portal.riwayat, dokumen })}\n`;
}
