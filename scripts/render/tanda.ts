import type { Tanda } from "../model/isi.ts";
import { type Html, html } from "./html.ts";

/** Address of an adendum by its path inside `content/`; undefined where no link is wanted. */
export type AlamatAdendum = (path: string) => string | undefined;

const KATA: Readonly<Record<Tanda["apa"], string>> = {
	diubah: "Diubah dengan",
	disisipkan: "Disisipkan dengan",
	dihapus: "Dihapus dengan",
};
/** A shape of its own for each, so that the mark does not rest on colour. */
const BENTUK: Readonly<Record<Tanda["apa"], string>> = { diubah: "≠", disisipkan: "+", dihapus: "−" };

/** The mark at a clause of a consolidated text: what happened to it, and by which adendum. */
export function renderTanda(tanda: Tanda | undefined, alamat: AlamatAdendum): Html | undefined {
	if (!tanda) return undefined;
	const href = alamat(tanda.path);
	const oleh = href === undefined ? html`${tanda.oleh}` : html`<a href="${href}">${tanda.oleh}</a>`;
	return html`<p class="tanda tanda-${tanda.apa}"><span class="tanda-bentuk" aria-hidden="true">${BENTUK[tanda.apa]}</span> ${KATA[tanda.apa]} ${oleh}</p>`;
}
