/** Publishing and searching at scale. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Options } from "../cli/options.ts";
import { ROOT } from "../cli/root.ts";
import type { BrowserSource } from "../print/browser.ts";
import { writeSearch } from "../publish/search.ts";
import { runProgram } from "./bangun.ts";
import { reportSkala, row } from "./baris.ts";
import { type HasilCari, measureCari } from "./cari.ts";
import { measureEleventy, measureHugo } from "./generator.ts";
import { multiplyPages } from "./perbanyak.ts";
import { findProgram } from "./pesaing.ts";
import { type Terbit, ubahSatu, writeBanyak } from "./terbit.ts";

const DOKUMEN_CARI = 2000;
/** Naskah published in the measure of scale, and how many times more in its second run. */
const NASKAH_TERBIT = 1000;
const KALI_TERBIT = 10;

/** Publishes in a process of its own, whose memory is then its own too. */
async function terbitSendiri(args: readonly string[], now: () => number): Promise<Terbit> {
	const { kata } = await runProgram([join(ROOT, "scripts/bench/terbit-sendiri.ts"), ...args], now);
	return JSON.parse(kata) as Terbit;
}

/** Rows of ten times as many naskah, of one change among them, and of other generators on the same. */
export async function reportTerbit(folder: string, options: Options, now: () => number): Promise<void> {
	const { content, today } = options;
	const from = { peraturan: join(content, "peraturan"), samples: `${ROOT}templates` };
	const [few, many] = [join(folder, "seribu"), join(folder, "sepuluh-ribu")];
	await writeBanyak(few, NASKAH_TERBIT, from);
	await writeBanyak(many, NASKAH_TERBIT * KALI_TERBIT, from);
	const [satu, dua] = [join(folder, "terbit-satu"), join(folder, "terbit-dua")];
	const kecil = await terbitSendiri([few, join(folder, "terbit-kecil"), today], now);
	const besar = await terbitSendiri([many, satu, today], now);
	await ubahSatu(many);
	const berubah = await terbitSendiri([many, dua, today, satu], now);
	await Promise.all([satu, dua].map((path) => rm(path, { recursive: true, force: true })));
	const program = findProgram("hugo", process.env.PATH ?? "");
	const hugo = program ? await measureHugo(program, many, folder, now) : undefined;
	const eleventy = await measureEleventy(many, folder, now);
	reportSkala({ kecil, besar, berubah, kali: KALI_TERBIT }, { eleventy, hugo });
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(0);
const byPonsel = (a: HasilCari, b: HasilCari): number => a.bytes.ponsel - b.bytes.ponsel;

/** What a first search costs a reader where the portal that was just built has grown to this many documents. */
export async function reportCari(source: BrowserSource, folder: string, now: () => number): Promise<void> {
	const dist = join(folder, "dist");
	await multiplyPages(dist, DOKUMEN_CARI);
	const start = now();
	await writeSearch(dist);
	const indeks = `indeks ${((now() - start) / 1000).toFixed(1)} detik`;
	const answers = await measureCari(source, dist, now);
	const [biasa, terberat] = [0.5, 1].map(
		(bagian) => answers.toSorted(byPonsel)[Math.ceil(answers.length * bagian) - 1],
	);
	for (const [nama, satu] of [["terberat", terberat] as const, ["tengah", biasa] as const]) {
		if (!satu) continue;
		const { kata, bytes, lama, hasil } = satu;
		const detail = `“${kata}”, ${hasil} hasil, ${lama.toFixed(0)} ms, dengan saringan ${kb(bytes.meja)} kB, ${indeks}`;
		row(`kB cari pertama, ${nama} dari ${answers.length} pertanyaan`, bytes.ponsel / 1000, "≤ 200", detail);
	}
}
