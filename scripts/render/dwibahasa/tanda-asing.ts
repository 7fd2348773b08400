/** Office and name of the party in the other language, by "PIHAK KESATU|BUPATI TIRTAPURA". */
export type TandaAsing = ReadonlyMap<string, { readonly sebutan: string; readonly jabatan: string }>;

interface PenutupView {
	readonly tanda_tangan: {
		readonly baris: readonly { readonly kolom: readonly { readonly sebutan: string; readonly jabatan: string }[] }[];
	};
}

/** Adds the other language to each signature; a party with several signatories has no `sebutan` on each. */
export function withAsing(view: object, asing: TandaAsing): object {
	const { tanda_tangan } = view as PenutupView;
	const words = [...asing];
	const find = (sebutan: string, jabatan: string) =>
		asing.get(`${sebutan}|${jabatan}`) ?? words.find(([key]) => key.endsWith(`|${jabatan}`))?.[1];
	const baris = tanda_tangan.baris.map((satu) => ({
		...satu,
		kolom: satu.kolom.map((kolom) => {
			const lain = find(kolom.sebutan, kolom.jabatan);
			return { ...kolom, sebutan_asing: lain?.sebutan ?? "", jabatan_asing: lain?.jabatan ?? "" };
		}),
	}));
	return { ...view, tanda_tangan: { ...tanda_tangan, baris } };
}
