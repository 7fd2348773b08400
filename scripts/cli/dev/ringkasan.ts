/** The overview of the preview: every finding by file, every paper with its page and its sheet. */
import { resolve } from "node:path";
import { urlDokumen, urlKasus } from "../../model/alamat.ts";
import { type BerkasCetak, kasusOf } from "../../model/arsip.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import { NAMA_JENIS, NAMA_STATUS } from "../../model/generated/vocabularies.ts";
import { jumlahTemuan, type TemuanBerkas, temuanBerkas } from "../../pratinjau/temuan.ts";
import { teksOf, urlLembar } from "./bilah.ts";
import type { Dunia } from "./dunia.ts";
import type { Sidang } from "./sidang.ts";
import { tujuanAt, urlByPlace } from "./tujuan.ts";

interface BerkasRingkas extends TemuanBerkas {
	/** Its page, where it has one. */
	readonly halaman?: string;
}

interface DokumenRingkas {
	readonly judul: string;
	readonly jenis: string;
	readonly status: string;
	readonly halaman: string;
	readonly lembar: string;
	/** Its findings, in words; "" where there is none. */
	readonly temuan: string;
}

interface KelompokRingkas {
	readonly judul: string;
	readonly daerah: string;
	readonly halaman: string;
	readonly dokumen: readonly DokumenRingkas[];
}

export interface Ringkasan {
	readonly hari: string;
	readonly jumlah: string;
	/** The one case to which the overview keeps; "" for all. */
	readonly kasus: string;
	readonly berkas: readonly BerkasRingkas[];
	readonly kelompok: readonly KelompokRingkas[];
}

/** Files shown with their findings in full; beyond, a page would be longer than anyone reads. */
const PALING_BANYAK = 100;

/**
 * Address of the case that `--kasus` names, by folder or by `daerah/folder`.
 * @throws EnvironmentFault for one that is not there
 */
export function urlKasusBernama(nama: string, { arsip }: Dunia): string {
	const wanted = nama.replace(/^\/+|\/+$/g, "");
	const cases = arsip.daerah.flatMap(({ kerja_sama }) => kerja_sama);
	const found = cases.find((kasus) => [kasus.slug, `${kasus.daerah.id}/${kasus.slug}`].includes(wanted));
	if (found) return urlKasus(found);
	throw new EnvironmentFault(
		`Kerja sama "${nama}" tidak ada. Tulis daerah dan map-nya, mis. --kasus tirtapura/sampah.`,
	);
}

function dokumenRingkas(dokumen: BerkasCetak, diagnostics: readonly Diagnostic[]): DokumenRingkas {
	return {
		judul: dokumen.data.judul,
		jenis: NAMA_JENIS[dokumen.jenis],
		status: NAMA_STATUS[dokumen.data.status],
		halaman: urlDokumen(dokumen),
		lembar: urlLembar(dokumen),
		temuan: jumlahTemuan(diagnostics.filter(({ file }) => file === dokumen.sumber.file)),
	};
}

function kelompokSemua({ arsip }: Dunia, diagnostics: readonly Diagnostic[]): KelompokRingkas[] {
	return arsip.daerah.flatMap((daerah) => {
		const { nama } = daerah.data;
		const toRingkas = (satu: BerkasCetak) => dokumenRingkas(satu, diagnostics);
		const cases = daerah.kerja_sama.map((kasus) => ({
			judul: kasus.data.judul,
			daerah: nama,
			halaman: urlKasus(kasus),
			dokumen: kasus.dokumen.map(toRingkas),
		}));
		const own = daerah.dokumen.filter((satu) => !kasusOf(satu)).map(toRingkas);
		return own.length > 0
			? [...cases, { judul: "Rapat, rencana, dan pembinaan", daerah: nama, halaman: `/${daerah.id}/`, dokumen: own }]
			: cases;
	});
}

/** @param nama of the one case to which the overview keeps, as `--kasus` says */
export async function ringkasanOf({ potret }: Sidang, nama: string | undefined): Promise<Ringkasan> {
	const { kini, diagnostics } = potret;
	const only = nama === undefined ? "" : urlKasusBernama(nama, kini);
	const { contentDir } = potret;
	const urlOf = (file: string): string | undefined => urlByPlace(file.slice(contentDir.length).replace(/^\/+/, ""));
	const shown = diagnostics.filter(({ file }) => only === "" || urlOf(file)?.startsWith(only));
	const files = [...new Set(shown.map(({ file }) => file))].slice(0, PALING_BANYAK);
	const berkas = files.map(async (file) => {
		const path = resolve(file);
		const teks = await teksOf(path);
		const url = urlOf(file);
		const halaman = url === undefined ? undefined : (tujuanAt(url, kini)?.url ?? url);
		const found = temuanBerkas(file, shown, { arsip: kini.arsip, path, ...(teks !== undefined && { teks }) });
		return { ...found, ...(halaman && { halaman }) };
	});
	const kelompok = kelompokSemua(kini, diagnostics).filter(({ halaman }) => only === "" || halaman === only);
	return {
		hari: kini.sekarang.today,
		jumlah: jumlahTemuan(shown),
		kasus: only && (kelompok[0]?.judul ?? ""),
		berkas: await Promise.all(berkas),
		kelompok,
	};
}
