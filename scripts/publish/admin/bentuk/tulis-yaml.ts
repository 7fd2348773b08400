/** Writes changed values into YAML that a person wrote: what did not change keeps its bytes, and comments stay. */
import { type Document, isMap, isSeq, parseDocument, stringify } from "yaml";
import { type Isian, isIsian, isSama, type Nilai } from "./rupa.ts";

const GAYA = { lineWidth: 0, flowCollectionPadding: false } as const;

/** The lines of one field at the top, and those between it and the next: blank ones and comments. */
interface Ruas {
	readonly kunci: string;
	readonly teks: string;
	readonly sela: string;
}

/** At the left edge: a line that is indented may belong to a text. */
const SELA = /(?:^(?:#[^\n]*)?\n)+(?![\s\S])/m;

/** Cuts the block map at the top into its fields. */
function potong(yaml: string): { readonly awal: string; readonly ruas: readonly Ruas[] } | undefined {
	const { contents, errors } = parseDocument(yaml);
	if (errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
	const mulai = contents.items.map(({ key }) => (key as { range: readonly number[] }).range[0] ?? 0);
	const ruas = contents.items.map(({ key }, at): Ruas => {
		const teks = yaml.slice(mulai[at], mulai[at + 1] ?? yaml.length);
		const sela = SELA.exec(teks)?.[0] ?? "";
		return { kunci: String(key), teks: teks.slice(0, teks.length - sela.length), sela };
	});
	return { awal: yaml.slice(0, mulai[0] ?? yaml.length), ruas };
}

type Letak = readonly (string | number)[];

/** Items that stand before and after what changed are left alone. */
function ubahDaftar(doc: Document, letak: Letak, lama: readonly Nilai[], baru: readonly Nilai[]): void {
	const daftar = doc.getIn(letak, true);
	if (!isSeq(daftar)) return;
	const pendek = Math.min(lama.length, baru.length);
	let awal = 0;
	while (awal < pendek && isSama(lama[awal], baru[awal])) awal++;
	let akhir = 0;
	while (akhir < pendek - awal && isSama(lama.at(-1 - akhir), baru.at(-1 - akhir))) akhir++;
	const tetap = Math.min(lama.length, baru.length) - awal - akhir;
	for (let at = awal; at < awal + tetap; at++) ubah(doc, [...letak, at], lama[at], baru[at]);
	const sisa = baru.slice(awal + tetap, baru.length - akhir).map((satu) => doc.createNode(satu));
	daftar.items.splice(awal + tetap, lama.length - awal - akhir - tetap, ...sisa);
}

function ubah(doc: Document, letak: Letak, lama: Nilai | undefined, baru: Nilai | undefined): void {
	if (isSama(lama, baru)) return;
	if (baru === undefined) doc.deleteIn(letak);
	else if (isIsian(lama) && isIsian(baru)) {
		for (const kunci of new Set([...Object.keys(lama), ...Object.keys(baru)]))
			ubah(doc, [...letak, kunci], lama[kunci], baru[kunci]);
	} else if (Array.isArray(lama) && Array.isArray(baru)) ubahDaftar(doc, letak, lama, baru);
	else doc.setIn(letak, Array.isArray(baru) || isIsian(baru) ? doc.createNode(baru) : baru);
}

/** A field as it stands, with another value. */
function tulisRuas({ kunci, teks }: Ruas, lama: Nilai | undefined, baru: Nilai): string {
	const doc = parseDocument(teks);
	ubah(doc, [kunci], lama, baru);
	return doc.toString(GAYA);
}

/** Where a new field belongs: after the last of those that the schema names before it. */
function tempatOf(kunci: string, urutan: readonly string[], ruas: readonly Ruas[]): number {
	const sebelum = new Set(urutan.slice(0, urutan.indexOf(kunci)));
	return ruas.findLastIndex((satu) => sebelum.has(satu.kunci)) + 1;
}

/**
 * @param yaml the text that was read, ending with a line break; undefined for a new file
 * @param lama what that text says
 * @param baru what it shall say
 * @param urutan keys at the top, in the order of the schema
 * @returns YAML, ending with a line break
 */
export function tulisYaml(yaml: string | undefined, lama: Isian, baru: Isian, urutan: readonly string[]): string {
	if (yaml === undefined) return stringify(baru, GAYA);
	if (isSama(lama, baru)) return yaml;
	const potongan = potong(yaml);
	if (!potongan) {
		const doc = parseDocument(yaml);
		ubah(doc, [], lama, baru);
		return doc.toString(GAYA);
	}
	const ruas = potongan.ruas.flatMap((satu): Ruas[] => {
		const nilai = baru[satu.kunci];
		if (nilai === undefined) return satu.sela.trim() === "" ? [] : [{ ...satu, teks: "" }];
		const dahulu = lama[satu.kunci];
		return isSama(dahulu, nilai) ? [satu] : [{ ...satu, teks: tulisRuas(satu, dahulu, nilai) }];
	});
	for (const [kunci, nilai] of Object.entries(baru)) {
		if (kunci in lama) continue;
		ruas.splice(tempatOf(kunci, urutan, ruas), 0, { kunci, teks: stringify({ [kunci]: nilai }, GAYA), sela: "" });
	}
	return potongan.awal + ruas.map(({ teks, sela }) => teks + sela).join("");
}
