/** `naskah bench`: speed as ratios within one run, never as seconds that another machine could not compare. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./bench/bangun.ts";
import { reportCetak, reportPesaing, reportSkala, reportTeks, row } from "./bench/baris.ts";
import { measureCari } from "./bench/cari.ts";
import { measureCetak } from "./bench/cetak.ts";
import { measureHugo } from "./bench/hugo.ts";
import { naskahSebesar, writeContoh } from "./bench/isi.ts";
import { multiplyPages } from "./bench/perbanyak.ts";
import { findProgram } from "./bench/pesaing.ts";
import { measureTeks } from "./bench/teks.ts";
import { type Terbit, writeBanyak } from "./bench/terbit.ts";
import { check } from "./check/check.ts";
import { identitasOf } from "./cli/identitas.ts";
import type { Options } from "./cli/options.ts";
import { ROOT } from "./cli/root.ts";
import { load } from "./load/load.ts";
import { type Dokumen, dokumenOf } from "./model/arsip.ts";
import { readPrintAssets } from "./print/assets.ts";
import { type BrowserSource, findBrowser } from "./print/browser.ts";
import type { PrintJob } from "./print/cetak.ts";
import { writeSearch } from "./publish/search.ts";
import { renderDokumen } from "./render/dokumen.ts";
import { createTemplates } from "./render/templates.ts";

/** Sizes that come to nine and to sixty pages of A4. */
const SEMBILAN = { jenis: "perjanjian-kerja-sama", pihak: 2, pasal: 14 } as const;
const DOKUMEN_CARI = 2000;
const ENAM_PULUH = { jenis: "kesepakatan-bersama", pihak: 28, pasal: 102 } as const;

const now = (): number => performance.now();

/** The two documents that are measured, read and checked like any content. */
async function prepare(folder: string, { content: own, today }: Options) {
	const content = join(folder, "content");
	const from = { peraturan: join(own, "peraturan"), samples: `${ROOT}templates` };
	const besar = naskahSebesar({ ...ENAM_PULUH, nomor: 1 });
	await writeContoh(content, from, { besar, sedang: naskahSebesar({ ...SEMBILAN, nomor: 1 }) });
	const { arsip } = check(await load(content), today);
	const dokumen = (slug: string) => dokumenOf(arsip).find((satu) => satu.slug === slug) as Dokumen;
	const assets = await readPrintAssets(`${ROOT}templates`);
	const bahan = { arsip, templates: createTemplates(assets.templates), huruf: assets.huruf, today };
	const susun = (satu: Dokumen): string => renderDokumen(satu, bahan);
	const sedang = dokumen("sedang");
	const html = susun(sedang);
	const jobAt = (index: number): PrintJob => ({
		id: `naskah ${index}`,
		html: () => html.replace("</title>", ` ${index}</title>`),
		tanggal: sedang.data.tanggal,
		identitas: () => identitasOf(sedang, arsip),
	});
	return { besar, susunBesar: () => susun(dokumen("besar")), html, jobAt };
}

async function reportBangun({ content, today }: Options, folder: string): Promise<void> {
	const out = ["--out", join(folder, "dist"), "--cetak", join(folder, "cetak"), "--cache", folder];
	const args = [join(ROOT, "scripts/naskah.ts"), "build", "--content", content, "--today", today, ...out];
	const first = await runProgram(args, now);
	const second = await runProgram(args, now);
	row("bangun: kedua (tanpa perubahan) / pertama", second.lama / first.lama, "≤ 0.10", second.kata);
	row("memori puncak: bangun kedua / pertama", second.memori / first.memori, "", `${first.memori.toFixed(0)} MB`);
}

/** Naskah published in the measure of scale, and how many times more in its second run. */
const NASKAH_TERBIT = 1000;
const KALI_TERBIT = 10;

/** Publishes in a process of its own, whose memory is then its own too. */
async function terbitSendiri(content: string, folder: string, { today }: Options): Promise<Terbit> {
	const program = join(ROOT, "scripts/bench/terbit-sendiri.ts");
	const { kata } = await runProgram([program, content, join(folder, "terbit"), today], now);
	return JSON.parse(kata) as Terbit;
}

async function reportTerbit(folder: string, options: Options): Promise<void> {
	const from = { peraturan: join(options.content, "peraturan"), samples: `${ROOT}templates` };
	const [few, many] = [join(folder, "seribu"), join(folder, "sepuluh-ribu")];
	await writeBanyak(few, NASKAH_TERBIT, from);
	await writeBanyak(many, NASKAH_TERBIT * KALI_TERBIT, from);
	const [kecil, besar] = [await terbitSendiri(few, folder, options), await terbitSendiri(many, folder, options)];
	const program = findProgram("hugo", process.env.PATH ?? "");
	const hugo = program && (await measureHugo(program, many, folder, now));
	reportSkala(kecil, besar, KALI_TERBIT, hugo || undefined);
}

/** What a first search costs a reader where the portal that was just built has grown to this many documents. */
async function reportCari(source: BrowserSource, folder: string): Promise<void> {
	const dist = join(folder, "dist");
	await multiplyPages(dist, DOKUMEN_CARI);
	const start = now();
	await writeSearch(dist);
	const indeks = `indeks ${((now() - start) / 1000).toFixed(1)} detik`;
	for (const kata of ["sampah", "kelola sampah"]) {
		const { bytes, lama, hasil } = await measureCari(source, dist, { kata, now });
		const detail = `${hasil} hasil, ${lama.toFixed(0)} ms, ${indeks}`;
		row(`kB cari pertama “${kata}”, ${DOKUMEN_CARI} dokumen`, bytes / 1000, "≤ 200", detail);
	}
}

/** @returns 0; throws EnvironmentFault when there is no browser */
export async function run(options: Options): Promise<number> {
	const folder = await mkdtemp(join(tmpdir(), "naskah-bench-"));
	try {
		const { besar, susunBesar, html, jobAt } = await prepare(folder, options);
		reportTeks(measureTeks(besar, susunBesar, now));
		const source = await findBrowser({ cacheDir: folder });
		const cacheDir = join(folder, "cetak-bench");
		const hasil = await measureCetak(source, jobAt, { jumlah: options.jumlah, width: options.jobs, cacheDir, now });
		reportCetak(hasil);
		await reportPesaing({ html, lengkap: hasil.lengkap, folder, path: process.env.PATH ?? "", now });
		await reportBangun(options, folder);
		await reportTerbit(folder, options);
		await reportCari(source, folder);
		return 0;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
