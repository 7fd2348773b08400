import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LAPORAN, PKS, ROOT } from "../helpers/contoh.ts";
import { type Keluaran, run } from "../helpers/naskah.ts";

const root = mkdtempSync(join(tmpdir(), "naskah-build-"));
const content = join(root, "content");
const folder = join(root, "hasil");
const dist = join(folder, "dist");
const cetak = join(folder, "cetak");

const baca = (path: string): string => readFileSync(join(content, path), "utf8");
const tulis = (path: string, isi: string): void => writeFileSync(join(content, path), isi);

beforeAll(() => {
	cpSync(join(ROOT, "test/fixtures/contoh"), content, { recursive: true });
	cpSync(join(ROOT, "content/peraturan"), join(content, "peraturan"), { recursive: true });
	tulis(LAPORAN, baca(LAPORAN).replace("status: final", "status: rancangan"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs a command with both outputs in our folder; `peramban` names the browser, a path that is none forbids one. */
function naskah([command = "", ...args]: readonly string[], peramban?: string): Promise<Keluaran> {
	const where = ["--content", content, "--today", "2026-11-21", "--out", dist, "--cetak", cetak];
	const program = [process.execPath, "--import", "tsx", "scripts/naskah.ts", command, ...where, ...args];
	return run("env", [...(peramban ? [`PUPPETEER_EXECUTABLE_PATH=${peramban}`] : []), ...program]);
}

const pdfIn = (below: string): string[] =>
	readdirSync(below, { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(".pdf"))
		.sort();

describe("naskah build", () => {
	let first: Keluaran;
	beforeAll(async () => {
		first = await naskah(["build"]);
	});

	test("writes the portal and the print room", () => {
		expect([first.code, first.stdout]).toEqual([0, "Tidak ada temuan.\n"]);
		for (const page of ["index.html", "cari/index.html", "data/manifest.json", "pagefind/pagefind.js"]) {
			expect(existsSync(join(dist, page)), page).toBe(true);
		}
		expect(readFileSync(join(dist, "contoh/air-bersih/pks/index.html"), "utf8")).toContain('id="pasal-5-ayat-1"');
	});

	test("prints for staff every document and the pack of what waits to be signed, for the public all but the draft, the same bytes", () => {
		const public_ = pdfIn(dist);
		const staff = ["contoh/air-bersih/laporan.pdf", "contoh/air-bersih/nota-kesepakatan-paket.pdf"];
		expect(pdfIn(cetak)).toEqual([...public_, ...staff].sort());
		expect(public_).toContain("contoh/air-bersih/pks.pdf");
		for (const path of public_) {
			expect(readFileSync(join(dist, path)).equals(readFileSync(join(cetak, path))), path).toBe(true);
		}
	});

	test("does nothing, and looks for no browser, when nothing has changed", async () => {
		const again = await naskah(["build"], "/tidak/ada");
		expect(again).toEqual({
			code: 0,
			stdout: "Tidak ada temuan.\n",
			stderr: "Tidak ada yang berubah sejak pembangunan terakhir.\n",
		});
	});

	test("notices an output that someone touched, and needs no browser to make it whole from the cache", async () => {
		const page = join(dist, "index.html");
		const before = readFileSync(page, "utf8");
		rmSync(page);
		const { code, stderr } = await naskah(["build"]);
		expect(code).toBe(0);
		expect(stderr).toContain("(0 dicetak baru)");
		expect(readFileSync(page, "utf8")).toBe(before);
	});

	test("keeps the reports that were compiled into the print room, and nothing else that was put there", async () => {
		const laporan = join(cetak, "laporan");
		mkdirSync(laporan);
		const sent = ["contoh-semester-2026-1.pdf", "contoh-semester-2026-1.xlsx"];
		for (const name of [...sent, "catatan.txt", "contoh-tahunan-2025.pdf.baru"])
			writeFileSync(join(laporan, name), name);
		rmSync(join(dist, "index.html"));
		expect((await naskah(["build"])).code).toBe(0);
		expect(readdirSync(laporan).sort()).toEqual(sent);
		for (const name of sent) expect(readFileSync(join(laporan, name), "utf8")).toBe(name);
	});

	test("writes nothing when the content is wrong: what stood before stands, and nothing lies beside it", async () => {
		const before = readFileSync(join(dist, "data/manifest.json"), "utf8");
		const sound = baca(PKS);
		tulis(PKS, sound.replace("judul:", "judl:"));
		const { code, stderr } = await naskah(["build"]);
		tulis(PKS, sound);
		expect([code, stderr]).toEqual([1, "Tidak ada yang ditulis; perbaiki dulu yang salah.\n"]);
		expect(readFileSync(join(dist, "data/manifest.json"), "utf8")).toBe(before);
		expect(readdirSync(folder).sort()).toEqual(["cetak", "dist"]);
	});

	test("says in one line what to do when there is no browser", async () => {
		const sound = baca(PKS);
		tulis(PKS, `${sound}\n`);
		const { code, stdout, stderr } = await naskah(["build", "--cache", join(root, "cache")], "/tidak/ada");
		tulis(PKS, sound);
		expect([code, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(/^naskah: PUPPETEER_EXECUTABLE_PATH menunjuk \/tidak\/ada, [^\n]+\n$/);
	});
});

describe("naskah pdf", () => {
	test("prints the named document alone, even while another paper of the case is wrong", async () => {
		const sound = baca(LAPORAN);
		tulis(LAPORAN, sound.replace("judul:", "judl:"));
		const { code, stdout } = await naskah(["pdf", "air-bersih/pks"]);
		tulis(LAPORAN, sound);
		expect([code, stdout]).toEqual([0, `${join(cetak, "contoh/air-bersih/pks.pdf")}\n`]);
	});

	test("leaves a folder that the next build may replace, where there was none before", async () => {
		const baru = join(root, "cetak-baru");
		expect((await naskah(["pdf", "air-bersih/pks", "--cetak", baru])).code).toBe(0);
		expect(readFileSync(join(baru, "manifest.json"), "utf8")).toContain('"pembuat": "naskah"');
		const { code, stderr } = await naskah(["pdf", "--cetak", baru]);
		expect([code, stderr]).toEqual([0, expect.not.stringContaining("bukan buatan Naskah")]);
		expect(pdfIn(baru).length).toBeGreaterThan(1);
	});

	test("asks the browsers that are named, and none of this machine in their place", async () => {
		const none = ["--browser", "ws://127.0.0.1:9/tidak-ada"];
		const { code, stdout, stderr } = await naskah(["pdf", "air-bersih/pks", ...none]);
		expect([code, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(/^naskah: Peramban di ws:\/\/127\.0\.0\.1:9\/tidak-ada tidak dapat dihubungi [^\n]+\n$/m);
	});

	test("in parts prints each document once, into the memory that the whole finds it in, and no folder", async () => {
		const [cache, none] = [join(root, "cache-bersama"), join(root, "cetak-bagian")];
		const part = async (shard: string): Promise<(number | undefined)[]> => {
			const { code, stdout, stderr } = await naskah(["pdf", "--shard", shard, "--cetak", none, "--cache", cache]);
			expect([code, stdout, existsSync(none)]).toEqual([0, "", false]);
			return (/(\d+) lembar \((\d+) dicetak baru\)/.exec(stderr) ?? []).slice(1).map(Number);
		};
		const [first = [], second = [], whole = []] = [await part("1/2"), await part("2/2"), await part("1/1")];
		expect(first[1]).toBeGreaterThan(0);
		expect(second[1]).toBeGreaterThan(0);
		expect(whole).toEqual([(first[0] ?? 0) + (second[0] ?? 0), 0]);
	});

	test.each(["0/2", "3/2", "2", "1/0", "a/b"])("is 2 for a part that is none: %s", async (shard) => {
		const { code, stderr } = await naskah(["pdf", "--shard", shard]);
		expect([code, stderr]).toEqual([2, `naskah: --shard "${shard}" tidak sah; tulis bagian/banyaknya, mis. 2/4.\n`]);
	});

	test("prints all anew, and throws away neither a report nor a comparison that was made there", async () => {
		const made = ["laporan/contoh-semester-2026-1.pdf", "banding/a-b/contoh/air-bersih/pks.html"];
		for (const path of made) {
			mkdirSync(dirname(join(cetak, path)), { recursive: true });
			writeFileSync(join(cetak, path), path);
		}
		rmSync(join(cetak, "contoh/air-bersih/pks.pdf"));
		const beside = readdirSync(folder);
		expect((await naskah(["pdf"])).code).toBe(0);
		expect(existsSync(join(cetak, "contoh/air-bersih/pks.pdf"))).toBe(true);
		for (const path of made) expect(readFileSync(join(cetak, path), "utf8")).toBe(path);
		expect(readdirSync(folder)).toEqual(beside);
	});

	test("is 2 and one line for a name that fits no document", async () => {
		const { code, stderr } = await naskah(["pdf", "sampaah"]);
		expect(code).toBe(2);
		expect(stderr).toMatch(/^naskah: Tidak ada dokumen yang cocok dengan "sampaah"[^\n]*\n$/);
	});
});
