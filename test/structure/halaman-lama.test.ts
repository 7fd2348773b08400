import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { TERSENDIRI } from "../../scripts/publish/halaman-lama.ts";
import { ROOT } from "../helpers/contoh.ts";

const SITE = join(ROOT, "site");
const read = (...path: string[]): string => readFileSync(join(SITE, ...path), "utf8");

it.each(TERSENDIRI)("a page of %s shows nothing but itself and the site, so that it may be kept", (daftar) => {
	expect(read(`${daftar}.njk`)).toContain(`data: halaman.${daftar},`);
	expect(read("_includes", "halaman", `${daftar}.njk`)).not.toMatch(/\bhalaman\./);
});

it("no other page reads those lists: what is left of them in a build is only what changed", () => {
	const own = new Set(TERSENDIRI.map((daftar) => `${daftar}.njk`));
	for (const name of readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".njk"))) {
		if (own.has(name)) continue;
		for (const daftar of TERSENDIRI) expect(read(name), name).not.toMatch(new RegExp(`\\bhalaman\\.${daftar}\\b`));
	}
});

it("a template that makes many pages is a line that extends one: Eleventy compiles it anew for each page", () => {
	for (const name of readdirSync(SITE).filter((file) => file.endsWith(".njk"))) {
		const [, front = "", body = ""] = read(name).split(/^---$/m);
		if (front.includes("pagination:")) expect(body.trim(), name).toBe(`{% extends "halaman/${name}" %}`);
	}
});
