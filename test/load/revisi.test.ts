import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readObjek } from "../../scripts/load/git.ts";
import { findRevisi, listRevisi, requireGit } from "../../scripts/load/revisi.ts";
import { Contoh, PKS } from "../helpers/contoh.ts";
import { commitAll, gitIn } from "../helpers/git.ts";

function folderKosong(): string {
	const dir = mkdtempSync(join(tmpdir(), "naskah-revisi-"));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	return dir;
}

/** Two commits, and a working tree that is neither. */
function duaRevisi() {
	const contoh = new Contoh();
	const lama = commitAll(contoh.dir, "pertama", "2026-11-01");
	contoh.tulis(PKS, "berubah\n");
	const baru = commitAll(contoh.dir, "kedua", "2026-11-02");
	contoh.tulis(PKS, "sedang ditulis\n");
	return { contoh, lama, baru };
}

describe("a commit is found by what people call it", () => {
	test("hash, short hash, branch, tag, HEAD~1; with the author's date", async () => {
		const { contoh, lama, baru } = duaRevisi();
		gitIn(contoh.dir, "tag", "-a", "v1", "-m", "terbit", lama);
		for (const nama of [lama, lama.slice(0, 8), "HEAD~1", "v1"])
			expect(await findRevisi(contoh.dir, nama)).toEqual({ nama, commit: lama, tanggal: "2026-11-01" });
		expect(await findRevisi(contoh.dir, "utama")).toEqual({ nama: "utama", commit: baru, tanggal: "2026-11-02" });
	});

	test.each([
		"tidak-ada",
		"",
		" ",
		"--output=x",
		"-O",
		"--all",
		"HEAD\n--output=x",
		"HEAD:contoh",
		"HEAD^{tree}",
		"x..y",
		"$(touch x)",
	])("%j is none, and is never an option of git", async (nama) => {
		const { contoh } = duaRevisi();
		expect(await findRevisi(contoh.dir, nama)).toBeUndefined();
		expect(existsSync(join(contoh.dir, "x"))).toBe(false);
	});
});

describe("a commit is read without touching the checkout", () => {
	test("every file with the bytes it had then; the working tree stays as it was", async () => {
		const { contoh, lama, baru } = duaRevisi();
		const berkas = async (commit: string) =>
			(await listRevisi(contoh.dir, commit)).find((one) => one.path === PKS)?.objek ?? "";
		const names = [await berkas(lama), await berkas(baru)];
		const objek = await readObjek(contoh.dir, [...names, "0".repeat(40)]);
		expect(objek.size).toBe(2);
		expect(objek.get(names[0] as string)?.toString()).toMatch(/^---\njenis: perjanjian-kerja-sama/);
		expect(objek.get(names[1] as string)?.toString()).toBe("berubah\n");
		expect(contoh.baca(PKS)).toBe("sedang ditulis\n");
	});

	test("from a folder inside the repository, with paths inside that folder; links told, hidden files left out", async () => {
		const contoh = new Contoh();
		symlinkSync("/etc/passwd", join(contoh.dir, "contoh/tautan.md"));
		writeFileSync(join(contoh.dir, "contoh/.rahasia.md"), "x");
		const commit = commitAll(contoh.dir, "pertama");
		const berkas = await listRevisi(join(contoh.dir, "contoh"), commit);
		expect(berkas.find((one) => one.path === "tautan.md")?.kind).toBe("link");
		expect(berkas.map((one) => one.path)).toContain("kerja-sama/air-bersih/pks.md");
		expect(berkas.map((one) => one.path)).not.toContain(".rahasia.md");
	});

	test("an empty list of objects asks git nothing", async () => {
		expect(await readObjek("/tidak/ada", [])).toEqual(new Map());
	});
});

describe("what is missing is told in Indonesian", () => {
	test("no repository, no folder", async () => {
		await expect(requireGit(folderKosong())).rejects.toThrow(/bukan bagian dari repositori git/);
		await expect(requireGit("/tidak/ada")).rejects.toThrow("Folder /tidak/ada tidak ada.");
	});
});
