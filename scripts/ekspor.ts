/** `naskah ekspor <name …>`: documents as Word files, for the partner's lawyers to work on. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { check } from "./check/check.ts";
import { writeWhole } from "./cli/berkas-utuh.ts";
import { bahanEkspor, docxOf } from "./cli/docx/ekspor.ts";
import { perintah } from "./cli/options.ts";
import { addressOf, pilihDokumen } from "./cli/pilih-dokumen.ts";
import { load } from "./load/load.ts";
import { berkasCetakOf } from "./model/arsip.ts";
import { EnvironmentFault } from "./model/fault.ts";
import { claimFolder } from "./publish/swap-guard.ts";

const CARA =
	"Sebutkan dokumennya: DAERAH/KERJA-SAMA/DOKUMEN, mis. npm run ekspor -- tirtapura/pengelolaan-sampah-regional/pks";

/** @returns 0; what the content has wrong stops no draft, only what cannot be read is not found */
export const run = perintah({ nama: "ekspor", pilihan: {}, bernama: true }, async (options) => {
	if (options.rest.length === 0) throw new EnvironmentFault(CARA);
	const { arsip } = check(await load(options.content), options.today);
	const chosen = pilihDokumen(berkasCetakOf(arsip), options.rest);
	const bahan = await bahanEkspor(arsip, options.today);
	await claimFolder(options.cetak);
	for (const dokumen of chosen) {
		const target = join(options.cetak, `${addressOf(dokumen)}.docx`);
		const docx = await docxOf(dokumen, bahan);
		await writeWhole(target, (path) => writeFile(path, docx));
		process.stdout.write(`${target}\n`);
	}
	return 0;
});
