import type { Bahasa } from "../../model/bahasa/bahasa.ts";
import type { Blok, Kelompok, Lampiran, Naskah, Pasal } from "../../model/isi.ts";
import { renderBlok } from "../blok.ts";
import { type Html, html, joinHtml } from "../html.ts";
import { renderInline } from "../inline.ts";
import type { Rujukan } from "../rujukan.ts";
import { rujukanAsing } from "./rujukan-asing.ts";
import { type Petak, sejajarkan } from "./sejajar.ts";

/** One column: its language, and where its links lead. */
interface Kolom {
	readonly bahasa: string;
	readonly rujukan: Rujukan;
	readonly pasal: string;
	/** What the parties are called, where it is not as in Indonesian. */
	readonly sebutan?: RegExp;
}

/** The parts of a naskah in two languages, row by row. */
export interface BagianDwibahasa {
	readonly konsideran: Html;
	readonly batangTubuh: Html;
	readonly penutup: Html;
	readonly lampiran: Html;
}

type Simpul = Pasal | Kelompok | Lampiran;

const KOSONG: Naskah = { pembuka: [], konsideran: [], batang_tubuh: [], penutup: [], lampiran: [] };

/**
 * Two cells side by side; `kelas` says what they are. Chromium tells the language of a group to who hears the sheet, and
 * forgets that of a mere box.
 */
export function barisDua(kiri: Html | undefined, kanan: Html | undefined, bahasa: string, kelas = ""): Html {
	return html`<div class="baris-bahasa${kelas && ` ${kelas}`}"><div class="kolom-bahasa" lang="id">${kiri}</div>
<div class="kolom-bahasa" role="group" lang="${bahasa}">${kanan}</div></div>`;
}

function renderPetak({ blok, dalam }: Petak, { rujukan, sebutan }: Kolom, induk: Simpul | undefined): Html {
	const isi = renderBlok(blok, { rujukan, tingkatJudul: 4, ...(sebutan && { sebutan }), ...(induk && { induk }) });
	return dalam.reduceRight((inner, unsur) => html`<div class="lanjutan lanjutan-${unsur}">${inner}</div>`, isi);
}

class PenataDua {
	constructor(
		private readonly kiri: Kolom,
		private readonly kanan: Kolom,
	) {}

	blok(satu: readonly Blok[], lain: readonly Blok[], induk?: Simpul, indukLain?: Simpul): Html {
		const rows = sejajarkan(satu, lain).map(([a, b]) =>
			barisDua(renderPetak(a, this.kiri, induk), renderPetak(b, this.kanan, indukLain), this.kanan.bahasa),
		);
		return joinHtml(rows, "\n");
	}

	private kepala(simpul: Simpul | undefined, level: number, kolom: Kolom): Html | undefined {
		if (!simpul) return undefined;
		const isPasal = "jenis" in simpul && simpul.jenis === "pasal";
		const nama = isPasal ? "pasal" : "jenis" in simpul ? "kelompok" : "lampiran";
		const label = isPasal ? `${kolom.pasal}\u00a0${simpul.nomor}` : (simpul as Kelompok | Lampiran).label;
		const tetap = simpul.slug === simpul.jangkar ? undefined : html` id="${simpul.slug}"`;
		const judul = renderInline(simpul.judul, { rujukan: kolom.rujukan, tebal: false });
		const isi = html`<span class="${nama}-${isPasal ? "nomor" : "label"}"${tetap}>${label}</span> <span class="${nama}-judul">${judul}</span>`;
		const kelas = isPasal || nama === "lampiran" ? `${nama}-kepala` : "kelompok";
		return html`<h${level} class="${kelas}" id="${simpul.jangkar}">${isi}</h${level}>`;
	}

	simpul(satu: Simpul | undefined, lain: Simpul | undefined, kelas: string, level: number): Html {
		const kepala = barisDua(
			this.kepala(satu, level, this.kiri),
			this.kepala(lain, level, this.kanan),
			this.kanan.bahasa,
			"baris-kepala",
		);
		return html`<section class="${kelas}">
${kepala}
${this.blok(satu?.blok ?? [], lain?.blok ?? [], satu, lain)}
</section>`;
	}

	deret(satu: readonly Simpul[], lain: readonly Simpul[], kelas: string, level: (simpul: Simpul) => number): Html {
		const jumlah = Math.max(satu.length, lain.length);
		const all = Array.from({ length: jumlah }, (_, index) => {
			const either = satu[index] ?? (lain[index] as Simpul);
			return this.simpul(satu[index], lain[index], kelas, level(either));
		});
		return joinHtml(all, "\n");
	}
}

/**
 * A naskah and its other language beside each other: pasal beside pasal by their place, ayat beside ayat. Whoever
 * hears the page has each clause in Indonesian and then in the other language.
 */
export function renderDwibahasa(
	naskah: Naskah,
	asing: Naskah | undefined,
	bahasa: Bahasa,
	rujukan: Rujukan,
): BagianDwibahasa {
	const lain = asing ?? KOSONG;
	const penata = new PenataDua(
		{ bahasa: "id", rujukan, pasal: "Pasal" },
		{ bahasa: bahasa.kode, rujukan: rujukanAsing(lain, bahasa), pasal: bahasa.kata.pasal, sebutan: bahasa.polaSebutan },
	);
	const grouped = naskah.batang_tubuh.some(({ jenis }) => jenis !== "pasal");
	const isPasal = (simpul: Simpul) => "jenis" in simpul && simpul.jenis === "pasal";
	return {
		konsideran: penata.blok(naskah.konsideran, lain.konsideran),
		batangTubuh: penata.deret(naskah.batang_tubuh, lain.batang_tubuh, "pasal-dua", (simpul) =>
			grouped && isPasal(simpul) ? 3 : 2,
		),
		penutup: penata.blok(naskah.penutup, lain.penutup),
		lampiran: penata.deret(naskah.lampiran, lain.lampiran, "lampiran", () => 2),
	};
}
