import { renameSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { alamatHilang } from "../../scripts/cli/alamat-hilang.ts";
import type { Diagnostic } from "../../scripts/model/diagnostic.ts";
import { Contoh, DAERAH, KERJA_SAMA, LAPORAN, PKS } from "../helpers/contoh.ts";
import { commitAll } from "../helpers/git.ts";
import { naskah } from "../helpers/naskah.ts";
import { makeFolder } from "../helpers/portal.ts";

const cache = makeFolder("cache");
let contoh: Contoh;
beforeEach(() => {
	contoh = new Contoh().denganPeraturan();
	commitAll(contoh.dir, "Terbit", "2026-03-02");
});

async function hilang(): Promise<Diagnostic[]> {
	const { arsip } = await contoh.periksa();
	return contoh.inside(await alamatHilang(arsip, { content: contoh.dir, cache }));
}
const alamatIn = (found: readonly Diagnostic[]): string[] =>
	found.map(({ message }) => /Halaman (\S+) pernah/.exec(message)?.[1] ?? "").sort();

describe("a page that was published and can be opened no more", () => {
	test("is none while everything stands where it stood, changed or not", async () => {
		contoh.ganti(KERJA_SAMA, "judul:", "judul: Yang Baru #");
		expect(await hilang()).toEqual([]);
	});

	test("is told before the commit that takes it away, with the day it was last recorded and what to write", async () => {
		contoh.hapus(LAPORAN);
		const [satu, ...lain] = await hilang();
		expect(lain).toEqual([]);
		expect(satu).toMatchObject({ ruleId: "alamat-hilang", severity: "warning", file: DAERAH });
		expect(satu?.message).toContain("/contoh/air-bersih/laporan/ pernah terbit, terakhir dicatat 2 Maret 2026");
		expect(satu?.suggestion).toContain("alih: [{ dari: /contoh/air-bersih/laporan/, ke: /contoh/… }]");
	});

	test("is told of a paper that was closed again, and of one that bears another name", async () => {
		contoh.tulis(LAPORAN, contoh.baca(LAPORAN).replace(/^publikasi: .*$/m, "publikasi: terbatas"));
		renameSync(join(contoh.dir, PKS), join(contoh.dir, PKS.replace("pks.md", "perjanjian.md")));
		commitAll(contoh.dir, "Ganti nama", "2026-04-02");
		expect(alamatIn(await hilang())).toEqual(["/contoh/air-bersih/laporan/", "/contoh/air-bersih/pks/"]);
	});

	test("is told once of a case that is gone, and no more when an entry leads to another page", async () => {
		renameSync(join(contoh.dir, "contoh/kerja-sama/air-bersih"), join(contoh.dir, "contoh/kerja-sama/air-minum"));
		commitAll(contoh.dir, "Pindah", "2026-04-02");
		expect(alamatIn(await hilang())).toEqual(["/contoh/air-bersih/"]);
		contoh.tambah(DAERAH, "alih:\n  - { dari: /contoh/air-bersih/, ke: /contoh/air-minum/ }\n");
		expect(await hilang()).toEqual([]);
	});

	test("is not what never left the drawer", async () => {
		contoh.tulis(
			"contoh/kerja-sama/air-bersih/rancangan.md",
			contoh.baca(LAPORAN).replace(/^status: .*$/m, "status: rancangan"),
		);
		commitAll(contoh.dir, "Rancangan", "2026-04-02");
		contoh.hapus("contoh/kerja-sama/air-bersih/rancangan.md");
		expect(await hilang()).toEqual([]);
	});

	test("is told by naskah check, which is fine all the same; but not while a file is wrong, which would seem to be gone", async () => {
		contoh.hapus(LAPORAN);
		const args = ["check", "--content", contoh.dir, "--cache", cache, "--today", "2026-11-21"];
		const { code, stdout } = await naskah(...args);
		expect([code, stdout]).toEqual([0, expect.stringContaining("/contoh/air-bersih/laporan/ pernah terbit")]);
		contoh.ganti(PKS, "judul:", "judl:");
		const salah = await naskah(...args);
		expect([salah.code, salah.stdout]).toEqual([1, expect.not.stringContaining("pernah terbit")]);
	});
});
