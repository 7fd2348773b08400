/** `naskah dev`: the portal and the sheets live on this machine, while someone writes. */

import { createLayanan } from "./cli/dev/layan-halaman.ts";
import { amati } from "./cli/dev/pengamat.ts";
import { PILIHAN_DEV } from "./cli/dev/pilihan.ts";
import { urlKasusBernama } from "./cli/dev/ringkasan.ts";
import { createRute } from "./cli/dev/rute.ts";
import { bukaSidang, SITE, TEMPLATES } from "./cli/dev/sidang.ts";
import { perintah } from "./cli/options.ts";
import { findPeramban } from "./cli/peramban.ts";
import { type Jawab, openPeladen } from "./pratinjau/peladen.ts";
import { openPress } from "./print/cetak.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Ends when the process is told to stop, by Ctrl-C or by whoever started it. */
const stopped = (): Promise<void> =>
	new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
	});

function tell(port: number, awal: string): void {
	say(`Pratinjau siap. Buka http://localhost:${port}${awal}`);
	say(`Temuan dan daftar dokumen: http://localhost:${port}/_dev/`);
	say("Simpan berkas Markdown, dan halaman serta lembar cetaknya ikut berubah. Berhenti: Ctrl-C.");
}

/** @returns 0 when it was told to stop */
export const run = perintah({ nama: "dev", pilihan: PILIHAN_DEV, bernama: false }, async (options) => {
	const { content, cache, jobs, kasus, port } = options;
	const stop = stopped();
	say(`Membaca ${content} …`);
	const browser = await findPeramban(options, { warn: say, tanpaSinyal: true });
	const press = await openPress({ cacheDir: cache, jobs, browser, warn: say });
	let sedia: (jawab: Jawab) => void = () => {};
	const jawab = new Promise<Jawab>((resolve) => {
		sedia = resolve;
	});
	// The port is asked for first: who cannot have it need not wait until everything is read.
	const peladen = await openPeladen(port, async (path) => (await jawab)(path));
	try {
		const sidang = await bukaSidang(options, press, peladen.siarkan);
		const awal = kasus === undefined ? "/" : urlKasusBernama(kasus, sidang.potret.kini);
		const pengamat = await amati([content, TEMPLATES, SITE], (perubahan) => void sidang.ubah(perubahan));
		sedia(createRute(sidang, await createLayanan(sidang, options)));
		// Without a browser pages are shown all the same; whoever asks for a sheet is told why there is none.
		const warm = press.warm().catch(() => {});
		tell(peladen.port, awal);
		await stop;
		await Promise.all([pengamat.tutup(), warm]);
		return 0;
	} finally {
		await peladen.tutup();
		await press.close();
	}
});
