import { describe, expect, it } from "vitest";
import { dropSoftHyphens } from "../../scripts/print/pdf/soft-hyphens.ts";

const drop = (content: string): string => dropSoftHyphens(Buffer.from(content, "latin1")).toString("latin1");
const SOFT = "/Span<</ActualText <FEFF00AD> >> BDC\n<0003> Tj\nEMC\n";

describe("soft hyphens in the content of a page", () => {
	it("go, and the text around them stays in its place", () => {
		expect(drop(`<0033> Tj\n${SOFT}57.8 0 Td <0044> Tj\n`)).toBe("<0033> Tj\n57.8 0 Td <0044> Tj\n");
	});

	it("keep the move to their place, from which the next move is counted", () => {
		const moved = SOFT.replace("<0003>", "23.1 -0.5 Td <0003>");
		expect(drop(`<0033> Tj\n${moved}0 0 Td <0044> Tj\n`)).toBe("<0033> Tj\n23.1 -0.5 Td \n0 0 Td <0044> Tj\n");
	});

	it("leave letters that are named for other reasons, and bytes that are no text", () => {
		const other = "/Span<</ActualText <FEFF00660069> >> BDC\n<0012> Tj\nEMC\n\u0000\u00ff\n";
		expect(drop(other)).toBe(other);
	});
});
