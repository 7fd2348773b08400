import type { Paragraf } from "../../model/isi.ts";
import { readJudul } from "./judul.ts";
import type { Baris, BlokMentah, DaftarMentah } from "./mentah.ts";
import { type Gaya, type Penanda, readPenanda } from "./penanda.ts";
import { follows, goesOn, isAwaited, isStrict, lastButir } from "./sambungan.ts";
import { readTabel, startsTabel } from "./tabel.ts";

/** Lists nest no deeper; the law knows five levels. What is marked deeper stays text, and no stack is exhausted. */
const TERDALAM = 16;

/** How lines are read. */
export interface CaraBaca {
	/** "Pasal 1" and "BAB IV" without a `#` are headings too. */
	readonly pasted: boolean;
	/** "(1a)" and "a1." are items too. */
	readonly sisipan: boolean;
}

interface Tataran {
	readonly daftar: DaftarMentah;
	/** Column of the mark. */
	readonly indent: number;
	/** Column of the item's text. */
	readonly isi: number;
}

/**
 * Builds blocks line by line. Lists nest by indentation where there is one, and by the style of their marks
 * where a text pasted from a word processor has none ("(1)" … "a." … "1)").
 */
class Penyusun {
	readonly root: BlokMentah[] = [];
	private tataran: Tataran[] = [];
	private paragraf: { blok: Paragraf; tujuan: BlokMentah[]; baris: string } | undefined;
	private afterBlank = true;
	/** The list at the margin that a paragraph broke off; its next mark goes on with it. */
	private sela: DaftarMentah | undefined;

	constructor(private readonly cara: CaraBaca) {}

	/** Takes the line at `index` (and what belongs to it); returns how many lines were taken. */
	take(lines: readonly Baris[], index: number): number {
		const line = lines[index] as Baris;
		if (line.kutipan) return this.takeKutipan(lines, index);
		if (line.teks === "") return this.takeBlank();
		const judul = readJudul(lines, index, this.cara.pasted);
		if (judul) {
			const taken = this.takeBlock(judul.judul, judul.panjang, 0);
			this.sela = undefined;
			return taken;
		}
		if (startsTabel(lines, index)) {
			const { tabel, panjang } = readTabel(lines, index);
			return this.takeBlock(tabel, panjang, line.indent);
		}
		const penanda = readPenanda(line.teks, this.cara.sisipan);
		if (penanda && this.startsButir(penanda, line)) return this.takeButir(penanda, line);
		return this.takeText(line);
	}

	private takeBlank(): number {
		this.afterBlank = true;
		this.closeParagraf();
		return 1;
	}

	private takeBlock(blok: BlokMentah, panjang: number, indent: number): number {
		this.closeParagraf();
		this.containerFor(indent).push(blok);
		this.afterBlank = true;
		return panjang;
	}

	/** A quotation is read by itself; the list around it goes on behind it. */
	private takeKutipan(lines: readonly Baris[], index: number): number {
		const { kutipan, letak } = lines[index] as Baris;
		let end = index;
		while (end < lines.length && lines[end]?.kutipan?.nomor === kutipan?.nomor) end++;
		const inner = lines.slice(index, end).map(({ kutipan: _, ...line }) => line);
		this.closeParagraf();
		const blok = susunBlok(inner, { ...this.cara, sisipan: true });
		const innermost = this.tataran.at(-1);
		const tujuan =
			kutipan?.wadah === 0 && innermost ? lastButir(innermost.daftar).blok : this.containerFor(kutipan?.wadah ?? 0);
		tujuan.push({ jenis: "kutipan", blok, letak });
		this.afterBlank = true;
		return end - index;
	}

	/**
	 * Inside a running paragraph only the first mark of a sequence begins a list ("2. " there is a broken line), and
	 * none does after a word that asks for a number ("… dimaksud pada ayat⏎(2) disampaikan").
	 */
	private startsButir(penanda: Penanda, line: Baris): boolean {
		if (!this.afterBlank && this.paragraf && isAwaited(penanda, this.paragraf.baris)) return false;
		if (this.matchingTataran(penanda, line.indent) !== undefined) return true;
		if (isStrict(penanda) && penanda.urutan !== 1 && penanda.urutanLain !== 1) return false;
		if (this.tataran.length >= TERDALAM) return false;
		if (this.afterBlank || !this.paragraf || goesOn(penanda, this.sela, this.paragraf.baris)) return true;
		// What is quoted may begin in the middle of a list: "(2) … meliputi:", "c. …".
		if (this.cara.sisipan && this.paragraf.baris.endsWith(":")) return true;
		return penanda.urutan <= 1 || penanda.urutanLain === 1;
	}

	private takeButir(penanda: Penanda, line: Baris): number {
		this.closeParagraf();
		const { gaya, urutan } = this.openDaftar(penanda, line);
		const daftar = (this.tataran.at(-1) as Tataran).daftar;
		daftar.gaya = gaya;
		daftar.butir.push({ penanda: penanda.tertulis, urutan, blok: [], letak: line.letak });
		const column = line.letak.column + penanda.lebar;
		const letak = { line: line.letak.line, column };
		if (penanda.sisa !== "") this.openParagraf(penanda.sisa, penanda.sisa, letak, lastButir(daftar).blok);
		this.afterBlank = false;
		return 1;
	}

	/** Finds the list this mark continues, or opens a new one inside the item it stands under. */
	private openDaftar(penanda: Penanda, line: Baris): { gaya: Gaya; urutan: number } {
		const place = this.matchingTataran(penanda, line.indent);
		if (place) {
			this.tataran = this.tataran.slice(0, place.depth + 1);
			return place;
		}
		while (this.tataran.length > 0 && line.indent < (this.tataran.at(-1) as Tataran).indent) this.tataran.pop();
		const other = penanda.gayaLain !== undefined && penanda.urutanLain === 1;
		const gaya = other ? (penanda.gayaLain as Gaya) : penanda.gaya;
		const daftar: DaftarMentah = { jenis: "daftar", gaya, butir: [], letak: line.letak };
		const parent = this.tataran.at(-1);
		(parent ? lastButir(parent.daftar).blok : this.root).push(daftar);
		this.tataran.push({ daftar, indent: line.indent, isi: line.indent + penanda.lebar });
		return { gaya, urutan: other ? 1 : penanda.urutan };
	}

	private matchingTataran(penanda: Penanda, indent: number): { depth: number; gaya: Gaya; urutan: number } | undefined {
		for (let depth = this.tataran.length - 1; depth >= 0; depth--) {
			const { daftar, indent: at, isi } = this.tataran[depth] as Tataran;
			if (indent >= isi) return undefined;
			if (indent < at) continue;
			if (isStrict(penanda) && !follows(penanda, daftar)) continue;
			if (daftar.gaya === penanda.gaya) return { depth, gaya: penanda.gaya, urutan: penanda.urutan };
			if (daftar.gaya === penanda.gayaLain) return { depth, gaya: daftar.gaya, urutan: penanda.urutanLain ?? 0 };
		}
		return undefined;
	}

	private takeText(line: Baris): number {
		if (this.paragraf) {
			const { blok, tujuan } = this.paragraf;
			tujuan.pop();
			this.openParagraf(`${blok.teks}\n${line.teks}`, line.teks, blok.letak, tujuan);
		} else this.openParagraf(line.teks, line.teks, line.letak, this.containerFor(line.indent));
		this.afterBlank = false;
		return 1;
	}

	/** The item a text at this column belongs to; at the margin, the document itself. */
	private containerFor(indent: number): BlokMentah[] {
		while (this.tataran.length > 0 && indent <= (this.tataran.at(-1) as Tataran).indent)
			this.sela = this.tataran.pop()?.daftar;
		const parent = this.tataran.at(-1);
		return parent ? lastButir(parent.daftar).blok : this.root;
	}

	/** @param baris the last line of `teks` */
	private openParagraf(teks: string, baris: string, letak: Paragraf["letak"], tujuan: BlokMentah[]): void {
		const blok: Paragraf = { jenis: "paragraf", teks, letak };
		tujuan.push(blok);
		this.paragraf = { blok, tujuan, baris };
	}

	private closeParagraf(): void {
		this.paragraf = undefined;
	}
}

/** Reads all lines into blocks. */
export function susunBlok(lines: readonly Baris[], cara: CaraBaca): BlokMentah[] {
	const penyusun = new Penyusun(cara);
	for (let index = 0; index < lines.length; ) index += penyusun.take(lines, index);
	return penyusun.root;
}
