import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PERINTAH } from "../../scripts/cli/daftar-perintah.ts";
import { contohPenulisan } from "../../scripts/panduan/contoh-penulisan.ts";
import { HARI, keluaranPanduan, NAMA_KELUARAN } from "../../scripts/panduan/keluaran.ts";
import { panduanMarkdown, slugOf } from "../../scripts/publish/panduan/markdown.ts";
import { ROOT, TODAY } from "../helpers/contoh.ts";

const PANDUAN = join(ROOT, "site/panduan");
const BAB = readdirSync(PANDUAN, { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".md") && !path.endsWith("README.md"))
	.map((path) => path.replaceAll("\\", "/"))
	.sort();
const read = (bab: string): string => readFileSync(join(PANDUAN, bab), "utf8");
const names = (folder: string): string[] =>
	readdirSync(join(PANDUAN, folder)).map((name) => name.replace(/\.\w+$/, ""));
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };

/** Every `npm run …` of a text, in lines of their own and within sentences. */
const commandsIn = (text: string): string[] =>
	[...text.matchAll(/npm run ([^`\n|]+)/g)].map((found) => (found[1] ?? "").trim());

describe.each(BAB)("%s", (bab) => {
	it("names commands and options that there are", async () => {
		for (const command of commandsIn(read(bab))) {
			const [nama = "", separator, ...argv] = command.split(/\s+/);
			expect(Object.keys(scripts), command).toContain(nama);
			expect([undefined, "--"], command).toContain(separator);
			const perintah = await PERINTAH[nama]?.();
			if (argv.length > 0) expect(perintah, command).toBeDefined();
			expect(() => perintah?.run.baca(argv, TODAY), command).not.toThrow();
		}
	});

	it("shows pictures and outputs that there are, and says of each picture what is seen", () => {
		const text = read(bab);
		for (const [, alt = "", nama = ""] of text.matchAll(/!\[([^\]]*)\]\((\S+)/g)) {
			expect(names("gambar"), bab).toContain(nama);
			expect(alt.length, nama).toBeGreaterThan(30);
		}
		for (const [, nama = ""] of text.matchAll(/^```(?:keluaran|komentar) (\S+)$/gm)) {
			expect(names("keluaran"), bab).toContain(nama);
		}
	});

	it("addresses people as Anda, and begins no section without words", () => {
		const prose = read(bab).replace(/^```[\s\S]*?^```$/gm, "");
		expect(prose).not.toMatch(/\b(?:kamu|kalian|lu|gue)\b/i);
		expect(prose).not.toMatch(/^## .*\n+## /m);
	});
});

describe("the pictures", () => {
	const sizes = names("gambar").map((nama) => [nama, statSync(join(PANDUAN, "gambar", `${nama}.png`)).size] as const);

	it("are small: 40 kB each, 600 kB together", () => {
		expect(sizes.filter(([, size]) => size > 40_000)).toEqual([]);
		expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(600_000);
	});

	it("are all shown: on a chapter, or on the page of the kind whose sheet they are", () => {
		const shown = BAB.map(read).join("\n");
		const idle = sizes.filter(([nama]) => !shown.includes(`](${nama} `) && !nama.startsWith("lembar-"));
		expect(idle).toEqual([]);
	});
});

describe("the outputs", () => {
	it("are all shown", () => {
		const shown = BAB.map(read).join("\n");
		expect(names("keluaran").filter((nama) => !new RegExp(`^\`\`\`\\w+ ${nama}$`, "m").test(shown))).toEqual([]);
	});

	it("have a scene each", () => {
		expect([...NAMA_KELUARAN].sort()).toEqual(names("keluaran").sort());
	});

	// That of `usulan` prints and paints: its own tests hold what it says.
	it.each(NAMA_KELUARAN.filter((nama) => nama !== "usulan"))(
		"%s is what the program says now; npm run generate:panduan makes all anew",
		(nama) => {
			expect(keluaranPanduan(nama)).toBe(readFileSync(join(PANDUAN, "keluaran", `${nama}.txt`), "utf8"));
		},
	);
});

describe("the examples of drafting", () => {
	it("are found when wrong and pass when right, with the words that the page shows; npm run generate:panduan makes them anew", async () => {
		const shown: unknown = JSON.parse(read("penulisan.json"));
		expect(await contohPenulisan(HARI)).toEqual(shown);
	});
});

describe("a chapter as it is read", () => {
	const md = panduanMarkdown({
		pathPrefix: "/naskah/",
		gambar: { peta: { url: "/aset/gambar/peta.1.png", lebar: 4, tinggi: 3 } },
		keluaran: { kata: "content/a.md\n  baris 1, kolom 2  SALAH  <b>\n" },
	});

	it("leads within the portal wherever that lies, and leaves other addresses as they are", () => {
		expect(md.render("[a](/cari/) [b](#c)")).toContain('<a href="/naskah/cari/">a</a> <a href="#c">b</a>');
	});

	it("takes no HTML, not even from an output", () => {
		expect(md.render("<script>x</script>")).toContain("&lt;script&gt;");
		expect(md.render("```keluaran kata\n```")).toContain('<strong class="SALAH">SALAH</strong>  &lt;b&gt;');
	});

	it("gives a picture the room it takes, and tells one that is missing by its words", () => {
		expect(md.render('![Peta "dua" desa](peta "Peta")')).toContain(
			'<img src="/naskah/aset/gambar/peta.1.png" width="4" height="3" alt="Peta &quot;dua&quot; desa" loading="lazy"',
		);
		expect(md.render("![Peta desa](lain)")).toContain("<p>Peta desa</p>");
	});

	it("heads each row of a table by its first cell, and names the others where there are several", () => {
		const three = md.render("| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |");
		expect(three).toContain('<th scope="row">1</th>');
		expect(three).toContain('<td data-label="c">3</td>');
		expect(md.render("| a | b |\n|---|---|\n| 1 | 2 |")).toContain("<td>2</td>");
	});

	it("names its sections by their words", () => {
		expect(md.render("## Sesudah “tanda tangan”: apa?")).toContain('<h2 id="sesudah-tanda-tangan-apa">');
		expect(slugOf("10. Mengakhiri & laporan")).toBe("10-mengakhiri-laporan");
	});

	it("fails where an output is named that nobody made", () => {
		expect(() => md.render("```keluaran entah\n```")).toThrow('no output named "entah"');
	});
});
