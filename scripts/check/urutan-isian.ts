import { SKEMA } from "./skema.ts";

interface Bentuk {
	readonly $id: string;
	readonly properties?: object;
}

/** Names of the fields of a kind of file in the order of its schema; none for a kind there is not. */
export function urutanIsian(jenis: string): readonly string[] {
	const skema = (SKEMA as readonly Bentuk[]).find(({ $id }) => $id === jenis);
	return Object.keys(skema?.properties ?? {});
}
