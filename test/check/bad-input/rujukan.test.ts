import { describe, expect, test } from "vitest";
import { expectTemuanUtuh } from "../../helpers/bahasa.ts";
import { Contoh, KB, LAPORAN, PKS } from "../../helpers/contoh.ts";

/** The sound naskah with one more pasal, whose text is given. */
const dengan = (teks: string, file = PKS): Contoh =>
	new Contoh().ganti(file, "## Objek\n", `## Rujukan\n${teks}\n\n## Objek\n`);

async function temuanOf(contoh: Contoh) {
	const temuan = await contoh.temuan();
	for (const one of temuan) expectTemuanUtuh(one);
	return temuan.map(({ ruleId, message, suggestion }) => [ruleId, message, suggestion]);
}

describe("references that renumber themselves", () => {
	test.each([
		"Menurut [Pasal](#objek) dan [Pasal](#pasal-1).",
		"Menurut [Pasal](kesepakatan-bersama.md#objek) Kesepakatan Bersama.",
		"Menurut [ayat](kesepakatan-bersama.md#maksud-dan-tujuan-ayat-2) Kesepakatan Bersama.",
		"Menurut [Lampiran](#lampiran-1).",
		"Menurut [rincian biaya](#lampiran-1).",
		"Lihat [halaman itu](https://contoh.example/a.md#objek).",
	])("finds nothing in: %s", async (teks) => {
		expect(await temuanOf(dengan(teks))).toEqual([]);
	});

	test.each([
		[
			"[Pasal](#objec)",
			["rujukan-putus", 'Rujukan "#objec" tidak menunjuk pasal mana pun di naskah ini.', 'Mungkin maksudnya "objek".'],
		],
		[
			"[Pasal](kesepakatan-bersama.md#objec)",
			[
				"rujukan-putus",
				'Rujukan "#objec" tidak menunjuk pasal mana pun di "kesepakatan-bersama.md".',
				'Mungkin maksudnya "objek".',
			],
		],
		[
			"[Pasal](kb.md#objek)",
			[
				"rujukan-putus",
				'Berkas "kb.md" tidak ditemukan.',
				"Tulis nama berkas di folder yang sama, mis. [Pasal](kesepakatan-bersama.md#objek).",
			],
		],
		[
			"[Pasal](laporan.md#objek)",
			["rujukan-putus", '"laporan.md" tidak berisi pasal.', "Rujuk sebuah naskah, atau hapus tautannya."],
		],
		[
			"[ayat](#objek)",
			[
				"rujukan-sebutan",
				"Rujukan [ayat](#objek) menunjuk Pasal 3, yang bukan ayat.",
				"Tulis [Pasal](#objek), atau perbaiki tujuannya.",
			],
		],
		[
			"[BAB](#lampiran-1)",
			[
				"rujukan-sebutan",
				"Rujukan [BAB](#lampiran-1) menunjuk Lampiran, yang bukan bab.",
				"Tulis [Lampiran](#lampiran-1), atau perbaiki tujuannya.",
			],
		],
	])("tells what %s leads to", async (tautan, expected) => {
		const contoh = dengan(`Menurut ${tautan}.`);
		expect(await temuanOf(contoh)).toEqual([expected]);
		const { line, column } = contoh.letak(PKS, tautan.slice(tautan.indexOf("](")));
		expect(await contoh.temuan()).toMatchObject([{ severity: "error", file: PKS, line, column }]);
	});

	test("a way out of the case is told, wherever it leads", async () => {
		const temuan = await temuanOf(dengan("Menurut [Pasal](../../daerah.yaml.md#x) dan [Pasal](../../../../x.md#y)."));
		expect(temuan.map(([rule]) => rule)).toEqual(["rujukan-putus", "rujukan-putus"]);
	});

	test("a report may cite a naskah of its case, and is told when it cites what is not there", async () => {
		expect(await temuanOf(new Contoh().tambah(LAPORAN, "\nMenurut [Pasal](pks.md#objek).\n"))).toEqual([]);
		const temuan = await temuanOf(new Contoh().tambah(LAPORAN, "\nMenurut [Pasal](pks.md#objec).\n"));
		expect(temuan.map(([rule]) => rule)).toEqual(["rujukan-putus"]);
	});

	test("what leads to a naskah that cannot be read is left to the finding on that naskah", async () => {
		const contoh = dengan("Menurut [Pasal](kesepakatan-bersama.md#objec).").ganti(KB, "judul:", "jdul:");
		expect((await contoh.temuan()).map((one) => one.file)).not.toContain(PKS);
	});
});
