import { compareNaskah } from "../compare/banding.ts";
import { type AdendumBaca, adendumBaca, konsolidasi as konsolidasiUntil } from "../model/adendum/konsolidasi.ts";
import { type BerkasCetak, type DokumenNaskah, isNaskah } from "../model/arsip.ts";
import { TeksNanti } from "../model/teks-nanti.ts";
import type { Redline, TeksKonsolidasi, Terbitan } from "../publish/terbitan.ts";
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

/** The text of a naskah after so many of its adenda, in the words a reader sees. */
function teksSesudah(dokumen: DokumenNaskah, adendum: readonly AdendumBaca[]) {
	const { naskah, judul } = konsolidasiUntil({ naskah: dokumen.naskah, judul: dokumen.data.judul }, adendum);
	return { data: { judul }, isi: [], naskah: plainNaskah(naskah) };
}

function redlinesOf(dokumen: DokumenNaskah, { susunan, teks }: TeksKonsolidasi): Redline[] {
	const baca = susunan.oleh.map(adendumBaca);
	const named = ["Naskah awal", ...baca.map(({ sebutan }) => `Sesudah ${sebutan}`)];
	return pasanganOf(baca.length).map(([lama, baru]): Redline => {
		const compare = (): string => {
			const [dari, ke] = [teksSesudah(dokumen, baca.slice(0, lama)), teksSesudah(dokumen, baca.slice(0, baru))];
			return String(renderPerbandingan(compareNaskah(dari, ke), { cetak: false }));
		};
		const id = `${lama}-${baru}`;
		return { id, dari: named[lama] ?? "", ke: named[baru] ?? "", teks: new TeksNanti(`${teks.sidik} ${id}`, compare) };
	});
}

/** What each open adendum changed, clause by clause, between any two texts that held. */
export function redlineOf(konsolidasi: Terbitan["konsolidasi"]): Terbitan["redline"] {
	return new Map(
		[...konsolidasi].flatMap(([dokumen, hasil]): [BerkasCetak, readonly Redline[]][] =>
			isNaskah(dokumen) ? [[dokumen, redlinesOf(dokumen, hasil)]] : [],
		),
	);
}
