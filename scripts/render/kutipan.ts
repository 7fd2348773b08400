import type { Blok, Butir, Kelompok, Kutipan, Lampiran, Pasal } from "../model/isi.ts";
import { renderBlok } from "./blok.ts";
import { type Html, html, joinHtml } from "./html.ts";

const BUKA = "“";
const TUTUP = "”";

type Simpul = Kelompok | Pasal | Lampiran;

/** How the parts of a naskah are set; the quotation sets its own the same way, one level deeper. */
export interface PerangkatKutipan {
	readonly simpul: (simpul: Simpul, awalan: string) => Html;
	readonly tingkatJudul: number;
}

/** The closing mark stands behind the last word, whatever block that is in. */
function withTutup(blok: readonly Blok[]): Blok[] {
	const last = blok.at(-1);
	if (!last) return [];
	return [...blok.slice(0, -1), ...closeLast(last)];
}

function closeLast(blok: Blok): Blok[] {
	if (blok.jenis === "paragraf" || blok.jenis === "judul") return [{ ...blok, teks: `${blok.teks}${TUTUP}` }];
	if (blok.jenis === "daftar") return [{ ...blok, butir: mapLast(blok.butir, closeButir) }];
	if (blok.jenis === "rincian")
		return [{ ...blok, baris: mapLast(blok.baris, (baris) => ({ ...baris, teks: `${baris.teks}${TUTUP}` })) }];
	return [blok, { jenis: "paragraf", teks: TUTUP, letak: blok.letak }];
}

const closeButir = (butir: Butir): Butir => ({ ...butir, blok: withTutup(butir.blok) });

function mapLast<T>(items: readonly T[], change: (item: T) => T): T[] {
	return items.map((item, index) => (index === items.length - 1 ? change(item) : item));
}

/** The opening mark stands before the first word or number. */
function withBuka(blok: readonly Blok[]): Blok[] {
	const [first, ...rest] = blok;
	if (!first) return [];
	if (first.jenis === "paragraf" || first.jenis === "judul")
		return [{ ...first, teks: `${BUKA}${first.teks}` }, ...rest];
	if (first.jenis !== "daftar") return [{ jenis: "paragraf", teks: BUKA, letak: first.letak }, ...blok];
	const [butir, ...lain] = first.butir;
	return butir ? [{ ...first, butir: [{ ...butir, label: `${BUKA}${butir.label}` }, ...lain] }, ...rest] : [...blok];
}

/** New text as an adendum sets it: indented, between quotation marks, with the numbers it is to bear. */
export function renderKutipan(kutipan: Kutipan, { simpul, tingkatJudul }: PerangkatKutipan): Html {
	const semua: Simpul[] = [...kutipan.batang_tubuh, ...kutipan.lampiran];
	const opened = kutipan.blok.length > 0 ? withBuka(kutipan.blok) : [];
	const blok = semua.length === 0 ? withTutup(opened) : opened;
	const parts = semua.map((satu, index) => {
		const isLast = index === semua.length - 1;
		const closed = isLast ? { ...satu, blok: withTutup(satu.blok) } : satu;
		return simpul(closed, index === 0 && blok.length === 0 ? BUKA : "");
	});
	return html`<blockquote class="kutipan">
${renderBlok(blok, { tingkatJudul })}
${joinHtml(parts, "\n")}
</blockquote>`;
}
