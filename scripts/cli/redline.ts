import { compareNaskah } from "../compare/banding.ts";
import { adendumBaca, konsolidasi as konsolidasiUntil } from "../model/adendum/konsolidasi.ts";
import { type BerkasCetak, type DokumenAdendum, type DokumenNaskah, isNaskah } from "../model/arsip.ts";
import type { Redline, Terbitan } from "../publish/terbitan.ts";
import { renderPerbandingan } from "../render/banding/bagian.ts";
import { plainNaskah } from "../render/polos.ts";

/** Up to so many adenda every text is compared with every other; beyond, pages would grow with their square. */
const SEMUA_PASANGAN = 4;

/** Which texts are compared: all pairs, or with the first, the last and the neighbour where there are many. */
export function pasanganOf(jumlahAdendum: number): (readonly [number, number])[] {
	const pairs: (readonly [number, number])[] = [];
	for (let lama = 0; lama <= jumlahAdendum; lama++) {
		for (let baru = lama + 1; baru <= jumlahAdendum; baru++) {
			const isNear = lama === 0 || baru === jumlahAdendum || baru === lama + 1;
			if (jumlahAdendum <= SEMUA_PASANGAN || isNear) pairs.push([lama, baru]);
		}
	}
	return pairs;
}

function redlinesOf(dokumen: DokumenNaskah, oleh: readonly DokumenAdendum[]): Redline[] {
	const baca = oleh.map(adendumBaca);
	const awal = { naskah: dokumen.naskah, judul: dokumen.data.judul };
	const states = [0, ...baca.keys()].map((_, jumlah) => {
		const { naskah, judul } = konsolidasiUntil(awal, baca.slice(0, jumlah));
		return { data: { judul }, isi: [], naskah: plainNaskah(naskah) };
	});
	const named = ["Naskah awal", ...baca.map(({ sebutan }) => `Sesudah ${sebutan}`)];
	return pasanganOf(baca.length).map(([lama, baru]): Redline => {
		const [dari, ke] = [states[lama], states[baru]];
		const hasil = dari && ke ? String(renderPerbandingan(compareNaskah(dari, ke), { cetak: false })) : "";
		return { id: `${lama}-${baru}`, dari: named[lama] ?? "", ke: named[baru] ?? "", html: hasil };
	});
}

/** What each open adendum changed, clause by clause, between any two texts that held. */
export function redlineOf(konsolidasi: Terbitan["konsolidasi"]): Terbitan["redline"] {
	return new Map(
		[...konsolidasi].flatMap(([dokumen, hasil]): [BerkasCetak, readonly Redline[]][] =>
			isNaskah(dokumen) ? [[dokumen, redlinesOf(dokumen, hasil.teks.oleh)]] : [],
		),
	);
}
