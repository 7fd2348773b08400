import type { Severity } from "../../model/diagnostic.ts";
import { JENIS_DATA, type JenisData } from "./data-pribadi-jenis.ts";
import { eachTeks } from "./front-matter.ts";
import type { PenulisanCheck } from "./penulisan.ts";

function samarkan({ isi, jenis }: Data): string {
	if (!jenis.surel) return `${isi.slice(0, 2)}${"•".repeat(isi.length - 4)}${isi.slice(-2)}`;
	const at = isi.indexOf("@");
	return `${isi.slice(0, 1)}${"•".repeat(at - 1)}${isi.slice(at)}`;
}

interface Data {
	readonly offset: number;
	readonly jenis: JenisData;
	readonly severity: Severity;
	readonly isi: string;
}

/** A mail address, or digits enough for the shortest number of any kind: most texts hold neither, and need no further look. */
const MUNGKIN = /@|\d(?:[ ./()+-]{0,3}\d){6}/;

/** Each number once, as the first kind it fits: what is found is covered before the next kind is sought. */
function findData(teks: string): Data[] {
	if (!MUNGKIN.test(teks)) return [];
	const found: Data[] = [];
	let rest = teks;
	for (const jenis of JENIS_DATA) {
		rest = rest.replace(jenis.pola, (all: string, offset: number) => {
			const isi = jenis.surel ? all : all.replace(/\D/g, "");
			const severity = jenis.judge(isi);
			if (!severity) return all;
			found.push({ offset, jenis, severity, isi });
			return "\u0000".repeat(all.length);
		});
	}
	return found;
}

/** Personal data that a published text must not carry (UU 27/2022): NIK, KK, NPWP, private phones and mail, bank accounts. */
export const checkDataPribadi: PenulisanCheck = ({ sasaran, teks }, { report }) => {
	const tell = (data: Data) => ({
		ruleId: "data-pribadi",
		severity: data.severity,
		message: `Ada ${data.jenis.nama} di naskah: ${samarkan(data)}.`,
		suggestion: data.jenis.suggestion,
	});
	for (const data of findData(teks.rata)) report({ at: teks.at(data.offset), ...tell(data) });
	for (const { isi, path } of eachTeks(sasaran.sumber.data)) {
		for (const data of findData(isi)) report({ at: sasaran.sumber.locate(path), ...tell(data) });
	}
};
