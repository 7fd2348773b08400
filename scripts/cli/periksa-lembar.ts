import { aksesDokumen } from "../model/akses.ts";
import { urlDokumen } from "../model/alamat.ts";
import { type Arsip, type BerkasCetak, daerahOf } from "../model/arsip.ts";
import { NAMA_JENIS } from "../model/generated/vocabularies.ts";
import { readBerkas } from "../verify/berkas.ts";
import {
	answerUnread,
	type DokumenTercatat,
	type Jawaban,
	judgeKode,
	judgeLembar,
	readKode,
	type VersiTercatat,
} from "../verify/jawaban.ts";
import type { Catatan } from "./catatan.ts";
import { printDokumen } from "./lembar.ts";
import { printLama } from "./lembar-lama.ts";
import type { Options } from "./options.ts";

/** What a file or a code is held against. */
export interface Pembanding {
	readonly arsip: Arsip;
	readonly catatan: Catatan;
	readonly options: Options;
}

/** SHA-256 of the sheet of each version with one of these codes: printed now, or found printed in the cache. */
async function printVersi(
	kode: readonly string[],
	{ arsip, catatan, options }: Pembanding,
): Promise<Map<string, string>> {
	const kini = [...catatan.versi].filter(([, versi]) => kode.includes(versi.kini.kode));
	const sheets =
		kini.length > 0
			? await printDokumen(
					arsip,
					kini.map(([dokumen]) => dokumen),
					options,
				)
			: new Map();
	const found = new Map<string, string>();
	for (const [dokumen, versi] of kini) found.set(versi.kini.kode, sheets.get(dokumen)?.sha256 ?? "");
	for (const satu of kode) {
		const tapak = catatan.tapak.get(satu);
		const pdf = tapak && !found.has(satu) ? await printLama(satu, tapak, options) : undefined;
		if (pdf !== undefined) found.set(satu, pdf);
	}
	return found;
}

function tercatat(dokumen: BerkasCetak, { catatan }: Pembanding, pdf: ReadonlyMap<string, string>): DokumenTercatat {
	const { kini, lama } = catatan.versi.get(dokumen) ?? { kini: { kode: "", status: "" }, lama: [] };
	const withPdf = ({ kode, status, ...rest }: VersiTercatat): VersiTercatat => {
		const sha256 = pdf.get(kode);
		return { kode, status, ...rest, ...(sha256 && { pdf: sha256 }) };
	};
	const isOpen = aksesDokumen(dokumen).akses === "terbuka";
	return {
		judul: dokumen.data.judul,
		jenis: NAMA_JENIS[dokumen.jenis],
		daerah: daerahOf(dokumen).data.nama,
		...(isOpen && { url: urlDokumen(dokumen) }),
		versi: [kini, ...lama].map(withPdf),
	};
}

function catatanFor(pembanding: Pembanding, pdf: ReadonlyMap<string, string>) {
	const { versi, sejarah } = pembanding.catatan;
	return { riwayat: sejarah.lengkap, dokumen: [...versi.keys()].map((satu) => tercatat(satu, pembanding, pdf)) };
}

/**
 * Answers for one thing that was asked about: a file, or a code where no file has that name.
 * @throws EnvironmentFault when a sheet has to be printed and there is no browser
 */
export async function periksa(masukan: string, pembanding: Pembanding): Promise<Jawaban> {
	const lembar = await readBerkas(masukan);
	if (lembar === "tidak-ada" && readKode(masukan) !== undefined)
		return { masukan, ...judgeKode(masukan, catatanFor(pembanding, new Map())) };
	if (typeof lembar === "string") return { masukan, ...answerUnread(lembar) };
	const pdf = await printVersi(lembar.kode, pembanding);
	return { masukan, sha256: lembar.sha256, ...judgeLembar(lembar, catatanFor(pembanding, pdf)) };
}
