import type { ParagrafBaca } from "../../impor/naskah/paragraf.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import type { AsalWord } from "../asal.ts";
import { anakBernama, type Simpul, semuaBernama, teksDalam } from "../markah.ts";
import { type CatatanBaca, catatanKosong } from "./catatan.ts";
import { DaftarGaya, type GayaWord } from "./gaya.ts";
import { type NomorTampil, PenghitungWord } from "./nomor.ts";
import { bukaPaket, type PaketWord } from "./paket.ts";
import { anakLewat, bacaTabel } from "./tabel.ts";
import { bilangan, jorokOf, nilai } from "./tataran.ts";
import { PembacaTeks } from "./teks.ts";

export interface BerkasWord {
	readonly isi: readonly ParagrafBaca[];
	readonly catatan: Readonly<CatatanBaca>;
	/** Words in heads and feet of pages are left out. */
	readonly berkepala: boolean;
	/** From which text it was exported; undefined for a file from elsewhere. */
	readonly asal?: AsalWord;
}

const POIN = 20;
/** Word lets the rules of a table stand out by the margin of its cells, in points; that is no indent. */
const MARGIN_SEL = 10;
const RATA: Readonly<Record<string, ParagrafBaca["rata"]>> = {
	left: "kiri",
	start: "kiri",
	center: "tengah",
	right: "kanan",
	end: "kanan",
};

/** The end of the paragraph was deleted: it goes on in the next. */
const isAkhirTerhapus = (p: Simpul): boolean =>
	anakBernama(anakBernama(anakBernama(p, "w:pPr"), "w:rPr"), "w:del") !== undefined;

/** The first that any of these properties says. */
const pertama = <T>(pr: readonly Simpul[], read: (satu: Simpul) => T | undefined): T | undefined => {
	for (const satu of pr) {
		const found = read(satu);
		if (found !== undefined) return found;
	}
	return undefined;
};

class Pembaca {
	readonly catatan = catatanKosong();
	private readonly penghitung: PenghitungWord;
	private readonly gaya: DaftarGaya;

	constructor(paket: PaketWord) {
		const styles = paket.bagian("styles.xml");
		this.penghitung = new PenghitungWord(paket.bagian("numbering.xml"), styles);
		this.gaya = new DaftarGaya(styles);
	}

	isi(simpul: Simpul): ParagrafBaca[] {
		let sambung = "";
		return anakLewat(simpul, "w:p", "w:tbl").flatMap((anak) => {
			if (anak.nama === "w:tbl") return [this.tabel(anak)];
			const [paragraf, ...kotak] = this.paragraf(anak, sambung);
			sambung = isAkhirTerhapus(anak) ? (paragraf?.teks ?? "") : "";
			return paragraf && !isAkhirTerhapus(anak) ? [paragraf, ...kotak] : kotak;
		});
	}

	/** The paragraph, and what stands in boxes beside it. */
	private paragraf(p: Simpul, sambung: string): ParagrafBaca[] {
		const own = anakBernama(p, "w:pPr");
		const gaya = this.gaya.find(nilai(own, "w:pStyle") || undefined);
		if (gaya.id.some((id) => /^TOC\d?$/i.test(id))) {
			this.catatan.daftarIsi++;
			return [];
		}
		const pembaca = new PembacaTeks(this.catatan, gaya.rPr, this.gaya);
		pembaca.read(p);
		if (pembaca.semuaMiring) this.catatan.miring++;
		const teks = sambung + pembaca.teks;
		const hilang = isAkhirTerhapus(p) && teks.trim() === "";
		const nomor = hilang ? undefined : this.nomor(own, gaya);
		const all = [...(own ? [own] : []), ...gaya.pPr];
		const rata = RATA[pertama(all, (pr) => nilai(pr, "w:jc") || undefined) ?? ""];
		const kiri = pertama(all, jorokOf) ?? nomor?.kiri ?? 0;
		const paragraf: ParagrafBaca = {
			teks,
			...(nomor && nomor.label !== "" && { nomor: nomor.label }),
			...(rata && { rata }),
			...(pembaca.semuaTebal && { tebal: true }),
			...(gaya.tingkat > 0 && { tingkat: gaya.tingkat }),
			...(kiri > 0 && { indent: kiri / POIN }),
		};
		return [paragraf, ...pembaca.kotak.flatMap((kotak) => this.isi(kotak))];
	}

	/** A list of the paragraph's own comes before that of its style, whose level is the one that names the style. */
	private nomor(own: Simpul | undefined, gaya: GayaWord): NomorTampil | undefined {
		const sendiri = anakBernama(own, "w:numPr");
		const all = [...(sendiri ? [sendiri] : []), ...gaya.pPr.flatMap((pr) => anakBernama(pr, "w:numPr") ?? [])];
		const numId = pertama(all, (numPr) => nilai(numPr, "w:numId") || undefined);
		if (numId === undefined || numId === "0") return undefined;
		const ilvl = pertama(all, (numPr) => nilai(numPr, "w:ilvl") || undefined);
		const lewatGaya = sendiri ? undefined : this.penghitung.tataranGaya(numId, gaya.id);
		return this.penghitung.label(numId, lewatGaya ?? (Number(ilvl ?? 0) || 0));
	}

	private tabel(tbl: Simpul): ParagrafBaca {
		const kiri = bilangan(anakBernama(anakBernama(tbl, "w:tblPr"), "w:tblInd")?.atribut["w:w"]) / POIN;
		return { teks: "", tabel: bacaTabel(tbl, (tc) => this.sel(tc)), ...(kiri > MARGIN_SEL && { indent: kiri }) };
	}

	private sel(tc: Simpul): string {
		const lines = this.isi(tc).map(({ nomor, teks, tabel }) =>
			tabel ? tabel.map((row) => row.join(" ")).join("\n") : nomor === undefined ? teks : `${nomor} ${teks}`,
		);
		return lines.join("\n").trim();
	}
}

function asalOf(custom: Simpul | undefined): AsalWord | undefined {
	const isian = new Map(
		(custom ? semuaBernama(custom, "property") : []).map((satu) => [satu.atribut.name ?? "", teksDalam(satu).trim()]),
	);
	const [kode, sha256, path, jenis] = ["kode", "sha256", "path", "jenis"].map((nama) => isian.get(`naskah-${nama}`));
	if (!kode || !sha256 || !path || !jenis) return undefined;
	// Anyone may have written these: what is none of ours is as good as nothing.
	const isKita = /^[0-9A-Z-]{14}$/.test(kode) && /^[0-9a-f]{64}$/.test(sha256) && /^[\w./-]{1,300}$/.test(path);
	return isKita && /^[a-z-]{1,40}$/.test(jenis) ? { kode, sha256, path, jenis } : undefined;
}

/** True where a head or a foot of the pages has words of its own. */
const isBerkepala = (paket: PaketWord): boolean =>
	[...paket.nama].some((nama) => {
		if (!/^word\/(?:header|footer)\d*\.xml$/.test(nama)) return false;
		const root = paket.akar(nama);
		return root !== undefined && semuaBernama(root, "w:t").some((t) => teksDalam(t).trim() !== "");
	});

/**
 * Reads a Word file: its paragraphs with the numbers that Word shows, its tables, tracked changes accepted.
 * @throws EnvironmentFault with an Indonesian message when it cannot be read
 */
export function bacaDocx(bytes: Uint8Array): BerkasWord {
	const paket = bukaPaket(bytes);
	const body = anakBernama(paket.akar(paket.utama), "w:body");
	if (!body) throw new EnvironmentFault("Berkas ini rusak: naskahnya tidak dapat dibaca. Simpan ulang di Word.");
	const pembaca = new Pembaca(paket);
	const isi = pembaca.isi(body);
	const asal = asalOf(paket.akar("docProps/custom.xml"));
	return { isi, catatan: pembaca.catatan, berkepala: isBerkepala(paket), ...(asal && { asal }) };
}
