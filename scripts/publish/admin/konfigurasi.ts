import type { BerkasDaerah } from "../../model/arsip.ts";
import type { Sunting } from "../../model/generated/schema-types.ts";
import { SIFAT_JENIS } from "../../model/jenis.ts";
import type { Skema } from "../halaman/skema.ts";
import type { Rupa } from "./bentuk/rupa.ts";
import { koleksiOf } from "./koleksi.ts";
import { layananOf } from "./layanan.ts";
import { rupaOf } from "./rupa.ts";

/** Where the content lies in the repository. */
const CONTENT = "content";

/** A region whose files may be written in the browser. */
export type DaerahTersunting = BerkasDaerah & { readonly data: { readonly sunting: Sunting } };

export const isTersunting = (daerah: BerkasDaerah): daerah is DaerahTersunting => daerah.data.sunting !== undefined;

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
export function konfigurasiOf(
	{ id, data }: DaerahTersunting,
	semua: ReadonlyMap<string, Skema>,
	situs: string,
): Konfigurasi {
	const skema = (nama: string): Skema => semua.get(nama) ?? {};
	const jenis = ["kerja-sama", ...Object.keys(SIFAT_JENIS), "daerah"];
	return {
		cms: {
			load_config_file: false,
			app_title: `Sunting ${data.nama}`,
			logo: { src: "../../aset/ikon.svg" },
			...(situs !== "" && { site_url: situs, display_url: situs }),
			show_preview_links: false,
			backend: layananOf(data.sunting).backend,
			publish_mode: "editorial_workflow",
			media_folder: `${CONTENT}/${id}`,
			slug: { encoding: "ascii", clean_accents: true },
			editor: { preview: false },
			output: { yaml: { quote: "none" } },
			// Whether it may be merged is decided where the checks have run: in the pull request.
			collections: koleksiOf(CONTENT, id, semua).map((satu) =>
				"divider" in satu ? satu : { ...satu, publish: false },
			),
		},
		rupa: Object.fromEntries(
			jenis.map((nama) => [nama, rupaOf({ node: skema(nama), root: skema(nama) }, semua)] as const),
		),
		folder: `${CONTENT}/${id}/kerja-sama`,
	};
}
