import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { writeCetak } from "../../scripts/publish/cetak.ts";
import { simpanBuatan } from "../../scripts/publish/simpan-buatan.ts";
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

it("keeps the reports, comparisons and Word files that were made there, and nothing else", async () => {
	const [lama, baru] = [makeFolder("lama"), makeFolder("baru")];
	const tetap = [
		"/banding/1a2b3c4-kerja/contoh/air-bersih/pks.html",
		"/contoh/air-bersih/pks.docx",
		"/laporan/semester-contoh-2026-1.xlsx",
	];
	const luar = ["/banding/a.exe", "/laporan/.tersembunyi.pdf", "/contoh/air-bersih/pks.pdf", "/usulan/komentar.md"];
	luar.push("/catatan.docx", "/contoh/air-bersih/~$pks.docx");
	for (const path of [...tetap, ...luar]) {
		mkdirSync(dirname(join(lama, path)), { recursive: true });
		writeFileSync(join(lama, path), path);
	}
	symlinkSync(join(lama, "contoh"), join(lama, "banding/tautan"));
	await simpanBuatan(`${lama}/`, baru);
	expect(listFiles(baru).sort()).toEqual(tetap);
	for (const path of tetap) expect(readFileSync(join(baru, path), "utf8")).toBe(path);
	await simpanBuatan(join(lama, "tidak-ada"), baru);
	expect(listFiles(baru)).toHaveLength(3);
});
