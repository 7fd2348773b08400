import { pisahLabel } from "./label.ts";
import type { ParagrafBaca } from "./paragraf.ts";

const BUKA = /^["“„]\s*/u;
const TUTUP = /\s*["”]\s*[.;,]?$/u;
/** A quotation of an adendum is no longer. */
const TERPANJANG = 400;

/** Quoted text without its marks, and how many paragraphs it takes. */
export interface KutipanBaca {
	readonly isi: readonly ParagrafBaca[];
	readonly panjang: number;
}

/** Changes the text of a paragraph, and the same text with its marks. */
const ubahTeks = (satu: ParagrafBaca, ubah: (teks: string) => Pick<ParagrafBaca, "teks" | "nomor">): ParagrafBaca => ({
	...satu,
	...ubah(satu.teks),
	...(satu.bertanda && { bertanda: { teks: ubah(satu.bertanda.teks).teks } }),
});

const withoutOpening = (satu: ParagrafBaca): ParagrafBaca => {
	if (satu.nomor !== undefined && BUKA.test(satu.nomor)) return { ...satu, nomor: satu.nomor.replace(BUKA, "") };
	return ubahTeks(satu, (text) => {
		const teks = text.replace(BUKA, "");
		return satu.nomor === undefined ? (pisahLabel(teks) ?? { teks }) : { teks };
	});
};

/** The clause that an adendum quotes in marks after a sentence that ends in a colon; undefined where none begins. */
export function bacaKutipan(isi: readonly ParagrafBaca[], at: number): KutipanBaca | undefined {
	const first = isi[at];
	if (!first || first.tabel || !/:$/.test(isi[at - 1]?.teks ?? "")) return undefined;
	if (!BUKA.test(first.nomor ?? "") && !BUKA.test(first.teks)) return undefined;
	const end = isi.findIndex((satu, index) => index >= at && index < at + TERPANJANG && TUTUP.test(satu.teks));
	if (end < 0) return undefined;
	const quoted = isi.slice(at, end + 1);
	const closed = quoted.map((satu, index) =>
		index === quoted.length - 1 ? ubahTeks(satu, (teks) => ({ teks: teks.replace(TUTUP, "") })) : satu,
	);
	return { isi: closed.map((satu, index) => (index === 0 ? withoutOpening(satu) : satu)), panjang: quoted.length };
}
