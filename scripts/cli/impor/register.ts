import { check } from "../../check/check.ts";
import { bacaBaris } from "../../impor/baris.ts";
import { dikenalDi } from "../../impor/dikenal.ts";
import { ringkas, tulisLaporan } from "../../impor/laporan.ts";
import { tulisPemetaan } from "../../impor/pemetaan.ts";
import { type Rencana, rencanakan } from "../../impor/rencana.ts";
import { load } from "../../load/load.ts";
import { type LembarDibaca, readLembar, readRegister } from "./baca.ts";
import { chooseDaerah, knownDaerah, readPemetaan } from "./daerah.ts";
import type { PilihanImpor } from "./pilihan.ts";
import { sepakati } from "./sepakat.ts";
import { takenIn, writeHasil } from "./tulis.ts";

/** Reads the rows of all sheets and plans what they become. */
function planRows(lembar: readonly LembarDibaca[], latar: Parameters<typeof rencanakan>[1], today: string): Rencana {
	const read = lembar.map(({ tabel, judul, kolom }) => bacaBaris(tabel, judul, kolom, today));
	const { nasib, ditolak } = rencanakan(
		read.flatMap(({ entri }) => entri),
		latar,
	);
	return { nasib, ditolak: [...read.flatMap((satu) => satu.ditolak), ...ditolak] };
}

/**
 * Takes a register over, row by row.
 * @returns 1 when a row could not be taken over; the report says which and why
 */
export async function imporRegister(file: string, options: PilihanImpor): Promise<number> {
	const register = await readRegister(file);
	const muatan = await load(options.content);
	const { arsip } = check(muatan, options.today);
	const daerah = chooseDaerah(arsip, options.daerah);
	const pemetaan = await readPemetaan(options, daerah.id);
	const { dibaca, dilewati } = readLembar(await register.tabel(), pemetaan.arti, options.lembar);
	const lembar = await sepakati(dibaca, options, pemetaan.path);
	const regions = knownDaerah(arsip, daerah);
	const nama = new Map(regions.map((satu) => [satu.id, satu.nama]));
	const dikenal = dikenalDi(daerah.id, muatan.berkas, nama);
	const tujuan = `${muatan.contentDir}/${daerah.id}/kerja-sama`;
	const latar = { berkas: register.nama, regions, dikenal, folder: await takenIn(tujuan) };
	const rencana = planRows(lembar, latar, options.today);
	const laporan = tulisLaporan(register.nama, lembar, rencana, dilewati);
	const kolom = lembar.flatMap((satu) => satu.kolom);
	await writeHasil(tujuan, rencana, [
		{ path: register.laporan, isi: laporan },
		{ path: pemetaan.path, isi: tulisPemetaan(pemetaan.arti, kolom) },
	]);
	process.stdout.write(`${ringkas(rencana).join("\n")}\nLaporan setiap baris: ${register.laporan}\n`);
	return rencana.ditolak.some(({ bukanKerjaSama }) => !bukanKerjaSama) ||
		rencana.nasib.some(({ nasib }) => nasib === "kembar")
		? 1
		: 0;
}
