import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sebutBaris } from "../../scripts/impor/nomor-baris.ts";

describe("rows that share a note", () => {
	it.each([
		[[5], "5"],
		[[2, 3, 4], "2–4"],
		[[7, 2, 3, 9, 10], "2–3, 7, 9–10"],
		[[4, 4], "4"],
	])("%j are named %s", (rows, text) => {
		expect(sebutBaris(rows)).toBe(text);
	});

	it("are each named once, and no other", () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (rows) => {
				const named = sebutBaris(rows)
					.split(", ")
					.flatMap((part) => {
						const [from = 0, to = from] = part.split("–").map(Number);
						return Array.from({ length: to - from + 1 }, (_, index) => from + index);
					});
				expect(named).toEqual([...rows].sort((a, b) => a - b));
			}),
		);
	});
});
