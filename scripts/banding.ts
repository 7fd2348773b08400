/** `naskah banding <revision> [<revision>] [name …]`: two versions of the texts, as a marked comparison by pasal. */
import { join } from "node:path";
import { bandingDokumen } from "./cli/banding/dokumen.ts";
import { type LembarBanding, writeLembar } from "./cli/banding/lembar.ts";
import { choose, type SisiBanding } from "./cli/banding/pilih.ts";
import { compareDokumen, judulOf } from "./cli/banding/sanding.ts";
import { addressOf, findUbahan, type Sanding, type Ubahan } from "./cli/banding/ubahan.ts";
import { BENDERA } from "./cli/isian-pilihan.ts";
import { type Options, perintah } from "./cli/options.ts";
import { inWords, isSama } from "./compare/ringkas.ts";
import { EnvironmentFault } from "./model/fault.ts";
import { FOLDER_BANDING } from "./publish/simpan-buatan.ts";

function toLembar(
	sanding: Sanding,
	[lama, baru]: readonly [SisiBanding, SisiBanding],
	{ cetak }: Options,
): LembarBanding {
	const { path, semula } = sanding;
	const perbandingan = compareDokumen(sanding.lama, sanding.baru);
	const alamat = semula === undefined ? path : `${path} (semula ${semula})`;
	const kepala = {
		judul: judulOf(sanding.baru),
		alamat,
		lama: lama.versi,
		baru: baru.versi,
		ringkasan: inWords(perbandingan),
	};
	const target = join(cetak, FOLDER_BANDING, `${lama.singkat}-${baru.singkat}`, addressOf(path));
	return { perbandingan, kepala, target, daerah: path.split("/")[0] as string, tanggal: baru.tanggal };
}

function tell(line: string): void {
	process.stdout.write(`${line}\n`);
}

function tellRest({ baru, dihapus, lain }: Ubahan): void {
	for (const path of baru) tell(`${path}: dokumen baru`);
	for (const path of dihapus) tell(`${path}: dokumen dihapus`);
	for (const path of lain) tell(`${path}: berubah; bukan naskah, jadi tidak disandingkan`);
}

/** @throws EnvironmentFault when none of what differs can be read */
function tellUnread({ tidakTerbaca, sanding, baru, dihapus }: Ubahan): void {
	for (const { file, line, message } of tidakTerbaca)
		process.stderr.write(`naskah: ${file} tidak dapat dibaca pada salah satu versi (baris ${line}): ${message}\n`);
	if (tidakTerbaca.length > 0 && sanding.length + baru.length + dihapus.length === 0)
		throw new EnvironmentFault("Tidak ada dokumen berubah yang dapat dibaca pada kedua versi.");
}

/** `dokumen`: the names are two files, not revisions. */
const PILIHAN = { dokumen: BENDERA };

/** @returns 0, with or without differences */
export const run = perintah({ nama: "banding", pilihan: PILIHAN, bernama: true }, async (options) => {
	if (options.dokumen) return bandingDokumen(options);
	const { lama, baru, names } = await choose(options.content, options.rest, options.today);
	const ubahan = await findUbahan(options.content, { lama, baru, names });
	const lembar = ubahan.sanding.map((satu) => toLembar(satu, [lama, baru], options));
	tellUnread(ubahan);
	const differing = lembar.filter(({ perbandingan }) => !isSama(perbandingan));
	const files = await writeLembar(differing, options);
	for (const { kepala } of lembar) tell(`${kepala.alamat}: ${kepala.ringkasan}`);
	tellRest(ubahan);
	if (lembar.length + ubahan.baru.length + ubahan.dihapus.length + ubahan.lain.length === 0)
		tell(`Tidak ada perbedaan antara ${lama.versi.nama} dan ${baru.versi.nama}.`);
	for (const file of files) tell(file);
	return 0;
});
