import type { BerkasCetak } from "../model/arsip.ts";
import type { Blok, Judul } from "../model/isi.ts";
import type { RuleContext } from "../model/rule.ts";
import { capitalize } from "../model/terbilang.ts";
import { hasText, type Klausul } from "./klausul.ts";

type Berisi = Extract<BerkasCetak, { readonly isi: readonly Blok[] }>;

/** A heading with what stands below it, to the next heading that is no deeper. */
interface Bagian {
	readonly judul: Judul;
	readonly isi: readonly Blok[];
}

function bagianOf(isi: readonly Blok[]): Bagian[] {
	return isi.flatMap((blok, index) => {
		if (blok.jenis !== "judul") return [];
		const rest = isi.slice(index + 1);
		const end = rest.findIndex((lain) => lain.jenis === "judul" && lain.tingkat <= blok.tingkat);
		return [{ judul: blok, isi: end < 0 ? rest : rest.slice(0, end) }];
	});
}

/**
 * Reports every part that a paper must have and lacks, or has by its heading only. One heading may name several
 * parts ("Objek, Ruang Lingkup, dan Jangka Waktu").
 */
export function checkBagian({ isi, sumber }: Berisi, wajib: readonly Klausul[], { report }: RuleContext): void {
	const bagian = bagianOf(isi);
	for (const { nama, judul } of wajib) {
		const bearing = bagian.filter((satu) => judul.test(satu.judul.teks));
		if (bearing.some((satu) => hasText(satu.isi.filter(({ jenis }) => jenis !== "judul")))) continue;
		const kosong = bearing[0]?.judul;
		if (kosong) {
			report({
				at: kosong.letak,
				message: `Bagian "${kosong.teks}" belum ada isinya.`,
				suggestion: `Tulis isinya di bawah "## ${kosong.teks}".`,
			});
		} else {
			report({
				at: { line: sumber.bodyLine, column: 1 },
				message: `Dokumen ini belum memuat ${nama}.`,
				suggestion: `Tambahkan bagian "## ${capitalize(nama)}" beserta isinya.`,
			});
		}
	}
}
