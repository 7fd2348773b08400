import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readCatatan } from "../../scripts/cli/catatan.ts";
import type { CatatanVersi } from "../../scripts/model/versi.ts";
import { Contoh, DAERAH, KB, KERJA_SAMA, PKS } from "../helpers/contoh.ts";
import { commitAll, gitIn } from "../helpers/git.ts";

function folder(): string {
	const dir = mkdtempSync(join(tmpdir(), "naskah-versi-"));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	return dir;
}

/** The versions of the document at a path, as the content stands now. */
async function versi(contoh: Contoh, path = PKS, content = contoh.dir): Promise<CatatanVersi & { lengkap: boolean }> {
	const { arsip } = await contoh.periksa();
	const catatan = await readCatatan(arsip, { content, cache: folder() });
	const found = [...catatan.versi].find(([dokumen]) => dokumen.sumber.path === path)?.[1];
	if (!found) throw new Error(`${path} is not in the archive`);
	return { ...found, lengkap: catatan.sejarah.lengkap };
}

const KALIMAT = "Pengelolaan Jaringan Air Bersih di Wilayah Perbatasan";
const ubah = (contoh: Contoh, kata: string) =>
	contoh.tulis(PKS, contoh.baca(PKS).replace(/^judul: .*$/m, `judul: ${KALIMAT} ${kata}`));

describe("the versions of a document", () => {
	test("are the texts that were committed: the present one, and those it replaced with the days", async () => {
		const contoh = new Contoh();
		const satu = commitAll(contoh.dir, "satu", "2026-01-05");
		const dua = commitAll(ubah(contoh, "Dua").dir, "dua", "2026-02-05");
		const tiga = commitAll(ubah(contoh, "Tiga").dir, "tiga", "2026-03-05");
		const { kini, lama, lengkap } = await versi(contoh);
		expect(lengkap).toBe(true);
		expect(kini).toMatchObject({ status: "ditandatangani", commit: tiga, tanggal: "2026-03-05" });
		expect(lama.map(({ commit, tanggal, sampai }) => [commit, tanggal, sampai])).toEqual([
			[dua, "2026-02-05", "2026-03-05"],
			[satu, "2026-01-05", "2026-02-05"],
		]);
		expect(new Set([kini, ...lama].map(({ kode }) => kode)).size).toBe(3);
	});

	test("hold no text of what stood before", async () => {
		const contoh = new Contoh();
		commitAll(ubah(contoh, "Bapak Rahasia").dir, "satu");
		commitAll(ubah(contoh, "Terbuka").dir, "dua");
		expect(JSON.stringify(await versi(contoh))).not.toContain("Rahasia");
	});

	test("are not made new by a comment, nor by a change of another paper", async () => {
		const contoh = new Contoh();
		const satu = commitAll(contoh.dir, "satu");
		contoh.ganti(PKS, "judul:", "# catatan penyusun\njudul:");
		commitAll(contoh.tambah(KB, "\n").dir, "dua");
		const { kini, lama } = await versi(contoh);
		expect([kini.commit, lama]).toEqual([satu, []]);
	});

	test("know a text that came back as the one it was, and what stood between as replaced", async () => {
		const contoh = new Contoh();
		const semula = contoh.baca(PKS);
		commitAll(contoh.dir, "satu", "2026-01-05");
		commitAll(ubah(contoh, "Keliru").dir, "dua", "2026-02-05");
		commitAll(contoh.tulis(PKS, semula).dir, "tiga", "2026-03-05");
		const { kini, lama } = await versi(contoh);
		expect(kini.tanggal).toBe("2026-03-05");
		expect(lama).toMatchObject([{ tanggal: "2026-02-05", sampai: "2026-03-05" }]);
	});

	test("not yet committed have no day, and leave the committed one without an end", async () => {
		const contoh = new Contoh();
		commitAll(contoh.dir, "satu");
		const { kini, lama } = await versi(ubah(contoh, "Sedang Ditulis"));
		expect(kini.commit).toBeUndefined();
		expect(lama).toHaveLength(1);
		expect(lama[0]?.sampai).toBeUndefined();
	});

	test("follow a file that is renamed, alone or with its case", async () => {
		const contoh = new Contoh();
		commitAll(contoh.dir, "satu");
		commitAll(ubah(contoh, "Dua").dir, "dua");
		const baru = PKS.replace("pks.md", "perjanjian.md");
		contoh.tulis(baru, contoh.baca(PKS)).hapus(PKS);
		commitAll(contoh.dir, "tiga");
		expect((await versi(contoh, baru)).lama).toHaveLength(1);

		const kasus = KERJA_SAMA.replace("/kerja-sama.md", "");
		cpSync(join(contoh.dir, kasus), join(contoh.dir, `${kasus}-baru`), { recursive: true });
		commitAll(contoh.hapus(kasus).dir, "empat");
		expect((await versi(contoh, baru.replace("air-bersih", "air-bersih-baru"))).lama).toHaveLength(1);
	});

	test("are not taken over by a file that is renamed to the name of another, which had versions of its own", async () => {
		const contoh = new Contoh();
		const lama = PKS.replace("pks.md", "pks-lama.md");
		commitAll(ubah(contoh, "Satu").dir, "satu", "2026-01-05");
		contoh.tulis(lama, contoh.baca(PKS).replace(/^## .*\n/gm, "## Judul Lain\n"));
		commitAll(contoh.dir, "dua", "2026-02-05");
		commitAll(contoh.hapus(PKS).dir, "tiga", "2026-03-05");
		contoh.tulis(PKS, contoh.baca(lama)).hapus(lama);
		commitAll(contoh.dir, "empat", "2026-04-05");
		expect((await versi(contoh)).lama.map(({ tanggal }) => tanggal)).toEqual(["2026-01-05"]);
	});

	test("keep to the document when its slug stays under another file name", async () => {
		const contoh = new Contoh();
		commitAll(contoh.dir, "satu");
		const baru = PKS.replace("pks.md", "perjanjian.md");
		const isi = contoh
			.baca(PKS)
			.replace("jenis:", "slug: pks\njenis:")
			.replace(/^## .*\n/gm, "## Judul Lain\n");
		commitAll(contoh.tulis(baru, isi).hapus(PKS).dir, "dua");
		expect((await versi(contoh, baru)).lama).toHaveLength(1);
	});
});

describe("what was never open is no version", () => {
	const asStatus = (contoh: Contoh, status: string) => contoh.ganti(PKS, "status: ditandatangani", `status: ${status}`);

	test.each<[string, (contoh: Contoh) => Contoh]>([
		["a draft", (contoh) => asStatus(contoh, "rancangan")],
		["a restricted paper", (contoh) => contoh.ganti(PKS, "publikasi: publik", "publikasi: terbatas")],
		["a paper whose publication is no word", (contoh) => contoh.ganti(PKS, "publikasi: publik", "publikasi: [publik]")],
		["a paper of a restricted case", (contoh) => contoh.ganti(KERJA_SAMA, "judul:", "publikasi: terbatas\njudul:")],
		["a paper of a case without its file", (contoh) => contoh.hapus(KERJA_SAMA)],
		["a paper of a region without its file", (contoh) => contoh.hapus(DAERAH)],
		["a file that cannot be read", (contoh) => contoh.tulis(PKS, "---\njenis: [\n---\n")],
	])("%s", async (_, spoil) => {
		const contoh = new Contoh();
		const sound = new Map([PKS, KERJA_SAMA, DAERAH].map((path) => [path, contoh.baca(path)]));
		commitAll(spoil(contoh).dir, "satu");
		for (const [path, isi] of sound) contoh.tulis(path, isi);
		const dua = commitAll(contoh.dir, "dua");
		const { kini, lama } = await versi(contoh);
		expect([kini.commit, lama]).toEqual([dua, []]);
	});

	test("a text that stood on a branch only", async () => {
		const contoh = new Contoh();
		commitAll(contoh.dir, "satu");
		gitIn(contoh.dir, "checkout", "--quiet", "-b", "usulan");
		commitAll(ubah(contoh, "Percobaan").dir, "coba");
		commitAll(ubah(contoh, "Disepakati").dir, "jadi");
		gitIn(contoh.dir, "checkout", "--quiet", "utama");
		gitIn(contoh.dir, "merge", "--quiet", "--no-ff", "-m", "gabung", "usulan");
		const { kini, lama } = await versi(contoh);
		expect(kini.commit).toBe(gitIn(contoh.dir, "rev-parse", "utama"));
		expect(lama).toHaveLength(1);
	});

	test.each([
		["rests on", KB],
		["is signed by power of", KB.replace("kesepakatan-bersama", "surat-kuasa")],
	])("a code changes when the paper it %s opens, for then the source may name it", async (_, path) => {
		const contoh = new Contoh();
		contoh.ganti(path, "status: ditandatangani", "status: rancangan");
		commitAll(contoh.dir, "satu");
		contoh.ganti(path, "status: rancangan", "status: ditandatangani");
		const dua = commitAll(contoh.dir, "dua");
		const { kini, lama } = await versi(contoh);
		expect([kini.commit, lama.length]).toEqual([dua, 1]);
	});
});

describe("where history cannot be had", () => {
	test("without git there is the present version alone", async () => {
		const { kini, lama, lengkap } = await versi(new Contoh());
		expect([lengkap, lama, kini.commit]).toEqual([false, [], undefined]);
		expect(kini.kode).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}$/);
	});

	test("nor does a shallow clone claim that its oldest commit is the first", async () => {
		const contoh = new Contoh();
		commitAll(contoh.dir, "satu");
		commitAll(ubah(contoh, "Dua").dir, "dua");
		const clone = folder();
		gitIn(clone, "clone", "--quiet", "--depth=1", `file://${contoh.dir}`, "dangkal");
		const { kini, lama, lengkap } = await versi(contoh, PKS, join(clone, "dangkal"));
		expect([lengkap, lama, kini.commit]).toEqual([false, [], undefined]);
	});
});

test("the same answers come from what was remembered, and from a memory that is broken", async () => {
	const contoh = new Contoh();
	commitAll(contoh.dir, "satu");
	commitAll(ubah(contoh, "Dua").dir, "dua");
	const { arsip } = await contoh.periksa();
	const cache = folder();
	const read = async () => [...(await readCatatan(arsip, { content: contoh.dir, cache })).versi.values()];
	const first = await read();
	expect(await read()).toEqual(first);
	writeFileSync(join(cache, "riwayat/catatan.json"), '{"program": "terpotong');
	expect(await read()).toEqual(first);
});
