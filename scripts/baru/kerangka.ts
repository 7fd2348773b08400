import { isi } from "./konteks.ts";

/** A heading of the sample with its level. */
const JUDUL = /^(#{1,3})\s+(.+)$/;
const LAMPIRAN = /^(?:Lampiran|Annex|Appendix)\b/i;

/** `[isi maksud dan tujuan]`; the blank that a heading leaves to be filled. */
const kosong = (judul: string): string => isi(judul.replace(/\s*[:(].*$/, "").toLowerCase());

/** What stands under a heading: reasons come one by one, and a text in two languages says which of them decides. */
function isiBawah(judul: string, alasan: string | undefined): string {
	const pertama = alasan ?? isi("alasan pertama");
	if (/^(?:konsideran|menimbang)$/i.test(judul)) return `1. bahwa ${pertama}; dan\n2. bahwa ${isi("alasan kedua")}.`;
	if (/^preamble$/i.test(judul))
		return `1. ${isi("alasan pertama dalam bahasa kedua")}; and\n2. ${isi("alasan kedua dalam bahasa kedua")}.`;
	if (judul === "Bahasa")
		return `Dalam hal terdapat perbedaan penafsiran, yang berlaku adalah naskah dalam bahasa ${isi("bahasa")}.`;
	return kosong(judul);
}

interface Bagian {
	readonly tingkat: string;
	readonly judul: string;
	readonly berisi: boolean;
}

/** The headings of the sample, each with whether text stands under it; a lampiran is of the sample's own matter. */
function bagianOf(body: string): Bagian[] {
	const found: { tingkat: string; judul: string; berisi: boolean }[] = [];
	let last: (typeof found)[number] | undefined;
	for (const line of body.split("\n")) {
		const [, tingkat, judul] = JUDUL.exec(line) ?? [];
		if (tingkat && judul) {
			last = { tingkat, judul: judul.trim(), berisi: false };
			found.push(last);
		} else if (last && line.trim() !== "") last.berisi = true;
	}
	const lampiran = found.findIndex(({ tingkat, judul }) => tingkat === "#" && LAMPIRAN.test(judul));
	return lampiran < 0 ? found : found.filter((_, index) => index < lampiran);
}

/**
 * The body of a new paper: the clauses of the sample, which are those the law asks, each with a blank for its text.
 * @param body Markdown of the sample, below its front-matter
 * @param tanpaJudul what to write where the sample has no headings
 * @param alasan the first reason of a naskah, where its grounds tell it
 */
export function kerangkaOf(body: string, tanpaJudul: string, alasan: string | undefined): string {
	const bagian = bagianOf(body);
	const blok = bagian.flatMap(({ tingkat, judul, berisi }) => [
		`${tingkat} ${judul}`,
		...(berisi ? [isiBawah(judul, alasan)] : []),
	]);
	return `${(blok.length > 0 ? blok : [isi(tanpaJudul)]).join("\n\n")}\n`;
}

/** The body of an adendum: one change to begin with, in the words by which a change is made, and the closing pasal. */
export function kerangkaAdendum(nama: string, judul: string, alasan: string): string {
	return `# Konsideran

1. bahwa ${alasan}; dan
2. bahwa ${isi("alasan perubahan")}.

## Pasal I

Beberapa ketentuan dalam ${nama} tentang ${judul} diubah sebagai berikut:

1. Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:

   > ${isi("bunyi baru; ganti nomor pasal di atas, tambah butir untuk perubahan lain")}

## Pasal II

1. Ketentuan lain dalam ${nama} tetap berlaku sepanjang tidak diubah dengan Adendum ini.
2. Adendum ini mulai berlaku pada tanggal ditandatangani.
`;
}
