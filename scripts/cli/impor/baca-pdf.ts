import type { PdfDibaca } from "../../impor/pdf/dokumen.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import { Terjaga } from "../../terjaga/terjaga.ts";

/** A naskah of 224 pages takes nine seconds, and 870 MB where nothing keeps the heap small. */
const BATAS_WAKTU = 90_000;
const BATAS_MEMORI = 1_200 * 1024 * 1024;
const TIMBUNAN = 640;

const TERLALU_BERAT =
	"PDF ini terbuka menjadi jauh lebih besar atau lebih rumit daripada naskah mana pun; tidak dibaca. Cetak ulang ke PDF dari berkas asalnya.";

const PROSES = new URL("proses-pdf.ts", import.meta.url);

/**
 * Reads a PDF that anyone may have made, bounded in time and memory.
 * @throws EnvironmentFault when it cannot be read, is no text, or takes more than a naskah may
 */
export async function bacaPdfTerjaga(
	bytes: Uint8Array,
	{ waktu = BATAS_WAKTU, memori = BATAS_MEMORI }: { readonly waktu?: number; readonly memori?: number } = {},
): Promise<PdfDibaca> {
	const proses = new Terjaga(PROSES, { waktu, memori, timbunan: TIMBUNAN });
	const answer = await proses.tanya(bytes).finally(() => proses.tutup());
	const { dibaca, salah } = (answer ?? {}) as { readonly dibaca?: PdfDibaca; readonly salah?: string };
	if (!dibaca) throw new EnvironmentFault(salah ?? TERLALU_BERAT);
	return dibaca;
}
