import type { Jalan } from "./bangun.ts";
import type { HasilCetak } from "./cetak.ts";
import { findProgram, measurePesaing, PESAING } from "./pesaing.ts";
import type { HasilTeks } from "./teks.ts";
import type { Terbit } from "./terbit.ts";

/** One process a document is slow; a few are enough to see it. */
const BAGI_PESAING = 3;
const NAME = 46;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const perSecond = (value: number): string => `${value.toFixed(1)}/detik`;

/** One line of the report: what over what, how much, what is aimed at. */
export function row(name: string, value: number, goal: string, detail: string): void {
	say(`${name.padEnd(NAME)} ${value.toFixed(2).padStart(6)}   ${goal.padEnd(8)} ${detail}`);
}

/** Rows of the text engine. */
export function reportTeks({ markdownIt, baca, susun }: HasilTeks): void {
	const peer = `markdown-it ${markdownIt.toFixed(1)} ms`;
	row("teks 28 pihak, 60 halaman: baca / markdown-it", baca / markdownIt, "", `${baca.toFixed(1)} ms, ${peer}`);
	row("teks 28 pihak, 60 halaman: susun / markdown-it", susun / markdownIt, "", `${susun.toFixed(1)} ms`);
}

/** Rows of printing: beside the bare engine, and memory as the count grows. */
export function reportCetak({ telanjang, cetak, lengkap, memori: [third, last] }: HasilCetak): void {
	row("cetak saja / mesin telanjang", cetak / telanjang, "≥ 0.85", `${perSecond(cetak)}, ${perSecond(telanjang)}`);
	row("cetak dengan semua olahan / mesin telanjang", lengkap / telanjang, "≥ 0.60", perSecond(lengkap));
	if (!third || !last) return;
	const both = (a: number, b: number) => `${b.toFixed(0)} / ${a.toFixed(0)} MB`;
	row("memori puncak 3N / N: Naskah", last.naskah / third.naskah, "≤ 1.25", both(third.naskah, last.naskah));
	row("memori puncak 3N / N: peramban", last.peramban / third.peramban, "≤ 1.25", both(third.peramban, last.peramban));
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} detik`;

const all = ({ baca, periksa, halaman }: Terbit): number => baca + periksa + halaman;
const megabytes = (value: number): string => `${value.toFixed(0)} MB`;

/** Publishing few and many naskah, and the many once more after one of them changed. */
interface Skala {
	readonly kecil: Terbit;
	readonly besar: Terbit;
	readonly berubah: Terbit;
	/** How many times the few are the many. */
	readonly kali: number;
}

/** Other generators on the many. */
interface Lain {
	readonly eleventy: Jalan;
	readonly hugo: Jalan | undefined;
}

/** The same Markdown by others. Eleventy alone shows which share of the pages' time is the generator's own. */
function reportGenerator(besar: Terbit, { eleventy, hugo }: Lain): void {
	row("halaman / Eleventy sendiri: waktu", besar.halaman / eleventy.lama, "", seconds(eleventy.lama));
	if (!hugo) return;
	row("terbit / hugo: waktu", all(besar) / hugo.lama, "≤ 1.00", seconds(hugo.lama));
	row("halaman / hugo: waktu", besar.halaman / hugo.lama, "", seconds(besar.halaman));
	row("Eleventy sendiri / hugo: waktu", eleventy.lama / hugo.lama, "", seconds(eleventy.lama));
	row("terbit / hugo: memori puncak", besar.memori / hugo.memori, "≤ 0.50", megabytes(besar.memori));
	row("Eleventy sendiri / hugo: memori puncak", eleventy.memori / hugo.memori, "", megabytes(eleventy.memori));
}

/** Rows of publishing at scale: growth, one change, and other generators. Each naskah makes two pages and an XML file. */
export function reportSkala({ kecil, besar, berubah, kali }: Skala, { eleventy, hugo }: Lain): void {
	const parts = ({ baca, periksa, halaman }: Terbit): string =>
		`baca ${seconds(baca)}, periksa ${seconds(periksa)}, halaman ${seconds(halaman)}`;
	row(`waktu sehalaman ${kali}N / N`, all(besar) / all(kecil) / kali, "≤ 1.10", parts(besar));
	row("halaman: satu naskah berubah / dingin", berubah.halaman / besar.halaman, "≤ 0.05", seconds(berubah.halaman));
	row("semua: satu naskah berubah / dingin", all(berubah) / all(besar), "", parts(berubah));
	reportGenerator(besar, { eleventy, hugo });
}

/** Rows of other programs on the same HTML. */
export async function reportPesaing({
	html,
	lengkap,
	folder,
	path,
	now,
}: {
	readonly html: string;
	/** Documents per second of all we do. */
	readonly lengkap: number;
	readonly folder: string;
	/** Where programs are looked for. */
	readonly path: string;
	readonly now: () => number;
}): Promise<void> {
	for (const pesaing of PESAING) {
		const program = findProgram(pesaing.nama, path);
		const name = `cetak dengan semua olahan / ${pesaing.nama}`;
		if (!program) {
			say(`${name.padEnd(NAME)}      –            tidak terpasang`);
			continue;
		}
		const speed = await measurePesaing(pesaing, program, Array(BAGI_PESAING).fill(html), folder, now);
		row(name, lengkap / speed, "> 1", perSecond(speed));
	}
}
