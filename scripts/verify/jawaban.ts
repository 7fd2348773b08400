import {
	type DokumenTercatat,
	judgeTerlaluBesar,
	PUTUSAN_ASLI,
	type Putusan,
	type VersiTercatat,
} from "../../site/skrip/putusan.js";

export { judgeKode, judgeLembar, readKode } from "../../site/skrip/putusan.js";
export type { DokumenTercatat, Putusan, VersiTercatat };

/** What is said of one file or code that was asked about. */
export interface Jawaban extends Putusan {
	/** As it was asked. */
	readonly masukan: string;
	readonly sha256?: string;
}

/** Answers for what could not be read: the fault is in the asking, not in the paper. */
const TAK_TERBACA: Readonly<Record<string, Putusan>> = {
	"tidak-ada": {
		putusan: "tidak-ada",
		kepala: "Berkas ini tidak ada.",
		kalimat: ["Periksa nama dan foldernya; kode ditulis seperti 7Q2M-XK4D-9RTN."],
	},
	"bukan-berkas": {
		putusan: "bukan-berkas",
		kepala: "Ini folder, bukan berkas.",
		kalimat: ["Sebutkan berkas PDF-nya."],
	},
	"tak-terbaca": { putusan: "tak-terbaca", kepala: "Berkas ini tidak dapat dibaca.", kalimat: ["Periksa izinnya."] },
};

/** The answer for a file that was not read. */
export const answerUnread = (why: string): Putusan => TAK_TERBACA[why] ?? judgeTerlaluBesar();

/** 0 when all is genuine, 1 when something is not or nobody knows, 2 when something could not be read. */
export function exitCodeOf(jawaban: readonly Jawaban[]): 0 | 1 | 2 {
	if (jawaban.some(({ putusan }) => Object.hasOwn(TAK_TERBACA, putusan))) return 2;
	return jawaban.every(({ putusan }) => PUTUSAN_ASLI.includes(putusan)) ? 0 : 1;
}

function teksOf({ masukan, kepala, kalimat }: Jawaban): string {
	return [masukan, `  ${kepala}`, ...kalimat.map((satu) => `      ${satu}`)].join("\n");
}

function dataOf({ masukan, putusan, kepala, kalimat, sha256, dokumen, versi }: Jawaban): object {
	const isAsli = PUTUSAN_ASLI.includes(putusan);
	const { versi: semua = [], ...tentang } = dokumen ?? {};
	const kini = semua[0]?.kode;
	return {
		masukan,
		putusan,
		asli: isAsli,
		keterangan: [kepala, ...kalimat].join(" "),
		...(sha256 && { sha256 }),
		...(dokumen && { dokumen: tentang }),
		...(versi && { versi }),
		...(versi && kini !== versi.kode && { versi_kini: kini }),
	};
}

/** How the answers are written. Pure. */
export const PENULIS = {
	text: (jawaban: readonly Jawaban[]) => `${jawaban.map(teksOf).join("\n\n")}\n`,
	json: (jawaban: readonly Jawaban[]) => `${JSON.stringify(jawaban.map(dataOf), null, "\t")}\n`,
} satisfies Readonly<Record<string, (jawaban: readonly Jawaban[]) => string>>;
