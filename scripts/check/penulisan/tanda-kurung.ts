import type { PenulisanCheck } from "./penulisan.ts";
import type { Teks } from "./teks.ts";

/** Brackets of numbering, "(1)" apart, that close what never opened: "1)", "a)", "iv)". */
const PENOMORAN = /(?<=^|[\s|;:,.(])(?:\d{1,3}[a-z]?|[a-z]{1,2}|[ivxl]{1,5})\)/giu;
const TAUTAN = /\[[^\]\n]{0,200}\]\([^)\n]{1,200}\)/g;
const ALAMAT = /<?https?:\/\/\S+/g;
const SENYAP = (teks: string): string => "\u0000".repeat(teks.length);
/** Longer than any block of a real text; what is longer is no sentence. */
const TERPANJANG = 20_000;

const PASANGAN: ReadonlyMap<string, string> = new Map([
	[")", "("],
	["]", "["],
]);

interface Timpang {
	readonly offset: number;
	readonly tanda: string;
}

/** Marks of one block that have no partner in it. */
function findTimpang(blok: string): Timpang[] {
	const teks = blok
		.replace(TAUTAN, SENYAP)
		.replace(ALAMAT, SENYAP)
		.replace(PENOMORAN, (all, offset: number) => (isDibuka(blok, offset) ? all : SENYAP(all)));
	const open: Timpang[] = [];
	const lost: Timpang[] = [];
	for (const { 0: tanda, index: offset } of teks.matchAll(/[()[\]]/g)) {
		const pembuka = PASANGAN.get(tanda);
		if (pembuka === undefined) open.push({ offset, tanda });
		else if (open.at(-1)?.tanda === pembuka) open.pop();
		else lost.push({ offset, tanda });
	}
	return [...open, ...lost].sort((a, b) => a.offset - b.offset);
}

/** True when a bracket stands open before this place: "(tahap 1)" closes it, "tahap 1)" does not. */
function isDibuka(blok: string, offset: number): boolean {
	const before = blok.slice(Math.max(0, offset - 300), offset);
	return before.lastIndexOf("(") > before.lastIndexOf(")");
}

function suggestBuka(blok: string, offset: number): string {
	const [, kata = "", sisipan = ""] =
		/(\S{0,40}[^\S\n]?)\(([^\s,.;:()]{0,40})/.exec(blok.slice(Math.max(0, blok.lastIndexOf(" ", offset - 2)))) ?? [];
	return sisipan === ""
		? 'Hapus tanda "(" ini, atau tutup sisipannya dengan ")".'
		: `Tulis "${`${kata}(${sisipan})`.trim()}", atau tambahkan ")" di akhir sisipannya.`;
}

function suggest({ offset, tanda }: Timpang, blok: string): string {
	if (tanda === "(") return suggestBuka(blok, offset);
	if (tanda === ")") {
		const kata = /[\p{L}\d]{1,40}$/u.exec(blok.slice(Math.max(0, offset - 40), offset))?.[0];
		const tanpa = kata ? `Tulis "${kata}" tanpa tanda ")"` : 'Hapus tanda ")" ini';
		return `${tanpa}, atau tambahkan "(" di depan sisipannya.`;
	}
	return `Hapus tanda "${tanda}" ini, atau tulis pasangannya.`;
}

function* blocksOf(rata: string): Iterable<readonly [string, number]> {
	let start = 0;
	for (const blok of rata.split("\n")) {
		if (blok.length <= TERPANJANG) yield [blok, start];
		start += blok.length + 1;
	}
}

/** Quotation marks that open and close by shape; a quotation may run over several blocks. */
function findKutip(rata: string): Timpang[] {
	let open: Timpang | undefined;
	const lost: Timpang[] = [];
	for (const { 0: tanda, index: offset } of rata.matchAll(/[“”]/g)) {
		if (tanda === "“") {
			if (open) lost.push(open);
			open = { offset, tanda };
		} else if (open) open = undefined;
		else lost.push({ offset, tanda });
	}
	return open ? [...lost, open] : lost;
}

/** A paragraph alone with an odd number of straight marks; those behind a digit are inches or seconds. */
function findKutipLurus(blok: string): Timpang[] {
	const marks = [...blok.matchAll(/(?<!\d)"/g)];
	const last = marks.at(-1);
	return last && marks.length % 2 === 1 && !/\d"/.test(blok) ? [{ offset: last.index, tanda: '"' }] : [];
}

const NAMA: Readonly<Record<string, string>> = { "(": "kurung", ")": "kurung", "[": "kurung siku", "]": "kurung siku" };

function allTimpang({ rata }: Teks): { at: number; message: string; suggestion: string }[] {
	const kutip = [...findKutip(rata)];
	const found: { at: number; message: string; suggestion: string }[] = [];
	for (const [blok, start] of blocksOf(rata)) {
		kutip.push(...findKutipLurus(blok).map((satu) => ({ ...satu, offset: start + satu.offset })));
		for (const satu of findTimpang(blok)) {
			const message = `Tanda ${NAMA[satu.tanda]} "${satu.tanda}" ini tidak ada pasangannya.`;
			found.push({ at: start + satu.offset, message, suggestion: suggest(satu, blok) });
		}
	}
	const suggestion = "Tambahkan tanda kutip pasangannya, atau hapus tanda ini.";
	for (const { offset } of kutip)
		found.push({ at: offset, message: "Tanda kutip ini tidak ada pasangannya.", suggestion });
	return found;
}

/** Brackets and quotation marks come in pairs: "ayat (1" and "(Satu," are slips of the pen. */
export const checkTandaKurung: PenulisanCheck = ({ teks }, { report }) => {
	for (const { at, message, suggestion } of allTimpang(teks))
		report({ ruleId: "tanda-berpasangan", severity: "warning", at: teks.at(at), message, suggestion });
};
