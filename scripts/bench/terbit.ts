/** Publishing at scale: from Markdown to pages, search and sheets apart. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { check } from "../check/check.ts";
import { recall, remember } from "../cli/ingatan.ts";
import { susunTerbitan } from "../cli/terbitan.ts";
import { toXlsxTabel } from "../compile/xlsx.ts";
import { load } from "../load/load.ts";
import { type BerkasCetak, berkasCetakOf } from "../model/arsip.ts";
import type { CatatanBerkas } from "../publish/berkas-lama.ts";
import { writePortal } from "../publish/publish.ts";
import { buktiOf } from "../render/bukti.ts";
import { naskahSebesar, writeContoh } from "./isi.ts";

/** Naskah in one case. */
const SEKASUS = 10;
const PASAL = 6;

/** Milliseconds of each part, and the most memory held, in megabytes. */
export interface Terbit {
	readonly baca: number;
	readonly periksa: number;
	readonly halaman: number;
	readonly memori: number;
}

/** What a build leaves for the next. */
const NAMA_CATATAN = "catatan.json";

/** Where one case of the generated content lies. */
const kasusKe = (nomor: number): string => join("contoh", "kerja-sama", `kasus-${nomor}`);

/** Writes a region with as many naskah as asked, ten to a case. */
export async function writeBanyak(
	folder: string,
	jumlah: number,
	from: { readonly peraturan: string; readonly samples: string },
): Promise<void> {
	await writeContoh(folder, from, {});
	const kasus = await readFile(join(from.samples, "kerja-sama", "sample.md"), "utf8");
	for (let nomor = 0; nomor * SEKASUS < jumlah; nomor++) {
		const tempat = join(folder, kasusKe(nomor));
		await mkdir(tempat, { recursive: true });
		await writeFile(join(tempat, "kerja-sama.md"), kasus.replace(/^judul: .*$/m, `judul: Kerja Sama Nomor ${nomor}`));
		for (let urut = 0; urut < SEKASUS; urut++) {
			const ukuran = { jenis: "perjanjian-kerja-sama", pihak: 2, pasal: PASAL, nomor: nomor * SEKASUS + urut } as const;
			await writeFile(join(tempat, `naskah-${urut}.md`), naskahSebesar(ukuran));
		}
	}
}

function susun(muatan: Awaited<ReturnType<typeof load>>, today: string) {
	const pemeriksaan = check(muatan, today);
	const versi = (satu: BerkasCetak) => {
		const { kode, sha256 } = buktiOf(satu, pemeriksaan.arsip);
		return { kini: { kode, sha256, status: satu.data.status }, lama: [] };
	};
	return { pemeriksaan, versi: new Map(berkasCetakOf(pemeriksaan.arsip).map((satu) => [satu, versi(satu)])) };
}

/** Changes one naskah as its drafter would: a clause more. */
export async function ubahSatu(content: string): Promise<void> {
	const path = join(content, kasusKe(0), "naskah-0.md");
	await writeFile(path, `${await readFile(path, "utf8")}\n## Tambahan\nPARA PIHAK bertemu setiap tahun.\n`);
}

/**
 * Publishes a folder, without search and sheets.
 * @param out a folder that is not there yet; what was noted lies beside the portal
 * @param lama such a folder of an earlier run, from which is taken over what did not change
 */
export async function measureTerbit(
	content: string,
	out: string,
	{ today, lama, now }: { readonly today: string; readonly lama?: string; readonly now: () => number },
): Promise<Terbit> {
	const marks = [now()];
	const lap = (): number => {
		marks.push(now());
		return (marks.at(-1) ?? 0) - (marks.at(-2) ?? 0);
	};
	const dist = join(out, "dist");
	await mkdir(dist, { recursive: true });
	lap();
	const muatan = await load(content);
	const baca = lap();
	const { pemeriksaan, versi } = susun(muatan, today);
	const periksa = lap();
	const kosong = { sheets: new Map(), commits: new Map(), samples: [], riwayat: true };
	const terbitan = susunTerbitan(pemeriksaan, today, { ...kosong, versi });
	const catatan = lama === undefined ? {} : ((await recall(join(lama, NAMA_CATATAN))) as CatatanBerkas);
	const pemakaian = { program: "bench", lama: { dist: join(lama ?? out, "dist"), catatan } };
	const noted = await writePortal(terbitan, dist, { toXlsx: toXlsxTabel, pemakaian });
	await remember(join(out, NAMA_CATATAN), noted);
	return { baca, periksa, halaman: lap(), memori: process.resourceUsage().maxRSS / 1024 };
}
