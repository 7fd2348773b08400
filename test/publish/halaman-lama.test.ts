import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { toXlsxTabel } from "../../scripts/compile/xlsx.ts";
import type { CatatanHalaman } from "../../scripts/publish/halaman-lama.ts";
import { publish } from "../../scripts/publish/publish.ts";
import { listFiles } from "../helpers/dist.ts";
import { CONTENT, makeFolder, terbitanOf } from "../helpers/portal.ts";

const NASKAH = "tirtapura/kerja-sama/pengelolaan-sampah-regional/pks.md";
const HALAMAN = "tirtapura/pengelolaan-sampah-regional/pks/index.html";

async function build(content: string, lama: { dist: string; catatan: CatatanHalaman }, program = "satu") {
	const dist = makeFolder("dist");
	const catatan = await publish(await terbitanOf(content), dist, { pemakaian: { program, lama }, toXlsx: toXlsxTabel });
	return { dist, catatan };
}

const pagesIn = (dist: string): ReadonlyMap<string, string> =>
	new Map(
		listFiles(dist)
			.filter((path) => path.endsWith(".html"))
			.map((path) => [path, readFileSync(join(dist, path), "utf8")]),
	);

it("a second build makes the same pages as a first one, and takes over only what nobody touched", async () => {
	const content = makeFolder("lama");
	cpSync(CONTENT, content, { recursive: true });
	const first = await build(content, { dist: "", catatan: {} });
	expect(Object.keys(first.catatan).length).toBeGreaterThan(100);

	// Changed source, touched page, removed page.
	const source = join(content, NASKAH);
	writeFileSync(source, readFileSync(source, "utf8").replace("## Ruang Lingkup", "## Ruang Lingkup Bersama"));
	const touched = Object.keys(first.catatan).filter((url) => url !== `/${HALAMAN.replace("index.html", "")}`)[0] ?? "";
	writeFileSync(join(first.dist, touched, "index.html"), "<p>diubah tangan</p>");

	const [second, fresh] = [await build(content, first), await build(content, { dist: "", catatan: {} })];
	const [reused, anew] = [pagesIn(second.dist), pagesIn(fresh.dist)];
	expect([...reused.keys()]).toEqual([...anew.keys()]);
	expect([...anew].filter(([path, html]) => reused.get(path) !== html).map(([path]) => path)).toEqual([]);
	expect(readFileSync(join(second.dist, HALAMAN), "utf8")).toContain("Ruang Lingkup Bersama");
	const kept = Object.entries(second.catatan).filter(([url, { kunci }]) => first.catatan[url]?.kunci === kunci);
	expect(kept.length).toBeGreaterThan(Object.keys(second.catatan).length / 2);

	const other = await build(content, second, "dua");
	expect(Object.values(other.catatan).map(({ kunci }) => kunci)).not.toContain(kept[0]?.[1].kunci);
});
