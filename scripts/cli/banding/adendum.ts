import { type AdendumBaca, konsolidasi } from "../../model/adendum/konsolidasi.ts";
import type { Naskah } from "../../model/isi.ts";
import { sebutanAdendum } from "../../model/silsilah.ts";
import type { SourceDocument } from "../../model/source.ts";

/** A naskah before and after the last of its adenda. */
export interface Perubahan {
	readonly lama: SourceDocument;
	readonly baru: SourceDocument;
	/** "Sesudah Adendum Kesatu"; "Naskah awal" where there is none before. */
	readonly sebutanLama: string;
	readonly sebutanBaru: string;
	/** Lines of the last adendum that ask for a change which cannot be read or made. */
	readonly gagal: readonly number[];
}

const field = (data: unknown, nama: string): unknown => Reflect.get(Object(data), nama);
const textOf = (nilai: unknown): string => (typeof nilai === "string" ? nilai : "");

export const isAdendum = ({ data, naskah }: SourceDocument): boolean =>
	field(data, "jenis") === "adendum" && naskah !== undefined;

/** An adendum whose number is not written has its place among those that were named. */
function toBaca({ data, naskah, path }: SourceDocument, at: number): AdendumBaca {
	const nomor = field(data, "urutan");
	const urutan = Number.isSafeInteger(nomor) && Number(nomor) > 0 ? Number(nomor) : at + 1;
	const tanggal = textOf(field(data, "tanggal")) || null;
	return { naskah: naskah as Naskah, sebutan: sebutanAdendum(urutan), urutan, tanggal, path };
}

/**
 * The text of a naskah as it read before an adendum and as it reads with it.
 * @param pokok the naskah as it was signed
 * @param adendum one or more, the oldest first; what the last of them does is compared
 */
export function beforeAndAfter(pokok: SourceDocument, adendum: readonly SourceDocument[]): Perubahan {
	const baca = adendum.map(toBaca);
	const awal = { naskah: pokok.naskah as Naskah, judul: textOf(field(pokok.data, "judul")) };
	const [sebelum, sesudah] = [konsolidasi(awal, baca.slice(0, -1)), konsolidasi(awal, baca)];
	const last = baca.at(-1);
	const withTeks = ({ naskah, judul }: typeof sebelum): SourceDocument => ({
		...pokok,
		naskah,
		data: { ...Object(pokok.data), judul },
	});
	const before = baca.at(-2);
	return {
		lama: withTeks(sebelum),
		baru: withTeks(sesudah),
		sebutanLama: before ? `Sesudah ${before.sebutan}` : "Naskah awal",
		sebutanBaru: `Sesudah ${last?.sebutan}`,
		gagal: sesudah.kesalahan.filter(({ path }) => path === last?.path).map(({ letak }) => letak.line),
	};
}
