/** Publishing at scale: from Markdown to pages, search and sheets apart. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { check } from "../check/check.ts";
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
	/** The pages once more after one naskah changed; and with reading and checking everything again. */
	readonly berubah: number;
	readonly berubah_semua: number;
	readonly memori: number;
}

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

/**
 * Publishes a folder twice, the second time after one naskah changed.
 * @param out an empty folder of its own
 */
export async function measureTerbit(content: string, out: string, today: string, now: () => number): Promise<Terbit> {
	const marks = [now()];
	const lap = (): number => {
		marks.push(now());
		return (marks.at(-1) ?? 0) - (marks.at(-2) ?? 0);
	};
	const pages = async (muatan: Awaited<ReturnType<typeof load>>, dist: string, lama: CatatanBerkas) => {
		const { pemeriksaan, versi } = susun(muatan, today);
		const periksa = lap();
		const kosong = { sheets: new Map(), commits: new Map(), samples: [], riwayat: true };
		const terbitan = susunTerbitan(pemeriksaan, today, { ...kosong, versi });
		const pemakaian = { program: "bench", lama: { dist: join(out, "satu"), catatan: lama } };
		const catatan = await writePortal(terbitan, dist, { toXlsx: toXlsxTabel, pemakaian });
		return { periksa, halaman: lap(), catatan };
	};
	await mkdir(join(out, "satu"), { recursive: true });
	const muatan = await load(content);
	const baca = lap();
	const first = await pages(muatan, join(out, "satu"), {});
	const changed = join(content, kasusKe(0), "naskah-0.md");
	await writeFile(changed, `${await readFile(changed, "utf8")}\n## Tambahan\nPARA PIHAK bertemu setiap tahun.\n`);
	await mkdir(join(out, "dua"), { recursive: true });
	const again = await load(content);
	const bacaLagi = lap();
	const second = await pages(again, join(out, "dua"), first.catatan);
	await rm(out, { recursive: true, force: true });
	const memori = process.resourceUsage().maxRSS / 1024;
	const berubah_semua = bacaLagi + second.periksa + second.halaman;
	return { baca, periksa: first.periksa, halaman: first.halaman, berubah: second.halaman, berubah_semua, memori };
}
