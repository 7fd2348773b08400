import { join } from "node:path";
import { check } from "../../../check/check.ts";
import { inWords, isSama } from "../../../compare/ringkas.ts";
import { load } from "../../../load/load.ts";
import { type Arsip, berkasCetakOf, type DokumenNaskah, isNaskah } from "../../../model/arsip.ts";
import { EnvironmentFault } from "../../../model/fault.ts";
import { slugify } from "../../../model/slug.ts";
import { tanggalPanjang } from "../../../model/tanggal.ts";
import { FOLDER_BANDING } from "../../../publish/simpan-buatan.ts";
import { writeLembar } from "../../banding/lembar.ts";
import { judulOf } from "../../banding/sanding.ts";
import { bahanEkspor } from "../../docx/ekspor.ts";
import { pilihDokumen } from "../../pilih-dokumen.ts";
import type { PilihanImpor } from "../pilihan.ts";
import { sandingkanKembali } from "./kembali.ts";
import type { NaskahMasuk } from "./masuk.ts";

/**
 * The naskah that a file is compared with: the one that was named, else the one it was exported from.
 * @throws EnvironmentFault when there is none, or it is no naskah
 */
function sumberOf({ asal }: NaskahMasuk, arsip: Arsip, nama: string | undefined): DokumenNaskah {
	const all = berkasCetakOf(arsip);
	const found = nama === undefined ? all.filter(({ sumber }) => sumber.path === asal?.path) : pilihDokumen(all, [nama]);
	const [only, ...more] = found;
	if (!only)
		throw new EnvironmentFault(
			`Sumber berkas ini, ${asal?.path}, tidak ada lagi atau belum dapat dibaca. Sebutkan dokumen pembandingnya dengan --banding, atau masukkan sebagai naskah baru dengan --kasus.`,
		);
	if (more.length > 0)
		throw new EnvironmentFault(
			`--banding "${nama}" cocok dengan ${found.length} dokumen; sebutkan satu, mis. daerah/kerja-sama/pks.`,
		);
	if (isNaskah(only)) return only;
	throw new EnvironmentFault(
		`${only.sumber.file} bukan naskah; hanya naskah yang dapat disandingkan pasal demi pasal.`,
	);
}

/**
 * A naskah that came back from the partner, against its source: told pasal by pasal, and set as a marked comparison.
 * Nothing of the source is changed.
 * @returns 0, with or without differences
 */
export async function bandingKembali(masuk: NaskahMasuk, options: PilihanImpor): Promise<number> {
	const { arsip } = check(await load(options.content), options.today);
	const dokumen = sumberOf(masuk, arsip, options.banding);
	const { perbandingan, kode, lines } = await sandingkanKembali(
		masuk,
		dokumen,
		await bahanEkspor(arsip, options.today),
	);
	process.stdout.write(`${lines.join("\n")}\n`);
	if (isSama(perbandingan)) return 0;
	const { path } = dokumen.sumber;
	const keterangan = `per ${tanggalPanjang(options.today)}`;
	const kepala = {
		judul: judulOf(dokumen.sumber),
		alamat: path,
		lama: { nama: `Sumber, versi ${kode}`, keterangan },
		baru: { nama: masuk.nama, keterangan },
		ringkasan: inWords(perbandingan),
	};
	const target = join(options.cetak, FOLDER_BANDING, "kembali", slugify(`${path.replace(/\.md$/, "")}-${masuk.nama}`));
	const daerah = path.split("/")[0] as string;
	const written = await writeLembar([{ perbandingan, kepala, target, daerah, tanggal: options.today }], options);
	process.stdout.write(`${written.join("\n")}\n`);
	return 0;
}
