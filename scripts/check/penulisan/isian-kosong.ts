import { aksesKasus } from "../../model/akses.ts";
import type { Sasaran } from "../../model/arsip.ts";
import type { Severity } from "../../model/diagnostic.ts";
import { eachTeks } from "./front-matter.ts";
import { type PenulisanCheck, severityByStatus } from "./penulisan.ts";

/** Marks of a place that was to be filled in. */
const KOSONG = [
	"\\.{4,}",
	"…{2,}",
	"(?:\\.[ ]){3,40}\\.",
	"(?<![\\p{L}\\p{N}.…])(?:\\.{3}|…)(?![\\p{L}.…])",
	"(?<![\\p{L}\\p{N}])_{3,}(?![\\p{L}\\p{N}])",
	"(?<![\\p{L}\\p{N}_./-])[xX]{3,}(?![\\p{L}\\p{N}])",
	"(?<![\\p{L}\\p{N}])(?:TBD|TBA|TODO|lorem ipsum)(?![\\p{L}\\p{N}])",
	"\\[[^\\S\\n]{0,5}(?:isi|diisi|nama|jabatan|alamat|tanggal|tempat|nomor|judul|jumlah|tahun|bulan|hari|uraian|sebutkan|lengkapi|pilih|kosong|silakan|silahkan|…|\\.{2,}|_+)(?![\\p{L}])[^\\]\\n]{0,80}\\](?![(\\[:])",
	"\\((?:silakan |silahkan |mohon |harap )?(?:diisi|disesuaikan|diisi kemudian|sebutkan|isi sesuai)(?![\\p{L}])[^()\\n]{0,80}\\)",
	"\\{\\{[^{}\\n]{0,80}\\}\\}",
	"(?<!\\d)00[^\\S\\n]?[-/][^\\S\\n]?00[^\\S\\n]?[-/][^\\S\\n]?\\d{4}(?!\\d)",
].join("|");
const TANDA = new RegExp(KOSONG, "gu");
/** Three dots after a word may be a thought left open; who signs it still wants to know. */
const ELIPSIS = /(?=[.…])(?<=[\p{L}\p{N}])(?:\.{3}|…)(?![.…])/gu;

interface Tempat {
	readonly offset: number;
	readonly tertulis: string;
}

function find(teks: string, pola: RegExp): Tempat[] {
	return [...teks.matchAll(pola)].map((match) => ({ offset: match.index, tertulis: match[0] }));
}

/** The first blank of each block, with the number of all there are: a form full of dots is one finding a line. */
function perBlok(teks: string, places: readonly Tempat[]): { tempat: Tempat; jumlah: number }[] {
	const groups: { tempat: Tempat; jumlah: number; end: number }[] = [];
	for (const tempat of places) {
		const last = groups.at(-1);
		if (last && tempat.offset <= last.end) last.jumlah++;
		else {
			const end = teks.indexOf("\n", tempat.offset);
			groups.push({ tempat, jumlah: 1, end: end < 0 ? teks.length : end });
		}
	}
	return groups;
}

const singkat = (teks: string): string => (teks.length > 20 ? `${teks.slice(0, 17)}…` : teks);

/** What the public reads of a case has no blanks either, in whatever stage the case is. */
const severityOf = (sasaran: Sasaran): Severity =>
	sasaran.jenis === "kerja-sama" && aksesKasus(sasaran).akses === "terbuka" ? "error" : severityByStatus(sasaran);

/** Places left to be filled in: dots, `[isi]`, `xxx`, `___`, "(00-00-2020)". A final text has none. */
export const checkIsianKosong: PenulisanCheck = ({ sasaran, teks }, { report }) => {
	const grave = severityOf(sasaran);
	const tell = (severity: Severity, tertulis: string, jumlah: number) => ({
		ruleId: "isian-kosong",
		severity,
		message: `Masih ada isian yang kosong: "${singkat(tertulis)}"${jumlah > 1 ? ` dan ${jumlah - 1} lagi di bagian ini` : ""}.`,
		suggestion: "Isi dengan keterangan yang sebenarnya, atau hapus bila tidak diperlukan.",
	});
	for (const { tempat, jumlah } of perBlok(teks.rata, find(teks.rata, TANDA))) {
		report({ at: teks.at(tempat.offset), ...tell(grave, tempat.tertulis, jumlah) });
	}
	for (const { offset } of find(teks.rata, ELIPSIS)) {
		report({
			ruleId: "kalimat-terputus",
			severity: "warning",
			at: teks.at(offset),
			message: "Ada tanda elipsis di tengah naskah; kalimatnya mungkin belum selesai.",
			suggestion: "Selesaikan kalimatnya, atau hapus tanda titiknya.",
		});
	}
	for (const { isi, path } of eachTeks(sasaran.sumber.data)) {
		// A number half filled in ("100/   /2026") is normal until the day of signing.
		if (path[0] === "nomor" && grave === "warning") continue;
		const [tempat] = find(isi, TANDA);
		if (tempat) report({ at: sasaran.sumber.locate(path), ...tell(grave, tempat.tertulis, 1) });
	}
};
