import { isiContoh } from "../../../baru/contoh.ts";
import type { Konteks } from "../../../baru/konteks.ts";
import { namaBaru } from "../../../baru/susun.ts";
import { check } from "../../../check/check.ts";
import { isSlug } from "../../../check/tempat.ts";
import { perluDilihat, ringkasNaskah } from "../../../impor/naskah/laporan.ts";
import { type NaskahBaca, susunNaskah } from "../../../impor/naskah/susun.ts";
import { load } from "../../../load/load.ts";
import type { Arsip } from "../../../model/arsip.ts";
import { EnvironmentFault } from "../../../model/fault.ts";
import type { JenisNaskah } from "../../../model/jenis.ts";
import { type BerkasBaru, periksaBerkas, tulisBaru } from "../../baru/berkas-baru.ts";
import { langkahBerikut } from "../../baru/pesan.ts";
import { bacaContoh } from "../../baru/rencana.ts";
import { mustBeWhole } from "../../baru/tujuan.ts";
import type { PilihanImpor } from "../pilihan.ts";
import { tanyaSetuju } from "../tanya.ts";
import { isianDari } from "./isian.ts";
import { kasusOf, sudahAda } from "./kasus.ts";
import type { NaskahMasuk } from "./masuk.ts";

const tell = (lines: readonly string[]): void => {
	process.stdout.write(`${lines.join("\n")}\n`);
};

/** Names of the papers that a case has. */
const takenIn = (konteks: Konteks): ReadonlySet<string> =>
	new Set([
		"kerja-sama",
		...(konteks.kasus?.dokumen ?? []).map(({ sumber }) => sumber.path.split("/").at(-1)?.replace(/\.md$/, "") ?? ""),
	]);

function namaOf(nama: string | undefined): string | undefined {
	if (nama === undefined || isSlug(nama)) return nama;
	throw new EnvironmentFault(
		`--nama "${nama}" tidak dapat menjadi alamat; pakai huruf kecil, angka, dan tanda hubung.`,
	);
}

function jenisOf({ kepala }: NaskahBaca): JenisNaskah {
	if (kepala.jenis) return kepala.jenis;
	throw new EnvironmentFault(
		"Jenis naskahnya tidak dikenali: di atas berkas tidak ada KESEPAKATAN BERSAMA, PERJANJIAN KERJA SAMA, NOTA KESEPAKATAN, ADENDUM atau judul sejenis. Tidak ada yang ditulis.",
	);
}

/** Shows what will be written and has it confirmed: at the terminal, or by `--ya`. */
async function setujui({ ya }: PilihanImpor, path: string): Promise<void> {
	if (ya) return;
	if (process.stdin.isTTY !== true || process.stdout.isTTY !== true)
		throw new EnvironmentFault(
			`Belum ada yang ditulis. Bila bacaan itu benar, ulangi dengan --ya untuk menulis ${path}.`,
		);
	if (!(await tanyaSetuju(`Tulis ${path}?`))) throw new EnvironmentFault("Dibatalkan; tidak ada yang ditulis.");
}

/** A naskah that was read, ready to be written. */
export interface NaskahSiap {
	readonly baru: BerkasBaru;
	/** Fields of its front-matter that a person must confirm. */
	readonly periksa: readonly string[];
	/** What a person must look at, one sentence each. */
	readonly lihat: readonly string[];
}

/**
 * The file that a naskah becomes; nothing is written.
 * @throws EnvironmentFault when its kind or its case cannot be told, or the case has it already
 */
export async function siapkanNaskah(
	baca: NaskahBaca,
	masuk: NaskahMasuk,
	arsip: Arsip,
	options: Pick<PilihanImpor, "kasus" | "nama" | "today">,
): Promise<NaskahSiap> {
	const jenis = jenisOf(baca);
	const tujuan = kasusOf(baca, arsip, options.kasus);
	const ada = sudahAda(baca, tujuan);
	if (ada)
		throw new EnvironmentFault(
			`Naskah dengan nomor itu sudah ada, dan tidak ditimpa: ${ada.sumber.file}. Tidak ada yang ditulis.`,
		);
	const konteks: Konteks = { arsip, ...tujuan, rencana: { jenis }, today: options.today };
	const { isian, periksa, alasan } = isianDari(baca, konteks, tujuan.kasus);
	const contoh = await bacaContoh(jenis);
	const nama = namaOf(options.nama) ?? namaBaru(konteks, takenIn(konteks));
	const path = `${tujuan.daerah.id}/kerja-sama/${tujuan.kasus.slug}/${nama}.md`;
	const teks = `---\n${isiContoh(contoh.yaml, isian, periksa)}---\n${baca.body}`;
	return { baru: { path, teks }, periksa, lihat: [...masuk.catatan, ...perluDilihat(baca), ...alasan] };
}

/**
 * A naskah from Word or PDF becomes a file of its case: shown first, written after a yes, never over another file.
 * @returns 0; what could not be read is marked in the file and told
 */
export async function imporNaskah(masuk: NaskahMasuk, options: PilihanImpor): Promise<number> {
	const baca = susunNaskah(masuk.isi, options.today, masuk.asing);
	tell([`Terbaca dari ${masuk.nama}`, ...ringkasNaskah(baca), ""]);
	const muatan = await load(options.content);
	const { arsip } = check(muatan, options.today);
	if (options.kasus !== undefined) mustBeWhole(options.kasus, arsip, muatan);
	const { baru, lihat } = await siapkanNaskah(baca, masuk, arsip, options);
	if (lihat.length > 0) tell(["Perlu dilihat", ...lihat.map((satu) => `  - ${satu}`), ""]);
	await setujui(options, `${options.content}/${baru.path}`);
	const diagnostics = periksaBerkas(baru, muatan, options.today);
	const file = await tulisBaru(options.content, baru);
	process.stdout.write(langkahBerikut(file, diagnostics));
	return 0;
}
