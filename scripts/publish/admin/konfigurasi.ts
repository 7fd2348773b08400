import { SIFAT_JENIS } from "../../model/jenis.ts";
import type { Skema } from "../halaman/skema.ts";
import type { SuntingPublik } from "../portal.ts";
import type { Rupa } from "./bentuk/rupa.ts";
import type { Bahan } from "./isian-berkas.ts";
import { koleksiOf } from "./koleksi.ts";
import { layananOf } from "./layanan.ts";
import { rupaOf } from "./rupa.ts";

/** Where the content lies in the repository. */
const CONTENT = "content";

/** What the page of the editor fetches: the configuration of the editor, and what its format must know. */
export interface Konfigurasi {
	readonly cms: Readonly<Record<string, unknown>>;
	readonly rupa: Readonly<Record<string, Rupa>>;
	/** The folder of the region's cases in the repository. */
	readonly folder: string;
}

/**
 * Everything the editor of one region needs. It names the region and its repository, and nothing that stands in a
 * paper: those the editor reads from the git host, as the person who signs in there may.
 */
export function konfigurasiOf({ id, nama, sunting }: SuntingPublik, bahan: Bahan, situs: string): Konfigurasi {
	const skema = (kunci: string): Skema => bahan.skema.get(kunci) ?? {};
	const jenis = ["kerja-sama", ...Object.keys(SIFAT_JENIS), "daerah"];
	return {
		cms: {
			load_config_file: false,
			app_title: `Sunting ${nama}`,
			logo: { src: "../../aset/ikon.svg" },
			...(situs !== "" && { site_url: situs, display_url: situs }),
			show_preview_links: false,
			backend: layananOf(sunting).backend,
			publish_mode: "editorial_workflow",
			media_folder: `${CONTENT}/${id}/gambar`,
			slug: { encoding: "ascii", clean_accents: true },
			editor: { preview: false },
			output: { yaml: { quote: "none" } },
			// Whether it may be merged is decided where the checks have run: in the pull request.
			collections: koleksiOf(CONTENT, id, bahan).map((satu) =>
				"divider" in satu ? satu : { ...satu, publish: false },
			),
		},
		rupa: Object.fromEntries(
			jenis.map((satu) => [satu, rupaOf({ node: skema(satu), root: skema(satu) }, bahan.skema)] as const),
		),
		folder: `${CONTENT}/${id}/kerja-sama`,
	};
}
