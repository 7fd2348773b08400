import { AlignmentType, LevelFormat, LevelSuffix } from "docx";

type Format = (typeof LevelFormat)[keyof typeof LevelFormat];

/** A number as Word counts it: "(3)" is the third of the pattern "(%1)". */
export interface NomorWord {
	readonly format: Format;
	readonly pola: string;
	readonly nilai: number;
}

/** How one list of the file counts. */
export interface DaftarWord {
	readonly reference: string;
	readonly instance: number;
}

/** Twips by which each level of a list stands further in. */
export const JOROK = 482;

const ROMAWI: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function fromRoman(text: string): number {
	const values = [...text.toLowerCase()].map((huruf) => ROMAWI[huruf] ?? 0);
	return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function fromLetter(text: string): number {
	const same = [...text].every((huruf) => huruf === text[0]);
	return same ? text.toLowerCase().charCodeAt(0) - 96 + 26 * (text.length - 1) : 0;
}

/** @param romawi the sign is a Roman number, where it could be a letter too */
function readIsi(isi: string, romawi: boolean): Pick<NomorWord, "format" | "nilai"> | undefined {
	if (/^\d+$/.test(isi)) return { format: LevelFormat.DECIMAL, nilai: Number(isi) };
	const besar = isi === isi.toLocaleUpperCase("id");
	if (romawi && /^[ivxlc]+$/i.test(isi))
		return { format: besar ? LevelFormat.UPPER_ROMAN : LevelFormat.LOWER_ROMAN, nilai: fromRoman(isi) };
	const nilai = /^[a-z]+$/i.test(isi) ? fromLetter(isi) : 0;
	return nilai > 0 ? { format: besar ? LevelFormat.UPPER_LETTER : LevelFormat.LOWER_LETTER, nilai } : undefined;
}

/** Reads "(1)", "a.", "iv)", "–"; undefined for a label that Word could not make ("“(5)", "4a."). */
function readNomor(label: string, romawi: boolean): NomorWord | undefined {
	if (/^[–•-]$/.test(label)) return { format: LevelFormat.BULLET, pola: "–", nilai: 0 };
	const [, buka = "", isi = "", tutup = ""] = /^(\(?)([0-9]+|[a-zA-Z]+)([.)])$/.exec(label) ?? [];
	const nomor = readIsi(isi, romawi);
	return nomor && { ...nomor, pola: `${buka}%1${tutup}` };
}

/** What a run of labels has in common; undefined unless they follow one another without a gap. */
export function readNomorDaftar(label: readonly string[]): NomorWord | undefined {
	const romawi = label[0]?.replace(/[().]/g, "").toLowerCase() === "i" && label[1] !== undefined;
	const first = readNomor(label[0] ?? "", romawi && /^\(?ii[.)]$/i.test(label[1] ?? ""));
	if (!first) return undefined;
	const bullet = first.format === LevelFormat.BULLET;
	const runs = label.every((satu, at) => {
		const nomor = readNomor(satu, first.format === LevelFormat.UPPER_ROMAN || first.format === LevelFormat.LOWER_ROMAN);
		return nomor?.format === first.format && nomor.pola === first.pola && (bullet || nomor.nilai === first.nilai + at);
	});
	return runs ? first : undefined;
}

/** Hands out the numberings of one file; Word counts, nothing is typed. */
export class Penomoran {
	private readonly known = new Map<
		string,
		{ readonly nomor: NomorWord; readonly kepala: boolean; readonly dalam: number }
	>();
	private instance = 0;

	private remember(nomor: NomorWord, kepala: boolean, dalam: number): string {
		const reference = `${nomor.format}-${nomor.pola.replace("%1", "n")}-${nomor.nilai}-${kepala ? "judul" : dalam}`;
		this.known.set(reference, { nomor, kepala, dalam });
		return reference;
	}

	/** A list of its own, counted from its first label. */
	daftar(nomor: NomorWord, dalam: number): DaftarWord {
		return { reference: this.remember(nomor, false, dalam), instance: ++this.instance };
	}

	/** Headings of one kind count through the file: "Pasal %1". */
	judul(nomor: NomorWord): DaftarWord {
		return { reference: this.remember({ ...nomor, nilai: 1 }, true, 0), instance: 0 };
	}

	/** What the file's numbering part is made of. */
	config() {
		return [...this.known].map(([reference, { nomor, kepala, dalam }]) => ({
			reference,
			levels: [
				{
					level: 0,
					format: nomor.format,
					text: nomor.pola,
					start: Math.max(nomor.nilai, 1),
					alignment: AlignmentType.LEFT,
					suffix: kepala ? LevelSuffix.NOTHING : LevelSuffix.TAB,
					style: kepala ? {} : { paragraph: { indent: { left: JOROK * (dalam + 1), hanging: JOROK } } },
				},
			],
		}));
	}
}
