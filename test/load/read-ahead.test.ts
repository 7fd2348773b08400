import fc from "fast-check";
import { expect, it } from "vitest";
import { readAhead } from "../../scripts/load/read-ahead.ts";

const bytes = (path: string): Uint8Array => new TextEncoder().encode(path);

it("gives every file its own bytes and its own error, whatever is asked for and in whatever order", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.nat(60)), fc.array(fc.nat(60)), async (listed, asked) => {
			const read = readAhead(
				[...new Set(listed)].map((nomor) => `${nomor}.md`),
				async (path) => {
					if (path.startsWith("4")) throw new Error(path);
					return bytes(path);
				},
			);
			for (const nomor of asked) {
				const path = `${nomor}.md`;
				if (path.startsWith("4")) await expect(read(path)).rejects.toThrow(path);
				else expect(await read(path)).toEqual(bytes(path));
			}
		}),
		{ numRuns: 100 },
	);
});

it("is a few files ahead, never more, and reads each once where they are asked for in order", async () => {
	const paths = Array.from({ length: 100 }, (_, nomor) => `${nomor}.md`);
	const begun: string[] = [];
	const read = readAhead(paths, async (path) => {
		begun.push(path);
		return bytes(path);
	});
	const ahead: number[] = [];
	for (const [at, path] of paths.entries()) {
		await read(path);
		ahead.push(begun.length - at - 1);
	}
	expect(begun).toEqual(paths);
	expect(Math.max(...ahead)).toBe(16);
	expect(ahead.slice(0, 80).every((count) => count === 16)).toBe(true);
});
