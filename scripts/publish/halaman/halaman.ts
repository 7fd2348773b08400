import type { AlihPublik, Portal } from "../portal.ts";
import type { Terbitan } from "../terbitan.ts";
import { type HalamanAngka, halamanAngka } from "./angka/angka.ts";
import { type Beranda, berandaOf } from "./beranda.ts";
import { type HalamanDaerah, halamanDaerah } from "./daerah.ts";
import { type HalamanDikecualikan, halamanDikecualikan } from "./dikecualikan.ts";
import { type HalamanDokumenMenurutJenis, halamanDokumen } from "./dokumen.ts";
import { type Indeks, indeksOf } from "./indeks.ts";
import { type HalamanBulan, halamanKalender } from "./kalender.ts";
import { type HalamanKasus, halamanKasus } from "./kasus.ts";
import { type HalamanKepatuhan, halamanKepatuhan } from "./kepatuhan.ts";
import { type Panduan, panduanOf } from "./panduan.ts";
import { type HalamanPeraturan, halamanPeraturan } from "./peraturan.ts";
import { type HalamanRedline, halamanRedline } from "./redline.ts";
import { type Register, registerOf } from "./register/register.ts";
import type { Skema } from "./skema.ts";
import { type HalamanSunting, halamanSunting } from "./sunting.ts";
import { type HalamanTenggat, halamanTenggat } from "./tenggat.ts";
import { type HalamanVersi, halamanVersi } from "./versi.ts";

/** Every page of the portal as data: one list for each paginated template of `site/`. */
export interface Halaman extends HalamanDokumenMenurutJenis {
	readonly beranda: Beranda;
	readonly register: Register;
	readonly angka: readonly HalamanAngka[];
	readonly daerah: readonly HalamanDaerah[];
	readonly kasus: readonly HalamanKasus[];
	readonly dikecualikan: readonly HalamanDikecualikan[];
	readonly peraturan: readonly HalamanPeraturan[];
	readonly panduan: Panduan;
	readonly kepatuhan: HalamanKepatuhan;
	readonly tenggat: HalamanTenggat;
	readonly kalender: readonly HalamanBulan[];
	readonly versi: readonly HalamanVersi[];
	readonly redline: readonly HalamanRedline[];
	readonly indeks: Indeks;
	/** Where each region takes word of a page that is missing. */
	readonly lapor: readonly { readonly nama: string; readonly surel: string }[];
	/** The opening page of the browser editor, where there is one. */
	readonly sunting: readonly HalamanSunting[];
	readonly alih: readonly (AlihPublik & { readonly url: string })[];
}

/** Makes all pages from the public view. Pure. */
export function halamanOf(
	portal: Portal,
	{ rules, samples }: Pick<Terbitan, "rules" | "samples">,
	schemas: ReadonlyMap<string, Skema>,
): Halaman {
	const dokumen = halamanDokumen(portal);
	const kasus = halamanKasus(portal);
	const versi = halamanVersi(dokumen);
	return {
		beranda: berandaOf(portal),
		register: registerOf(portal),
		angka: halamanAngka(portal),
		daerah: halamanDaerah(portal),
		kasus,
		...dokumen,
		dikecualikan: halamanDikecualikan(portal),
		peraturan: halamanPeraturan(portal, rules),
		panduan: panduanOf(schemas, portal, { rules, samples }),
		kepatuhan: halamanKepatuhan(portal),
		tenggat: halamanTenggat(portal),
		kalender: halamanKalender(portal),
		versi,
		redline: halamanRedline(dokumen),
		indeks: indeksOf(kasus, versi),
		lapor: portal.daerah.flatMap(({ nama, kontak }) => (kontak?.surel ? [{ nama, surel: kontak.surel }] : [])),
		sunting: halamanSunting(portal.sunting),
		alih: portal.alih.map((satu) => ({ ...satu, url: satu.dari })),
	};
}
