/** Charts of the figures page: a table whose rows bear bars. The table is the chart, so nobody gets less of it. */

/** One row: a value for each series. */
export interface BarisGrafik {
	readonly judul: string;
	/** Where what is counted is listed. */
	readonly url?: string;
	readonly nilai: readonly number[];
}

/** A piece of a bar, in hundredths of the longest bar. */
export interface Ruas {
	readonly seri: string;
	readonly x: number;
	readonly lebar: number;
}

export interface Grafik {
	readonly id: string;
	readonly judul: string;
	/** What the chart says, in one sentence. */
	readonly kalimat: string;
	/** What the rows are: "Tahun". */
	readonly kolom: string;
	readonly seri: readonly Seri[];
	readonly baris: readonly (BarisGrafik & { readonly ruas: readonly Ruas[] })[];
}

/** What one colour stands for; the id says how it is drawn. */
export interface Seri {
	readonly id: "pokok" | "baik" | "tengah" | "buruk";
	readonly judul: string;
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
const round = (value: number): number => Math.round(value * 100) / 100;

function ruasOf(nilai: readonly number[], seri: readonly Seri[], largest: number): Ruas[] {
	let x = 0;
	return nilai.flatMap((satu, index) => {
		const lebar = (100 * satu) / largest;
		const ruas = { seri: seri[index]?.id ?? "pokok", x: round(x), lebar: round(lebar) };
		x += lebar;
		return satu > 0 ? [ruas] : [];
	});
}

/** Draws rows as bars, all to one scale. Rows with nothing in them keep their place and have no bar. */
export function grafik(
	kepala: Pick<Grafik, "id" | "judul" | "kalimat" | "kolom" | "seri">,
	baris: readonly BarisGrafik[],
): Grafik {
	const largest = Math.max(1, ...baris.map(({ nilai }) => sum(nilai)));
	return { ...kepala, baris: baris.map((satu) => ({ ...satu, ruas: ruasOf(satu.nilai, kepala.seri, largest) })) };
}
