import { isi } from "../../../baru/konteks.ts";
import type { OrangBaca } from "../../../impor/naskah/komparisi.ts";
import type { PihakDikenal } from "../../../model/pihak.ts";

const inti = (nama: string): string =>
	nama
		.toLocaleLowerCase("id")
		.replace(/\bkab\.?(?=\s)/g, "kabupaten")
		.replace(/[^\p{L}\d]+/gu, " ")
		.replace(/^pemerintah(?:an)?(?: daerah)? /, "")
		.replace(/ provinsi .*$/, "")
		.trim();

/** "tirtapura" of "Pemerintah Daerah Kabupaten Tirtapura" */
const tempatOf = (nama: string): string => inti(nama).replace(/^(?:kabupaten|kota|provinsi) /, "");

/**
 * Which party of the case a person signs for: by the name of the body, else by the office, which names its region.
 * @returns the id of the party; the name as read where the case has no such party; a blank where none is written
 */
export function wakilDari({ mewakili, jabatan }: OrangBaca, dikenal: readonly PihakDikenal[]): string {
	const named = mewakili === undefined ? [] : dikenal.filter(({ nama }) => inti(nama) === inti(mewakili));
	if (named[0]) return named[0].id;
	const searched = inti(mewakili ?? jabatan ?? "");
	const placed = dikenal.filter(({ nama }) => ` ${searched} `.includes(` ${tempatOf(nama)} `));
	const [only, ...more] = placed;
	if (only && more.length === 0) return only.id;
	return mewakili ?? isi("pihak yang diwakili");
}
