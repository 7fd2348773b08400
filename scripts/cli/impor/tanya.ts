import { confirm, isCancel, select } from "@clack/prompts";
import type { KolomCocok } from "../../impor/cocok.ts";
import { ARTI, type Isian } from "../../impor/kolom.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import { layarIndonesia } from "../layar.ts";

const stop = (): never => {
	throw new EnvironmentFault("Dibatalkan; tidak ada yang ditulis.");
};

/** Asks what each doubtful column means, the likely meanings first. */
export async function tanyaKolom(kolom: readonly KolomCocok[]): Promise<KolomCocok[]> {
	const settled: KolomCocok[] = [];
	for (const satu of kolom) {
		if (satu.ragu.length === 0) {
			settled.push(satu);
			continue;
		}
		const rest = (Object.keys(ARTI) as Isian[]).filter((isian) => !satu.ragu.includes(isian));
		const answer = await select({
			message: `Apa arti kolom "${satu.judul}"?`,
			options: [...satu.ragu, ...rest].map((value) => ({ value, label: ARTI[value] })),
			...layarIndonesia({}),
		});
		settled.push({ ...satu, isian: isCancel(answer) ? stop() : answer, ragu: [] });
	}
	return settled;
}

export async function tanyaSetuju(message: string): Promise<boolean> {
	const answer = await confirm({ message, active: "Ya", inactive: "Tidak", ...layarIndonesia({}) });
	return isCancel(answer) ? stop() : answer;
}
