import { deflateSync } from "node:zlib";
import {
	degrees,
	PDFDocument,
	type PDFFont,
	PDFName,
	type PDFPage,
	popGraphicsState,
	pushGraphicsState,
	rgb,
	StandardFonts,
	setTextRenderingMode,
} from "@cantoo/pdf-lib";
import type { ParagrafBaca } from "../../scripts/impor/naskah/paragraf.ts";
import { bacaPdf } from "../../scripts/impor/pdf/dokumen.ts";

export interface Gaya {
	readonly tebal?: boolean;
	readonly ukuran?: number;
	readonly putih?: boolean;
	/** Painted without being seen, as programs that recognise letters do. */
	readonly takTampak?: boolean;
	readonly miring?: number;
}

const HITAM = rgb(0, 0, 0);

/** A PDF as other programs make them; places in points from the upper left corner of an A4 page. */
export class Kertas {
	page: PDFPage;
	/** Where the next line of running text comes. */
	y = 72;

	private constructor(
		readonly doc: PDFDocument,
		private readonly biasa: PDFFont,
		private readonly tebal: PDFFont,
	) {
		this.page = doc.addPage([595, 842]);
	}

	static async buka(): Promise<Kertas> {
		const doc = await PDFDocument.create({ updateMetadata: false });
		return new Kertas(
			doc,
			await doc.embedFont(StandardFonts.Helvetica),
			await doc.embedFont(StandardFonts.HelveticaBold),
		);
	}

	halamanBaru(): this {
		this.page = this.doc.addPage([595, 842]);
		this.y = 72;
		return this;
	}

	di(x: number, y: number, teks: string, gaya: Gaya = {}): this {
		this.page.pushOperators(pushGraphicsState(), setTextRenderingMode(gaya.takTampak ? 3 : 0));
		this.page.drawText(teks, {
			...{ x, y: 842 - y, size: gaya.ukuran ?? 11, font: gaya.tebal ? this.tebal : this.biasa },
			...{ color: gaya.putih ? rgb(1, 1, 1) : HITAM, rotate: degrees(gaya.miring ?? 0) },
		});
		this.page.pushOperators(popGraphicsState());
		return this;
	}

	/** A line below the last one. @param turun points to go down first */
	baris(teks: string, x = 72, gaya: Gaya & { readonly turun?: number } = {}): this {
		this.y += gaya.turun ?? 14;
		return this.di(x, this.y, teks, gaya);
	}

	/** Breaks text into lines between two verticals; the first begins at `x`, the others at `gantung`. */
	alinea(teks: string, x = 72, gantung = x, gaya: Gaya & { readonly turun?: number } = {}): this {
		let [line, left, turun] = ["", x, gaya.turun ?? 22];
		const font = gaya.tebal ? this.tebal : this.biasa;
		const put = () => {
			this.baris(line, left, { ...gaya, turun });
			[line, left, turun] = ["", gantung, 14];
		};
		for (const word of teks.split(" ")) {
			if (line !== "" && left + font.widthOfTextAtSize(`${line} ${word}`, gaya.ukuran ?? 11) > 523) put();
			line = line === "" ? word : `${line} ${word}`;
		}
		put();
		return this;
	}

	/** An item as Word sets it: its number, a tab, its text hanging behind. */
	butir(nomor: string, teks: string, x = 72, gantung = x + 28): this {
		const top = this.y + 22;
		this.alinea(teks, gantung);
		return this.di(x, top, nomor);
	}

	tengah(teks: string, gaya: Gaya = { tebal: true }): this {
		this.y += 16;
		const width = (gaya.tebal ? this.tebal : this.biasa).widthOfTextAtSize(teks, gaya.ukuran ?? 11);
		return this.di(297.5 - width / 2, this.y, teks, gaya);
	}

	garis(x1: number, y1: number, x2: number, y2: number): this {
		this.page.drawLine({ start: { x: x1, y: 842 - y1 }, end: { x: x2, y: 842 - y2 }, thickness: 0.5 });
		return this;
	}

	async simpan(): Promise<Uint8Array> {
		return this.doc.save();
	}

	/** What the reader makes of it. */
	async baca(): Promise<readonly ParagrafBaca[]> {
		return (await bacaPdf(await this.simpan())).paragraf;
	}
}

/** Words enough to know their language by. */
export const PENGISI =
	"PARA PIHAK sepakat untuk bekerja sama dalam pengelolaan pasar dan terminal di wilayah perbatasan dengan tetap memperhatikan kewenangan masing-masing dan kemampuan keuangan daerah yang bersangkutan";

/** As the number stands before the text, or a table's rows. */
export const ringkas = ({ nomor, teks, tabel }: ParagrafBaca): string | readonly (readonly string[])[] =>
	tabel ?? [nomor, teks].filter((part) => part !== undefined && part !== "").join(" ");

/** A page whose content unpacks to so many megabytes. */
export async function bom(megabytes: number): Promise<Uint8Array> {
	const doc = await PDFDocument.create({ updateMetadata: false });
	const page = doc.addPage([595, 842]);
	const isi = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, "q Q "), { level: 9 });
	const stream = doc.context.stream(isi, { Filter: "FlateDecode" });
	page.node.set(PDFName.Contents, doc.context.register(stream));
	return doc.save();
}
