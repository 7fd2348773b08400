import { bagianTanggal } from "../tanggal.ts";
import type { Bahasa } from "./bahasa.ts";

const SATUAN = [
	..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" "),
	..."sixteen seventeen eighteen nineteen".split(" "),
];
const PULUHAN = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const HARI = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const BULAN = "January February March April May June July August September October November December".split(" ");
const URUTAN = "FIRST SECOND THIRD FOURTH FIFTH SIXTH SEVENTH EIGHTH NINTH TENTH".split(" ");
const TAK_TERATUR: Readonly<Record<string, string>> = {
	one: "first",
	two: "second",
	three: "third",
	five: "fifth",
	eight: "eighth",
	nine: "ninth",
	twelve: "twelfth",
};

function below100(value: number): string {
	if (value < 20) return SATUAN[value] as string;
	const puluhan = PULUHAN[Math.floor(value / 10) - 2] as string;
	return value % 10 === 0 ? puluhan : `${puluhan}-${SATUAN[value % 10]}`;
}

/** Whole numbers from 0 to 9,999 in words: 2026 is "two thousand and twenty-six". */
export function bilanganInggris(value: number): string {
	const thousands = Math.floor(value / 1000);
	const hundreds = Math.floor((value % 1000) / 100);
	const rest = value % 100;
	const parts = [
		...(thousands > 0 ? [`${SATUAN[thousands]} thousand`] : []),
		...(hundreds > 0 ? [`${SATUAN[hundreds]} hundred`] : []),
	];
	if (parts.length === 0) return below100(rest);
	return rest === 0 ? parts.join(" ") : `${parts.join(" ")} and ${below100(rest)}`;
}

/** 1 to 99: "first", "twenty-third", "thirtieth". */
export function urutanInggris(value: number): string {
	const words = below100(value).split("-");
	const last = words.pop() as string;
	const ordinal =
		TAK_TERATUR[last] ?? (last.endsWith("y") ? `${last.slice(0, -1)}ieth` : `${last}th`.replace("tth", "th"));
	return [...words, ordinal].join("-");
}

function tanggal(teks: string): string {
	const { day, month, year, dayOfWeek } = bagianTanggal(teks);
	const two = (value: number) => String(value).padStart(2, "0");
	const words = `the ${urutanInggris(day)} day of ${BULAN[month - 1]} in the year ${bilanganInggris(year)}`;
	return `${HARI[dayOfWeek - 1]}, ${words} (${two(day)}-${two(month)}-${year})`;
}

export const INGGRIS: Bahasa = {
	kode: "en",
	nama: "Inggris",
	judul: /^(?:english(?:\s+(?:text|version))?|bahasa\s+inggris)$/i,
	kepala: [
		[/^article\s+(\d+[a-z]?|[ivxl]+)\b/i, "Pasal $1"],
		[/^chapter\s+([ivxl]+|\d+)\b/i, "BAB $1"],
		[/^(?:annex|appendix)\b/i, "Lampiran"],
		[/^(?:preamble|recitals?|considering|whereas)\s*[:;,]?$/i, "Konsideran"],
		[/^(?:closing|testimonium)$/i, "Penutup"],
	],
	kata: {
		bab: "Chapter",
		bagian: "Part",
		paragraf: "Section",
		pasal: "Article",
		ayat: "paragraph",
		huruf: "point",
		angka: "item",
		lampiran: "Annex",
	},
	jangkar: {
		bab: "chapter",
		bagian: "part",
		paragraf: "section",
		pasal: "article",
		ayat: "paragraph",
		huruf: "point",
		angka: "item",
		subhuruf: "subpoint",
		subangka: "subitem",
		konsideran: "preamble",
		penutup: "closing",
		lampiran: "annex",
	},
	kalimat: {
		nama: { "naskah-kerja-sama": "MEMORANDUM OF COOPERATION", "pernyataan-kehendak": "LETTER OF INTENT" },
		antara: "BETWEEN",
		dan: "AND",
		tentang: "CONCERNING",
		nomor: "NUMBER",
		pembuka: "On this day, {tanggal}{bertempat}, we, the undersigned:",
		bertempat: ", at {tempat}",
		wakil:
			"{nama}, {jabatan}{alamat}{dasar}, acting for and on behalf of {badan}, hereinafter referred to as the {sebutan}.",
		dasar: ", by virtue of {dasar}",
		alamat: ", having its seat at {alamat}",
		disebut: " and ",
		para_pihak: "The {semua} are hereinafter jointly referred to as the {para} and severally as the {pihak}.",
		konsideran: "The {para} first declare as follows:",
		sepakat:
			"In view of the foregoing, and in accordance with their respective positions and authorities, the {para} have agreed as follows:",
		penutup:
			"Done and signed at {tempat} on the day and date first mentioned above in {jumlah} ({bilangan}) originals, each in the Indonesian and English languages, all originals having equal legal force.",
	},
	sebutan: (urutan) => `${URUTAN[urutan - 1] ?? `${urutan}TH`} PARTY`,
	polaSebutan: new RegExp(`\\b(?:(?:(?:${URUTAN.join("|")}|\\d{2}TH) )?PARTY|PARTIES)\\b`, "g"),
	tanggal,
	bilangan: bilanganInggris,
};
