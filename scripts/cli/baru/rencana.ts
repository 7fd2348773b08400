import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { dasarYangKurang } from "../../baru/dasar.ts";
import type { Konteks, Rencana } from "../../baru/konteks.ts";
import { terbaru } from "../../baru/konteks.ts";
import { type Contoh, namaBaru, susunBaru } from "../../baru/susun.ts";
import { type Usul, usulDaerah, usulKasus } from "../../baru/usul.ts";
import { isSlug } from "../../check/tempat.ts";
import { urutanIsian } from "../../check/urutan-isian.ts";
import { splitFrontMatter } from "../../load/front-matter.ts";
import { createKalender } from "../../load/kalender.ts";
import type { Arsip } from "../../model/arsip.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import type { Tenggat } from "../../model/kewajiban.ts";
import { urutkan } from "../../perbaiki/urutan.ts";
import { susunJadwal } from "../../schedule/jadwal.ts";
import { KEWAJIBAN } from "../../schedule/registry.ts";
import { ROOT } from "../root.ts";
import type { BerkasBaru } from "./berkas-baru.ts";
import { folderOf, type Tujuan } from "./tujuan.ts";

/** The sample of a kind, cut in two. */
export async function bacaContoh(jenis: string): Promise<Contoh> {
	const parts = splitFrontMatter(await readFile(join(ROOT, "templates", jenis, "sample.md"), "utf8"));
	// The tests hold every sample to be sound.
	if ("temuan" in parts) throw new RangeError(`templates/${jenis}/sample.md: ${parts.temuan.message}`);
	return { yaml: parts.yaml.replace(/^\n/, ""), body: parts.body };
}

/** The schedule as it stands. */
export const jadwalOf = (arsip: Arsip, today: string): readonly Tenggat[] =>
	susunJadwal(arsip, KEWAJIBAN, createKalender(arsip.libur), today);

/** What the place waits for. */
export const usulDi = ({ daerah, kasus }: Tujuan, arsip: Arsip, jadwal: readonly Tenggat[], today: string): Usul[] =>
	kasus ? usulKasus(kasus, arsip, jadwal, today) : usulDaerah(daerah, jadwal);

function mustRest(konteks: Konteks): void {
	const kurang = dasarYangKurang(konteks);
	const { jenis } = konteks.rencana;
	if (kurang.length > 0) {
		const pilihan = kurang.map((satu) => NAMA_JENIS[satu]).join(", ");
		throw new EnvironmentFault(
			`${NAMA_JENIS[jenis]} memerlukan dokumen yang menjadi dasarnya, dan kerja sama ini belum punya: ${pilihan}.`,
		);
	}
	const bisaDikuasakan = terbaru(konteks.kasus, "perjanjian-kerja-sama", "kesepakatan-bersama", "nota-kesepakatan");
	if (jenis === "surat-kuasa" && !bisaDikuasakan)
		throw new EnvironmentFault("Surat kuasa memerlukan naskah yang akan ditandatangani; buat naskahnya dahulu.");
}

function mustBeSlug(nama: string): string {
	if (isSlug(nama)) return nama;
	throw new EnvironmentFault(
		`--nama "${nama}" tidak dapat menjadi alamat; pakai huruf kecil, angka, dan tanda hubung.`,
	);
}

/** Names that stand in a folder already. */
function takenIn({ daerah, kasus }: Tujuan, folder: string): ReadonlySet<string> {
	const dokumen = kasus ? kasus.dokumen : daerah.dokumen.filter((satu) => `${daerah.id}/${satu.folder}` === folder);
	return new Set([
		"kerja-sama",
		...dokumen.map(({ sumber }) => sumber.path.split("/").at(-1)?.replace(/\.md$/, "") ?? ""),
	]);
}

/**
 * The new paper, ready to be written.
 * @throws EnvironmentFault where it needs a paper that the case has not, or its name is no address
 */
export async function rancang(arsip: Arsip, tujuan: Tujuan, rencana: Rencana, today: string): Promise<BerkasBaru> {
	const konteks: Konteks = { arsip, ...tujuan, rencana, today };
	mustRest(konteks);
	const folder = folderOf(tujuan, rencana.jenis);
	const nama = rencana.nama === undefined ? namaBaru(konteks, takenIn(tujuan, folder)) : mustBeSlug(rencana.nama);
	const teks = urutkan(susunBaru(await bacaContoh(rencana.jenis), konteks), urutanIsian(rencana.jenis));
	return { path: `${folder}/${nama}.md`, teks };
}
