/** `naskah laporan BENTUK [daerah]`: compiles a report from the register, as PDF and XLSX. */
import { check } from "./check/check.ts";
import { type BerkasKompilasi, writeKompilasi } from "./cli/laporan.ts";
import type { Options } from "./cli/options.ts";
import { daftarBerlaku, laporanTkksd } from "./compile/kompilasi.ts";
import { type Periode, parsePeriode, periodeLalu } from "./compile/periode.ts";
import { load } from "./load/load.ts";
import type { BerkasDaerah } from "./model/arsip.ts";
import { hasErrors } from "./model/diagnostic.ts";
import { EnvironmentFault } from "./model/fault.ts";
import { FORMATTERS } from "./report/format.ts";

const BENTUK = ["semester", "tahunan", "berlaku"];
const CONTOH: Readonly<Record<string, string>> = { semester: "2026-1", tahunan: "2026", berlaku: "2026-1 atau 2026" };

function readPeriode(bentuk: string, { periode, today }: Options): Periode | undefined {
	if (periode === undefined)
		return bentuk === "berlaku" ? undefined : periodeLalu(bentuk === "tahunan" ? "tahun" : "semester", today);
	const found = parsePeriode(periode);
	const fits = bentuk === "berlaku" || found?.kunci.includes("-") === (bentuk === "semester");
	if (!found || !fits)
		throw new EnvironmentFault(`--periode "${periode}" tidak sah untuk laporan ${bentuk}; tulis ${CONTOH[bentuk]}.`);
	if (found.mulai > today) throw new EnvironmentFault(`${found.nama} belum mulai; belum ada yang dapat dilaporkan.`);
	return found;
}

function selectDaerah(all: readonly BerkasDaerah[], names: readonly string[]): readonly BerkasDaerah[] {
	const lost = names.find((name) => !all.some(({ id }) => id === name.replace(/\/+$/, "")));
	if (lost !== undefined) throw new EnvironmentFault(`Tidak ada daerah "${lost}". Tulis nama folder daerahnya.`);
	return names.length === 0 ? all : all.filter(({ id }) => names.some((name) => id === name.replace(/\/+$/, "")));
}

/** @returns 1 when the content has errors: then nothing is written */
export async function run(options: Options): Promise<number> {
	const [bentuk = "", ...names] = options.rest;
	if (!BENTUK.includes(bentuk))
		throw new EnvironmentFault(`Bentuk laporan "${bentuk}" tidak dikenal; pilihannya ${BENTUK.join(", ")}.`);
	const { today } = options;
	const periode = readPeriode(bentuk, options);
	const { arsip, diagnostics } = check(await load(options.content), today);
	const chosen = selectDaerah(arsip.daerah, names);
	if (hasErrors(diagnostics)) {
		process.stderr.write(FORMATTERS.text?.(diagnostics, arsip) ?? "");
		return 1;
	}
	const per = periode && periode.selesai < today ? periode.selesai : today;
	const berkas = chosen.map((daerah): BerkasKompilasi => {
		const nama = `${daerah.id}-${bentuk}-${bentuk === "berlaku" ? per : periode?.kunci}`;
		if (bentuk === "berlaku" || !periode) return { daerah, nama, laporan: daftarBerlaku(arsip, daerah, per) };
		return { daerah, nama, laporan: laporanTkksd(arsip, daerah, periode, today) };
	});
	for (const path of await writeKompilasi(berkas, arsip, options)) process.stdout.write(`${path}\n`);
	return 0;
}
