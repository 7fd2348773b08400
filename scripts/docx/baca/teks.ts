import { anakBernama, isSimpul, type Simpul, semuaBernama, teksDalam, unsurDalam } from "../markah.ts";
import type { CatatanBaca, PerubahanLacak } from "./catatan.ts";
import { saklar } from "./gaya.ts";

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

/** Reads the runs of one paragraph, tracked changes accepted. */
export class PembacaTeks {
	teks = "";
	/** Boxes of text that are anchored in the paragraph. */
	readonly kotak: Simpul[] = [];
	private tebal = true;

	/** @param gaya properties of letters that the paragraph's style gives */
	constructor(
		private readonly catatan: CatatanBaca,
		private readonly gaya: readonly Simpul[],
	) {}

	/** All that can be read of it is bold. */
	get semuaTebal(): boolean {
		return this.tebal && this.teks.trim() !== "";
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
		const bold = saklar(rPr, "w:b") ?? this.gaya.map((pr) => saklar(pr, "w:b")).find((satu) => satu !== undefined);
		if (text.trim() !== "" && !bold) this.tebal = false;
		if (text.trim() !== "" && saklar(rPr, "w:i")) this.catatan.miring++;
		this.teks += text;
	}

	private isi(anak: Simpul): string {
		const { nama, atribut } = anak;
		if (GAMBAR.includes(nama)) return this.gambar(anak);
		if (CATATAN_KAKI.includes(nama)) this.catatan.catatanKaki++;
		if (nama === "w:commentReference") this.catatan.komentar++;
		if (nama === "w:t") return anak.anak.some((satu) => !isSimpul(satu)) ? teksDalam(anak) : "";
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
