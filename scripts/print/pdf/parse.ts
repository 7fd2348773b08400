import { name, type PdfDict, PdfFault, type PdfObject, PdfRef, PdfString, PdfWord } from "./objects.ts";
import { afterHex, afterLiteral, unescapeLiteral } from "./strings.ts";

/** Nested deeper than any real file: what goes on is made to hang or to overflow a reader. */
const DEEPEST = 100;

const SPACE = 1;
const DELIMITER = 2;
const KIND = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) KIND[code] = SPACE;
for (const sign of "()<>[]{}/%") KIND[sign.charCodeAt(0)] = DELIMITER;

const CODE = { percent: 37, open: 40, slash: 47, less: 60, greater: 62, left: 91, right: 93 };
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** Reads PDF objects one after another; every step goes forward, so no input keeps it busy for ever. */
export class Parser {
	constructor(
		readonly bytes: Buffer,
		public at = 0,
	) {}

	skipSpace(): void {
		const { bytes } = this;
		for (; this.at < bytes.length; this.at++) {
			const code = bytes[this.at] as number;
			if (code === CODE.percent)
				while (this.at < bytes.length && bytes[this.at] !== 10 && bytes[this.at] !== 13) this.at++;
			else if (KIND[code] !== SPACE) return;
		}
	}

	/**
	 * The next object; `n g R` is left to `reference`. Operators come as `PdfWord`.
	 * @returns undefined at the end of the bytes
	 * @throws PdfFault where no object can begin, or objects are nested too deep
	 */
	next(depth = 0): PdfObject | undefined {
		if (depth > DEEPEST) throw new PdfFault("objects nested too deep");
		this.skipSpace();
		if (this.at >= this.bytes.length) return undefined;
		switch (this.bytes[this.at]) {
			case CODE.slash:
				return this.name();
			case CODE.open:
				return this.literal();
			case CODE.left:
				this.at++;
				return this.items(CODE.right, depth);
			case CODE.less:
				return this.bytes[this.at + 1] === CODE.less ? this.dict(depth) : this.hex();
			default:
				return this.word();
		}
	}

	/** The next object, with `n g R` as one. */
	object(depth = 0): PdfObject | undefined {
		const first = this.next(depth);
		if (typeof first !== "number" || !Number.isInteger(first) || first < 0) return first;
		const back = this.at;
		if (typeof this.next(depth) === "number") {
			const end = this.next(depth);
			if (end instanceof PdfWord && end.word === "R") return new PdfRef(first);
		}
		this.at = back;
		return first;
	}

	private items(close: number, depth: number): PdfObject[] {
		const items: PdfObject[] = [];
		for (;;) {
			this.skipSpace();
			if (this.bytes[this.at] === close) break;
			this.push(items, depth);
		}
		this.at++;
		return items;
	}

	/** Numbers are gathered first, so that a reference costs no second look. */
	private push(items: PdfObject[], depth: number): void {
		const item = this.next(depth + 1);
		if (item === undefined) throw new PdfFault("array or dictionary without end");
		if (!(item instanceof PdfWord)) return void items.push(item);
		if (item.word !== "R" || items.length < 2) throw new PdfFault(`unexpected ${item.word}`);
		items.pop();
		const id = items.pop();
		if (typeof id !== "number" || !Number.isInteger(id) || id < 0) throw new PdfFault("broken reference");
		items.push(new PdfRef(id));
	}

	private dict(depth: number): PdfDict {
		this.at += 2;
		const items = this.items(CODE.greater, depth);
		if (this.bytes[this.at] !== CODE.greater) throw new PdfFault("dictionary without end");
		this.at++;
		const map: PdfDict = new Map();
		for (let index = 0; index + 1 < items.length; index += 2) {
			const key = items[index];
			if (typeof key !== "object" || key === null || !("name" in key)) throw new PdfFault("key that is no name");
			map.set(key.name, items[index + 1] as PdfObject);
		}
		return map;
	}

	private regular(): string {
		const from = this.at;
		while (this.at < this.bytes.length && KIND[this.bytes[this.at] as number] === 0) this.at++;
		return this.bytes.toString("latin1", from, this.at);
	}

	private name(): PdfObject {
		this.at++;
		const raw = this.regular();
		if (!raw.includes("#")) return name(raw);
		return name(raw.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
	}

	private word(): PdfObject {
		const from = this.at;
		const word = this.regular();
		if (this.at === from) throw new PdfFault(`unexpected byte at ${from}`);
		const code = word.charCodeAt(0);
		// Digits, sign and point: only those can begin a number.
		if (code < 58 && NUMBER.test(word)) return Number(word);
		if (word === "null") return null;
		return word === "true" || word === "false" ? word === "true" : new PdfWord(word);
	}

	private hex(): PdfString {
		const from = this.at + 1;
		this.at = afterHex(this.bytes, this.at);
		// Node reads pairs of digits up to the first sign that is none; spaces and an odd last digit are allowed here.
		const digits = this.bytes.toString("latin1", from, this.at - 1).replace(/[^0-9a-f]/gi, "");
		return new PdfString(Buffer.from(digits.length % 2 ? `${digits}0` : digits, "hex"));
	}

	private literal(): PdfString {
		const from = this.at + 1;
		this.at = afterLiteral(this.bytes, this.at);
		const raw = this.bytes.subarray(from, this.at - 1);
		return new PdfString(unescapeLiteral(raw));
	}
}
