import {
	type Dikecualikan,
	type DokumenTerbuka,
	isNaskahPublik,
	type JatuhTempoPublik,
	type KasusTerbuka,
	type Masa,
	type MatrikPublik,
	type Portal,
} from "../portal.ts";
import { type Terkait, toTerkait } from "./dokumen.ts";
import { type Pelaksanaan, pelaksanaanKasus } from "./kasus-pelaksanaan.ts";
import { type PeranNaskah, peranKasus } from "./kasus-peran.ts";
import { type Silsilah, silsilahKasus } from "./kasus-silsilah.ts";
import { type TindakLanjutKasus, tindakLanjutKasus } from "./kasus-tindak-lanjut.ts";
import { type Keadaan, keadaanKasus, keadaanNaskah, masaKasus } from "./keadaan.ts";
import { kasusTerbuka, pesertaOf, type Tautan, tautanDaerah } from "./ringkas.ts";
import { byKeadaan, isMendesak, isTerbuka } from "./tenggat.ts";

/** A paper or an event on the line of time. */
export type Peristiwa =
	| {
			readonly apa: "dokumen";
			readonly tanggal: string;
			readonly dokumen: DokumenTerbuka;
			readonly induk: readonly Terkait[];
	  }
	| { readonly apa: "berakhir"; readonly tanggal: string; readonly dokumen: Terkait; readonly lewat: boolean };

export interface HalamanKasus {
	readonly url: string;
	readonly kasus: KasusTerbuka;
	readonly daerah: Tautan;
	/** Every region of the portal that takes part, the one whose case it is first. */
	readonly peserta: readonly Tautan[];
	/** The parties that take part today; all of them once none does. */
	readonly pihak_kini: KasusTerbuka["pihak"];
	readonly kontak?: NonNullable<Portal["daerah"][number]["kontak"]>;
	readonly keadaan?: Keadaan;
	readonly masa?: Masa;
	readonly pelaksanaan: Pelaksanaan;
	/** What each party may ask and owes. */
	readonly peran: readonly PeranNaskah[];
	/** Its papers, each below the one on which it rests. */
	readonly silsilah: Silsilah;
	/** Naskah and their ends along time, and every paper along time. */
	readonly tonggak: readonly Peristiwa[];
	readonly linimasa: readonly Peristiwa[];
	/** Papers along that time, without the ends. */
	readonly jumlah_dokumen: number;
	readonly dikecualikan: readonly Dikecualikan[];
	readonly evaluasi?: MatrikPublik;
	readonly tindak_lanjut: TindakLanjutKasus;
	/** What is late or due soon, the worst first; what is due later; and what is over. */
	readonly tenggat: readonly JatuhTempoPublik[];
	readonly tenggat_nanti: readonly JatuhTempoPublik[];
	readonly tenggat_lalu: readonly JatuhTempoPublik[];
	/** Years in which it runs, for the search. */
	readonly tahun: readonly string[];
}

/** Undated papers stand at the end of the line. */
const TANPA_TANGGAL = "9999-12-31";

function peristiwaOf(dokumen: DokumenTerbuka, all: readonly DokumenTerbuka[], hari: string): Peristiwa[] {
	const induk = all.filter((satu) => dokumen.dasar.includes(satu.url)).map(toTerkait);
	const paper: Peristiwa = { apa: "dokumen", tanggal: dokumen.tanggal ?? TANPA_TANGGAL, dokumen, induk };
	if (!isNaskahPublik(dokumen) || dokumen.status !== "ditandatangani") return [paper];
	const { selesai } = dokumen.jangka_waktu;
	if (!selesai) return [paper];
	const lewat = keadaanNaskah(dokumen, hari) === "berakhir";
	return [paper, { apa: "berakhir", tanggal: selesai, dokumen: toTerkait(dokumen), lewat }];
}

const byDate = (a: Peristiwa, b: Peristiwa): number =>
	a.tanggal.localeCompare(b.tanggal, "id") || a.dokumen.url.localeCompare(b.dokumen.url, "id");

function newestMatrik(dokumen: readonly DokumenTerbuka[]): MatrikPublik | undefined {
	const matrik = dokumen.filter((satu): satu is MatrikPublik => satu.jenis === "matrik-evaluasi");
	return matrik.sort((a, b) => (b.tanggal ?? "").localeCompare(a.tanggal ?? "", "id"))[0];
}

function tahunOf(dokumen: readonly DokumenTerbuka[]): string[] {
	return [...new Set(dokumen.flatMap((satu) => satu.tanggal?.slice(0, 4) ?? []))].sort();
}

function pihakKini({ pihak }: KasusTerbuka, hari: string): KasusTerbuka["pihak"] {
	const staying = pihak.filter(({ keluar }) => keluar === undefined || hari <= keluar.tanggal);
	return staying.length > 0 ? staying : pihak;
}

/** What is due, by the address of its case. */
function tenggatPerKasus({ tenggat }: Portal): ReadonlyMap<string, readonly JatuhTempoPublik[]> {
	const found = new Map<string, JatuhTempoPublik[]>();
	for (const satu of tenggat) {
		const url = satu.kerja_sama?.url;
		if (url === undefined) continue;
		const known = found.get(url);
		if (known) known.push(satu);
		else found.set(url, [satu]);
	}
	return found;
}

/** The page of each open case. */
export function halamanKasus(portal: Portal): HalamanKasus[] {
	const tenggat = tenggatPerKasus(portal);
	return kasusTerbuka(portal).map(({ daerah, kasus }) => {
		const open = kasus.dokumen.filter((satu): satu is DokumenTerbuka => satu.akses === "terbuka");
		const keadaan = keadaanKasus(kasus, portal.hari);
		const masa = masaKasus(kasus, portal.hari);
		const evaluasi = newestMatrik(open);
		const owed = tenggat.get(kasus.url) ?? [];
		const linimasa = open.flatMap((dokumen) => peristiwaOf(dokumen, open, portal.hari)).sort(byDate);
		const due = owed.filter(isTerbuka).sort(byKeadaan);
		return {
			url: kasus.url,
			kasus,
			daerah: tautanDaerah(daerah),
			peserta: pesertaOf(kasus, daerah, portal),
			pihak_kini: pihakKini(kasus, portal.hari),
			pelaksanaan: pelaksanaanKasus(kasus, owed),
			peran: peranKasus(kasus, portal.hari),
			silsilah: silsilahKasus(open),
			tonggak: linimasa.filter((satu) => satu.apa === "berakhir" || isNaskahPublik(satu.dokumen)),
			linimasa,
			jumlah_dokumen: open.length,
			dikecualikan: kasus.dokumen.filter((satu): satu is Dikecualikan => satu.akses === "dikecualikan"),
			tahun: tahunOf(open),
			tindak_lanjut: tindakLanjutKasus(kasus),
			tenggat: due.filter(isMendesak),
			tenggat_nanti: due.filter((satu) => !isMendesak(satu)),
			tenggat_lalu: owed.filter((satu) => !isTerbuka(satu)),
			...(daerah.kontak && { kontak: daerah.kontak }),
			...(keadaan && { keadaan }),
			...(masa && { masa }),
			...(evaluasi && { evaluasi }),
		};
	});
}
