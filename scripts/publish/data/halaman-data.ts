import type { Alamat } from "./alamat.ts";
import type { IsiData } from "./dcat.ts";
import type { ButirKamus } from "./kamus.ts";
import { type BerkasData, type HimpunanData, KATALOG, LISENSI } from "./katalog.ts";

/** How many signs of a file its example shows. */
const CUPLIKAN = 900;

interface BerkasTerukur extends BerkasData {
	readonly bytes: number;
}

/** The page that explains the open data. */
export interface HalamanData {
	readonly lisensi: typeof LISENSI;
	readonly himpunan: readonly (Omit<HimpunanData, "berkas"> & { readonly berkas: readonly BerkasTerukur[] })[];
	/** The dictionary, file by file. */
	readonly kamus: readonly { readonly berkas: string; readonly butir: readonly ButirKamus[] }[];
	readonly contoh: { readonly json: string; readonly csv: string; readonly atom: string };
	/** Address of the calendar, for those who subscribe. */
	readonly kalender: string;
	readonly umpan: string;
}

/** The first lines of a text that fit into an example. */
function cuplik(isi: string | Uint8Array | undefined): string {
	const lines = String(isi ?? "")
		.replace("\uFEFF", "")
		.replaceAll("\t", "  ")
		.split(/\r?\n/);
	let panjang = 0;
	const shown = lines.filter((line) => {
		panjang += line.length;
		return panjang <= CUPLIKAN;
	});
	return [...shown, ...(shown.length < lines.length ? ["…"] : [])].join("\n");
}

/** @param isi the files as they go out */
export function halamanData(isi: IsiData, kamus: readonly ButirKamus[], alamat: Alamat): HalamanData {
	const files = [...new Set(kamus.map(({ berkas }) => berkas))];
	return {
		lisensi: LISENSI,
		himpunan: KATALOG.map((satu) => ({
			...satu,
			berkas: satu.berkas.map((berkas) => ({ ...berkas, bytes: Buffer.byteLength(isi.get(berkas.nama) ?? "") })),
		})),
		kamus: files.map((berkas) => ({ berkas, butir: kamus.filter((satu) => satu.berkas === berkas) })),
		contoh: {
			json: cuplik(isi.get("tenggat.json")),
			csv: cuplik(isi.get("dokumen.csv")),
			atom: cuplik(isi.get("feed.xml")),
		},
		kalender: alamat("/data/tenggat.ics"),
		umpan: alamat("/data/feed.xml"),
	};
}
