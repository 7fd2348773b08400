import { isMap, isScalar, parseDocument } from "yaml";
import { belah } from "./belah.ts";

/** A field as it is written: the comments and empty lines above it, its own lines, those indented below it. */
interface Potong {
	readonly nama: string;
	readonly teks: string;
}

/** Where each field begins, in characters, and its name; undefined for a front-matter that is no plain list of fields. */
function mulaiOf(yaml: string): { nama: string; offset: number }[] | undefined {
	const { contents, errors } = parseDocument(yaml, { version: "1.2" });
	if (errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
	const starts = contents.items.map(({ key }) => ({
		nama: isScalar(key) ? String(key.value) : "",
		offset: isScalar(key) ? (key.range?.[0] ?? -1) : -1,
	}));
	// "? key" and a field behind another on its line have no lines of their own.
	return starts.every(({ offset }) => offset === 0 || yaml[offset - 1] === "\n") ? starts : undefined;
}

/** The comments directly above a field belong to it, up to the field before. */
function kepalaOf(yaml: string, from: number, to: number): number {
	const lines = yaml.slice(from, to).split("\n").slice(0, -1);
	let start = to;
	while (lines.length > 0) {
		const line = lines.pop() as string;
		if (!/^#|^\s*$/.test(line)) break;
		start -= line.length + 1;
	}
	return start;
}

function potong(yaml: string): { readonly awal: string; readonly isian: readonly Potong[] } | undefined {
	const mulai = mulaiOf(yaml);
	if (!mulai) return undefined;
	const starts = mulai.map(({ offset }, index) => kepalaOf(yaml, mulai[index - 1]?.offset ?? 0, offset));
	const isian = mulai.map(({ nama }, index) => ({ nama, teks: yaml.slice(starts[index], starts[index + 1]) }));
	return { awal: yaml.slice(0, starts[0]), isian };
}

/**
 * Sets the fields of the front-matter in the order of their schema, each with its lines and its comments just as they are.
 * A field that the schema does not know stays behind the one it stood behind.
 * @param urutan names of the fields in their order
 */
export function urutkan(teks: string, urutan: readonly string[]): string {
	const { isian, tubuh } = belah(teks);
	const buka = isian.indexOf("\n") + 1;
	const tutup = isian.lastIndexOf("\n---") + 1;
	if (buka === 0 || tutup <= buka || urutan.length === 0) return teks;
	const found = potong(isian.slice(buka, tutup));
	if (!found) return teks;
	let last = -1;
	const placed = found.isian.map((satu) => {
		const place = urutan.indexOf(satu.nama);
		last = place < 0 ? last : place;
		return { ...satu, place: last };
	});
	const sorted = [...placed].sort((a, b) => a.place - b.place);
	return `${isian.slice(0, buka)}${found.awal}${sorted.map((satu) => satu.teks).join("")}${isian.slice(tutup)}${tubuh}`;
}
