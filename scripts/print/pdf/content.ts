import { PdfFault } from "./objects.ts";
import { forEachOperator, ROLES } from "./operators.ts";

/** What a stretch of a content stream puts on the page; text and pictures mean something, lines and areas may not. */
export interface Paint {
	text: boolean;
	picture: boolean;
	path: boolean;
}

/** A stretch between BDC and EMC that belongs to the tag tree. */
export interface Marked extends Paint {
	readonly mcid: number;
	/** First byte of the operands of BDC. */
	readonly from: number;
	/** First byte after BDC. */
	readonly begin: number;
	/** First byte of EMC, and the first after it. */
	end: number;
	to: number;
}

/** A stretch outside of marked content that paints. */
export interface Loose {
	readonly from: number;
	to: number;
}

export interface Area {
	readonly from: number;
	readonly to: number;
}

/** Bytes from which on a path is worth an object of its own, where it comes again. */
const LARGE = 400;

export interface PageContent {
	readonly marked: readonly Marked[];
	readonly loose: readonly Loose[];
	/** Large paths, from the first point to the operator that paints them. */
	readonly areas: readonly Area[];
}

const noPaint = (): Paint => ({ text: false, picture: false, path: false });

const MCID = [..."/MCID "].map((sign) => sign.charCodeAt(0));
const ZERO = 48;

/** First byte after "/MCID "; -1 where it does not stand there. Byte by byte: pages hold hundreds of them. */
function afterKey(bytes: Buffer, from: number, to: number): number {
	for (let at = from; at + MCID.length < to; at++) {
		let same = 0;
		while (same < MCID.length && bytes[at + same] === MCID[same]) same++;
		if (same === MCID.length) return at + same;
	}
	return -1;
}

/** The number of tagged content in the operands of BDC; undefined where it has none. */
function mcidIn(bytes: Buffer, from: number, to: number): number | undefined {
	const start = afterKey(bytes, from, to);
	let mcid: number | undefined;
	for (let at = start; at >= 0 && at < to; at++) {
		const digit = (bytes[at] as number) - ZERO;
		if (digit < 0 || digit > 9) break;
		mcid = (mcid ?? 0) * 10 + digit;
	}
	return mcid;
}

/** Goes through the operators of one page and notes what is painted where. */
class Scanner {
	readonly marked: Marked[] = [];
	readonly loose: Loose[] = [];
	readonly areas: Area[] = [];
	private current: Marked | undefined;
	/** Start of the path or text under way. */
	private started = -1;
	private inText = false;
	private mayJoin = false;
	/** Open marked content without a number: it tells the letters of glyphs that ToUnicode cannot. */
	private asides = 0;

	constructor(private readonly bytes: Buffer) {}

	/** @param from first byte of the operands, @param at of the operator, @param to after it */
	operator(operator: number, from: number, at: number, to: number): void {
		const role = ROLES.get(operator);
		if (role) this[role](from, to, at);
	}

	done(): PageContent {
		if (this.current || this.asides > 0) throw new PdfFault("marked content without end");
		return { marked: this.marked, loose: this.loose, areas: this.areas };
	}

	private construct(from: number): void {
		if (this.started < 0) this.started = from;
	}

	private part(): void {
		this.mayJoin = false;
	}

	private refuse(): void {
		throw new PdfFault("operator that is not Skia's");
	}

	private drop(): void {
		this.started = -1;
	}

	private paint(from: number, to: number): void {
		this.note("path");
		if (this.started >= 0 && to - this.started >= LARGE) this.areas.push({ from: this.started, to });
		this.painted(from, to);
	}

	private picture(from: number, to: number): void {
		this.note("picture");
		this.painted(from, to);
	}

	private beginText(from: number): void {
		this.inText = true;
		this.started = from;
	}

	private show(): void {
		this.note("text");
	}

	private endText(from: number, to: number): void {
		this.inText = false;
		this.painted(from, to);
	}

	private note(kind: keyof Paint): void {
		if (this.current) this.current[kind] = true;
	}

	/** Something has been painted that began at `started`, or with the operands at `from`. */
	private painted(from: number, to: number): void {
		const start = this.started < 0 ? from : this.started;
		this.started = -1;
		if (this.current) return;
		const last = this.loose.at(-1);
		if (last && this.mayJoin) last.to = to;
		else this.loose.push({ from: start, to });
		this.mayJoin = true;
	}

	private begin(from: number, to: number): void {
		const mcid = mcidIn(this.bytes, from, to);
		if (mcid === undefined) return void this.asides++;
		if (this.current || this.inText || this.asides > 0)
			throw new PdfFault("tagged content inside another or inside text");
		this.current = { ...noPaint(), mcid, from, begin: to, end: to, to };
		this.mayJoin = false;
	}

	private end(_from: number, to: number, at: number): void {
		if (this.asides > 0) return void this.asides--;
		if (!this.current || this.inText) throw new PdfFault("end of tagged content where none began");
		this.current.end = at;
		this.current.to = to;
		this.marked.push(this.current);
		this.current = undefined;
		this.mayJoin = false;
	}
}

/**
 * Finds in the content stream of a page what is tagged and what is painted without a tag.
 * @throws PdfFault for operators that Skia never writes, and for marked content that is not in order
 */
export function scanContent(bytes: Buffer): PageContent {
	const scanner = new Scanner(bytes);
	forEachOperator(bytes, (operator, from, at, to) => scanner.operator(operator, from, at, to));
	return scanner.done();
}
