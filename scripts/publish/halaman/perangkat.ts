import type { Portal } from "../portal.ts";
import { nilaiOf, RAGAM } from "./register/ragam.ts";
import { ringkasSemua } from "./ringkas.ts";

/** An office with the cases of which it is in charge. */
export interface Perangkat {
	/** As in the address of its list in the register: region, then office. */
	readonly id: string;
	/** "Dinas Kesehatan, Kabupaten Tirtapura" */
	readonly judul: string;
	/** Addresses of its cases. */
	readonly kasus: ReadonlySet<string>;
}

/** Every office that is in charge of an open case. Offices of one name in two regions are two. */
export function kasusPerangkat(portal: Portal): Perangkat[] {
	const ragam = RAGAM.filter(({ id }) => id === "perangkat-daerah");
	return ragam
		.flatMap((satu) => nilaiOf(satu, ringkasSemua(portal)))
		.map(({ id, judul, kasus }) => ({ id, judul, kasus: new Set(kasus.map(({ url }) => url)) }));
}
