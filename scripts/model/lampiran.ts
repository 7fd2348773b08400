import { type BerkasCetak, daerahOf } from "./arsip.ts";
import { resolvePath } from "./pihak.ts";

export type Berlampiran = BerkasCetak & { readonly data: { readonly lampiran?: readonly string[] } };

/** The papers attached to this one that could be read, in their order. */
export function lampiranOf(berkas: Berlampiran): BerkasCetak[] {
	const { kerja_sama, dokumen } = daerahOf(berkas);
	const all: BerkasCetak[] = [...kerja_sama.flatMap((kasus): BerkasCetak[] => [...kasus.dokumen]), ...dokumen];
	return (berkas.data.lampiran ?? []).flatMap((path) => {
		const target = resolvePath(berkas.sumber.path, path);
		return all.find((lain) => lain.sumber.path === target) ?? [];
	});
}

/** A paper that must be attached. */
export interface LampiranWajib {
	readonly nama: string;
	/** File name to suggest. */
	readonly contoh: string;
	readonly cocok: (lampiran: BerkasCetak) => boolean;
	/** What a PDF from elsewhere must be to stand for it (`lampiran_berkas`), the usual one first. */
	readonly berkas?: readonly string[];
}

/** Attached papers of this kind. */
export const berjenis =
	(...jenis: readonly BerkasCetak["jenis"][]) =>
	(lampiran: BerkasCetak): boolean =>
		jenis.includes(lampiran.jenis);

/** The PDFs from elsewhere that a paper names, as it names them. */
export const berkasLampiranOf = ({ data }: BerkasCetak) =>
	"lampiran_berkas" in data && data.lampiran_berkas ? data.lampiran_berkas : [];

/** What of this must still be attached. */
export function missingLampiran(dokumen: Berlampiran, wajib: readonly LampiranWajib[]): LampiranWajib[] {
	const ada = lampiranOf(dokumen);
	const berkas = berkasLampiranOf(dokumen);
	return wajib.filter(
		(satu) => !ada.some(satu.cocok) && !berkas.some(({ sebagai }) => satu.berkas?.includes(sebagai) === true),
	);
}

/** What to write so that a paper is attached. */
export const caraMelampirkan = ({ contoh, berkas }: LampiranWajib): string =>
	berkas
		? `Simpan PDF-nya di folder yang sama, lalu tambahkan pada lampiran_berkas: - { berkas: ${contoh}, sebagai: ${berkas[0]} } (pilihan: ${berkas.join(", ")}).`
		: `Tambahkan pada lampiran: - ${contoh} (nama berkasnya di folder yang sama).`;
