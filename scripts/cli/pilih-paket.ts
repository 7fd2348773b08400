import { urlDokumen, urlKasus } from "../model/alamat.ts";
import { type Arsip, type BerkasKerjaSama, type DokumenNaskah, dokumenOf, isNaskah } from "../model/arsip.ts";
import { type RencanaBundel, rencanakanBundel } from "../model/bundel.ts";
import { EnvironmentFault } from "../model/fault.ts";
import { namaNaskah } from "../model/silsilah.ts";

/** One pack to make. */
export interface GrupPaket {
	/** Address below the print room, without ending. */
	readonly alamat: string;
	readonly judul: string;
	readonly naskah: readonly DokumenNaskah[];
}

const trim = (url: string): string => url.replace(/^\/|\/$/g, "");
const matches = (address: string, file: string, name: string): boolean =>
	file === name || address === name || address.endsWith(`/${name}`);

function refuseDraft(naskah: DokumenNaskah, rancangan: boolean): void {
	if (naskah.data.status !== "rancangan" || rancangan) return;
	throw new EnvironmentFault(
		`${naskah.sumber.file} masih rancangan; paket dibuat untuk naskah final. Tambahkan --rancangan untuk gladi.`,
	);
}

/** Final naskah wait for their signatures; drafts come along when they are asked for. */
function toSign(kasus: BerkasKerjaSama, rancangan: boolean): DokumenNaskah[] {
	const wanted = rancangan ? ["final", "rancangan"] : ["final"];
	return kasus.dokumen.filter(isNaskah).filter(({ data }) => wanted.includes(data.status));
}

/**
 * The packs that the names ask for: a document by itself, a case with all its naskah that wait for signatures.
 * @throws EnvironmentFault for a name that fits nothing, a draft without `--rancangan`, a case with nothing to sign
 */
export function groupPaket(arsip: Arsip, names: readonly string[], rancangan: boolean): GrupPaket[] {
	return names.map((written) => {
		const name = written.replace(/\/+$/, "");
		const dokumen = dokumenOf(arsip).find((satu) => matches(trim(urlDokumen(satu)), satu.sumber.file, name));
		if (dokumen) {
			if (!isNaskah(dokumen))
				throw new EnvironmentFault(
					`${dokumen.sumber.file} bukan naskah yang ditandatangani para pihak, dan tidak ada pasal yang meminta berkasnya dibundel.`,
				);
			refuseDraft(dokumen, rancangan);
			return {
				alamat: trim(urlDokumen(dokumen)),
				judul: `Paket cetak ${namaNaskah(dokumen, arsip)} tentang ${dokumen.data.judul}`,
				naskah: [dokumen],
			};
		}
		const kasus = arsip.daerah
			.flatMap((daerah) => daerah.kerja_sama)
			.find((satu) => matches(trim(urlKasus(satu)), satu.sumber.file, name));
		if (!kasus) throw new EnvironmentFault(`Tidak ada naskah atau kerja sama yang cocok dengan "${written}".`);
		const naskah = toSign(kasus, rancangan);
		if (naskah.length > 0) return { alamat: trim(urlKasus(kasus)), judul: `Paket cetak ${kasus.data.judul}`, naskah };
		throw new EnvironmentFault(
			`Tidak ada naskah final pada "${written}" yang menunggu tanda tangan; sebutkan naskahnya, atau tambahkan --rancangan.`,
		);
	});
}

/** The bundles among what is named, and the names that are left for packs. */
export function pickBundel(
	arsip: Arsip,
	names: readonly string[],
	rancangan: boolean,
): { readonly bundel: RencanaBundel[]; readonly names: string[] } {
	const bundel: RencanaBundel[] = [];
	const rest = names.filter((written) => {
		const name = written.replace(/\/+$/, "");
		const dokumen = dokumenOf(arsip).find((satu) => matches(trim(urlDokumen(satu)), satu.sumber.file, name));
		const rencana = dokumen && rencanakanBundel(dokumen, rancangan);
		if (rencana) bundel.push(rencana);
		return rencana === undefined;
	});
	return { bundel, names: rest };
}
