import {
	AlignmentType,
	Document,
	Footer,
	Header,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	SectionType,
	TextRun,
} from "docx";
import type { AsalWord } from "../asal.ts";
import { parseMarkah } from "../markah.ts";
import { gayaOf } from "./gaya.ts";
import { kemas } from "./kemas.ts";
import { Penomoran } from "./nomor.ts";
import { type HalamanWord, Penulis } from "./penulis.ts";

/** Paper of the region, in millimetres, and its letters. */
export interface KertasWord {
	readonly lebar: number;
	readonly tinggi: number;
	readonly margin: { readonly atas: number; readonly kanan: number; readonly bawah: number; readonly kiri: number };
	readonly huruf: string;
	/** In points. */
	readonly ukuranHuruf: number;
	/** The whole document lies on its side. */
	readonly lanskap: boolean;
}

export interface IsianWord {
	readonly judul: string;
	/** Sentence in the head of every page. */
	readonly catatan: string;
	/** Day in the file's properties, YYYY-MM-DD. */
	readonly tanggal: string;
	readonly kertas: KertasWord;
	/** Stored in the file, so that a copy that comes back says from which text it was made. */
	readonly asal: AsalWord;
}

const twip = (mm: number): number => Math.round((mm * 1440) / 25.4);
const KECIL = { size: 16, color: "595959" } as const;

function bagian({ lanskap, isi }: HalamanWord, { kertas, catatan }: IsianWord) {
	const { lebar, tinggi, margin } = kertas;
	const catatanKepala = new Paragraph({
		alignment: AlignmentType.CENTER,
		children: [new TextRun({ text: catatan, ...KECIL })],
	});
	const halaman = new Paragraph({
		alignment: AlignmentType.CENTER,
		children: [new TextRun({ children: ["Halaman ", PageNumber.CURRENT, " dari ", PageNumber.TOTAL_PAGES], ...KECIL })],
	});
	return {
		properties: {
			type: SectionType.NEXT_PAGE,
			page: {
				size: {
					width: twip(lebar),
					height: twip(tinggi),
					orientation: lanskap ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
				},
				margin: {
					top: twip(margin.atas),
					right: twip(margin.kanan),
					bottom: twip(margin.bawah),
					left: twip(margin.kiri),
					header: twip(10),
					footer: twip(10),
				},
			},
		},
		headers: { default: new Header({ children: [catatanKepala] }) },
		footers: { default: new Footer({ children: [halaman] }) },
		children: isi,
	};
}

/**
 * A sheet as a Word file for drafting: real headings, lists that Word counts, tables, the region's paper. Pictures
 * are left out. The same sheet gives the same bytes.
 * @param html what stands on the sheet, as it is printed
 */
export async function tulisDocx(html: string, isian: IsianWord): Promise<Uint8Array> {
	const { kertas, asal } = isian;
	const penomoran = new Penomoran();
	const { margin, lanskap } = kertas;
	const lebar = twip((lanskap ? kertas.tinggi : kertas.lebar) - margin.kiri - margin.kanan);
	const penulis = new Penulis(penomoran, lebar, kertas.ukuranHuruf, lanskap);
	penulis.lembar(parseMarkah(html, { xml: false }));
	const file = new Document({
		title: isian.judul,
		creator: "Naskah",
		lastModifiedBy: "Naskah",
		styles: gayaOf(kertas.huruf, kertas.ukuranHuruf),
		numbering: { config: penomoran.config() },
		customProperties: Object.entries(asal).map(([name, value]) => ({ name: `naskah-${name}`, value: String(value) })),
		sections: penulis.halaman.map((halaman) => bagian(halaman, isian)),
	});
	return kemas(await Packer.pack(file, "uint8array"), `${isian.tanggal}T00:00:00Z`);
}
