import type { Rencana } from "../../baru/konteks.ts";
import type { Usul } from "../../baru/usul.ts";
import type { JenisDokumen } from "../../model/jenis.ts";
import { BENDERA, TEKS } from "../isian-pilihan.ts";
import type { Options, Terbaca } from "../options.ts";
import { readBentuk } from "./tujuan.ts";

/** What `baru` takes besides. */
export const PILIHAN_BARU = {
	/** What would be sensible now is told, and nothing written. */
	daftar: BENDERA,
	/** The file name, or the folder of a new case. */
	nama: TEKS,
	/** What a letter is for. */
	bentuk: TEKS,
};
export type PilihanBaru = Options & Terbaca<typeof PILIHAN_BARU>;

/** What was asked for on the command line, completed by what the place waits for: a due report knows its span. */
export function rencanaOf(
	jenis: JenisDokumen,
	{ nama, bentuk }: Pick<PilihanBaru, "nama" | "bentuk">,
	usul: readonly Usul[],
): Rencana {
	const guna = bentuk === undefined ? undefined : readBentuk(bentuk);
	const same = usul.filter((satu) => satu.jenis === jenis && (guna === undefined || satu.isian?.bentuk === guna));
	// A draft that is there already tells of its own span: the next one is meant.
	const found = same.find(({ rancangan }) => !rancangan) ?? same[0];
	const isian = guna === undefined ? found?.isian : { ...found?.isian, bentuk: guna };
	const { alasan: _, rancangan: __, ...dikenal } = found ?? { jenis, alasan: "" };
	return { ...dikenal, ...(isian && { isian }), ...(nama !== undefined && { nama }) };
}
