/** `naskah tenggat [name …]`: what is due, for a region, a case or an office, by date. */
import { check } from "./check/check.ts";
import type { Options } from "./cli/options.ts";
import { createKalender } from "./load/kalender.ts";
import { load } from "./load/load.ts";
import { EnvironmentFault } from "./model/fault.ts";
import { NAMA_KEADAAN_TENGGAT, type Tenggat } from "./model/kewajiban.ts";
import { addLama, isTanggal } from "./model/tanggal.ts";
import { tenggatAsJson, tenggatAsText } from "./report/tenggat.ts";
import { susunJadwal } from "./schedule/jadwal.ts";
import { KEWAJIBAN } from "./schedule/registry.ts";

/** What is shown ahead when nobody says until when. */
const KE_DEPAN = { days: 90 } as const;
const TERBUKA = ["terlambat", "segera", "belum-jatuh-tempo"];

/** True for the region's folder, the case's folder, their names, or the office in charge. */
function isNamed({ daerah, kasus }: Tenggat, name: string): boolean {
	const wanted = name.toLocaleLowerCase("id").replace(/\/+$/, "");
	const known = [
		daerah.id,
		daerah.data.nama,
		...(kasus ? [kasus.slug, `${daerah.id}/${kasus.slug}`, kasus.data.judul, kasus.data.perangkat_daerah] : []),
	];
	return known.some((one) => one.toLocaleLowerCase("id") === wanted);
}

function selectNamed(all: readonly Tenggat[], names: readonly string[]): readonly Tenggat[] {
	const lost = names.find((name) => !all.some((satu) => isNamed(satu, name)));
	if (lost !== undefined)
		throw new EnvironmentFault(
			`Tidak ada kewajiban untuk "${lost}". Tulis nama folder daerah atau kerja sama, atau nama perangkat daerah.`,
		);
	return names.length === 0 ? all : all.filter((satu) => names.some((name) => isNamed(satu, name)));
}

function readSampai({ sampai, today }: Options): string {
	const given = sampai ?? addLama(today, KE_DEPAN);
	if (isTanggal(given)) return given;
	throw new EnvironmentFault(`--sampai "${given}" bukan tanggal; tulis tahun-bulan-hari, mis. 2026-12-31.`);
}

function readKeadaan({ keadaan }: Options): readonly string[] {
	const wanted = keadaan?.split(",").map((satu) => satu.trim()) ?? TERBUKA;
	const odd = wanted.find((satu) => !Object.hasOwn(NAMA_KEADAAN_TENGGAT, satu));
	if (odd === undefined) return wanted;
	const choice = Object.keys(NAMA_KEADAAN_TENGGAT).join(", ");
	throw new EnvironmentFault(`--keadaan "${odd}" tidak dikenal; pilihannya ${choice}.`);
}

/** @returns 0; what is late is told, and is no fault of the content */
export async function run(options: Options): Promise<number> {
	const { format, rest, today } = options;
	if (format !== "text" && format !== "json")
		throw new EnvironmentFault(`--format "${format}" tidak ada pada tenggat; pilihannya text, json.`);
	const [sampai, keadaan] = [readSampai(options), readKeadaan(options)];
	const { arsip } = check(await load(options.content), today);
	const all = susunJadwal(arsip, KEWAJIBAN, createKalender(arsip.libur), today);
	const shown = selectNamed(all, rest).filter(
		(satu) => keadaan.includes(satu.keadaan) && (satu.batas === undefined || satu.batas.tanggal <= sampai),
	);
	process.stdout.write(format === "json" ? tenggatAsJson(shown) : tenggatAsText(shown, arsip));
	return 0;
}
