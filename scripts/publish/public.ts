import { aksesDokumen } from "../model/akses.ts";
import { urlAkn, urlPdf } from "../model/alamat.ts";
import { berkasCetakOf } from "../model/arsip.ts";
import { alihPublik, salinanAlih } from "./gate/alih.ts";
import { daerahPublik } from "./gate/daerah.ts";
import { jatuhTempoPublik } from "./gate/jatuh-tempo.ts";
import { konteksOf, urlGambar } from "./gate/konteks.ts";
import { suntingPublik } from "./gate/sunting.ts";
import type { Portal, Salinan } from "./portal.ts";
import type { Terbitan } from "./terbitan.ts";

/**
 * The one gate to the public. Everything published is made from its answer, so what it leaves out cannot leak:
 * drafts and restricted papers do not exist in it, withheld ones only by title, parties and ground.
 * Pure; the answer is plain data, fit for JSON.
 */
export function toPortal(terbitan: Terbitan): Portal {
	const konteks = konteksOf(terbitan);
	return {
		hari: terbitan.today,
		riwayat: terbitan.riwayat,
		daerah: terbitan.arsip.daerah.map((daerah) => daerahPublik(daerah, konteks)),
		tenggat: jatuhTempoPublik(konteks),
		peraturan: [...terbitan.arsip.peraturan.values()].map(({ id, data }) => ({
			...data,
			id,
			url: `/peraturan/${id}/`,
		})),
		alih: alihPublik(terbitan),
		sunting: suntingPublik(terbitan),
		kepatuhan: terbitan.kepatuhan,
	};
}

function lambangIn(portal: Portal): Set<string> {
	const daerah = portal.daerah.map((satu) => satu.lambang);
	const kasus = portal.daerah.flatMap((satu) => satu.kerja_sama).filter((satu) => satu.akses === "terbuka");
	const pihak = kasus.flatMap((satu) => satu.pihak.map((badan) => badan.lambang));
	return new Set([...daerah, ...pihak].filter((url) => url !== undefined));
}

/** The files that belong to the public view: PDFs and texts of open documents, and the crests it shows. */
export function salinanPublik(terbitan: Terbitan, portal: Portal): Salinan[] {
	const open = berkasCetakOf(terbitan.arsip).filter((dokumen) => aksesDokumen(dokumen).akses === "terbuka");
	const pdf = open.flatMap((dokumen): Salinan[] => {
		const lembar = terbitan.sheets.get(dokumen);
		return lembar ? [{ url: urlPdf(dokumen), dari: lembar.path, sha256: lembar.sha256 }] : [];
	});
	const akn = open.flatMap((dokumen): Salinan[] => {
		const teks = terbitan.akn.get(dokumen);
		return teks === undefined ? [] : [{ url: urlAkn(dokumen), dari: teks }];
	});
	const shown = lambangIn(portal);
	const gambar = [...terbitan.arsip.aset.values()]
		.map((aset): Salinan => ({ url: urlGambar(aset), dari: aset.isi }))
		.filter((salinan) => shown.has(salinan.url));
	return [...pdf, ...akn, ...salinanAlih(terbitan, [...pdf, ...akn]), ...gambar];
}
