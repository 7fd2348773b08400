import type { KonsolidasiTerbit } from "../model/adendum/terbit.ts";
import { urlDokumen } from "../model/alamat.ts";
import { isNaskah, type Sasaran } from "../model/arsip.ts";
import { renderBlok } from "./blok.ts";
import { renderDwibahasa } from "./dwibahasa/dwibahasa.ts";
import { bahasaKedua, type DokumenDwibahasa } from "./dwibahasa/view-dwibahasa.ts";
import { type BagianNaskah, renderNaskah } from "./naskah.ts";
import { rujukanDokumen } from "./rujukan.ts";

function section(kelas: string, judul: string, isi: string): string {
	if (isi === "") return "";
	return `<section class="${kelas}" aria-labelledby="${kelas}-judul">
<h2 class="bagian-kepala" id="${kelas}-judul">${judul}</h2>
${isi}
</section>
`;
}

function naskahBody(bagian: BagianNaskah): string {
	const memperhatikan = section("memperhatikan", "Memperhatikan", bagian.memperhatikan);
	return `${section("konsideran", "Konsideran", bagian.konsideran)}${memperhatikan}<div class="batang-tubuh">
${bagian.batangTubuh}
</div>
${section("penutup", "Penutup", bagian.penutup)}${bagian.lampiran}`;
}

/** Both languages beside each other, clause by clause. */
function dwibahasaBody(dokumen: DokumenDwibahasa): string {
	const { naskah, sumber } = dokumen;
	const bagian = renderDwibahasa(naskah, sumber.asing?.naskah, bahasaKedua(dokumen), rujukanDokumen(dokumen));
	return naskahBody({
		konsideran: String(bagian.konsideran),
		memperhatikan: "",
		batangTubuh: String(bagian.batangTubuh),
		penutup: String(bagian.penutup),
		lampiran: String(bagian.lampiran),
	});
}

/**
 * Text of a document for the portal, without frame: konsideran, regulations heeded, clauses, penutup and lampiran of a naskah, the notes
 * of a laporan, a matrik or a case. Headings begin at h2, below the page's title.
 */
export function renderBody(dokumen: Sasaran): string {
	if (dokumen.jenis === "naskah-kerja-sama" || dokumen.jenis === "pernyataan-kehendak") return dwibahasaBody(dokumen);
	return isNaskah(dokumen)
		? naskahBody(renderNaskah(dokumen.naskah, { rujukan: rujukanDokumen(dokumen) }))
		: String(renderBlok(dokumen.isi, { rujukan: rujukanDokumen(dokumen) }));
}

/** From `/<daerah>/<kerja-sama>/<dokumen>/konsolidasi/` to the root, wherever the portal is served. */
const KE_AKAR = "../../../../";

/** The consolidated text for the portal: each changed clause says which adendum changed it, and leads there. */
export function renderKonsolidasi({ naskah, oleh }: KonsolidasiTerbit): string {
	const adendum = new Map(oleh.map((satu) => [satu.sumber.path, KE_AKAR + urlDokumen(satu).slice(1)]));
	return naskahBody(renderNaskah(naskah, { alamat: (path) => adendum.get(path) }));
}
