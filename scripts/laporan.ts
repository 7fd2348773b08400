/** `naskah laporan BENTUK [daerah]`: compiles a report from the register, as PDF and XLSX. */
import { check } from "./check/check.ts";
import { type BerkasKompilasi, writeKompilasi } from "./cli/laporan.ts";
import { perintah } from "./cli/options.ts";
import { type Permintaan, PILIHAN_LAPORAN, readPermintaan } from "./cli/pilih-laporan.ts";
import { perOf } from "./compile/lingkup.ts";
import { createKalender } from "./load/kalender.ts";
import { load } from "./load/load.ts";
import type { Arsip } from "./model/arsip.ts";
import { hasErrors } from "./model/diagnostic.ts";
import { plainBlok } from "./render/polos.ts";
import { FORMATTERS } from "./report/format.ts";
import { susunJadwal } from "./schedule/jadwal.ts";
import { KEWAJIBAN } from "./schedule/registry.ts";

/** The schedule as seen on a day, worked out once for all reports of that day. */
function jadwalPada(arsip: Arsip) {
	const kalender = createKalender(arsip.libur);
	const known = new Map<string, ReturnType<typeof susunJadwal>>();
	return (hari: string) => {
		const jadwal = known.get(hari) ?? susunJadwal(arsip, KEWAJIBAN, kalender, hari);
		known.set(hari, jadwal);
		return jadwal;
	};
}

function susun(
	{ bentuk, daerah, periode }: Permintaan,
	arsip: Arsip,
	today: string,
	pada: ReturnType<typeof jadwalPada>,
) {
	const per = perOf(periode, today);
	const bahan = { arsip, daerah, periode, today, jadwal: pada(per), polos: plainBlok };
	const nama = `${daerah.id}-${bentuk.id}-${bentuk.sehari ? per : periode.kunci}`;
	return { daerah, nama, laporan: bentuk.susun(bahan) } satisfies BerkasKompilasi;
}

/** @returns 1 when the content has errors: then nothing is written */
export const run = perintah({ nama: "laporan", pilihan: PILIHAN_LAPORAN, bernama: true }, async (options) => {
	const { today } = options;
	const { arsip, diagnostics } = check(await load(options.content), today);
	const asked = readPermintaan(options, arsip.daerah);
	if (hasErrors(diagnostics)) {
		process.stderr.write(FORMATTERS.text(diagnostics, arsip));
		return 1;
	}
	const pada = jadwalPada(arsip);
	const berkas = asked.map((satu) => susun(satu, arsip, today, pada));
	for (const path of await writeKompilasi(berkas, arsip, options)) process.stdout.write(`${path}\n`);
	return 0;
});
