import type { KolomCocok } from "../../impor/cocok.ts";
import type { Isian } from "../../impor/kolom.ts";
import { tampilkanKolom } from "../../impor/laporan.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import type { LembarDibaca } from "./baca.ts";
import type { PilihanImpor } from "./pilihan.ts";
import { tanyaKolom, tanyaSetuju } from "./tanya.ts";

/** Without these a row says of no case what it is. */
const WAJIB: readonly { readonly nama: string; readonly isian: readonly [Isian, ...Isian[]] }[] = [
	{ nama: "judul kerja sama", isian: ["judul"] },
	{ nama: "pihak atau mitra", isian: ["mitra", "pihak"] },
];

/** The line that gives a column its meaning: its own header where one may be it, else where a header goes. */
function barisArti(kolom: readonly KolomCocok[], isian: readonly [Isian, ...Isian[]]): string {
	const likely = kolom.find(({ ragu }) => ragu.some((satu) => isian.includes(satu)));
	return `${likely?.judul ?? "Judul Kolom"}: ${likely?.ragu.find((satu) => isian.includes(satu)) ?? isian[0]}`;
}

function checkLengkap({ lembar, kolom }: LembarDibaca, path: string): void {
	const lacks = WAJIB.filter(({ isian }) => !kolom.some((satu) => isian.includes(satu.isian)));
	if (lacks.length === 0) return;
	const where = lembar === "" ? "" : ` di lembar "${lembar}"`;
	const lines = lacks.map(({ isian }) => `"${barisArti(kolom, isian)}"`).join(" dan ");
	throw new EnvironmentFault(
		`Kolom ${lacks.map(({ nama }) => nama).join(" dan ")}${where} belum dikenali. Tulis ${lines} di bawah "kolom:" dalam ${path}, lalu ulangi; atau pilih lembar lain dengan --lembar.`,
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
