import { type BerkasCetak, daerahOf, kasusOf } from "../model/arsip.ts";
import { resolvePath } from "../model/pihak.ts";
import type { Rule, RuleContext } from "../model/rule.ts";

type Berlampiran = BerkasCetak & { readonly data: { readonly lampiran?: readonly string[] } };

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
}

/** Attached papers of this kind. */
export const berjenis =
	(...jenis: readonly BerkasCetak["jenis"][]) =>
	(lampiran: BerkasCetak): boolean =>
		jenis.includes(lampiran.jenis);

/** What of this must still be attached. */
export function missingLampiran(dokumen: Berlampiran, wajib: readonly LampiranWajib[]): LampiranWajib[] {
	const ada = lampiranOf(dokumen);
	return wajib.filter(({ cocok }) => !ada.some(cocok));
}

/** Reports each paper that is not attached; none where one of the case could not be read. */
export function checkLampiran(
	dokumen: Berlampiran,
	wajib: readonly LampiranWajib[],
	{ isWhole, report }: RuleContext,
	cites?: Rule["cites"],
): void {
	const kasus = kasusOf(dokumen);
	if (kasus && !isWhole(kasus)) return;
	const at = dokumen.sumber.locate(["lampiran"], "key");
	for (const { nama, contoh } of missingLampiran(dokumen, wajib)) {
		report({
			at,
			message: `${nama} belum dilampirkan.`,
			suggestion: `Tambahkan pada lampiran: - ${contoh} (nama berkasnya di folder yang sama).`,
			...(cites && { cites }),
		});
	}
}
