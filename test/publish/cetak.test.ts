import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeCetak } from "../../scripts/publish/cetak.ts";
import { listFiles } from "../helpers/dist.ts";
import { makeFolder, terbitanOf } from "../helpers/portal.ts";
import { writeRahasia } from "./rahasia.ts";

it("puts every document into the print room, drafts and withheld ones too, and lists them", async () => {
	const { arsip, sheets, commits } = await terbitanOf(writeRahasia());
	const cetak = makeFolder("cetak");
	await writeCetak(arsip, sheets, commits, cetak);
	const manifest = JSON.parse(readFileSync(join(cetak, "manifest.json"), "utf8")) as {
		pembuat: string;
		dokumen: { path: string; sha256: string; status: string; file: string; commit: string }[];
	};
	expect(manifest.pembuat).toBe("naskah");
	expect(manifest.dokumen).toHaveLength(sheets.size);
	expect(manifest.dokumen.map((satu) => `/${satu.path}`).sort()).toEqual(
		listFiles(cetak).filter((path) => path.endsWith(".pdf")),
	);
	for (const { path, sha256, commit } of manifest.dokumen) {
		expect(
			createHash("sha256")
				.update(readFileSync(join(cetak, path)))
				.digest("hex"),
		).toBe(sha256);
		expect(commit).toMatch(/^[0-9a-f]{40}$/);
	}
	expect(manifest.dokumen.filter((satu) => satu.status === "rancangan")).not.toHaveLength(0);
});
