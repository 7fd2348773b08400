import { isNaskah, kasusOf, type Sasaran } from "../../model/arsip.ts";
import type { Naskah } from "../../model/isi.ts";
import { resolvePath } from "../../model/pihak.ts";
import { kataRujukan, pecahRujukan, sebutTujuan, slugOf, type Tujuan, tujuanOf } from "../../model/rujukan.ts";
import { suggestFrom } from "../mirip.ts";
import type { FormatCheck } from "./format.ts";

interface Temuan {
	readonly ruleId: "rujukan-putus" | "rujukan-sebutan";
	readonly message: string;
	readonly suggestion: string;
}

/** A naskah to which references lead, and how a message names it. */
interface Sumber {
	readonly naskah: Naskah;
	readonly tujuan: ReadonlyMap<string, Tujuan>;
	readonly nama: string;
}

const LINK = /\]\(([^()\s#]*#[^()\s]*)\)/g;
/** Longer labels are sentences of their own. */
const LABEL_TERPANJANG = 40;

const putus = (message: string, suggestion: string): Temuan => ({ ruleId: "rujukan-putus", message, suggestion });

/** Naskah by the file that a link names; read once each. */
class Perpustakaan {
	private readonly known = new Map<string, Sumber | Temuan | undefined>();

	constructor(
		private readonly sasaran: Sasaran,
		private readonly paths: ReadonlySet<string>,
	) {}

	/**
	 * @param line of the link: below `# English` it leads to a place of that text
	 * @returns a finding where the file is none to cite; undefined where it could not be read, which is told elsewhere
	 */
	find(berkas: string | undefined, line: number): Sumber | Temuan | undefined {
		const { asing } = this.sasaran.sumber;
		if (berkas === undefined && asing && line >= asing.letak.line) return toSumber(asing.naskah, "teks bahasa kedua");
		const key = berkas ?? "";
		if (!this.known.has(key)) this.known.set(key, berkas === undefined ? this.own() : this.other(berkas));
		return this.known.get(key);
	}

	private own(): Sumber | undefined {
		const { sasaran } = this;
		return isNaskah(sasaran) ? toSumber(sasaran.naskah, "naskah ini") : undefined;
	}

	private other(berkas: string): Sumber | Temuan | undefined {
		const { sasaran } = this;
		const path = resolvePath(sasaran.sumber.path, berkas);
		const isThere = path !== undefined && this.paths.has(path);
		if (!isThere || folderOf(path) !== folderOf(sasaran.sumber.path)) {
			const message = isThere
				? `Rujukan ke "${berkas}" menunjuk berkas di luar kerja sama ini.`
				: `Berkas "${berkas}" tidak ditemukan.`;
			return putus(message, "Tulis nama berkas di folder yang sama, mis. [Pasal](kesepakatan-bersama.md#objek).");
		}
		const dokumen = kasusOf(sasaran)?.dokumen ?? [];
		const found = dokumen.find((satu) => satu.sumber.path === path);
		if (!found) return undefined;
		if (isNaskah(found)) return toSumber(found.naskah, `"${berkas}"`);
		return putus(`"${berkas}" tidak berisi pasal.`, "Rujuk sebuah naskah, atau hapus tautannya.");
	}
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
const toSumber = (naskah: Naskah, nama: string): Sumber => ({ naskah, tujuan: tujuanOf(naskah), nama });

function checkOne(pecahan: string, label: string, { naskah, tujuan, nama }: Sumber): Temuan | undefined {
	const found = tujuan.get(pecahan);
	if (!found) {
		return putus(
			`Rujukan "#${pecahan}" tidak menunjuk pasal mana pun di ${nama}.`,
			suggestFrom(pecahan, slugOf(naskah)),
		);
	}
	const kata = kataRujukan(label);
	if (!kata || sebutTujuan(found, kata) !== undefined) return undefined;
	const whole = found.bagian.map(({ teks }) => teks).join(" ");
	return {
		ruleId: "rujukan-sebutan",
		message: `Rujukan [${label}](#${pecahan}) menunjuk ${whole}, yang bukan ${kata}.`,
		suggestion: `Tulis [${capital(found.bagian[0]?.kata ?? "")}](#${pecahan}), atau perbaiki tujuannya.`,
	};
}

const capital = (kata: string): string => (kata === "bab" ? "BAB" : kata.charAt(0).toUpperCase() + kata.slice(1));

/**
 * `[Pasal](#jangka-waktu)` leads to a place this naskah has, `[ayat](#jangka-waktu-ayat-2)` to an ayat,
 * `[Pasal](kesepakatan-bersama.md#objek)` to a place of a naskah beside it; and each is what its word says.
 */
export const checkRujukan: FormatCheck = (sasaran, { paths, report }) => {
	const { sumber } = sasaran;
	const perpustakaan = new Perpustakaan(sasaran, paths);
	sumber.body.split("\n").forEach((text, index) => {
		for (const match of text.matchAll(LINK)) {
			const { berkas, pecahan } = pecahRujukan(match[1] ?? "") ?? {};
			if (pecahan === undefined) continue;
			const label =
				/\[([^[\]]*)$/.exec(text.slice(Math.max(0, match.index - LABEL_TERPANJANG), match.index))?.[1] ?? "";
			const found = perpustakaan.find(berkas, sumber.bodyLine + index);
			const temuan = found && "tujuan" in found ? checkOne(pecahan, label, found) : found;
			if (temuan) report({ ...temuan, at: { line: sumber.bodyLine + index, column: match.index + 1 } });
		}
	});
};
