import type { DokumenBerjenis } from "../../model/arsip.ts";
import type { Bahasa, KalimatBingkai } from "../../model/bahasa/bahasa.ts";
import { DAFTAR_BAHASA } from "../../model/bahasa/daftar.ts";
import { KALIMAT_INDONESIA } from "../../model/bahasa/indonesia.ts";
import type { TerjemahanPihak } from "../../model/generated/schema-types.ts";
import { penandaTanganOf } from "../../model/pihak.ts";
import { jumlahRangkap } from "../../model/rangkap.ts";
import { romawi } from "../../model/romawi.ts";
import { terbilang } from "../../model/terbilang.ts";
import type { BahanCetak } from "../bahan.ts";
import { type Html, html, joinHtml } from "../html.ts";
import { lambangDaerah } from "../lambang.ts";
import { type PihakNaskah, paraPihakOf, type Wakil } from "../para-pihak.ts";
import { rujukanDokumen } from "../rujukan.ts";
import { orTitik, titik } from "../titik.ts";
import { nomorOf } from "../view-naskah.ts";
import { viewPenutup } from "../view-penutup.ts";
import { barisDua, renderDwibahasa } from "./dwibahasa.ts";
import { isi, kalimatWakil, type Orang, tanggalIndonesia, tebal } from "./kalimat.ts";
import { type TandaAsing, withAsing } from "./tanda-asing.ts";

export type DokumenDwibahasa = DokumenBerjenis<"naskah-kerja-sama" | "pernyataan-kehendak">;

/** The language of a naskah's second column; the first we know where its text is still to be written. */
export function bahasaKedua({ sumber }: DokumenDwibahasa): Bahasa {
	const [first] = DAFTAR_BAHASA;
	const found = DAFTAR_BAHASA.find(({ kode }) => kode === sumber.asing?.bahasa) ?? first;
	if (!found) throw new Error("no second language is known");
	return found;
}

/** Both columns of the frame, told apart by what they know of each party. */
class Bingkai {
	readonly bahasa: Bahasa;
	readonly paraPihak: readonly PihakNaskah[];

	constructor(
		private readonly dokumen: DokumenDwibahasa,
		private readonly bahan: BahanCetak,
	) {
		this.bahasa = bahasaKedua(dokumen);
		this.paraPihak = paraPihakOf(dokumen, bahan.arsip.daerah);
	}

	private terjemahan(pihak: number, orang: number): TerjemahanPihak | undefined {
		const satu = this.dokumen.data.pihak[pihak];
		return (satu && penandaTanganOf(satu)[orang]?.terjemahan) ?? satu?.terjemahan;
	}

	private orangAsing(wakil: Wakil, pihak: number, orang: number): Orang {
		const kata = this.terjemahan(pihak, orang);
		return {
			nama: orTitik(wakil.nama, 26),
			jabatan: kata?.jabatan ?? wakil.jabatan,
			badan: kata?.mewakili ?? wakil.badan ?? "",
			dasar: kata?.dasar,
			alamat: kata?.alamat ?? wakil.alamat,
			sebutan: this.bahasa.sebutan(pihak + 1),
		};
	}

	dua(kiri: string | Html, kanan: string | Html, kelas = ""): Html {
		const wrap = (teks: string | Html) => html`<p>${teks}</p>`;
		return barisDua(wrap(kiri), wrap(kanan), this.bahasa.kode, kelas);
	}

	private badan(asing: boolean): string[] {
		return this.paraPihak.flatMap(({ wakil }, place) => {
			const names = wakil.map((satu, index) =>
				asing ? this.orangAsing(satu, place, index).badan : (satu.badan ?? satu.jabatan),
			);
			return [...new Set(names)];
		});
	}

	/** Title of one column, line by line. */
	private kepalaKolom(asing: boolean): Html {
		const kalimat = asing ? this.bahasa.kalimat : KALIMAT_INDONESIA;
		const { data, jenis } = this.dokumen;
		const judul = asing ? data.terjemahan.judul : data.judul;
		const upper = (teks: string) => teks.toLocaleUpperCase(asing ? this.bahasa.kode : "id");
		const badan = joinHtml(
			this.badan(asing).map((satu) => html`<p>${upper(satu)}</p>`),
			String(html`<p class="kata">${kalimat.dan}</p>`),
		);
		const nomor = joinHtml(
			nomorOf(this.dokumen).map((satu) => html`<p class="nomor-dua">${kalimat.nomor} ${satu}</p>`),
		);
		const nama = kalimat.nama[jenis];
		const head = asing ? html`<p class="nama-naskah">${nama}</p>` : html`<h1 class="nama-naskah">${nama}</h1>`;
		return html`${head}<p class="kata">${kalimat.antara}</p>${badan}<p class="kata">${kalimat.tentang}</p><p class="judul-naskah">${upper(judul)}</p>${nomor}`;
	}

	kepala(): Html {
		return barisDua(this.kepalaKolom(false), this.kepalaKolom(true), this.bahasa.kode);
	}

	pembuka(): Html {
		const { tanggal, tempat, terjemahan } = this.dokumen.data;
		const sentence = (kalimat: KalimatBingkai, hari: string | Html, at: string | null | undefined) =>
			isi(kalimat.pembuka, { tanggal: hari, bertempat: at ? isi(kalimat.bertempat, { tempat: at }) : "" });
		return this.dua(
			sentence(KALIMAT_INDONESIA, tanggalIndonesia(tanggal), tempat),
			sentence(this.bahasa.kalimat, tanggal ? this.bahasa.tanggal(tanggal) : titik(40), terjemahan.tempat ?? tempat),
			"pembuka-dua",
		);
	}

	komparisi(): Html {
		const rows = this.paraPihak.flatMap(({ sebutan, wakil }, place) =>
			wakil.map((satu, index) => {
				const own: Orang = { ...satu, nama: orTitik(satu.nama, 26), badan: satu.badan ?? "", sebutan };
				const number = index === 0 ? html`<span class="urut">${romawi(place + 1)}.</span> ` : undefined;
				const cell = (orang: Orang, kalimat: KalimatBingkai) => html`${number}${kalimatWakil(orang, kalimat)}`;
				return this.dua(
					cell(own, KALIMAT_INDONESIA),
					cell(this.orangAsing(satu, place, index), this.bahasa.kalimat),
					"pihak-dua",
				);
			}),
		);
		return joinHtml(rows, "\n");
	}

	private kalimatDua(nama: "para_pihak" | "konsideran" | "sepakat"): Html {
		const fill = (kalimat: KalimatBingkai, sebutan: readonly string[], para: string, satu: string) =>
			isi(kalimat[nama], {
				semua: joinHtml(sebutan.map(tebal), kalimat.disebut),
				para: tebal(para),
				pihak: tebal(satu),
			});
		const asing = this.paraPihak.map((_, index) => this.bahasa.sebutan(index + 1));
		return this.dua(
			fill(
				KALIMAT_INDONESIA,
				this.paraPihak.map(({ sebutan }) => sebutan),
				"PARA PIHAK",
				"PIHAK",
			),
			fill(this.bahasa.kalimat, asing, "PARTIES", "PARTY"),
		);
	}

	kalimat(): Record<"para_pihak" | "pengantar" | "sepakat", Html> {
		return {
			para_pihak: this.kalimatDua("para_pihak"),
			pengantar: this.kalimatDua("konsideran"),
			sepakat: this.kalimatDua("sepakat"),
		};
	}

	penutup(): Html {
		const { data } = this.dokumen;
		const jumlah = jumlahRangkap(this.dokumen, this.bahan.arsip, this.bahan.today);
		const fill = (kalimat: KalimatBingkai, tempat: string | null | undefined, bilangan: string) =>
			isi(kalimat.penutup, {
				tempat: orTitik(tempat, 26),
				jumlah: String(jumlah),
				bilangan,
				bahasa: this.bahasa.nama,
			});
		return this.dua(
			fill(KALIMAT_INDONESIA, data.tempat, terbilang(jumlah)),
			fill(this.bahasa.kalimat, data.terjemahan.tempat ?? data.tempat, this.bahasa.bilangan(jumlah)),
		);
	}

	/** The signature names each office in both languages. */
	tandaTangan(): TandaAsing {
		const found = this.paraPihak.flatMap(({ sebutan, wakil }, place) =>
			wakil.map((satu, index) => {
				const { jabatan } = this.orangAsing(satu, place, index);
				const key = `${sebutan}|${satu.jabatan.toLocaleUpperCase("id")}`;
				return [key, { sebutan: this.bahasa.sebutan(place + 1), jabatan: jabatan.toUpperCase() }] as const;
			}),
		);
		return new Map(found);
	}
}

/** What the templates of a naskah in two languages are filled with. */
export function viewDwibahasa(dokumen: DokumenDwibahasa, bahan: BahanCetak): object {
	const bingkai = new Bingkai(dokumen, bahan);
	const bagian = renderDwibahasa(dokumen.naskah, dokumen.sumber.asing?.naskah, bingkai.bahasa, rujukanDokumen(dokumen));
	const own = String(bagian.penutup) === "" ? bingkai.penutup() : bagian.penutup;
	const asing = bingkai.tandaTangan();
	return {
		...bingkai.kalimat(),
		lambang_daerah: lambangDaerah(bingkai.paraPihak, bahan.arsip.aset, bahan.templates.shared("lambang-daerah.svg")),
		kepala: bingkai.kepala(),
		pembuka: bingkai.pembuka(),
		komparisi: bingkai.komparisi(),
		konsideran: bagian.konsideran,
		berkonsideran: dokumen.naskah.konsideran.length > 0,
		batang_tubuh: bagian.batangTubuh,
		bahasa: bingkai.bahasa.kode,
		...withAsing(viewPenutup(dokumen, bahan, String(own)), asing),
		lampiran: bagian.lampiran,
	};
}
