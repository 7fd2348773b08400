import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buktiOf, kodeOf, publicSource, sha256Of, sumberOf } from "../../scripts/render/bukti.ts";
import { DAERAH, readContoh, readSample } from "./contoh.ts";

const PKS = readSample("perjanjian-kerja-sama");
const SITUS = { ...DAERAH, situs: "https://kerjasama.contoh.example" };

function read(pks: string, daerah: object = SITUS, lain: Record<string, string> = {}) {
	const { arsip, dokumen } = readContoh({ daerah, dokumen: { pks, ...lain } });
	const found = dokumen.find((satu) => satu.slug === "pks");
	if (!found) throw new Error("no pks");
	return { arsip, dokumen: found };
}

const asStatus = (text: string, status: string) => text.replace(/^status: .*$/m, `status: ${status}`);
const withDasar = (text: string, path: string) =>
	text.replace(/^dasar:.*\n(?: +- .*\n)*/m, "").replace(/^judul:/m, `dasar:\n  - ${path}\njudul:`);

describe("the code of a version", () => {
	it("is the first sixty bits of the hash, in signs that cannot be mistaken for one another", () => {
		expect(kodeOf("0".repeat(64))).toBe("0000-0000-0000");
		expect(kodeOf("f".repeat(64))).toBe("ZZZZ-ZZZZ-ZZZZ");
		expect(kodeOf(`08${"0".repeat(62)}`)).toBe("1000-0000-0000");
		expect(kodeOf(`000000000000001${"0".repeat(49)}`)).toBe("0000-0000-0001");
	});

	it("changes with one letter of the text, and not with a comment", () => {
		const code = (text: string) => {
			const { arsip, dokumen } = read(text);
			return buktiOf(dokumen, arsip).kode;
		};
		expect(code(PKS.replace(/^judul:/m, "# catatan penyusun\njudul:"))).toBe(code(PKS));
		expect(code(PKS.replaceAll("\n", "\r\n"))).toBe(code(PKS));
		expect(code(`${PKS.trimEnd()}x\n`)).not.toBe(code(PKS));
	});

	it("leads to the portal only for a paper that is there", () => {
		const urlOf = (status: string, daerah: object) => {
			const { arsip, dokumen } = read(asStatus(PKS, status), daerah);
			return buktiOf(dokumen, arsip).url;
		};
		expect(urlOf("final", SITUS)).toMatch(
			/^https:\/\/kerjasama\.contoh\.example\/v\/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\/$/,
		);
		expect(urlOf("rancangan", SITUS)).toBeUndefined();
		expect(urlOf("final", DAERAH)).toBeUndefined();
	});
});

describe("the source that may go out", () => {
	it("is the same bytes for ever: a code that was printed stays known", () => {
		const data = {
			jenis: "laporan",
			judul: `Laporan: "${"panjang ".repeat(20)}"`,
			nomor: [null, "100/1"],
			tanggal: "2026-11-02",
			dasar: ["terbuka.md", "rahasia.md"],
			rangkap: { jumlah: 3 },
			catatan: "dua\nbaris",
		};
		const sumber = sumberOf(data, "# Isi\r\n1. satu\n", (path) => path === "terbuka.md");
		expect(sumber).toBe(`---
jenis: laporan
judul: 'Laporan: "${"panjang ".repeat(20)}"'
nomor:
  - null
  - 100/1
tanggal: 2026-11-02
dasar:
  - terbuka.md
rangkap:
  jumlah: 3
catatan: |-
  dua
  baris
---
# Isi
1. satu
`);
		expect(kodeOf(sha256Of(sumber))).toBe("6G7G-D3T9-XFK5");
	});

	it("keeps every field and the whole body", () => {
		const { arsip, dokumen } = read(asStatus(PKS, "final"), SITUS, { "surat-kuasa": readSample("surat-kuasa") });
		const [, yaml = "", body] = /^---\n(.*?)^---\n(.*)$/ms.exec(publicSource(dokumen, arsip)) ?? [];
		const { dasar: _, ...data } = dokumen.data;
		expect(parse(yaml)).toMatchObject(data);
		expect(body).toBe(dokumen.sumber.body);
	});

	it("drops the comments of those who drafted it", () => {
		const { arsip, dokumen } = read(PKS.replace(/^judul:/m, "# belum disetujui\njudul:"));
		expect(publicSource(dokumen, arsip)).not.toContain("belum disetujui");
	});

	it.each(["lampiran: [rahasia.md, terbuka.md]", "upaya: [{ cara: Rapat, dokumen: rahasia.md }]"])(
		"names no closed paper in %s",
		(isian) => {
			const data = parse(`judul: Uji\n${isian}\n`) as object;
			expect(sumberOf(data, "", (path) => path === "terbuka.md")).not.toContain("rahasia");
			expect(sumberOf(data, "", () => true)).toContain("rahasia.md");
		},
	);

	it("names no case by its folder in the papers of a region: it may be a closed one", () => {
		const data = { keputusan: [{ perihal: "Air bersih", kerja_sama: "rahasia", putusan: "persetujuan" }] };
		const sumber = sumberOf(data, "", () => true);
		expect(sumber).toContain("perihal: Air bersih");
		expect(sumber).not.toContain("rahasia");
	});

	it("names no draft in an open paper, but does in a draft itself", () => {
		const kb = asStatus(readSample("kesepakatan-bersama"), "rancangan");
		const source = (status: string) => {
			const { arsip, dokumen } = read(withDasar(asStatus(PKS, status), "kb-rahasia.md"), SITUS, { "kb-rahasia": kb });
			return publicSource(dokumen, arsip);
		};
		expect(source("final")).not.toContain("kb-rahasia");
		expect(source("rancangan")).toContain("kb-rahasia");
	});
});
