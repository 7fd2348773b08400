import { isDict, PdfFault, PdfName } from "./objects.ts";
import { afterHex, afterLiteral, Parser } from "./parse.ts";

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

export interface PageContent {
	readonly marked: readonly Marked[];
	readonly loose: readonly Loose[];
}

/** Operators as numbers: their signs one after another, as `scan` meets them. */
const code = (operator: string): number => [...operator].reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0);
const codes = (operators: string): readonly number[] => operators.split(" ").map(code);

type Role = "construct" | "paint" | "drop" | "beginText" | "endText" | "show" | "picture" | "begin" | "end";

const ROLES: ReadonlyMap<number, Role> = new Map(
	(
		[
			["construct", "m l c v y h re"],
			["paint", "f F f* B B* b b* S s sh"],
			["drop", "n"],
			["beginText", "BT"],
			["endText", "ET"],
			["show", "Tj TJ ' \""],
			["picture", "Do"],
			["begin", "BDC BMC"],
			["end", "EMC"],
		] as const
	).flatMap(([role, operators]) => codes(operators).map((operator) => [operator, role] as const)),
);
/** Between two painted things these may stand without parting them. */
const PARTING: ReadonlySet<number> = new Set(codes("q Q cm W W*"));
const UNREADABLE: ReadonlySet<number> = new Set(codes("BI ID EI MP DP BX EX d0 d1"));

const noPaint = (): Paint => ({ text: false, picture: false, path: false });

/** Goes through the operators of one page and notes what is painted where. */
class Scanner {
	readonly marked: Marked[] = [];
	readonly loose: Loose[] = [];
	private current: Marked | undefined;
	/** Start of the path or text under way. */
	private started = -1;
	private inText = false;
	private mayJoin = false;

	constructor(private readonly bytes: Buffer) {}

	/** @param from first byte of the operands, @param at of the operator, @param to after it */
	operator(operator: number, from: number, at: number, to: number): void {
		if (UNREADABLE.has(operator)) throw new PdfFault("operator that is not Skia's");
		if (PARTING.has(operator)) this.mayJoin = false;
		const role = ROLES.get(operator);
		if (role) this[role](from, to, at);
	}

	done(): PageContent {
		if (this.current) throw new PdfFault("marked content without end");
		return { marked: this.marked, loose: this.loose };
	}

	private construct(from: number): void {
		if (this.started < 0) this.started = from;
	}

	private drop(): void {
		this.started = -1;
	}

	private paint(from: number, to: number): void {
		this.note("path");
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
		if (this.current || this.inText) throw new PdfFault("marked content inside another or inside text");
		const [tag, properties] = new Parser(this.bytes.subarray(from, to)).operands();
		const mcid = isDict(properties) ? properties.get("MCID") : undefined;
		if (!(tag instanceof PdfName) || typeof mcid !== "number") throw new PdfFault("marked content without id");
		this.current = { ...noPaint(), mcid, from, begin: to, end: to, to };
		this.mayJoin = false;
	}

	private end(_from: number, to: number, at: number): void {
		if (!this.current || this.inText) throw new PdfFault("end of marked content where none began");
		this.current.end = at;
		this.current.to = to;
		this.marked.push(this.current);
		this.current = undefined;
		this.mayJoin = false;
	}
}

const isSpace = (sign: number): boolean => sign === 32 || sign === 10 || sign === 13 || sign === 9 || sign === 0;
const isLetter = (sign: number): boolean =>
	(sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90) || sign === 39 || sign === 34;
/** Letters, digits and the star: `f*`, `d0`. */
const isOperatorSign = (sign: number): boolean => isLetter(sign) || sign === 42 || (sign >= 48 && sign <= 57);

const SIGN = { open: 40, less: 60, slash: 47 };

const ENDS_NAME: ReadonlySet<number> = new Set([..."/[]<>()"].map((sign) => sign.charCodeAt(0)));

function afterName(bytes: Buffer, at: number): number {
	let end = at + 1;
	while (end < bytes.length && (bytes[end] as number) > 32 && !ENDS_NAME.has(bytes[end] as number)) end++;
	return end;
}

/** First byte after the string or name at `at`, or after one sign of anything else. */
function afterOperand(bytes: Buffer, at: number): number {
	switch (bytes[at]) {
		case SIGN.open:
			return afterLiteral(bytes, at);
		case SIGN.slash:
			return afterName(bytes, at);
		case SIGN.less:
			return bytes[at + 1] === SIGN.less ? at + 2 : afterHex(bytes, at);
		default:
			return at + 1;
	}
}

/** First byte after the operator at `at`, and the operator as a number. */
function readOperator(bytes: Buffer, at: number): readonly [operator: number, to: number] {
	let operator = 0;
	let to = at;
	for (; to < bytes.length && isOperatorSign(bytes[to] as number); to++)
		operator = operator * 256 + (bytes[to] as number);
	return [operator, to];
}

/**
 * Finds in the content stream of a page what is tagged and what is painted without a tag.
 * @throws PdfFault for operators that Skia never writes, and for marked content that is not in order
 */
export function scanContent(bytes: Buffer): PageContent {
	const scanner = new Scanner(bytes);
	let operands = -1;
	for (let at = 0; at < bytes.length; ) {
		const sign = bytes[at] as number;
		if (isSpace(sign)) {
			at++;
		} else if (isLetter(sign)) {
			const [operator, to] = readOperator(bytes, at);
			scanner.operator(operator, operands < 0 ? at : operands, at, to);
			operands = -1;
			at = to;
		} else {
			if (operands < 0) operands = at;
			at = afterOperand(bytes, at);
		}
	}
	return scanner.done();
}
