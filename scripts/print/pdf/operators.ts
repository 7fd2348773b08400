import { afterHex, afterLiteral } from "./strings.ts";

/** Operators as numbers: their signs one after another, as `scan` meets them. */
const code = (operator: string): number => [...operator].reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0);
const codes = (operators: string): readonly number[] => operators.split(" ").map(code);

export type Role =
	| "construct"
	| "paint"
	| "drop"
	| "beginText"
	| "endText"
	| "show"
	| "picture"
	| "begin"
	| "end"
	/** Parts what is painted before it from what is painted after it. */
	| "part"
	/** What Skia never writes. */
	| "refuse";

export const ROLES: ReadonlyMap<number, Role> = new Map(
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
			["part", "q Q cm W W*"],
			["refuse", "BI ID EI MP DP BX EX d0 d1"],
		] as const
	).flatMap(([role, operators]) => codes(operators).map((operator) => [operator, role] as const)),
);

const OPERAND = 0;
const SPACE = 1;
const LETTER = 2;
/** In an operator, after its first letter. */
const LATER = 4;
const KIND = new Uint8Array(256);
const mark = (signs: string, kind: number): void => {
	for (const sign of signs) KIND[sign.charCodeAt(0)] = (KIND[sign.charCodeAt(0)] as number) | kind;
};
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
mark("\0\t\n\f\r ", SPACE);
mark(`${LETTERS}${LETTERS.toUpperCase()}'"`, LETTER | LATER);
mark("0123456789*", LATER);

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

function afterOperator(bytes: Buffer, at: number): number {
	let to = at;
	while (to < bytes.length && (KIND[bytes[to] as number] as number) & LATER) to++;
	return to;
}

/**
 * Goes through a content stream operator by operator, without making objects of its operands: pages hold thousands.
 * @param visit takes the operator as a number, the first byte of its operands, its own first byte, and the one after
 */
export function forEachOperator(
	bytes: Buffer,
	visit: (operator: number, from: number, at: number, to: number) => void,
): void {
	const { length } = bytes;
	let operands = -1;
	for (let at = 0; at < length; ) {
		const kind = KIND[bytes[at] as number] as number;
		if (kind === SPACE) {
			at++;
		} else if ((kind & LETTER) === OPERAND) {
			if (operands < 0) operands = at;
			at = afterOperand(bytes, at);
		} else {
			const to = afterOperator(bytes, at);
			let operator = 0;
			for (let index = at; index < to; index++) operator = operator * 256 + (bytes[index] as number);
			visit(operator, operands < 0 ? at : operands, at, to);
			operands = -1;
			at = to;
		}
	}
}
