import { type Html, html } from "./html.ts";

/** Dots to write on by hand, `panjang` of them. */
export function titik(panjang: number): Html {
	return html`<span class="titik">${".".repeat(panjang)}</span>`;
}

/** The text, or dots where there is none yet. */
export function orTitik(teks: string | null | undefined, panjang: number): string | Html {
	return teks?.trim() || titik(panjang);
}
