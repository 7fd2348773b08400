/** What is known of a field when a form's values are written to a file: as little as that takes, for it is sent along. */
export interface Rupa {
	/** An empty value may be written as `null`. */
	readonly kosong?: boolean;
	readonly wajib?: boolean;
	/** Fields of an object. */
	readonly isi?: Readonly<Record<string, Rupa>>;
	/** Items of a list. */
	readonly butir?: Rupa;
}

/** A value of YAML, as its parser gives it. */
export type Nilai = string | number | boolean | null | readonly Nilai[] | { readonly [kunci: string]: Nilai };
export type Isian = Readonly<Record<string, Nilai>>;

export const isIsian = (nilai: unknown): nilai is Isian =>
	typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);

/** True for values that read the same, whatever the order of their keys. */
export function isSama(a: unknown, b: unknown): boolean {
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((satu, at) => isSama(satu, b[at]));
	if (!isIsian(a) || !isIsian(b)) return a === b;
	const kunci = Object.keys(a);
	return kunci.length === Object.keys(b).length && kunci.every((satu) => satu in b && isSama(a[satu], b[satu]));
}
