import { asGaris, bidangOf, garisOf } from "./garis.ts";
import { type Bidang, type Garis, type Huruf, kali, type Matriks, titik } from "./halaman.ts";

/** What is known of a typeface. */
export interface Fonta {
	readonly nama: string;
	readonly tebal: boolean;
	/** From units of its glyphs to the size of the type, mostly 0.001. */
	readonly skala: number;
	readonly tegak: boolean;
}

/** A glyph as pdf.js hands it over; a number between glyphs moves the pen. */
export interface GlifPdf {
	readonly unicode: string;
	readonly width: number;
	readonly isSpace: boolean;
}

interface Keadaan {
	ctm: Matriks;
	fonta: Fonta | undefined;
	ukuran: number;
	antarHuruf: number;
	antarKata: number;
	lebarHuruf: number;
	antarBaris: number;
	naik: number;
	cara: number;
	warna: string;
}

const SATUAN: Matriks = [1, 0, 0, 1, 0, 0];
/** Text rendering modes of ISO 32000-1, table 106: painted and stroked (a bold that no typeface has), and not at all. */
const TEBAL_BUATAN = 2;
const TAK_TAMPAK = 3;
/** Type smaller than this cannot be read on paper. */
const TERBACA = 2;

/** Letters that a typeface joins into one shape ("ﬁ") are read apart. */
const LIGATUR = /[\uFB00-\uFB06]/u;

const isPutih = (warna: string): boolean => /^#f[a-f]f[a-f]f[a-f]$/i.test(warna);

/**
 * Follows the operators of a page as a program that paints it would (ISO 32000-1, chapter 9) and notes where each glyph
 * and each ruled line comes to stand.
 */
export class Kanvas {
	readonly garis: Garis[] = [];
	private readonly semua: (Huruf & { readonly putih: boolean })[] = [];
	private readonly bidang: Bidang[] = [];
	private readonly tumpukan: Keadaan[] = [];
	private readonly tanda: boolean[] = [];
	private kini: Keadaan;
	private tm: Matriks = SATUAN;
	private pena = { x: 0, y: 0, awalX: 0, awalY: 0 };
	/** Where the stack and the glyphs stood when a field began. */
	private isian: { readonly tumpukan: number; readonly huruf: number } | undefined;

	/** @param dasar from the page's own space to points from its upper left corner */
	constructor(private readonly dasar: Matriks) {
		this.kini = {
			...{ ctm: dasar, fonta: undefined, ukuran: 0, antarHuruf: 0, antarKata: 0, lebarHuruf: 1 },
			...{ antarBaris: 0, naik: 0, cara: 0, warna: "#000000" },
		};
	}

	simpan(): void {
		this.tumpukan.push({ ...this.kini });
	}

	pulihkan(): void {
		this.kini = this.tumpukan.pop() ?? this.kini;
	}

	ubah(m: Matriks): void {
		this.kini.ctm = kali(this.kini.ctm, m);
	}

	/** What follows is painted into a field, from the page's own space whatever the page left open. */
	mulaiIsian(...letak: readonly Matriks[]): void {
		this.simpan();
		this.isian = { tumpukan: this.tumpukan.length, huruf: this.semua.length };
		this.kini.ctm = letak.reduce(kali, this.dasar);
		this.tanda.push(false);
	}

	/** @returns the words that were painted into the field */
	akhiriIsian(): string {
		const { tumpukan, huruf } = this.isian ?? { tumpukan: this.tumpukan.length, huruf: this.semua.length };
		this.tumpukan.length = Math.min(this.tumpukan.length, tumpukan);
		this.pulihkan();
		this.tutup();
		this.isian = undefined;
		return this.semua
			.slice(huruf)
			.map(({ teks }) => teks)
			.join("");
	}

	/** Sets what holds for the glyphs that follow. */
	atur(nilai: Partial<Omit<Keadaan, "ctm">>): void {
		Object.assign(this.kini, nilai);
	}

	/** What follows belongs together. @param hiasan it is no part of the text */
	buka(hiasan: boolean): void {
		this.tanda.push(hiasan || this.tanda.at(-1) === true);
	}

	tutup(): void {
		this.tanda.pop();
	}

	mulaiTeks(m: Matriks = SATUAN): void {
		this.tm = m;
		this.pena = { x: 0, y: 0, awalX: 0, awalY: 0 };
	}

	pindah(x: number, y: number): void {
		const { awalX, awalY } = this.pena;
		this.pena = { x: awalX + x, y: awalY + y, awalX: awalX + x, awalY: awalY + y };
	}

	barisBaru(): void {
		this.pindah(0, this.kini.antarBaris);
	}

	tulis(glif: readonly (GlifPdf | number)[]): void {
		const { fonta, ukuran, lebarHuruf, antarHuruf, antarKata, naik } = this.kini;
		if (!fonta) return;
		const m = kali(this.kini.ctm, this.tm);
		for (const satu of glif) {
			if (typeof satu === "number") {
				this.pena.x -= ((satu * ukuran) / 1000) * lebarHuruf;
				continue;
			}
			const lebar = satu.width * fonta.skala * ukuran * lebarHuruf;
			const teks = LIGATUR.test(satu.unicode) ? satu.unicode.normalize("NFKC") : satu.unicode;
			if (fonta.tegak) this.catat(teks, m, this.pena.x, this.pena.y + naik, lebar);
			this.pena.x += lebar + (antarHuruf + (satu.isSpace ? antarKata : 0)) * lebarHuruf;
		}
	}

	private catat(teks: string, m: Matriks, penaX: number, penaY: number, lebar: number): void {
		const { ukuran, cara, warna, fonta } = this.kini;
		const [x, y] = titik(m, penaX, penaY);
		const size = Math.abs(ukuran) * Math.hypot(m[2], m[3]);
		const isLevel = Math.abs(m[1]) < 0.02 * Math.abs(m[0]) && m[0] * ukuran > 0;
		if (!isLevel || size < TERBACA) return;
		this.semua.push({
			...{ teks, x, y, lebar: lebar * m[0], ukuran: size },
			tebal: fonta?.tebal === true || cara === TEBAL_BUATAN,
			takTampak: cara === TAK_TAMPAK,
			hiasan: this.tanda.at(-1) === true,
			isian: this.isian !== undefined,
			putih: isPutih(warna),
		});
	}

	/** The frame of a field is no rule of a table. @param batas box around the path */
	gores(path: ArrayLike<number>): void {
		if (this.isian) return;
		this.garis.push(...garisOf(path, this.kini.ctm));
	}

	isi(batas: ArrayLike<number>): void {
		if (this.isian) return;
		const bidang = bidangOf(batas, this.kini.ctm, this.kini.warna);
		const garis = asGaris(bidang);
		if (garis && !isPutih(bidang.warna)) this.garis.push(garis);
		else if (!garis) this.bidang.push(bidang);
	}

	/** Glyphs that can be seen, and those a scanner's program wrote; white on white is neither. */
	huruf(): Huruf[] {
		return this.semua.filter((satu) => !satu.putih || satu.takTampak || this.isOnColour(satu));
	}

	private isOnColour({ x, y }: Huruf): boolean {
		const below = this.bidang.findLast((one) => x >= one.x1 && x <= one.x2 && y >= one.y1 && y <= one.y2);
		return below !== undefined && !isPutih(below.warna);
	}
}
