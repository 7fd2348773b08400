import { type Baris, teksOf } from "./baris.ts";
import { labelOf } from "./label.ts";
import { type Awal, awalOf, isButirBaru } from "./penanda.ts";
import type { Tepi, Ukuran } from "./ukuran.ts";

/** Lines that are one paragraph. */
export interface Alinea {
	readonly baris: readonly Baris[];
	/** The number it begins with. */
	readonly awal: Awal | undefined;
	readonly tengah: boolean;
	readonly tepi: Tepi;
}

/** Lines of one paragraph start so near to each other, in points. */
const SEGARIS = 3;
/** A first line stands in by no more than this, in points. */
const MENJOROK = 80;
/** Paragraphs are set apart when lines stand so much further apart than within one. */
const RENGGANG = 1.13;

/** "Pasal 7", "BAB II" alone on its line. */
const TUNGGAL = /^(?:(?:pasal|bab)\s+(?:\d{1,3}[A-Z]?|[IVXLC]+)\.?|lampiran(?:\s+\S{1,4})?)$/i;
/** Lines of a title that stand alone however long they are. */
const JUDUL_SENDIRI = /^(?:antara|dengan|dan|tentang|nomor\b.*)$/i;

const dekat = (a: number, b: number): boolean => Math.abs(a - b) <= SEGARIS;

/** Longer than this, against the width of the text, a line that seems centred may be so by chance. */
const PANJANG = 0.6;

/** Between the margins' middle; a number alone on its line or in bold may be, one with running text is not. */
function isTengah({ kata, x, x2, ukuran }: Baris, { kiri, kanan }: Tepi): boolean {
	const isCentred = Math.abs((x + x2) / 2 - (kiri + kanan) / 2) < Math.max(4, ukuran * 0.4) && x - kiri > ukuran / 2;
	return isCentred && (awalOf(kata, ukuran) === undefined || kata.every(({ tebal }) => tebal));
}

/** The next word would not have fitted, or the line reaches the margin: its writer did not end it. */
function isPenuh(line: Baris, next: Baris, { kanan }: Tepi): boolean {
	const first = next.kata[0];
	const word = first ? first.x2 - first.x : 0;
	return line.x2 >= kanan - line.ukuran * 0.3 || line.x2 + line.ukuran * 0.25 + word > kanan;
}

/** A long line that seems centred and was broken before one that is not begins a paragraph. */
function isJudul(line: Baris, next: Baris | undefined, tepi: Tepi): boolean {
	if (!isTengah(line, tepi)) return false;
	const isLong = line.x2 - line.x > (tepi.kanan - tepi.kiri) * PANJANG;
	const isNear = next?.halaman === line.halaman && next.y - line.y < 3 * line.ukuran;
	return !(isLong && isNear && isPenuh(line, next, tepi) && !isTengah(next, tepi));
}

const isTebal = ({ kata }: Baris): boolean => kata.every(({ tebal }) => tebal);

/** Where a line stands in that goes on behind a label: "Nama : Kepala Dinas …". */
export function isLabel({ kata, ukuran }: Baris, x: number): boolean {
	const at = kata.findIndex((one, index) => index > 0 && dekat(one.x, x));
	const [before, word] = [kata[at - 1], kata[at]];
	if (!before || !word) return false;
	return before.teks.endsWith(":") || word.x - before.x2 > ukuran;
}

/** Whether a line may stand below those before it as far as its left end goes. */
function isSejajar({ baris, awal }: Alinea, { x }: Baris): boolean {
	const [first, second] = baris;
	if (second) return dekat(second.x, x);
	if (!first) return false;
	if (dekat(first.x, x) || (awal && x > first.x && x - first.x < MENJOROK)) return true;
	return first.x > x ? first.x - x < MENJOROK : isLabel(first, x);
}

/** A line that broke early goes on where the next stands below its text and no sentence ended. */
function isLanjutan({ baris, awal }: Alinea, line: Baris): boolean {
	const [first, second] = baris;
	const hung = second?.x ?? awal?.teksX ?? first?.x ?? 0;
	const before = teksOf((baris.at(-1) as Baris).kata);
	return dekat(hung, line.x) && !/[.;:,]$/.test(before) && /^\p{Ll}{2}/u.test(teksOf(line.kata));
}

function isBerjarak(before: Baris, line: Baris, ukuran: Ukuran): boolean {
	const size = Math.max(before.ukuran, line.ukuran);
	return before.halaman === line.halaman && line.y - before.y > ukuran.antarBaris * RENGGANG * size + 0.6;
}

/** At the head of a page nothing but the words tells whether a full line before it was the last of its paragraph. */
const isKalimatBaru = (before: Baris, line: Baris): boolean =>
	before.halaman !== line.halaman && /[.;:]$/.test(teksOf(before.kata)) && /^[\p{Lu}\d(]/u.test(teksOf(line.kata));

/** A heading of several lines: centred, alike, and the first so long that it had to be broken. */
function isSambunganJudul(before: Baris, line: Baris, tepi: Tepi): boolean {
	const [above, below] = [teksOf(before.kata), teksOf(line.kata)];
	if ([above, below].some((teks) => TUNGGAL.test(teks) || JUDUL_SENDIRI.test(teks))) return false;
	const first = line.kata[0];
	const width = before.x2 - before.x + before.ukuran * 0.3 + (first ? first.x2 - first.x : 0);
	return isTebal(before) === isTebal(line) && width > tepi.kanan - tepi.kiri;
}

/** Words that stand alone in a title block, and those that open a part of every naskah. */
const SENDIRI = /^(?:ANTARA|DENGAN|DAN|TENTANG|BETWEEN|AND|CONCERNING)$/;
const PEMBUKA = /^(?:Pada hari ini|On this day|Demikian(?:lah)?)\b/;
const isPotong = (before: Baris, line: Baris): boolean => {
	const [above, below] = [teksOf(before.kata), teksOf(line.kata)];
	return SENDIRI.test(above) || SENDIRI.test(below) || PEMBUKA.test(below);
};

/** "Alamat : …" below "Telepon : …": lines of a block of particulars, however long. */
const BERLABEL = /^\p{Lu}\p{L}+(?: \p{L}+){0,2} ?: /u;
const isRincian = ({ baris }: Alinea, line: Baris): boolean =>
	BERLABEL.test(teksOf((baris[0] as Baris).kata)) && BERLABEL.test(teksOf(line.kata));

/** Below the text behind a label, with no label of its own, a line goes on however short the one before it is. */
function isBawahLabel({ baris }: Alinea, line: Baris): boolean {
	const label = labelOf(baris[0] as Baris);
	return label !== undefined && dekat(label.teksX, line.x) && awalOf(line.kata, line.ukuran) === undefined;
}

function isMulai(now: Alinea, line: Baris, tepi: Tepi, ukuran: Ukuran): boolean {
	const before = now.baris.at(-1) as Baris;
	if (Math.abs(before.ukuran - line.ukuran) > 1 || isBerjarak(before, line, ukuran)) return true;
	if (now.tengah) return !isTengah(line, tepi) || !isSambunganJudul(before, line, tepi);
	if (isBawahLabel(now, line)) return false;
	if (!isSejajar(now, line) || !(isPenuh(before, line, tepi) || isLanjutan(now, line))) return true;
	const awal = awalOf(line.kata, line.ukuran);
	if (isRincian(now, line) || isPotong(before, line)) return true;
	if (awal && isButirBaru(awal, teksOf(before.kata))) return true;
	const isHeading = TUNGGAL.test(teksOf(line.kata)) && isTengah(line, tepi) && isTebal(line) !== isTebal(before);
	return isHeading || isKalimatBaru(before, line);
}

/**
 * Lines in reading order become paragraphs. A line goes on with the paragraph before it where that line is full, where
 * it stands where its lines stand, and neither a gap nor a number sets it apart.
 * @param tepiOf margins between which a line stands
 */
export function alineaDari(baris: readonly Baris[], tepiOf: (baris: Baris) => Tepi, ukuran: Ukuran): Alinea[] {
	const all: Alinea[] = [];
	for (const [at, line] of baris.entries()) {
		const tepi = tepiOf(line);
		const now = all.at(-1);
		if (now && !isMulai(now, line, tepi, ukuran)) {
			all[all.length - 1] = { ...now, baris: [...now.baris, line] };
		} else {
			const tengah = isJudul(line, baris[at + 1], tepi);
			all.push({ baris: [line], awal: tengah ? undefined : awalOf(line.kata, line.ukuran), tengah, tepi });
		}
	}
	return all;
}
