import { type DokumenNaskah, isNaskah, type Sasaran } from "../model/arsip.ts";
import { renderBlok } from "./blok.ts";
import { renderNaskah } from "./naskah.ts";
import { rujukanDokumen } from "./rujukan.ts";

function section(kelas: string, judul: string, isi: string): string {
	if (isi === "") return "";
	return `<section class="${kelas}" aria-labelledby="${kelas}-judul">
<h2 class="bagian-kepala" id="${kelas}-judul">${judul}</h2>
${isi}
</section>
`;
}

function naskahBody(dokumen: DokumenNaskah): string {
	const bagian = renderNaskah(dokumen.naskah, { rujukan: rujukanDokumen(dokumen) });
	const memperhatikan = section("memperhatikan", "Memperhatikan", bagian.memperhatikan);
	return `${section("konsideran", "Konsideran", bagian.konsideran)}${memperhatikan}<div class="batang-tubuh">
${bagian.batangTubuh}
</div>
${section("penutup", "Penutup", bagian.penutup)}${bagian.lampiran}`;
}

/**
 * Text of a document for the portal, without frame: konsideran, regulations heeded, clauses, penutup and lampiran of a naskah, the notes
 * of a laporan, a matrik or a case. Headings begin at h2, below the page's title.
 */
export function renderBody(dokumen: Sasaran): string {
	return isNaskah(dokumen)
		? naskahBody(dokumen)
		: String(renderBlok(dokumen.isi, { rujukan: rujukanDokumen(dokumen) }));
}
