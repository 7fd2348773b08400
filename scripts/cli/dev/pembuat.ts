/** Makes pages of the preview: the portal's own with the bar on top, and those of the preview itself. */

import { sidikOf, sisipkan } from "../../pratinjau/sisip.ts";
import { type Mesin, openMesin } from "../../publish/eleventy.ts";
import { filtersFor } from "../../publish/filter.ts";
import { isHalamanData, makePanduan, renderHalaman, type TempatHalaman } from "../../publish/satu-halaman.ts";
import type { Bilah } from "./bilah.ts";
import type { Dunia, IsiDunia } from "./dunia.ts";
import type { Sidang } from "./sidang.ts";

type Halaman = ReadonlyMap<string, string>;

export interface Pembuat {
	/** A page of the portal as a build makes it. */
	halaman(url: string, tempat: TempatHalaman, dunia: Dunia): Promise<string>;
	/** A page of the Panduan; undefined for one that it does not have. */
	panduan(url: string, dunia: Dunia): Promise<string | undefined>;
	/** A page of the preview: one of the templates of `site/_includes/dev/`. */
	sendiri(nama: string, data: object): Promise<string>;
	/** Puts the bar on a page. */
	berbilah(html: string, bilah: Bilah): Promise<string>;
}

export { sidikOf };

export async function createPembuat(sidang: Sidang): Promise<Pembuat> {
	let kini: Pick<IsiDunia, "pathPrefix" | "jsonLd" | "situs"> = sidang.potret.kini.isi();
	const filters = {
		...filtersFor("/"),
		alamat: (address: string): string => filtersFor(kini.pathPrefix).alamat(address),
		jsonLd: (url: string): string => kini.jsonLd(url),
	};
	const mesin: Mesin = await openMesin(filters, kini.situs);
	let { aset } = sidang;

	/** Templates are read again once files of `site/` have changed. */
	function fresh(): Mesin {
		if (aset !== sidang.aset) mesin.lupakan();
		aset = sidang.aset;
		return mesin;
	}

	const include = (nama: string, data: object) =>
		fresh().render("site/_includes/dev", `{% include "dev/${nama}.njk" %}`, { ...data, situs: kini.situs });

	let dibuat: (Pick<Sidang, "aset"> & { readonly sidik: string; readonly pages: Halaman }) | undefined;

	/** Made anew only when what it is made of has changed, which is seldom. */
	async function panduan(url: string, dunia: Dunia): Promise<string | undefined> {
		const { halaman, situs, pathPrefix, jsonLd } = dunia.isi();
		const sidik = JSON.stringify([halaman.panduan, situs]);
		if (dibuat?.sidik !== sidik || dibuat.aset !== sidang.aset) {
			const { halaman: data } = await dunia.data();
			dibuat = {
				sidik,
				aset: sidang.aset,
				pages: await makePanduan({ ...halaman, data }, situs, { pathPrefix, jsonLd }),
			};
		}
		return dibuat.pages.get(url);
	}

	return {
		panduan,
		async halaman(url, tempat, dunia) {
			const isi = dunia.isi();
			const data = isHalamanData(tempat) ? { data: (await dunia.data()).halaman } : {};
			kini = isi;
			return renderHalaman(fresh(), url, tempat, { halaman: { ...isi.halaman, ...data }, situs: isi.situs });
		},
		sendiri: include,
		berbilah: async (html, bilah) => sisipkan(html, await include("bilah", { b: bilah })),
	};
}
