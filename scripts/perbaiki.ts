/** `naskah perbaiki [name …]`: mends what is certain, shows the difference first, and tells what is left to people. */
import { createTanya } from "./cli/baru/tanya.ts";
import { BENDERA } from "./cli/isian-pilihan.ts";
import { perintah } from "./cli/options.ts";
import { perbaiki } from "./cli/perbaiki/perbaiki.ts";
import { tulisPerubahan } from "./cli/perbaiki/tulis.ts";
import { bedaBaris } from "./compare/beda-baris.ts";
import { load } from "./load/load.ts";
import { selisih } from "./report/selisih.ts";

async function isAllowed(tulis: boolean): Promise<boolean> {
	if (tulis) return true;
	if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
	// Stopping is a no.
	return createTanya()
		.yakin("Tulis perbaikan ini?")
		.catch(() => false);
}

/** @returns 0; what only people can mend is told by `check` */
export const run = perintah({ nama: "perbaiki", pilihan: { tulis: BENDERA }, bernama: true }, async (options) => {
	const { perubahan, terbuka } = await perbaiki(await load(options.content), options.rest, options.today);
	const sisa = `Masih terbuka pada berkas itu: ${terbuka.length} temuan.`;
	if (perubahan.length === 0) {
		process.stdout.write(`Tidak ada yang pasti untuk diperbaiki. ${options.rest.length > 0 ? `${sisa}\n` : "\n"}`);
		return 0;
	}
	for (const { file, lama, baru } of perubahan)
		process.stdout.write(`${selisih(file, bedaBaris(lama, baru), process.stdout.isTTY === true)}\n`);
	const ditulis = await isAllowed(options.tulis);
	if (ditulis) for (const satu of perubahan) await tulisPerubahan(satu);
	const akhir = ditulis ? "ditulis" : "belum ditulis; tambahkan --tulis untuk menulisnya";
	const daftar = terbuka.map(({ file, line, column, message }) => `  ${file}:${line}:${column} ${message}\n`).join("");
	process.stdout.write(`${perubahan.length} berkas: perbaikan ${akhir}.\n${sisa}\n${daftar}`);
	return 0;
});
