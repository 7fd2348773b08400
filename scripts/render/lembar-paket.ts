import type { BerkasDaerah } from "../model/arsip.ts";
import { resolvePath } from "../model/pihak.ts";
import type { BahanCetak } from "./bahan.ts";
import { Html } from "./html.ts";
import { fontsFor } from "./huruf.ts";
import { pageCss } from "./kertas.ts";

/** Puts a page of a pack or a bundle into the HTML file around every sheet, on the paper of the region. */
export function lembarPaket(
	view: object,
	judul: string,
	daerah: BerkasDaerah,
	{ arsip, templates, huruf }: BahanCetak,
): string {
	const isi = templates.render("_paket", view);
	const { data, sumber } = daerah;
	const own = data.kertas?.berkas_huruf && resolvePath(sumber.path, data.kertas.berkas_huruf);
	const fonts = fontsFor(isi, huruf, own ? arsip.aset.get(own) : undefined);
	const page = pageCss(data.kertas, { arah: "tegak", keluarga: fonts.keluarga, tanda: "", kaki: {} });
	return templates.sheet({
		jenis: "paket",
		judul,
		tanda_air: "",
		gaya: new Html(fonts.css + page + templates.css("_paket")),
		isi: new Html(isi),
	});
}
