import { describe, expect, test } from "vitest";
import { run } from "../helpers/naskah.ts";

const bin = (path: string) => `node_modules/${path}`;

describe("the tools agree", () => {
	test("TypeScript finds nothing", async () => {
		const { code, stdout, stderr } = await run(process.execPath, [bin("typescript/bin/tsc"), "--noEmit", "-p", "."]);
		expect(stdout + stderr).toBe("");
		expect(code).toBe(0);
	});

	test("Biome finds nothing", async () => {
		const { code, stdout, stderr } = await run(process.execPath, [
			bin("@biomejs/biome/bin/biome"),
			"check",
			"--colors=off",
		]);
		expect(stdout + stderr).not.toMatch(/━━/);
		expect(code).toBe(0);
	});
});
