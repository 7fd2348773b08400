import type { Writable } from "node:stream";
import { autocomplete, autocompleteMultiselect, cancel, confirm, intro, isCancel, select, text } from "@clack/prompts";
import { type Layar, layarIndonesia } from "../layar.ts";

/** One of several answers. */
export interface Jawaban<T> {
	readonly nilai: T;
	readonly label: string;
	/** Why one would choose it, in a few words. */
	readonly alasan?: string;
}

/** Someone stopped answering (Ctrl-C, Esc): nothing is written. */
export class Berhenti extends Error {
	override readonly name = "Berhenti";
}

/** Asks people, in Indonesian. Every question ends in an answer or in `Berhenti`. */
export interface Tanya {
	buka(judul: string): void;
	pilih<T>(pertanyaan: string, pilihan: readonly Jawaban<T>[]): Promise<T>;
	pilihBeberapa<T>(pertanyaan: string, pilihan: readonly Jawaban<T>[]): Promise<readonly T[]>;
	/** @param salah what is wrong with an answer; undefined where nothing is */
	isi(pertanyaan: string, contoh: string, salah?: (jawaban: string) => string | undefined): Promise<string>;
	yakin(pertanyaan: string): Promise<boolean>;
}

function atauBerhenti<T>(jawaban: T, output: Writable): Exclude<T, symbol> {
	if (!isCancel(jawaban)) return jawaban as Exclude<T, symbol>;
	cancel("Dihentikan; tidak ada yang ditulis.", { output });
	throw new Berhenti();
}

const toOptions = <T>(pilihan: readonly Jawaban<T>[]) =>
	pilihan.map(({ label, alasan }, nomor) => ({ value: nomor, label, ...(alasan !== undefined && { hint: alasan }) }));

/** Long lists are searched by typing. */
const BANYAK = 9;

/** The questions as clack asks them. */
export function createTanya(diberi: Layar = {}): Tanya {
	const layar = layarIndonesia(diberi);
	const { output } = layar;
	return {
		buka: (judul) => intro(judul, { output }),
		pilih: async (message, pilihan) => {
			const options = toOptions(pilihan);
			const asked =
				pilihan.length > BANYAK
					? autocomplete({ message, options, maxItems: 12, placeholder: "ketik untuk mencari", ...layar })
					: select({ message, options, ...layar });
			const nomor = atauBerhenti(await asked, output);
			return (pilihan[nomor] as (typeof pilihan)[number]).nilai;
		},
		pilihBeberapa: async (message, pilihan) => {
			const asked = autocompleteMultiselect({
				message: `${message} (ketik untuk mencari, Tab untuk memilih)`,
				options: toOptions(pilihan),
				required: true,
				...layar,
			});
			const nomor = atauBerhenti(await asked, output);
			return nomor.map((satu) => (pilihan[satu] as (typeof pilihan)[number]).nilai);
		},
		isi: async (message, placeholder, salah) => {
			const validate = (jawaban: string | undefined) => salah?.((jawaban ?? "").trim());
			return atauBerhenti(await text({ message, placeholder, validate, ...layar }), output).trim();
		},
		yakin: async (message) =>
			atauBerhenti(await confirm({ message, active: "Ya", inactive: "Tidak", ...layar }), output),
	};
}
