import { escapeXml, unsur } from "../../model/xml.ts";
import type { EntriUmpan, Umpan } from "../halaman/umpan.ts";
import type { Alamat } from "./alamat.ts";

/** Midnight of the westernmost of Indonesia's zones (RFC 3339). */
const saat = (tanggal: string): string => `${tanggal}T00:00:00+07:00`;

function entriAtom({ id, url, judul, ringkas, kelompok, terbit, diperbarui }: EntriUmpan, alamat: Alamat): string {
	return unsur(
		"entry",
		{},
		[
			unsur("id", {}, id),
			unsur("title", {}, escapeXml(judul)),
			unsur("link", { rel: "alternate", type: "text/html", href: alamat(url) }),
			unsur("category", { term: kelompok }),
			unsur("published", {}, saat(terbit)),
			unsur("updated", {}, saat(diperbarui)),
			unsur("summary", {}, escapeXml(ringkas)),
		].join("\n"),
	);
}

/**
 * A feed of changes as Atom (RFC 4287).
 * @param situs name of the portal, which stands as author and behind the feed's title
 */
export function toAtom({ url, id, judul, halaman, diperbarui, entri }: Umpan, situs: string, alamat: Alamat): string {
	const isi = [
		unsur("id", {}, id),
		unsur("title", {}, escapeXml(`${judul} – ${situs}`)),
		unsur("updated", {}, saat(diperbarui)),
		unsur("author", {}, unsur("name", {}, escapeXml(situs))),
		unsur("link", { rel: "self", type: "application/atom+xml", href: alamat(url) }),
		unsur("link", { rel: "alternate", type: "text/html", href: alamat(halaman) }),
		...entri.map((satu) => entriAtom(satu, alamat)),
	].join("\n");
	const feed = unsur("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "id" }, `\n${isi}\n`);
	return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}
