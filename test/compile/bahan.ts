import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BENTUK_LAPORAN } from "../../scripts/compile/kompilasi.ts";
import { type Bahan, perOf } from "../../scripts/compile/lingkup.ts";
import { type Periode, parsePeriode } from "../../scripts/compile/periode.ts";
import { createKalender } from "../../scripts/load/kalender.ts";
import type { Arsip, BerkasDaerah } from "../../scripts/model/arsip.ts";
import type { BagianKompilasi, GrafikKompilasi, Kompilasi } from "../../scripts/model/kompilasi.ts";
import { plainBlok } from "../../scripts/render/polos.ts";
import { susunJadwal } from "../../scripts/schedule/jadwal.ts";
import { KEWAJIBAN } from "../../scripts/schedule/registry.ts";
import { CONTENT, TODAY } from "../helpers/portal.ts";

/** "2026-1", "2026", or a day alone. */
export function periode(kunci: string): Periode {
	return parsePeriode(kunci) ?? { kunci, nama: kunci, mulai: kunci, selesai: kunci };
}

/** What the command would give to a report. */
export function bahanOf(arsip: Arsip, daerah: BerkasDaerah, kunci: string, today = TODAY): Bahan {
	const satu = periode(kunci);
	const jadwal = susunJadwal(arsip, KEWAJIBAN, createKalender(arsip.libur), perOf(satu, today));
	return { arsip, daerah, periode: satu, today, jadwal, polos: plainBlok };
}

/** Compiles a report by its name on the command line. */
export function susun(id: string, arsip: Arsip, daerah: BerkasDaerah, kunci: string, today = TODAY): Kompilasi {
	const bentuk = BENTUK_LAPORAN.find((satu) => satu.id === id);
	if (!bentuk) throw new Error(`tidak ada laporan ${id}`);
	return bentuk.susun(bahanOf(arsip, daerah, kunci, today));
}

export function bagian({ bagian: all }: Kompilasi, id: string): BagianKompilasi {
	const found = all.find((satu) => satu.id === id);
	if (!found) throw new Error(`tidak ada bagian ${id}`);
	return found;
}

export function grafik({ grafik: all }: Kompilasi, id: string): GrafikKompilasi {
	const found = all.find((satu) => satu.id === id);
	if (!found) throw new Error(`tidak ada grafik ${id}`);
	return found;
}

export const jumlahGrafik = ({ baris }: GrafikKompilasi): number =>
	baris.flatMap(({ nilai }) => nilai).reduce((total, satu) => total + satu, 0);

/** First cell of a row, as read. */
export const kepala = (satu: BagianKompilasi): string[] =>
	satu.baris.map(([sel]) => (typeof sel === "object" ? sel.teks : String(sel)));

/** A paper of the sample content as its file says it, read without any code of ours. */
export interface Mentah {
	readonly path: string;
	readonly isi: string;
	/** A top-level field of the front-matter that stands on one line. */
	readonly isian: (nama: string) => string | undefined;
}

export function bacaMentah(): Mentah[] {
	return readdirSync(CONTENT, { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(".md"))
		.sort()
		.map((path) => {
			const isi = readFileSync(join(CONTENT, path), "utf8");
			const isian = (nama: string) => new RegExp(`^${nama}: (.*)$`, "m").exec(isi)?.[1];
			return { path, isi, isian };
		});
}
