import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { expectTemuanUtuh } from "../../helpers/bahasa.ts";
import { Contoh, PKS, ROOT } from "../../helpers/contoh.ts";

const beside = (nama: string): string => PKS.replace("pks.md", `${nama}.md`);

/** The sample of a kind, as a paper of the sound case. */
function sample(jenis: string): string {
	const text = readFileSync(join(ROOT, "templates", jenis, "sample.md"), "utf8");
	return text
		.replace(/ {2}#.*$/gm, "")
		.replace(/^dasar:.*\n/m, "dasar: [pks.md]\n")
		.replace(/^lampiran:.*\n(?: +- .*\n)*/m, "")
		.replaceAll("kota-teladan", "sebelah");
}

async function temuan(papers: Readonly<Record<string, string>>) {
	const contoh = new Contoh();
	for (const [nama, isi] of Object.entries(papers)) contoh.tulis(beside(nama), isi);
	const found = await contoh.semua();
	for (const one of found) expectTemuanUtuh(one);
	return found.map(({ ruleId, line, message }) => ({ ruleId, line, message }));
}

function change(text: string, from: string, to: string): string {
	expect(text.split(from)).toHaveLength(2);
	return text.replace(from, to);
}

const lineOf = (text: string, needle: string): number => text.slice(0, text.indexOf(needle)).split("\n").length;

describe("what a paper attaches", () => {
	const NOTULEN = sample("notulen");
	const surat = (lampiran: string) =>
		change(sample("surat"), "bentuk: penawaran", `bentuk: lain\nlampiran: [${lampiran}]`);

	test("is a paper of the same case", async () => {
		expect(await temuan({ surat: surat("notulen.md, pks.md"), notulen: NOTULEN })).toEqual([]);
	});

	test.each([
		["a file that is not there", "notulen.md", "lampiran-tidak-ada"],
		["a path out of content", "../../../../../rahasia.md", "lampiran-tidak-ada"],
		["itself", "surat.md", "lampiran-diri-sendiri"],
		["the file of the region", "../../daerah.yaml", "lampiran-di-luar"],
	])("is not %s", async (_, path, ruleId) => {
		const text = surat(path);
		const found = await temuan({ surat: text });
		expect(found).toMatchObject([{ ruleId, line: lineOf(text, "lampiran: [") }]);
	});

	test("is held as well where a dispute names the proof of an effort", async () => {
		const found = await temuan({ perselisihan: sample("perselisihan") });
		expect(found).toMatchObject([{ ruleId: "lampiran-tidak-ada" }]);
	});
});

describe("parties and days", () => {
	test("a report comes from a party of the case", async () => {
		const found = await temuan({ laporan2: change(sample("laporan-mitra"), "mitra: sebelah", "mitra: sebelas") });
		expect(found).toMatchObject([{ ruleId: "pihak-tidak-dikenal" }]);
		expect(found[0]?.message).toContain("sebelas");
	});

	test("a period does not end before it begins", async () => {
		const text = change(sample("laporan-mitra"), "selesai: 2026-11-18", "selesai: 2026-11-01");
		expect((await temuan({ mitra: text })).map(({ ruleId }) => ruleId)).toEqual(["tanggal-terbalik"]);
	});

	test("a report is not older than the first naskah that was signed", async () => {
		const text = change(sample("laporan-mitra"), "tanggal: 2026-11-19", "tanggal: 2020-01-02");
		const found = await temuan({
			mitra: change(text, "dasar: [pks.md]\n", "").replace("kepada:", "dasar: [kesepakatan-bersama.md]\nkepada:"),
		});
		expect(found.map(({ ruleId }) => ruleId)).toContain("mendahului-penandatanganan");
	});

	test("an answer is not older than the offer", async () => {
		const tanggapan = change(
			change(sample("surat"), "bentuk: penawaran", "bentuk: tanggapan"),
			"tanggal: 2026-08-03",
			"tanggal: 2026-07-31",
		);
		const penawaran = change(sample("surat"), "bentuk: penawaran", "bentuk: penawaran\nlampiran: [kak.md]");
		const found = await temuan({
			tanggapan,
			penawaran,
			kak: sample("kerangka-acuan-kerja").replace(/^dasar.*\n/m, ""),
		});
		expect(found.map(({ ruleId }) => ruleId)).toContain("tanggapan-mendahului-penawaran");
	});

	test("one day sees one evaluation", async () => {
		const contoh = new Contoh();
		const matrik = contoh.baca(beside("matrik-evaluasi"));
		expect((await temuan({ "matrik-evaluasi-2": matrik })).map(({ ruleId }) => ruleId)).toContain(
			"evaluasi-sehari-dua-kali",
		);
	});
});

describe("the reckoning of an ending", () => {
	const SAMPLE = sample("pengakhiran");

	test("closes in the sample", async () => {
		expect(await temuan({ pengakhiran: SAMPLE })).toEqual([]);
	});

	test("closes too where a party pays the others for goods beyond its share", async () => {
		const text = SAMPLE.replace("nilai: 420000000", "nilai: 720000000")
			.replace("nilai: 420000000", "nilai: 720000000")
			.replace("persen: 60", "persen: 40")
			.replace("persen: 40\n    barang: [pompa]", "persen: 60\n    barang: [pompa]")
			.replace("uang: 120000000\n    setoran:\n      nilai: 120000000\n", "uang: -240000000\n")
			.replaceAll("180000000\n    setoran:\n      nilai: 180000000", "540000000\n    setoran:\n      nilai: 540000000");
		expect(await temuan({ pengakhiran: text })).toEqual([]);
	});

	test.each([
		[
			"too little money",
			"uang: 120000000",
			"uang: 119000000",
			["pembagian-tidak-cocok", "setoran-tidak-cocok"],
			"kurang Rp1.000.000",
		],
		["percents that make no whole", "persen: 40", "persen: 39.5", ["persen-tidak-seratus"], "99,5%"],
		["percents that say something else", "persen: 60", "persen: 61", ["persen-tidak-seratus"], "101%"],
		[
			"debts beyond all there is",
			"nilai: 50000000\n",
			"nilai: 5000000000\n",
			["kewajiban-melebihi-kekayaan"],
			"kurang Rp4.050.000.000",
		],
		[
			"a thing nobody receives",
			"barang: [pompa]",
			"barang: []",
			["barang-belum-dibagi", "pembagian-tidak-cocok", "aset-tidak-cocok"],
			"pompa",
		],
		[
			"a thing two receive",
			"barang: [pompa]",
			"barang: [pompa, bak]",
			["barang-terbagi-dua", "pembagian-tidak-cocok", "aset-tidak-cocok"],
			"bak",
		],
		["a thing that is not there", "barang: [pompa]", "barang: [pompa, truk]", ["barang-tidak-dikenal"], "truk"],
		[
			"a deposit that is not its money",
			"      nilai: 120000000",
			"      nilai: 120000001",
			["setoran-tidak-cocok"],
			"lebih Rp1",
		],
		[
			"assets that are not its goods",
			"aset:\n      nilai: 420000000",
			"aset:\n      nilai: 1",
			["aset-tidak-cocok"],
			"kurang Rp419.999.999",
		],
		["a party that is none", "pihak: sebelah", "pihak: sebelas", ["pihak-tidak-dikenal"], "sebelas"],
	])("tells of %s", async (_, from, to, ids, words) => {
		const found = await temuan({ pengakhiran: change(SAMPLE, from, to) });
		expect(found.map(({ ruleId }) => ruleId).sort()).toEqual([...ids].sort());
		expect(found.map(({ message }) => message).join("\n")).toContain(words);
	});
});
