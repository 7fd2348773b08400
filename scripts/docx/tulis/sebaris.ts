import { TextRun } from "docx";
import { berkelas, isSimpul, type Simpul } from "../markah.ts";

interface Rupa {
	readonly bold?: boolean;
	readonly italics?: boolean;
	/** Text the reader of a returning file must not take for the drafter's own emphasis. */
	readonly style?: string;
}

/** What is drawn on paper and is no text. */
const BUKAN_TEKS = ["img", "svg", "wbr"];

function rupaOf(simpul: Simpul, rupa: Rupa): Rupa {
	if (simpul.nama === "strong" || simpul.nama === "b")
		return { ...rupa, bold: true, ...(berkelas(simpul, "pihak") && { style: "Pihak" }) };
	return simpul.nama === "em" || simpul.nama === "i" ? { ...rupa, italics: true } : rupa;
}

function collect(simpul: Simpul, rupa: Rupa, runs: TextRun[]): void {
	for (const anak of simpul.anak) {
		if (!isSimpul(anak)) {
			const text = anak.replace(/[ \t\r\n]+/g, " ").replace(/\u00ad/g, "");
			if (text !== "") runs.push(new TextRun({ text, ...rupa }));
		} else if (anak.nama === "br") runs.push(new TextRun({ break: 1 }));
		else if (!BUKAN_TEKS.includes(anak.nama)) collect(anak, rupaOf(anak, rupa), runs);
	}
}

/** The words of an element as runs of Word, with their emphasis; pictures are left out. */
export function runsOf(simpul: Simpul, rupa: Rupa = {}): TextRun[] {
	const runs: TextRun[] = [];
	collect(trimmed(simpul), rupa, runs);
	return runs;
}

/** Spaces of the template around the words are none of the text. */
function trimmed(simpul: Simpul): Simpul {
	const last = simpul.anak.length - 1;
	const anak = simpul.anak.map((satu, at) => {
		if (isSimpul(satu)) return satu;
		const start = at === 0 ? satu.replace(/^[ \t\r\n]+/, "") : satu;
		return at === last ? start.replace(/[ \t\r\n]+$/, "") : start;
	});
	return { ...simpul, anak };
}
