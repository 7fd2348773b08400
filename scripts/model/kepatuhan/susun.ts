import { aksesDokumen, aksesKasus } from "../akses.ts";
import { type Arsip, berkasCetakOf } from "../arsip.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { KASUS_UJI } from "../generated/kasus-uji.ts";
import type { Kewajiban } from "../kewajiban.ts";
import type { Rule } from "../rule.ts";
import type { BarisKewajiban } from "./baris.ts";
import { DAFTAR_KEWAJIBAN } from "./daftar.ts";

/** A rule that watches a row, and what came of it on the files that the public can read. */
export interface AturanBaris {
	readonly id: string;
	readonly judul: string;
	readonly cites: readonly string[];
	/** Test cases that must pass, and that must be found fault with. */
	readonly kasus_uji: { readonly baik: number; readonly buruk: number };
	/** Open files that the rule was applied to. */
	readonly diterapkan: number;
	/** Findings in them. None found is not the same as compliant: a rule sees only what it looks for. */
	readonly temuan: number;
}

/** An obligation with a day on which it falls due. */
export interface TenggatBaris {
	readonly id: string;
	readonly judul: string;
	readonly cites: readonly string[];
}

/** A duty and all that serves it. */
export interface BarisKepatuhan extends BarisKewajiban {
	readonly aturan: readonly AturanBaris[];
	readonly tenggat: readonly TenggatBaris[];
}

export interface BagianKepatuhan {
	readonly judul: string;
	readonly baris: readonly BarisKepatuhan[];
}

/** What the checker made of the content. */
export interface HasilPemeriksaan {
	readonly arsip: Arsip;
	readonly diagnostics: readonly Pick<Diagnostic, "ruleId" | "file">[];
	readonly results: readonly { readonly ruleId: string; readonly file: string; readonly outcome: string }[];
}

function openFiles(arsip: Arsip): ReadonlySet<string> {
	const kasus = arsip.daerah
		.flatMap((daerah) => daerah.kerja_sama)
		.filter((satu) => aksesKasus(satu).akses === "terbuka");
	const dokumen = berkasCetakOf(arsip).filter((satu) => aksesDokumen(satu).akses === "terbuka");
	return new Set([...kasus, ...dokumen].map((satu) => satu.sumber.file));
}

function countBy(ids: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}

/**
 * The matrix of duties: every row of the regulations with the rules and obligations that watch it, their test cases,
 * and what the rules found. Drafts and closed papers are not counted, so that not even their number goes out. Pure.
 */
export function susunKepatuhan(
	hasil: HasilPemeriksaan,
	rules: readonly Rule[],
	kewajiban: readonly Kewajiban[],
): BagianKepatuhan[] {
	const open = openFiles(hasil.arsip);
	const judged = hasil.results.filter(({ file, outcome }) => open.has(file) && outcome !== "not-applicable");
	const diterapkan = countBy(judged.map(({ ruleId }) => ruleId));
	const temuan = countBy(hasil.diagnostics.filter(({ file }) => open.has(file)).map(({ ruleId }) => ruleId));
	const aturan = ({ id, judul, cites }: Rule): AturanBaris => ({
		id,
		judul,
		cites,
		kasus_uji: KASUS_UJI[id] ?? { baik: 0, buruk: 0 },
		diterapkan: diterapkan.get(id) ?? 0,
		temuan: temuan.get(id) ?? 0,
	});
	return DAFTAR_KEWAJIBAN.map((bagian) => ({
		judul: bagian.judul,
		baris: bagian.baris.map((satu) => ({
			...satu,
			aturan: rules.filter(({ rows }) => rows.includes(satu.row)).map(aturan),
			tenggat: kewajiban
				.filter(({ rows }) => rows.includes(satu.row))
				.map(({ id, judul, cites }) => ({ id, judul, cites })),
		})),
	}));
}
