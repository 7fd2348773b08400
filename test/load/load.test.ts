import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { load } from "../../scripts/load/load.ts";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { Contoh, DAERAH, KB, LAPORAN } from "../helpers/contoh.ts";
import { jpeg, png } from "../helpers/gambar.ts";

describe("load", () => {
	test("reads every file in a fixed order, with its path, its place and the hash of its bytes", async () => {
		const contoh = new Contoh();
		const { berkas, aset, folderDaerah, contentDir, diagnostics } = await load(`${contoh.dir}/`);
		expect(contentDir).toBe(contoh.dir);
		expect(folderDaerah).toEqual(["contoh"]);
		expect(diagnostics).toEqual([]);
		expect(berkas.map((sumber) => sumber.path.split("/").at(-1))).toEqual([
			"daerah.yaml",
			"kerja-sama.md",
			"kesepakatan-bersama.md",
			"laporan.md",
			"matrik-evaluasi.md",
			"nota-kesepakatan.md",
			"pks.md",
			"rencana-kerja.md",
			"surat-kuasa.md",
		]);
		expect([...aset.keys()]).toEqual(["contoh/lambang.svg"]);
		for (const sumber of berkas) {
			expect(sumber.file).toBe(`${contoh.dir}/${sumber.path}`);
			expect(sumber.hash).toMatch(/^[0-9a-f]{64}$/);
		}
		const again = await load(contoh.dir);
		expect(again.berkas.map((sumber) => sumber.hash)).toEqual(berkas.map((sumber) => sumber.hash));
	});

	test("the hash follows the bytes, line ends too", async () => {
		const contoh = new Contoh();
		const hash = async () => (await load(contoh.dir)).berkas.find((sumber) => sumber.path === KB)?.hash;
		const before = await hash();
		contoh.tulis(KB, contoh.baca(KB).replaceAll("\n", "\r\n"));
		expect(await hash()).not.toBe(before);
	});

	test("every field and every missing field has its place", async () => {
		const contoh = new Contoh();
		const { berkas } = await load(contoh.dir);
		const kb = berkas.find((sumber) => sumber.path === KB);
		const at = (...path: (string | number)[]) => kb?.locate(path);
		expect(at("jangka_waktu", "selesai")).toEqual(contoh.letak(KB, "2030-02-02"));
		expect(kb?.locate(["jangka_waktu", "selesai"], "key")).toEqual(contoh.letak(KB, "selesai: 2030"));
		expect(at("pihak", 1, "nama")).toEqual(contoh.letak(KB, "Sekar Wulandari"));
		expect(at("pihak", 1)).toEqual(contoh.letak(KB, "nama: Sekar"));
		expect(at("nomor", 1)).toEqual(contoh.letak(KB, "120/KSB"));
		expect(at("pihak", 1, "dasar"), "missing: its parent").toEqual(contoh.letak(KB, "nama: Sekar"));
		expect(at("pihak", 9, "nama"), "missing: its nearest parent, by name").toEqual(contoh.letak(KB, "pihak:"));
		expect(at("tidak_ada"), "missing: the top").toEqual({ line: 2, column: 1 });
		expect(at("judul", "dalam", "teks"), "inside a text: the text").toEqual(contoh.letak(KB, "judul:"));
		const daerah = berkas.find((sumber) => sumber.path === DAERAH);
		expect(daerah?.locate(["nama"], "key")).toEqual({ line: 1, column: 1 });
	});

	test("the body begins on the line after the fence, whatever stands around it", async () => {
		const contoh = new Contoh();
		const bodyLine = async () => {
			const sumber = (await load(contoh.dir)).berkas.find((satu) => satu.path === LAPORAN);
			return [sumber?.bodyLine, sumber?.body.split("\n")[0]];
		};
		expect(await bodyLine()).toEqual([16, "## Kemajuan"]);
		contoh.ganti(LAPORAN, "---\n## Kemajuan", "---\n\n\n## Kemajuan");
		expect(await bodyLine()).toEqual([16, ""]);
		contoh.tulis(LAPORAN, `${contoh.baca(LAPORAN).split("## Kemajuan")[0]?.trimEnd()}`);
		expect(await bodyLine()).toEqual([15, ""]);
	});

	test("a folder that is not there, or is a file, is a fault of the environment", async () => {
		const contoh = new Contoh();
		await expect(load(join(contoh.dir, "tidak-ada"))).rejects.toThrow(EnvironmentFault);
		await expect(load(join(contoh.dir, DAERAH))).rejects.toThrow(/Periksa pilihan --content/);
	});

	test("pictures and fonts are known by their first bytes", async () => {
		const contoh = new Contoh();
		mkdirSync(join(contoh.dir, "contoh/aset"));
		const heads: Readonly<Record<string, Iterable<number>>> = {
			"a.png": png(2, 2),
			"b.jpg": jpeg(2, 2),
			"c.jpeg": jpeg(2, 2),
			"d.woff2": [0x77, 0x4f, 0x46, 0x32],
			"e.ttf": [0, 1, 0, 0],
			"f.otf": [0x4f, 0x54, 0x54, 0x4f],
		};
		for (const [name, head] of Object.entries(heads))
			writeFileSync(join(contoh.dir, "contoh/aset", name), Uint8Array.from(head));
		const { aset, diagnostics } = await load(contoh.dir);
		expect(diagnostics).toEqual([]);
		expect([...aset.values()].map((satu) => [satu.path.split("/").at(-1), satu.mime])).toEqual([
			["a.png", "image/png"],
			["b.jpg", "image/jpeg"],
			["c.jpeg", "image/jpeg"],
			["d.woff2", "font/woff2"],
			["e.ttf", "font/ttf"],
			["f.otf", "font/otf"],
			["lambang.svg", "image/svg+xml"],
		]);
	});
});
