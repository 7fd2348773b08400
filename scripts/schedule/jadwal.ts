import type { Arsip, BerkasDaerah, BerkasKerjaSama } from "../model/arsip.ts";
import type { Kalender } from "../model/kalender.ts";
import { isBerlaku } from "../model/keberlakuan.ts";
import type { Kewajiban, KewajibanKasus, LingkupKewajiban, Tenggat, Tuntutan } from "../model/kewajiban.ts";
import { isPeserta } from "../model/pihak.ts";
import { berhenti } from "./berhenti.ts";
import { nilai } from "./keadaan.ts";
import { lepas } from "./lepas.ts";

const regulationOf = (cite: string): string => cite.split(":")[0] ?? "";

/** A duty is owed by the law in force on the day its term began. */
function isAsked({ cites }: Kewajiban, { sejak }: Tuntutan, { arsip, daerah }: LingkupKewajiban): boolean {
	return isBerlaku(arsip, daerah, regulationOf(cites[0]), sejak);
}

function evaluate(
	kewajiban: Kewajiban,
	tuntutan: readonly Tuntutan[],
	lingkup: LingkupKewajiban,
	kasus?: BerkasKerjaSama,
): Tenggat[] {
	return tuntutan
		.filter((satu) => isAsked(kewajiban, satu, lingkup))
		.flatMap((satu) => (kasus ? lepas(satu, kasus, lingkup.daerah) : [satu]))
		.map((satu) => (kasus ? berhenti(kewajiban, satu, kasus, lingkup) : satu))
		.map((satu) => ({
			...satu,
			...nilai(satu, lingkup.today),
			kewajiban,
			daerah: lingkup.daerah,
			...(kasus && { kasus }),
			mengikat: true,
		}));
}

const isAsserted = ({ cites }: Kewajiban, { data }: BerkasDaerah): boolean =>
	data.peraturan.some(({ id }) => id === regulationOf(cites[0]));

/** The cases for which a region owes the duty: its own, and others that it joined where every party owes it. */
function casesOf(daerah: BerkasDaerah, { setiap_daerah, bentuk }: KewajibanKasus, { arsip }: LingkupKewajiban) {
	const cases = setiap_daerah
		? arsip.daerah.flatMap(({ kerja_sama }) => kerja_sama).filter((kasus) => isPeserta(daerah, kasus))
		: daerah.kerja_sama;
	return bentuk ? cases.filter(({ data }) => bentuk.includes(data.bentuk)) : cases;
}

function ofRegion(daerah: BerkasDaerah, kewajiban: readonly Kewajiban[], lingkup: LingkupKewajiban): Tenggat[] {
	return kewajiban
		.filter((satu) => isAsserted(satu, daerah))
		.flatMap((satu) =>
			satu.lingkup === "daerah"
				? evaluate(satu, satu.tuntut(daerah, lingkup), lingkup)
				: casesOf(daerah, satu, lingkup).flatMap((kasus) =>
						evaluate(satu, satu.tuntut(kasus, lingkup), lingkup, kasus),
					),
		);
}

const subjectOf = ({ kewajiban, daerah, kasus, kunci }: Tenggat): string | undefined =>
	kewajiban.pokok && [daerah.id, kasus?.daerah.id ?? "", kasus?.slug ?? "", kewajiban.pokok, kunci].join("\n");

const lastDay = ({ batas }: Tenggat): string => batas?.tanggal ?? "9999-12-31";

/** Where two regulations ask the same at the same time, the earlier day binds; the other stays to be seen. */
function markStricter(tenggat: readonly Tenggat[]): Tenggat[] {
	const strictest = new Map<string, Tenggat>();
	for (const satu of tenggat) {
		const subject = subjectOf(satu);
		if (satu.keadaan === "tidak-berlaku") continue;
		const known = subject === undefined ? undefined : strictest.get(subject);
		if (subject !== undefined && (!known || lastDay(satu) < lastDay(known))) strictest.set(subject, satu);
	}
	return tenggat.map((satu) => {
		const subject = subjectOf(satu);
		return subject === undefined || (strictest.get(subject) ?? satu) === satu ? satu : { ...satu, mengikat: false };
	});
}

const byDay = (a: Tenggat, b: Tenggat): number =>
	lastDay(a).localeCompare(lastDay(b), "id") ||
	a.daerah.id.localeCompare(b.daerah.id, "id") ||
	(a.kasus?.slug ?? "").localeCompare(b.kasus?.slug ?? "", "id") ||
	a.kewajiban.id.localeCompare(b.kewajiban.id, "id") ||
	a.kunci.localeCompare(b.kunci, "id");

/**
 * All that every region owes and owed, as it stands on a day, the earliest last day first; what has no term comes last.
 * Pure: the same archive, calendar and day give the same schedule.
 * @param today YYYY-MM-DD
 */
export function susunJadwal(
	arsip: Arsip,
	kewajiban: readonly Kewajiban[],
	kalender: Kalender,
	today: string,
): readonly Tenggat[] {
	const all = arsip.daerah.flatMap((daerah) => ofRegion(daerah, kewajiban, { arsip, daerah, kalender, today }));
	return markStricter(all).sort(byDay);
}
