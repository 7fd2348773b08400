import { type BerkasCetak, daerahOf, isDinas, isNaskah } from "../model/arsip.ts";
import { isDwibahasa, sifatOf } from "../model/jenis.ts";
import { resolvePath } from "../model/pihak.ts";
import { namaNaskah } from "../model/silsilah.ts";
import type { BahanCetak } from "./bahan.ts";
import { buktiOf } from "./bukti.ts";
import { viewDwibahasa } from "./dwibahasa/view-dwibahasa.ts";
import { gambarTemplat } from "./gambar.ts";
import { Html } from "./html.ts";
import { fontsFor } from "./huruf.ts";
import type { Kaki } from "./kaki.ts";
import { pageCss } from "./kertas.ts";
import { paraPihakOf } from "./para-pihak.ts";
import { parafOf } from "./paraf.ts";
import { hyphenateSheet } from "./penggalan-lembar.ts";
import { tataNaskahOf } from "./tata-cetak.ts";
import { allowBreaks } from "./tipografi.ts";
import { viewDinas } from "./view-dinas.ts";
import { viewKuasa } from "./view-kuasa.ts";
import { viewLaporan } from "./view-laporan.ts";
import { viewMatrik } from "./view-matrik.ts";
import { viewNaskah } from "./view-naskah.ts";
import { viewRencana } from "./view-rencana.ts";

/** Printed across every page of a document that binds nobody. */
const TANDA_AIR: Readonly<Record<BerkasCetak["data"]["status"], string>> = {
	rancangan: "RANCANGAN",
	final: "",
	ditandatangani: "",
	batal: "BATAL",
};

function viewOf(dokumen: BerkasCetak, bahan: BahanCetak): object {
	if (dokumen.jenis === "naskah-kerja-sama" || dokumen.jenis === "pernyataan-kehendak")
		return viewDwibahasa(dokumen, bahan);
	if (isNaskah(dokumen)) return viewNaskah(dokumen, bahan);
	if (isDinas(dokumen)) return viewDinas(dokumen, bahan);
	switch (dokumen.jenis) {
		case "rencana-kerja":
			return viewRencana(dokumen, bahan);
		case "surat-kuasa":
			return viewKuasa(dokumen, bahan);
		case "matrik-evaluasi":
			return viewMatrik(dokumen);
		case "laporan":
			return viewLaporan(dokumen);
	}
}

/** What stands on the sheet of a document, without the page around it: its frame and its text. */
export function renderLembar(dokumen: BerkasCetak, bahan: BahanCetak): string {
	return bahan.templates.render(dokumen.jenis, viewOf(dokumen, bahan));
}

/** The stylesheet that a family of kinds shares. */
function keluargaGaya(dokumen: BerkasCetak): string | undefined {
	if (isDinas(dokumen)) return "dinas";
	return isDwibahasa(dokumen.jenis) ? "dwibahasa" : undefined;
}

/** "Kesepakatan Bersama tentang Pengelolaan Persampahan"; reports already name themselves in their title. */
function judulBerkas(dokumen: BerkasCetak, { arsip }: BahanCetak): string {
	const { judul } = dokumen.data;
	return isDinas(dokumen) || sifatOf(dokumen.jenis).bernama ? judul : `${namaNaskah(dokumen, arsip)} tentang ${judul}`;
}

/** A draft says which commit it is; what binds carries the code of its version. Never both. */
function kakiOf(dokumen: BerkasCetak, { arsip, commits }: BahanCetak): Kaki {
	const paraf = isNaskah(dokumen)
		? { paraf: parafOf(tataNaskahOf(dokumen).paraf, paraPihakOf(dokumen, arsip.daerah)) }
		: {};
	return dokumen.data.status === "rancangan"
		? { ...paraf, commit: commits?.get(dokumen.sumber.path) ?? "" }
		: { ...paraf, bukti: buktiOf(dokumen, arsip) };
}

/**
 * A whole sheet as one HTML file that needs nothing from outside: styles, fonts and crests are inside it, and its
 * policy lets nothing else in. Paper, margins and font come from the region's profile.
 */
export function renderDokumen(dokumen: BerkasCetak, bahan: BahanCetak): string {
	const { jenis } = dokumen;
	const { data, sumber } = daerahOf(dokumen);
	const judul = judulBerkas(dokumen, bahan);
	const lanskap = sifatOf(jenis).lanskap === true;
	const lembar = renderLembar(dokumen, bahan);
	const isi = lanskap ? lembar : hyphenateSheet(allowBreaks(lembar));
	const berkasHuruf = data.kertas?.berkas_huruf && resolvePath(sumber.path, data.kertas.berkas_huruf);
	const kaki = kakiOf(dokumen, bahan);
	const huruf = fontsFor(
		isi + (kaki.paraf?.join() ?? ""),
		bahan.huruf,
		berkasHuruf ? bahan.arsip.aset.get(berkasHuruf) : undefined,
	);
	const tanda = TANDA_AIR[dokumen.data.status];
	const { keluarga } = huruf;
	const arah = lanskap ? "lanskap" : "tegak";
	const berlanskap = isNaskah(dokumen) && tataNaskahOf(dokumen).lampiranLanskap.size > 0;
	const page = pageCss(data.kertas, {
		arah,
		keluarga,
		tanda,
		kaki,
		berlanskap,
		tanpaNomor: bahan.tanpa_nomor === true,
	});
	return bahan.templates.sheet({
		jenis,
		judul,
		tanda_air: tanda && gambarTemplat(bahan.templates.shared(`tanda-air-${tanda.toLowerCase()}.svg`), tanda),
		gaya: new Html(huruf.css + page + bahan.templates.css(jenis, keluargaGaya(dokumen))),
		isi: new Html(isi),
	});
}
