import { tautanKutipan } from "../halaman/peraturan.ts";
import type { Portal } from "../portal.ts";
import type { Alamat } from "./alamat.ts";

/** `data/kepatuhan.json`: the matrix of duties, a record for each row. */
export function kepatuhanJson(portal: Portal, alamat: Alamat): string {
	const dasar = (cites: readonly string[]) =>
		cites.map((kutipan) => {
			const { judul, url } = tautanKutipan(portal, kutipan);
			return { kutipan, letak: judul, ...(url && { url: alamat(url) }) };
		});
	const kewajiban = portal.kepatuhan.flatMap(({ judul: bagian, baris }) =>
		baris.map(({ row, cites, aturan, tenggat, jenis = [], pemeriksaan = [], ...rest }) => ({
			baris: row,
			bagian,
			...rest,
			dasar: dasar(cites),
			jenis,
			aturan,
			tenggat,
			pemeriksaan,
		})),
	);
	return `${JSON.stringify({ hari: portal.hari, kewajiban }, null, "\t")}\n`;
}
