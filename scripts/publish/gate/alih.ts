import { urlAkn, urlPdf } from "../../model/alamat.ts";
import { type Alih, alihOf } from "../../model/alih.ts";
import type { AlihPublik, Salinan } from "../portal.ts";
import type { Terbitan } from "../terbitan.ts";

/** Addresses that moved, with the title of the page to which they lead; that page is public, so its title is. */
export const alihPublik = ({ arsip }: Terbitan): AlihPublik[] =>
	alihOf(arsip).map(({ dari, ke, tujuan }) => ({ dari, ke, judul: tujuan.judul }));

const berkas = (dari: string, akhiran: string): string => dari.replace(/\/$/, akhiran);

/**
 * Files beside a paper's page stay where they were: no page can send who asks for a PDF elsewhere.
 * @param salinan the files of the papers at their addresses of today
 */
export function salinanAlih({ arsip }: Terbitan, salinan: readonly Salinan[]): Salinan[] {
	const byUrl = new Map(salinan.map((satu) => [satu.url, satu]));
	return alihOf(arsip).flatMap(({ dari, tujuan }: Alih) => {
		if (tujuan.apa !== "dokumen") return [];
		const { dokumen } = tujuan;
		const pairs = [
			[berkas(dari, ".pdf"), urlPdf(dokumen)],
			[berkas(dari, ".akn.xml"), urlAkn(dokumen)],
		] as const;
		return pairs.flatMap(([url, kini]) => {
			const file = byUrl.get(kini);
			return file ? [{ ...file, url }] : [];
		});
	});
}
