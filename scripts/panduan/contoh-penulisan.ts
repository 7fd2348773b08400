/** What the drafting checks say of the examples that the Panduan shows of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "../check/check.ts";
import { readDokumen } from "../load/dokumen.ts";
import { load } from "../load/load.ts";
import type { AdeganPenulisan, ContohPenulisan } from "../model/contoh-aturan.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Muatan } from "../model/muatan.ts";
import { ADEGAN_PENULISAN } from "./adegan-penulisan.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SEHAT = join(ROOT, "test/fixtures/contoh");
const PERATURAN = join(ROOT, "content/peraturan");
const PKS = "contoh/kerja-sama/air-bersih/pks.md";
/** The sentence of the sound naskah that an example replaces. */
const KALIMAT = "PARA PIHAK menyusun rencana kerja setiap tahun.";

/** Personal data, even made up, is not spread. */
const samarkan = (teks: string): string =>
	teks.replace(/\d{12,}/g, (angka) => `${angka.slice(0, 2)}${"•".repeat(angka.length - 4)}${angka.slice(-2)}`);

/** The sound content with the law, in which one naskah is written anew for each example. */
class Panggung {
	private constructor(
		private readonly muatan: Muatan,
		private readonly pks: string,
		private readonly hari: string,
	) {}

	static async buka(hari: string): Promise<Panggung> {
		const sehat = await load(SEHAT);
		const hukum = readdirSync(PERATURAN).flatMap((nama) => {
			const read = readDokumen(readFileSync(join(PERATURAN, nama)), nama, `peraturan/${nama}`);
			return "dokumen" in read ? [read.dokumen] : [];
		});
		const muatan = { ...sehat, berkas: [...sehat.berkas, ...hukum] };
		return new Panggung(muatan, readFileSync(join(SEHAT, PKS), "utf8"), hari);
	}

	/** What is found in the naskah with these words in the place of others. */
	temuan(di: string, teks: string): readonly Diagnostic[] {
		if (!this.pks.includes(di)) throw new Error(`${PKS} does not say "${di}"`);
		const isi = Buffer.from(this.pks.replace(di, () => teks));
		const read = readDokumen(isi, PKS, PKS);
		if ("diagnostics" in read) return read.diagnostics;
		const berkas = this.muatan.berkas.map((satu) => (satu.path === PKS ? read.dokumen : satu));
		return check({ ...this.muatan, berkas }, this.hari).diagnostics.filter(({ file }) => file.endsWith(PKS));
	}
}

function contohOf(
	{ id, apa, keliru, baik, di = KALIMAT, berat_lain }: AdeganPenulisan,
	panggung: Panggung,
): ContohPenulisan {
	const [found] = panggung.temuan(di, keliru).filter(({ ruleId }) => ruleId === id);
	if (!found) throw new Error(`${id}: "${keliru}" is no longer found`);
	const masih = panggung.temuan(di, baik).filter(({ severity }) => severity !== "info");
	if (masih.length > 0)
		throw new Error(`${id}: of "${baik}" it is said: ${masih.map(({ message }) => message).join(" ")}`);
	const pesan = [found.message, found.suggestion].filter((satu) => satu !== undefined);
	return {
		...{ id, apa, berat: found.severity, keliru: samarkan(keliru), baik, pesan: samarkan(pesan.join(" ")) },
		...(berat_lain !== undefined && { berat_lain }),
	};
}

/**
 * The examples of all drafting checks, each found and each mended by the check itself.
 * @param hari the day of the check, YYYY-MM-DD
 * @throws Error when a wrong example is not found, or anything is found in a right one
 */
export async function contohPenulisan(hari: string): Promise<ContohPenulisan[]> {
	const panggung = await Panggung.buka(hari);
	return ADEGAN_PENULISAN.map((adegan) => contohOf(adegan, panggung));
}
