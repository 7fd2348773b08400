/** `naskah verify berkas.pdf…`: which document and version a file or a code is, or that it was altered. */
import { check } from "./check/check.ts";
import { readCatatan } from "./cli/catatan.ts";
import { namaDari } from "./cli/isian-pilihan.ts";
import { perintah } from "./cli/options.ts";
import { periksa } from "./cli/periksa-lembar.ts";
import { load } from "./load/load.ts";
import { EnvironmentFault } from "./model/fault.ts";
import { exitCodeOf, type Jawaban, PENULIS } from "./verify/jawaban.ts";

/** @returns 0 all genuine, 1 something is not or is unknown, 2 something could not be read */
export const run = perintah(
	{ nama: "verify", pilihan: { format: namaDari(PENULIS, "text") }, bernama: true },
	async (options) => {
		const { rest, format } = options;
		if (rest.length === 0)
			throw new EnvironmentFault(
				"Sebutkan berkas PDF atau kodenya, mis. npm run verify -- pks.pdf atau 7Q2M-XK4D-9RTN.",
			);
		const { arsip } = check(await load(options.content), options.today);
		const catatan = await readCatatan(arsip, options);
		const jawaban: Jawaban[] = [];
		for (const masukan of rest) jawaban.push(await periksa(masukan, { arsip, catatan, options }));
		process.stdout.write(PENULIS[format](jawaban));
		return exitCodeOf(jawaban);
	},
);
