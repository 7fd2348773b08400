import { afterHex, afterLiteral } from "./strings.ts";

/** Operators as numbers: their signs one after another, as `scan` meets them. */
const code = (operator: string): number => [...operator].reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0);
const codes = (operators: string): readonly number[] => operators.split(" ").map(code);

export type Role = "construct" | "paint" | "drop" | "beginText" | "endText" | "show" | "picture" | "begin" | "end";

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
		] as const
	).flatMap(([role, operators]) => codes(operators).map((operator) => [operator, role] as const)),
);
/** Between two painted things these may stand without parting them. */
export const PARTING: ReadonlySet<number> = new Set(codes("q Q cm W W*"));
/** What Skia never writes. */
export const UNREADABLE: ReadonlySet<number> = new Set(codes("BI ID EI MP DP BX EX d0 d1"));

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
 * Goes through a content stream operator by operator, without making objects of its operands: pages hold thousands.
 * @param visit takes the operator as a number, the first byte of its operands, its own first byte, and the one after
 */
export function forEachOperator(
	bytes: Buffer,
	visit: (operator: number, from: number, at: number, to: number) => void,
): void {
	let operands = -1;
	for (let at = 0; at < bytes.length; ) {
		const sign = bytes[at] as number;
		if (isSpace(sign)) {
			at++;
		} else if (isLetter(sign)) {
			const [operator, to] = readOperator(bytes, at);
			visit(operator, operands < 0 ? at : operands, at, to);
			operands = -1;
			at = to;
		} else {
			if (operands < 0) operands = at;
			at = afterOperand(bytes, at);
		}
	}
}
