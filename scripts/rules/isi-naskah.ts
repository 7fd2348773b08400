import type { DokumenNaskah } from "../model/arsip.ts";
import { pasalOf } from "../model/isi.ts";
import type { RuleContext } from "../model/rule.ts";
import { capitalize } from "../model/terbilang.ts";
import { type Kekurangan, type Klausul, missingKlausul } from "./klausul.ts";

function reportKekurangan(dokumen: DokumenNaskah, { klausul, kosong }: Kekurangan, context: RuleContext): void {
	const judul = capitalize(klausul.nama);
	if (kosong) {
		context.report({
			at: kosong.letak,
			message: `Pasal ${kosong.nomor} (${kosong.judul}) belum ada isinya, padahal klausul ${klausul.nama} wajib dimuat.`,
			suggestion: `Tulis isi pasal di bawah "## ${kosong.judul}".`,
		});
		return;
	}
	const last = pasalOf(dokumen.naskah).at(-1);
	context.report({
		at: last?.letak ?? { line: dokumen.sumber.bodyLine, column: 1 },
		message: `Naskah belum memuat klausul ${klausul.nama}.`,
		suggestion: `Tambahkan pasal "## ${judul}" beserta isinya.`,
	});
}

/** Reports every clause the naskah lacks, and a missing konsideran. */
export function checkIsiNaskah(dokumen: DokumenNaskah, wajib: readonly Klausul[], context: RuleContext): void {
	for (const kekurangan of missingKlausul(dokumen.naskah, wajib)) reportKekurangan(dokumen, kekurangan, context);
}

/** Reports a naskah without konsideran: the facts the parties set out before they agree. */
export function checkKonsideran(dokumen: DokumenNaskah, context: RuleContext): void {
	if (dokumen.naskah.konsideran.length > 0) return;
	context.report({
		at: { line: dokumen.sumber.bodyLine, column: 1 },
		message: "Naskah belum memuat konsideran.",
		suggestion:
			'Awali isi naskah dengan "# Konsideran" dan butir 1., 2., … tentang hal yang melatarbelakangi kerja sama.',
	});
}
