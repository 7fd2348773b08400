/** `naskah impor daftar.xlsx`: a register becomes folders of cases; `impor naskah.docx`: a naskah becomes a file of one. */
import { bandingKembali } from "./cli/impor/naskah/banding.ts";
import { imporNaskah } from "./cli/impor/naskah/impor.ts";
import { bacaMasuk } from "./cli/impor/naskah/masuk.ts";
import { PILIHAN_IMPOR } from "./cli/impor/pilihan.ts";
import { imporRegister } from "./cli/impor/register.ts";
import { perintah } from "./cli/options.ts";
import { EnvironmentFault } from "./model/fault.ts";

/** @returns 1 when a row of a register could not be taken over, else 0 */
export const run = perintah({ nama: "impor", pilihan: PILIHAN_IMPOR, bernama: true }, async (options) => {
	const [file, ...more] = options.rest;
	if (file === undefined || more.length > 0)
		throw new EnvironmentFault(
			"Tulis satu berkas: register (npm run impor -- daftar.xlsx) atau naskah (npm run impor -- naskah.docx). Nama berkas yang berspasi diapit tanda kutip.",
		);
	const naskah = await bacaMasuk(file);
	if (!naskah) return imporRegister(file, options);
	// What ekspor wrote is compared with its source, unless a case is named that it shall become a new naskah of.
	const kembali = options.banding !== undefined || (naskah.asal !== undefined && options.kasus === undefined);
	return kembali ? bandingKembali(naskah, options) : imporNaskah(naskah, options);
});
