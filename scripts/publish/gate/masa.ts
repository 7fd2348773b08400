import type { JangkaWaktu } from "../../model/generated/schema-types.ts";
import { batasMasa } from "../../model/masa.ts";
import type { Masa } from "../portal.ts";
import { filled } from "./isian.ts";

/**
 * The term of a naskah, as the public sees it.
 * @param tanggal day of signing, YYYY-MM-DD
 */
export function masaOf(jangkaWaktu: JangkaWaktu, tanggal: string | undefined): Masa {
	const { lama, keterangan } = jangkaWaktu;
	return filled({ ...batasMasa(jangkaWaktu, tanggal), lama, keterangan });
}
