import { describe, expect, test } from "vitest";
import { expectTemuanUtuh } from "../helpers/bahasa.ts";
import { Contoh, DAERAH, KB, KERJA_SAMA, PKS } from "../helpers/contoh.ts";

const LAMA = "berkas_tahap: Disimpan di arsip Bagian Kerja Sama.\n";
const KSDD = "bentuk: ksdd\nbentuk_ksdd: pelayanan-bersama\nkategori: wajib\n";
const WAJIB =
	"alasan_wajib:\n  berbatasan: true\n  eksternalitas: Mata air berada di hulu dan dipakai warga kedua kabupaten.\n";

const keras = (): Contoh => new Contoh().ganti(KERJA_SAMA, LAMA, "");
const pihakKetiga = (contoh: Contoh): Contoh =>
	contoh.ganti(KERJA_SAMA, KSDD, "bentuk: ksdpk\n").ganti(KERJA_SAMA, WAJIB, "");
const tanpa = (contoh: Contoh, ...id: readonly string[]): Contoh => {
	for (const satu of id) {
		const yaml = contoh.baca(DAERAH);
		contoh.tulis(DAERAH, yaml.replace(new RegExp(`  - id: ${satu}\\n(?:    .*\\n)*`), ""));
		expect(contoh.baca(DAERAH)).not.toBe(yaml);
	}
	return contoh;
};

async function temuan(contoh: Contoh, id: string) {
	const found = (await contoh.semua()).filter(({ ruleId }) => ruleId === id);
	for (const one of found) expectTemuanUtuh(one);
	return found;
}

describe("stages without papers", () => {
	test("are told at once for a case of which only the naskah is held, each with its paper and letter", async () => {
		const contoh = keras();
		const [satu, ...lain] = await temuan(contoh, "tahap-terlewat");
		expect(lain).toEqual([]);
		expect(satu).toMatchObject({
			file: KERJA_SAMA,
			...contoh.letak(KERJA_SAMA, "pelaksanaan\n"),
			severity: "warning",
			citations: ["perbup-barsel-23-2023:13"],
		});
		expect(satu?.message).toContain("kerangka acuan kerja dan telaahan atas kerangka acuan kerja (Persiapan, huruf a)");
		expect(satu?.message).toContain("surat penawaran dan tanggapan atas penawaran (Penawaran, huruf b)");
		expect(satu?.message).toContain("Perbup Barito Selatan 23/2023 Pasal 13");
		expect(satu?.message).not.toContain("DPRD");
	});

	test("are not asked for again once the file says where the papers are", async () => {
		expect(await temuan(new Contoh(), "tahap-terlewat")).toEqual([]);
	});

	test("are asked for by the law the region follows, and by none other", async () => {
		const pp28 = await temuan(tanpa(keras(), "perbup-barsel-23-2023"), "tahap-terlewat");
		expect(pp28.map(({ citations }) => citations)).toEqual([["pp-28-2018:6-4"]]);
		expect(pp28[0]?.message).not.toContain("huruf");
		// Letters h to j of PP 28/2018 Pasal 6 ayat (1) could not be read: the last stage known is the signing.
		expect(pp28[0]?.message).toContain("tahap Penandatanganan PKS");
		const ketiga = await temuan(pihakKetiga(keras()), "tahap-terlewat");
		expect(ketiga.map(({ citations }) => citations)).toEqual([["pp-28-2018:19-1"]]);
		expect(ketiga[0]?.message).toContain("tahap Pelaporan");
		// What PP 50/2007 leaves to the parties is not missed.
		const pp50 = tanpa(keras(), "perbup-barsel-23-2023", "pp-28-2018");
		expect(await temuan(pp50, "tahap-terlewat")).toEqual([]);
	});

	test("are not told while a paper cannot be read", async () => {
		const rusak = keras().tulis(PKS.replace("pks.md", "kak.md"), "tanpa kepala\n");
		expect(await temuan(rusak, "tahap-terlewat")).toEqual([]);
	});
});

describe("the stage that is claimed of cooperation with a third party", () => {
	const claimed = (): Contoh => pihakKetiga(new Contoh());

	test("is proved by its papers", async () => {
		expect(await temuan(claimed(), "tahap-terbukti")).toEqual([]);
	});

	test("is not, where the PKS is a draft or was called off", async () => {
		for (const status of ["rancangan", "batal"]) {
			const contoh = claimed().ganti(PKS, "status: ditandatangani", `status: ${status}`);
			expect(await temuan(contoh, "tahap-terbukti")).toMatchObject([
				{ file: KERJA_SAMA, ...contoh.letak(KERJA_SAMA, "pelaksanaan\n"), citations: ["pp-28-2018:19-1"] },
			]);
		}
	});

	test("is not, before the PKS, where the Kesepakatan Bersama is a draft", async () => {
		const contoh = claimed()
			.ganti(KERJA_SAMA, "tahap: pelaksanaan", "tahap: penyusunan-pks")
			.ganti(KB, "status: ditandatangani", "status: rancangan");
		const found = await temuan(contoh, "tahap-terbukti");
		expect(found.map(({ citations }) => citations)).toEqual([["pp-28-2018:19-1"]]);
	});

	test("is not asked by a law that the region does not follow", async () => {
		const contoh = tanpa(claimed(), "pp-28-2018").ganti(PKS, "status: ditandatangani", "status: rancangan");
		expect(await temuan(contoh, "tahap-terbukti")).toEqual([]);
	});
});
