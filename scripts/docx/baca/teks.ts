import { penekananSeluruhnya, type Ruas, tanpaTanda, tulisRuas } from "../../impor/naskah/penekanan.ts";
import { anakBernama, type Simpul, semuaBernama, teksDalam, unsurDalam } from "../markah.ts";
import type { CatatanBaca, PerubahanLacak } from "./catatan.ts";
import { type DaftarGaya, saklar } from "./gaya.ts";
import { nilai } from "./tataran.ts";

const TERHAPUS = ["w:del", "w:moveFrom"];
const LACAK: Readonly<Record<string, PerubahanLacak["apa"]>> = {
	"w:ins": "tambah",
	"w:del": "hapus",
	"w:moveTo": "pindah",
};
const GAMBAR = ["w:drawing", "w:pict", "w:object", "mc:AlternateContent"];
const CATATAN_KAKI = ["w:footnoteReference", "w:endnoteReference"];
/** Properties and what an older program would show instead. */
const LEWAT = ["w:pPr", "w:rPr", "mc:Fallback", "w:instrText", "w:delText"];

/** Words that go to a screen as they are: no sign of control is left in them. */
const aman = (teks: string): string => teks.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();

/** Text of an element whether it stands or was deleted. */
const teksLacak = (simpul: Simpul): string =>
	aman(["w:t", "w:delText"].flatMap((nama) => semuaBernama(simpul, nama).map(teksDalam)).join(""));

/** The style in which `tulis` sets the names of parties: nobody's own emphasis. */
const GAYA_PIHAK = "Pihak";

/** Reads the runs of one paragraph, tracked changes accepted. */
export class PembacaTeks {
	private readonly ruas: Ruas[] = [];
	/** Boxes of text that are anchored in the paragraph. */
	readonly kotak: Simpul[] = [];
	private tebal = true;

	/**
	 * @param gaya properties of letters that the paragraph's style gives
	 * @param daftar styles of the file, for those that runs name
	 */
	constructor(
		private readonly catatan: CatatanBaca,
		private readonly gaya: readonly Simpul[],
		private readonly daftar: DaftarGaya,
	) {}

	/** The words of it; what is set apart in a sentence stands between marks. */
	get teks(): string {
		return tulisRuas(this.ruas);
	}

	/** All that can be read of it is bold. */
	get semuaTebal(): boolean {
		return this.tebal && this.ruas.some(({ teks }) => teks.trim() !== "");
	}

	/** All that can be read of it is in italics. */
	get semuaMiring(): boolean {
		return penekananSeluruhnya(this.ruas) === "miring";
	}

	read(simpul: Simpul): void {
		for (const anak of unsurDalam(simpul)) this.readAnak(anak);
	}

	private readAnak(anak: Simpul): void {
		const { nama } = anak;
		this.remember(anak);
		if (TERHAPUS.includes(nama) || LEWAT.includes(nama)) return;
		if (nama === "w:r") this.readRun(anak);
		else this.read(anak);
	}

	private remember({ nama, atribut, ...rest }: Simpul): void {
		const apa = LACAK[nama];
		if (!apa) return;
		const teks = teksLacak({ nama, atribut, ...rest });
		const [oleh = "", waktu = ""] = [atribut["w:author"], atribut["w:date"]];
		this.catatan.perubahan.push({ apa, teks, oleh: aman(oleh), tanggal: aman(waktu.slice(0, 10)) });
	}

	private readRun(run: Simpul): void {
		const rPr = anakBernama(run, "w:rPr");
		const text = unsurDalam(run)
			.map((anak) => this.isi(anak))
			.join("");
		if (saklar(rPr, "w:vanish")) {
			if (text.trim() !== "") this.catatan.tersembunyi++;
			return;
		}
		const rupa = this.rupaOf(rPr);
		if (text.trim() !== "" && !rupa.tebal) this.tebal = false;
		const tebal = rupa.tebal && nilai(rPr, "w:rStyle") !== GAYA_PIHAK;
		this.ruas.push({ teks: text, penekanan: rupa.miring ? "miring" : tebal ? "tebal" : undefined });
	}

	/** What a run says of itself comes before its style, and that before the style of the paragraph. */
	private rupaOf(rPr: Simpul | undefined): { readonly miring: boolean; readonly tebal: boolean } {
		const gaya = nilai(rPr, "w:rStyle");
		const all = [...(rPr ? [rPr] : []), ...(gaya === "" ? [] : this.daftar.find(gaya).rPr), ...this.gaya];
		const isOn = (nama: string): boolean => all.map((pr) => saklar(pr, nama)).find((on) => on !== undefined) ?? false;
		return { miring: isOn("w:i"), tebal: isOn("w:b") };
	}

	private isi(anak: Simpul): string {
		const { nama, atribut } = anak;
		if (GAMBAR.includes(nama)) return this.gambar(anak);
		if (CATATAN_KAKI.includes(nama)) this.catatan.catatanKaki++;
		if (nama === "w:commentReference") this.catatan.komentar++;
		if (nama === "w:t") return tanpaTanda(teksDalam(anak));
		if (nama === "w:tab" || nama === "w:ptab") return "\t";
		if (nama === "w:noBreakHyphen") return "-";
		return (nama === "w:br" && (atribut["w:type"] ?? "textWrapping") === "textWrapping") || nama === "w:cr" ? "\n" : "";
	}

	/** A drawing is a picture, or a box with text in it; the copy for older programs says the same again. */
	private gambar(anak: Simpul): string {
		const pilihan = anakBernama(anak, "mc:Choice") ?? anak;
		const kotak = semuaBernama(pilihan, "w:txbxContent");
		this.kotak.push(...kotak);
		if (kotak.length > 0) this.catatan.kotakTeks += kotak.length;
		else this.catatan.gambar++;
		return "";
	}
}
