import { EnvironmentFault } from "../model/fault.ts";
import { bacaCsv } from "./csv.ts";
import { bacaLembarKerja } from "./lembar-kerja.ts";
import type { Tabel } from "./tabel.ts";

/** Largest register that is read, in bytes: 5,000 rows are about 1 MB. */
export const BATAS_UKURAN_REGISTER = 20 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
	head.every((byte, index) => bytes[index] === byte);

/** Compound file of older Office: an .xls, or an .xlsx behind a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function refuseOle(bytes: Uint8Array): never {
	const locked = Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
	throw new EnvironmentFault(
		locked
			? "Berkas ini terkunci kata sandi; buka dengan aplikasi lembar kerja, hapus kata sandinya, lalu simpan ulang."
			: "Berkas ini berformat Excel lama (.xls); simpan ulang sebagai .xlsx atau .csv.",
	);
}

/**
 * Reads a register by what its bytes are, not by what its name says.
 * @throws EnvironmentFault when it is empty, locked, damaged, too large, or no table at all
 */
export async function bacaTabel(bytes: Uint8Array): Promise<readonly Tabel[]> {
	if (startsWith(bytes, OLE)) refuseOle(bytes);
	const tabel = startsWith(bytes, ZIP) ? await bacaLembarKerja(bytes) : [bacaCsv(bytes)];
	if (!tabel.some(({ baris }) => baris.some((row) => row.some((sel) => sel !== ""))))
		throw new EnvironmentFault("Register ini kosong; tidak ada satu sel pun yang berisi.");
	return tabel;
}
