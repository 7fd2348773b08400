import type { SourceDocument } from "../model/source.ts";
import { satuBarisKosong, tanpaSpasiAkhir, tanpaTab } from "./baris.ts";
import { isSemakna } from "./makna.ts";
import { samakanPenanda } from "./penanda.ts";
import { urutkan } from "./urutan.ts";

/** What is known of the file besides its text. */
export interface Bekal {
	/** Names of its fields in the order of their schema. */
	readonly urutan: readonly string[];
	/** Reads a text as this file; undefined where it cannot be read. */
	readonly read: (teks: string) => SourceDocument | undefined;
}

type Langkah = (teks: string, sumber: SourceDocument, bekal: Bekal) => string;

const LANGKAH: readonly Langkah[] = [
	tanpaSpasiAkhir,
	tanpaTab,
	satuBarisKosong,
	samakanPenanda,
	(teks, _, { urutan }) => urutkan(teks, urutan),
];

/** A file whose line ends are all of Windows keeps them; where they are mixed, some program broke them. */
const isWindows = (teks: string): boolean => teks.includes("\r\n") && !/(?:^|[^\r])\n/.test(teks);

/**
 * Tidies how a file is written: white space, line ends, marks of lists, order of fields. What it says stays: a step after
 * which the file would read otherwise is not made.
 * @param teks a Markdown file without its byte order mark
 */
export function rapikan(teks: string, bekal: Bekal): string {
	let rapi = teks.replaceAll("\r\n", "\n");
	const asal = bekal.read(rapi);
	if (!asal) return teks;
	let sumber = asal;
	for (const langkah of LANGKAH) {
		const next = langkah(rapi, sumber, bekal);
		const terbaca = next === rapi ? undefined : bekal.read(next);
		if (!terbaca || !isSemakna(asal, terbaca)) continue;
		rapi = next;
		sumber = terbaca;
	}
	return isWindows(teks) ? rapi.replaceAll("\n", "\r\n") : rapi;
}
