/** The state of the archive at one moment, as the preview shows it. */
import { setImmediate } from "node:timers/promises";
import { checkSteps, type IngatanFormat, type Pemeriksaan } from "../../check/check.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Muatan } from "../../model/muatan.ts";
import { siteUrlOf, withSitus } from "../situs.ts";
import type { ArsipTampil } from "./baik-terakhir.ts";
import { type Bekal, createDunia, type Dunia } from "./dunia.ts";
import type { PilihanDev } from "./pilihan.ts";

export interface Potret {
	/** The folder as findings name it. */
	readonly contentDir: string;
	readonly diagnostics: readonly Diagnostic[];
	/** The portal as a build would publish it, but that what is broken stands as it last stood. */
	readonly kini: Dunia;
	/** The same with every draft open, as it will be. */
	readonly dibuka: () => Dunia;
	/** Address at which the portal will be served; empty when not known. */
	readonly siteUrl: string;
}

/** Checks at one go, with what is remembered of papers far from the change. */
export function periksaSegera(muatan: Muatan, today: string, ingatan: IngatanFormat): Pemeriksaan {
	const steps = checkSteps(muatan, today, ingatan);
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * Checks all, and lets others have their turn after every paper.
 * @param isStale asked in between; the check is given up when it says yes
 */
export async function periksaSemua(
	muatan: Muatan,
	today: string,
	ingatan: IngatanFormat,
	isStale: () => boolean,
): Promise<Pemeriksaan | undefined> {
	const steps = checkSteps(muatan, today, ingatan);
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) return step.value;
		await setImmediate();
		if (isStale()) return undefined;
	}
}

/** Puts a moment together; pages only when someone asks for them. */
export function createPotret(
	{ contentDir }: Muatan,
	pemeriksaan: Pemeriksaan,
	tampil: ArsipTampil,
	options: PilihanDev,
	bekal: Omit<Bekal, "siteUrl">,
): Potret {
	const siteUrl = siteUrlOf(tampil.kini, options);
	const all = { ...bekal, siteUrl };
	let dibuka: Dunia | undefined;
	return {
		contentDir,
		diagnostics: withSitus(pemeriksaan.diagnostics, pemeriksaan.arsip, options),
		siteUrl,
		kini: createDunia({ ...pemeriksaan, arsip: tampil.kini }, all),
		dibuka() {
			dibuka ??= createDunia({ ...pemeriksaan, arsip: tampil.dibuka() }, all);
			return dibuka;
		},
	};
}
