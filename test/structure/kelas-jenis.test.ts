import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SIFAT_JENIS } from "../../scripts/model/jenis.ts";

/** Style sheets that lie under every paper. */
const BERSAMA = ["base.css", "dinas.css", "dwibahasa.css"];

describe("the style sheets that all papers share", () => {
	// The body of a sheet has the name of its kind as class: a bare class of that name would style the whole paper.
	it.each(BERSAMA)("%s has no bare class that bears the name of a kind", (name) => {
		const css = readFileSync(`templates/_shared/${name}`, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
		const bare = [...css.matchAll(/(?:^|[\s,}])\.([a-z-]+)(?=\s*[,{])/g)].map(([, kelas]) => kelas ?? "");
		expect(bare.filter((kelas) => Object.hasOwn(SIFAT_JENIS, kelas))).toEqual([]);
	});
});
