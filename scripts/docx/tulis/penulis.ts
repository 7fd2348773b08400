import { AlignmentType, Paragraph, type Table, TextRun } from "docx";
import { anakBernama, berkelas, isSimpul, type Simpul, semuaBernama, teksDalam, unsurDalam } from "../markah.ts";
import { denganNama, labelOf, pecahButir, SEBARIS } from "./butir.ts";
import { gayaKelas, gayaSel } from "./gaya.ts";
import { isJudulBernomor, tulisJudul, tulisJudulBernomor } from "./judul.ts";
import { JOROK, type Penomoran, readNomorDaftar } from "./nomor.ts";
import type { RupaSel } from "./rupa-tabel.ts";
import { runsOf } from "./sebaris.ts";
import { type IsiSel, tulisSejajar, tulisTabel } from "./tabel.ts";

export type IsiWord = Paragraph | Table;

/** One run of pages of the same direction. */
export interface HalamanWord {
	readonly lanskap: boolean;
	readonly isi: IsiWord[];
}

/** Where an element stands. */
interface Tempat {
	/** How many lists it is inside of. */
	readonly dalam: number;
	readonly style?: string;
	/** How its lines are set, where the style leaves that open. */
	readonly rata?: RupaSel["rata"];
	readonly dikutip: boolean;
}

const LUAR: Tempat = { dalam: 0, dikutip: false };
const RATA = { kiri: AlignmentType.LEFT, tengah: AlignmentType.CENTER, kanan: AlignmentType.RIGHT } as const;
const KOSONG: Simpul = { nama: "div", atribut: {}, anak: [] };
const BERTANDA_TANGAN = ["tanda-tangan", "penyusun"];
const LEWAT = ["img", "svg", "style", "script"];

/** Writes the sheet of a document, element by element, as Word's own paragraphs, lists and tables. */
export class Penulis {
	readonly halaman: HalamanWord[];

	/**
	 * @param lebar width of the text, in twips
	 * @param poin size of its type
	 */
	constructor(
		private readonly penomoran: Penomoran,
		private readonly lebar: number,
		private readonly poin: number,
		lanskap: boolean,
	) {
		this.halaman = [{ lanskap, isi: [] }];
	}

	/** Writes all of a sheet; each lampiran begins on a page of its own. */
	lembar(root: Simpul): void {
		for (const anak of unsurDalam(root)) {
			if (!berkelas(anak, "lampiran")) this.halaman.at(-1)?.isi.push(...this.unsur(anak, LUAR));
			else this.halaman.push({ lanskap: berkelas(anak, "lampiran-lanskap"), isi: this.dalam(anak, LUAR) });
		}
	}

	/** What stands inside an element; loose words among blocks become a paragraph. */
	private dalam(simpul: Simpul, tempat: Tempat): IsiWord[] {
		const isi: IsiWord[] = [];
		let lepas: (Simpul | string)[] = [];
		const tutup = (): void => {
			const teks: Simpul = { nama: "p", atribut: {}, anak: lepas };
			if (teksDalam(teks).trim() !== "") isi.push(this.paragraf(teks, tempat));
			lepas = [];
		};
		for (const anak of simpul.anak) {
			if (!isSimpul(anak) || SEBARIS.includes(anak.nama)) lepas.push(anak);
			else {
				tutup();
				isi.push(...this.unsur(anak, tempat));
			}
		}
		tutup();
		return isi;
	}

	private unsur(simpul: Simpul, around: Tempat): IsiWord[] {
		if (LEWAT.includes(simpul.nama)) return [];
		const gaya = gayaKelas(simpul);
		const tempat = gaya ? { ...around, style: gaya } : around;
		switch (simpul.nama) {
			case "p":
				return berkelas(simpul, "rincian-nama") ? [] : [this.paragraf(simpul, tempat)];
			case "ol":
			case "ul":
				return this.daftar(simpul, tempat);
			case "table":
				return [
					tulisTabel(simpul, (sel, rupa) => this.sel(sel, rupa), {
						lebar: this.lebar,
						kiri: JOROK * tempat.dalam,
						poin: this.poin,
					}),
					new Paragraph({ style: "Sela" }),
				];
			case "blockquote":
				return this.dalam(simpul, { ...tempat, dikutip: true });
			case "dl":
				return [this.rincian(simpul, tempat)];
			default:
				return this.wadah(simpul, tempat);
		}
	}

	private wadah(simpul: Simpul, tempat: Tempat): IsiWord[] {
		if (/^h[1-6]$/.test(simpul.nama))
			return isJudulBernomor(simpul)
				? [tulisJudulBernomor(simpul, this.penomoran, tempat.dikutip)]
				: [
						simpul.nama === "h1"
							? new Paragraph({ style: "Judul", children: runsOf(simpul) })
							: tulisJudul(simpul, "JudulIsi"),
					];
		if (berkelas(simpul, "kolom-tanda-tangan"))
			return [this.sejajar([unsurDalam(simpul)]), new Paragraph({ style: "Sela" })];
		// Who drew a report up signs in the right half.
		if (berkelas(simpul, "penyusun")) return [this.sejajar([[KOSONG, simpul]])];
		if (berkelas(simpul, "baris-bahasa")) return [this.sejajar([unsurDalam(simpul)], tempat.style)];
		// A row of two languages tells of each box how deep in its list it stands.
		const dalam = berkelas(simpul, "lanjutan") ? tempat.dalam + 1 : tempat.dalam;
		return this.dalam(denganNama(simpul), { ...tempat, dalam });
	}

	/** @param style of what stands around, which boxes have too */
	private sejajar(baris: readonly Simpul[][], style?: string): Table {
		return tulisSejajar(baris, (kotak) => this.sel(kotak, undefined, style), this.lebar);
	}

	private sel(simpul: Simpul, rupa?: Parameters<IsiSel>[1], around?: string): IsiWord[] {
		const { ukuran, tebal, rata } = rupa ?? { ukuran: "polos", tebal: false, rata: "kiri" };
		const isPenanda = BERTANDA_TANGAN.some((kelas) => berkelas(simpul, kelas));
		const style = isPenanda ? "TandaTangan" : (around ?? gayaSel(ukuran, { tebal }));
		const isi = this.dalam(simpul, { ...LUAR, style, ...(rata !== "kiri" && { rata }) });
		return isi.length > 0 && isi.at(-1) instanceof Paragraph ? isi : [...isi, new Paragraph({ style })];
	}

	private paragraf(simpul: Simpul, { dalam, style, rata }: Tempat): Paragraph {
		const nama = berkelas(simpul, "nama") ? { spacing: { before: 1100 } } : {};
		const bold = style === "TandaTangan" && (berkelas(simpul, "sebutan") || berkelas(simpul, "nama"));
		return new Paragraph({
			...(style !== undefined && { style }),
			...(rata !== undefined && { alignment: RATA[rata] }),
			...nama,
			...(dalam > 0 && { indent: { left: JOROK * dalam } }),
			children: runsOf(simpul, bold ? { bold } : {}),
		});
	}

	/** Label and text line by line, in one paragraph: so they stay together, and are read back as one. */
	private rincian(simpul: Simpul, { dalam }: Tempat): Paragraph {
		const nama = anakBernama(simpul, "p");
		const baris = unsurDalam(simpul).filter((satu) => satu.nama === "div");
		const lines = baris.map((div) => [
			...semuaBernama(div, "dt").flatMap((dt) => runsOf(dt)),
			new TextRun(" "),
			...semuaBernama(div, "dd").flatMap((dd) => runsOf(dd)),
		]);
		const all = nama ? [runsOf(nama), ...lines] : lines;
		return new Paragraph({
			alignment: AlignmentType.LEFT,
			...(dalam > 0 && { indent: { left: JOROK * dalam } }),
			children: all.flatMap((runs, at) => (at === 0 ? runs : [new TextRun({ break: 1 }), ...runs])),
		});
	}

	private daftar(simpul: Simpul, tempat: Tempat): IsiWord[] {
		const butir = unsurDalam(simpul).filter(({ nama }) => nama === "li");
		const labels = butir.map((li) => labelOf(li));
		const nomor = readNomorDaftar(labels);
		const numbering = nomor && { ...this.penomoran.daftar(nomor, tempat.dalam), level: 0 };
		return butir.flatMap((li, at) => {
			const isi = anakBernama(li, "div") ?? {
				...li,
				anak: li.anak.filter((anak) => !isSimpul(anak) || !berkelas(anak, "label")),
			};
			const [first, ...rest] = pecahButir(isi);
			const dalam = { ...tempat, dalam: tempat.dalam + 1 };
			const style = tempat.style === undefined ? {} : { style: tempat.style };
			const kepala = new Paragraph({
				...style,
				...(numbering ? { numbering } : { indent: { left: JOROK * (tempat.dalam + 1), hanging: JOROK } }),
				children: [...(numbering ? [] : [new TextRun(`${labels[at]}\t`)]), ...(first ? runsOf(first) : [])],
			});
			return [kepala, ...this.dalam(denganNama({ nama: "div", atribut: {}, anak: rest }), dalam)];
		});
	}
}
