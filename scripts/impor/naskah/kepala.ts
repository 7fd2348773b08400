import type { JenisNaskah } from "../../model/jenis.ts";
import { judulKapital } from "./kapital.ts";
import type { ParagrafBaca } from "./paragraf.ts";
import { isiAtauKosong } from "./tulisan.ts";

/** What the title block says. */
export interface KepalaBaca {
	readonly jenis: JenisNaskah | undefined;
	/** As the sheet names it: "ADENDUM KESATU ATAS PERJANJIAN KERJA SAMA". */
	readonly nama: string;
	/** Words below TENTANG; "" where there are none. */
	readonly judul: string;
	/** One for each NOMOR line; null for one to be filled in by hand. */
	readonly nomor: readonly (string | null)[];
}

/** The most particular name first: "ADENDUM ATAS PERJANJIAN KERJA SAMA" is an adendum. */
const JENIS: readonly (readonly [RegExp, JenisNaskah])[] = [
	[/\b(?:adendum|addendum|amandemen|perubahan)\b/i, "adendum"],
	[/\bperpanjangan\b/i, "perpanjangan"],
	[/\b(?:pernyataan kehendak|letter of intent|statement of intent)\b/i, "pernyataan-kehendak"],
	[/\b(?:naskah kerja ?sama|memorandum of cooperation)\b/i, "naskah-kerja-sama"],
	[/(?:perjanjian kerja ?sama|kontrak kerja ?sama|perjanjian)\b/i, "perjanjian-kerja-sama"],
	[/(?:nota kesepakatan|rencana sinergi)\b/i, "nota-kesepakatan"],
	[
		/\b(?:kesepakatan bersama|nota kesepahaman|kesepahaman bersama|memorandum of understanding)\b/i,
		"kesepakatan-bersama",
	],
];
const NOMOR = /^(?:nomor|no\.?|number)(?:\s*[:.]\s*|\s+)(.*)$|^(?:nomor|no\.?|number)\s*:?$/i;
const AKHIR_NAMA = /^(?:antara|between|nomor\b.*|no\b.*|number\b.*|tentang|concerning)/i;
const TENTANG = /^(?:tentang|concerning)(?:\s*:)?(?:\s+(.*))?$/i;

/** The lines of the block, one after the other; a table's rows are lines too. */
export const barisOf = (isi: readonly ParagrafBaca[]): string[] =>
	isi.flatMap(({ teks, tabel, nomor }) => {
		const rows = tabel?.map((row) => row.filter((sel) => sel !== "")) ?? [];
		// One cell a row keeps its own lines; "NOMOR | : | 1/2026" is one line.
		const lines = tabel
			? rows.flatMap((row) => (row.length === 1 ? (row[0] ?? "").split("\n") : [row.join(" ").replaceAll("\n", " ")]))
			: teks.split("\n");
		return nomor === undefined ? lines : [`${nomor} ${lines[0] ?? ""}`.trim(), ...lines.slice(1)];
	});

/** Own numbers; those that stand above "TANGGAL …" belong to the naskah that is changed. */
function nomorOf(lines: readonly string[]): (string | null)[] {
	const found: { at: number; nomor: string | null }[] = [];
	lines.forEach((line, at) => {
		const match = NOMOR.exec(line);
		if (match) found.push({ at, nomor: isiAtauKosong(match[1]) ?? null });
	});
	const tanggal = lines.findIndex((line) => /^tanggal\b/i.test(line));
	let milikInduk = tanggal - 1;
	while (milikInduk >= 0 && found.some(({ at }) => at === milikInduk)) milikInduk--;
	return found.filter(({ at }) => tanggal < 0 || at <= milikInduk || at > tanggal).map(({ nomor }) => nomor);
}

function judulOf(lines: readonly string[]): string {
	const at = lines.findIndex((line) => TENTANG.test(line));
	if (at < 0) return "";
	const rest = [TENTANG.exec(lines[at] ?? "")?.[1] ?? "", ...lines.slice(at + 1)];
	const end = rest.findIndex((line, index) => index > 0 && NOMOR.test(line));
	return rest
		.slice(0, end < 0 ? rest.length : end)
		.join(" ")
		.trim();
}

/**
 * Reads the title block.
 * @param acuan text of the naskah, where the title may stand with its real capitals
 */
export function bacaKepala(isi: readonly ParagrafBaca[], acuan: string): KepalaBaca {
	const lines = barisOf(isi).filter((line) => line !== "");
	const found = lines.findIndex((line) => JENIS.some(([pola]) => pola.test(line)));
	const sesudah = lines.slice(Math.max(found, 0));
	const end = sesudah.findIndex((line, index) => index > 0 && AKHIR_NAMA.test(line));
	const nama = found < 0 ? "" : sesudah.slice(0, end < 0 ? 1 : end).join(" ");
	const judul = isiAtauKosong(judulOf(lines)) ?? "";
	return {
		jenis: JENIS.find(([pola]) => pola.test(nama))?.[1],
		nama,
		judul: judulKapital(judul, acuan),
		nomor: nomorOf(lines),
	};
}
