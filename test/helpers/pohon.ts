import type { Blok, Kelompok, Lampiran, Naskah, Pasal } from "../../scripts/model/isi.ts";

/** Words without their marks; a reference that counts by itself reads "Pasal 7" in Word. */
const polos = (teks: string, naskah: Naskah): string =>
	teks
		.replace(/\[(Pasal|Article)\]\(#([^)]+)\)/g, (all, kata: string, slug: string) => {
			const pasal = naskah.batang_tubuh.find((satu) => satu.slug === slug);
			return pasal?.jenis === "pasal" ? `${kata} ${pasal.nomor}` : all;
		})
		.replace(/\\(.)/g, "$1")
		.replace(/\*+/g, "")
		.replace(/\s+/g, " ")
		.trim();

/** A naskah as its numbers and words, without the places where they stand: what two readings of one text share. */
export function pohon(naskah: Naskah) {
	const teks = (satu: string): string => polos(satu, naskah);
	const bagian = (satu: Kelompok | Pasal | Lampiran): unknown => [
		"nomor" in satu ? satu.nomor : satu.label,
		teks(satu.judul),
		satu.blok.map(blok),
	];
	const blok = (satu: Blok): unknown => {
		switch (satu.jenis) {
			case "daftar":
				return [satu.unsur, ...satu.butir.map((butir) => [butir.label, butir.blok.map(blok)])];
			case "tabel":
				return [satu.kepala, ...satu.baris].map((row) => row.map(teks));
			case "rincian":
				return [satu.nama, ...satu.baris.map((baris) => [baris.label, teks(baris.teks)])];
			case "kutipan":
				return [satu.blok.map(blok), satu.batang_tubuh.map(bagian), satu.lampiran.map(bagian)];
			default:
				return teks(satu.teks);
		}
	};
	return {
		konsideran: naskah.konsideran.map(blok),
		memperhatikan: naskah.memperhatikan?.blok.map(blok),
		batang_tubuh: naskah.batang_tubuh.map(bagian),
		lampiran: naskah.lampiran.map(bagian),
	};
}
