/** A wrong and a right example of every rule, and what is said of the wrong one: from the test cases of the rule. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "../check/check.ts";
import { commonPairs } from "../compare/myers.ts";
import { load } from "../load/load.ts";
import type { BarisContoh, ContohAturan } from "../model/contoh-aturan.ts";
import { FORMATTERS } from "../report/format.ts";
import { RULES } from "../rules/registry.ts";
import { lampiranKasus, tempatKasus } from "./kasus.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const KASUS = join(ROOT, "test/rules");
const SEHAT = join(ROOT, "test/fixtures/contoh");
/** Good cases to which the rule does not apply: they show nothing. */
const TIDAK_DINILAI = /^baik-(?:sebelum-berlaku|bukan-)/;
/** Lines around what differs, and at most so many of one side. */
const SEKITAR = 2;
const PALING_BANYAK = 16;

/** A line of both texts laid into one another: of which it is. */
interface Baris {
	readonly teks: string;
	readonly dari: "keliru" | "benar" | "keduanya";
}

interface Pasangan {
	readonly buruk: string;
	readonly isiBuruk: string;
	/** What differs with its surroundings, place by place. */
	readonly beda: readonly (readonly Baris[])[];
}

const weight = ({ beda }: Pasangan): number => beda.flat().length;

/** Both texts as one: what is alike once, what differs side after side. */
function interleave(keliru: readonly string[], benar: readonly string[]): Baris[] {
	const pairs = commonPairs(keliru, benar, keliru.length + benar.length) ?? [];
	const lines: Baris[] = [];
	let [i, j] = [0, 0];
	for (const [old, now] of [...pairs, [keliru.length, benar.length] as const]) {
		lines.push(...keliru.slice(i, old).map((teks): Baris => ({ teks, dari: "keliru" })));
		lines.push(...benar.slice(j, now).map((teks): Baris => ({ teks, dari: "benar" })));
		const teks = keliru[old];
		if (teks !== undefined) lines.push({ teks, dari: "keduanya" });
		[i, j] = [old + 1, now + 1];
	}
	return lines;
}

/** The places where two texts differ, each with the lines around it. */
function differences(keliru: string, benar: string): Baris[][] {
	const lines = interleave(keliru.split("\n"), benar.split("\n"));
	const places: Baris[][] = [];
	let last = Number.NEGATIVE_INFINITY;
	for (const [index, line] of lines.entries()) {
		const around = lines.slice(Math.max(0, index - SEKITAR), index + SEKITAR + 1);
		if (around.every(({ dari }) => dari === "keduanya")) continue;
		if (index > last + 1) places.push([]);
		places.at(-1)?.push(line);
		last = index;
	}
	return places;
}

const jenisOf = (isi: string): string => /^jenis: (\S+)/m.exec(isi)?.[1] ?? "";

/** The good cases of the same kind; where a rule has none, the sound paper that the bad case was made from. */
function goodFor(isiBuruk: string, buruk: string, baik: readonly string[]): readonly string[] {
	const same = baik.filter((isi) => jenisOf(isi) === jenisOf(isiBuruk));
	return same.length > 0 ? same : [readFileSync(join(SEHAT, tempatKasus(buruk, isiBuruk)), "utf8")];
}

/** Of all pairs of a bad and a good paper the one that differs least. */
function closest(id: string): Pasangan {
	const names = readdirSync(join(KASUS, id)).filter((name) => name.endsWith(".md"));
	const read = (name: string): string => readFileSync(join(KASUS, id, name), "utf8");
	const baik = names.filter((name) => name.startsWith("baik-") && !TIDAK_DINILAI.test(name)).map(read);
	const pairs = names
		.filter((name) => name.startsWith("buruk-"))
		.flatMap((name) => {
			const [buruk, isiBuruk] = [name.slice(0, -".md".length), read(name)];
			return goodFor(isiBuruk, buruk, baik).map(
				(isi): Pasangan => ({ buruk, isiBuruk, beda: differences(isiBuruk, isi) }),
			);
		});
	const [best] = pairs.sort((a, b) => weight(a) - weight(b) || (a.buruk < b.buruk ? -1 : 1));
	if (!best) throw new Error(`${id}: no bad case`);
	return best;
}

/** One side of what differs, with its surroundings; between places that lie apart stands a line of dots. */
function sideOf(beda: Pasangan["beda"], own: "keliru" | "benar"): BarisContoh[] {
	const lines = beda.flatMap((place, index): BarisContoh[] => [
		...(index > 0 ? [{ teks: "…", beda: false }] : []),
		...place
			.filter(({ dari }) => dari !== (own === "keliru" ? "benar" : "keliru"))
			.map(({ teks, dari }) => ({ teks, beda: dari === own })),
	]);
	return lines.length > PALING_BANYAK ? [...lines.slice(0, PALING_BANYAK), { teks: "…", beda: false }] : lines;
}

/** What `naskah check` says of a case, and of nothing else, as a terminal shows it. */
async function pesanOf(id: string, { buruk, isiBuruk }: Pasangan, hari: string): Promise<string> {
	const dir = mkdtempSync(join(tmpdir(), "naskah-aturan-"));
	try {
		const content = join(dir, "content");
		cpSync(SEHAT, content, { recursive: true });
		cpSync(join(ROOT, "content/peraturan"), join(content, "peraturan"), { recursive: true });
		const file = tempatKasus(buruk, isiBuruk);
		const files = new Map([...lampiranKasus(content, file, isiBuruk), [file, isiBuruk]]);
		for (const [path, isi] of files) {
			mkdirSync(dirname(join(content, path)), { recursive: true });
			writeFileSync(join(content, path), isi);
		}
		const { arsip, diagnostics } = check(await load(content), hari);
		const own = diagnostics.filter(({ ruleId }) => ruleId === id);
		if (own.length === 0) throw new Error(`${id}: ${buruk} is no longer found`);
		const told = own.map((one) => ({ ...one, file: one.file.slice(dirname(content).length + 1) }));
		return (FORMATTERS.text?.(told, arsip) ?? "").replace(/\n\nTemuan: .*\n$/, "\n");
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

/**
 * The examples of all rules, in the order of their ids.
 * @param hari the day of the check, YYYY-MM-DD
 */
export async function contohAturan(hari: string): Promise<ContohAturan[]> {
	const examples: ContohAturan[] = [];
	for (const { id } of [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		const pair = closest(id);
		const [keliru, benar] = [sideOf(pair.beda, "keliru"), sideOf(pair.beda, "benar")];
		examples.push({ id, kasus: pair.buruk, keliru, benar, pesan: await pesanOf(id, pair, hari) });
	}
	return examples;
}
