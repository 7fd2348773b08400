import type { KolomCocok } from "../../impor/cocok.ts";
import { tampilkanKolom } from "../../impor/laporan.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import type { LembarDibaca } from "./baca.ts";
import type { PilihanImpor } from "./pilihan.ts";
import { tanyaKolom, tanyaSetuju } from "./tanya.ts";

/** Without these a row says of no case what it is. */
function checkLengkap({ lembar, kolom }: LembarDibaca, path: string): void {
	const has = (...isian: KolomCocok["isian"][]) => kolom.some((satu) => isian.includes(satu.isian));
	const lacks = [...(has("judul") ? [] : ["judul kerja sama"]), ...(has("pihak", "mitra") ? [] : ["pihak atau mitra"])];
	if (lacks.length === 0) return;
	const where = lembar === "" ? "" : ` di lembar "${lembar}"`;
	throw new EnvironmentFault(
		`Kolom ${lacks.join(" dan ")}${where} belum dikenali; tulis artinya di ${path} ("kolom:", lalu baris "Judul Kolom: judul"), atau pilih lembar lain dengan --lembar.`,
	);
}

/**
 * Shows what the columns mean and has it confirmed: at the terminal, or by `--ya`. Without either nothing is done.
 * @param path where the meaning of columns is kept
 * @throws EnvironmentFault when it is not confirmed, or a column is missing that every case needs
 */
export async function sepakati(
	lembar: readonly LembarDibaca[],
	{ ya }: PilihanImpor,
	path: string,
): Promise<readonly LembarDibaca[]> {
	const interactive = !ya && process.stdin.isTTY === true && process.stdout.isTTY === true;
	const settled: LembarDibaca[] = [];
	for (const satu of lembar) {
		process.stdout.write(`${tampilkanKolom(satu)}\n\n`);
		settled.push(interactive ? { ...satu, kolom: await tanyaKolom(satu.kolom) } : satu);
	}
	if (!ya && !interactive)
		throw new EnvironmentFault(
			`Belum ada yang ditulis. Bila arti kolom itu benar, ulangi dengan --ya; bila tidak, tulis artinya di ${path}.`,
		);
	for (const satu of settled) checkLengkap(satu, path);
	if (interactive && !(await tanyaSetuju("Lanjutkan dengan arti kolom ini?")))
		throw new EnvironmentFault("Dibatalkan; tidak ada yang ditulis.");
	return settled;
}
