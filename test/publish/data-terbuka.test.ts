import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import readXlsx from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { ALAMAT_PORTAL } from "../../scripts/check/tempat.ts";
import type { ButirKamus } from "../../scripts/publish/data/kamus.ts";
import { KATALOG } from "../../scripts/publish/data/katalog.ts";
import { listFiles } from "../helpers/dist.ts";
import { portalContoh, publishInto, SITUS, terbitanOf } from "../helpers/portal.ts";
import { writeRahasia } from "./rahasia.ts";

let dist: string;
let ditahan: string;
beforeAll(async () => {
	dist = await portalContoh(SITUS);
	ditahan = await publishInto(await terbitanOf(writeRahasia()));
});

const baca = (folder: string, nama: string): string => readFileSync(join(folder, "data", nama), "utf8");
const json = <T>(folder: string, nama: string): T => JSON.parse(baca(folder, nama)) as T;
const BERSKEMA = KATALOG.flatMap(({ berkas }) => berkas).flatMap(({ nama, skema }) => (skema ? [{ nama, skema }] : []));

describe("schemas of the data", () => {
	it.each(BERSKEMA)("$nama is as $skema says, with withheld papers too", ({ nama, skema }) => {
		for (const folder of [dist, ditahan]) {
			const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
				json<object>(folder, `skema/${skema}`),
			);
			validate(json(folder, nama));
			expect(validate.errors ?? []).toEqual([]);
		}
	});

	it("refuse a key that nobody explained, and a key that is gone", () => {
		const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
			json<object>(dist, "skema/tenggat.schema.json"),
		);
		const data = json<{ tenggat: Record<string, unknown>[] }>(dist, "tenggat.json");
		const [satu] = data.tenggat;
		if (satu) {
			satu.rahasia = "x";
			delete satu.uraian;
		}
		validate(data);
		expect(validate.errors?.map(({ keyword }) => keyword).sort()).toEqual(["additionalProperties", "required"]);
	});
});

describe("the dictionary", () => {
	const kamus = () => json<{ kamus: ButirKamus[] }>(dist, "kamus.json").kamus;

	it("tells the meaning of every column, in the order of the file", () => {
		for (const nama of ["kerja-sama.csv", "dokumen.csv", "tenggat.csv"]) {
			const kepala = baca(dist, nama).replace("\uFEFF", "").split("\r\n")[0]?.split(",");
			expect(kamus().flatMap(({ berkas, kunci }) => (berkas === nama ? [kunci] : []))).toEqual(kepala);
		}
	});

	it("tells how a text that reads like a formula is written", () => {
		const { catatan } = json<{ catatan: string[] }>(dist, "kamus.json");
		expect(catatan[0]).toContain("tanda petik tunggal (')");
	});

	it("leaves no key without words, and names none twice", () => {
		expect(kamus().length).toBeGreaterThan(200);
		for (const { berkas, kunci, keterangan } of kamus()) expect(keterangan, `${berkas} ${kunci}`).toMatch(/\S{3}/);
		const names = kamus().map(({ berkas, kunci }) => `${berkas} ${kunci}`);
		expect(new Set(names).size).toBe(names.length);
	});

	it("says of a field of the content what the content's own schema says", () => {
		const skema = JSON.parse(readFileSync("schemas/kerja-sama.schema.json", "utf8")) as {
			properties: { ringkasan: { description: string } };
		};
		const found = kamus()
			.filter(({ kunci }) => kunci.endsWith("ringkasan"))
			.map(({ keterangan }) => keterangan);
		expect(new Set(found)).toEqual(new Set([skema.properties.ringkasan.description]));
	});
});

describe("register.xlsx", () => {
	it("holds the rows of the CSV files, and no formula", async () => {
		const sheets = await readXlsx(join(dist, "data/register.xlsx"));
		expect(sheets.map(({ sheet }) => sheet)).toEqual(["Kerja sama", "Dokumen", "Tenggat", "Kamus"]);
		const lines = baca(dist, "kerja-sama.csv").trimEnd().split("\r\n");
		expect(sheets[0]?.data).toHaveLength(lines.length);
		expect(sheets[0]?.data[0]?.join(",")).toBe(lines[0]?.replace("\uFEFF", ""));
	});
});

describe("the catalogue", () => {
	type Penyaluran = Record<string, { "@id": string } & Record<string, { "@value": string }> & { "@value": string }>;
	interface Katalog {
		readonly "dcat:dataset": readonly { readonly "dcat:distribution": readonly Penyaluran[] }[];
	}

	it("gives every file its size, checksum, media type and licence", () => {
		const found = json<Katalog>(dist, "katalog.jsonld")["dcat:dataset"].flatMap((satu) => satu["dcat:distribution"]);
		expect(found).toHaveLength(KATALOG.flatMap(({ berkas }) => berkas).length);
		for (const satu of found) {
			const url = satu["dcat:downloadURL"]?.["@id"] ?? "";
			const isi = readFileSync(join(dist, url.replace(SITUS, "")));
			expect(satu["dcat:byteSize"]?.["@value"]).toBe(String(isi.length));
			const sum = createHash("sha256").update(isi).digest("hex");
			expect(satu["spdx:checksum"]?.["spdx:checksumValue"]?.["@value"]).toBe(sum);
			expect(satu["dcat:mediaType"]?.["@id"]).toMatch(/^https:\/\/www\.iana\.org\/assignments\/media-types\/\w+\/./);
			expect(satu["dct:license"]?.["@id"]).toMatch(/^https:/);
		}
	});
});

describe("addresses", () => {
	const tetap = readFileSync("test/fixtures/alamat-terbit.txt", "utf8").trim().split("\n");

	it("that were published once never vanish", () => {
		const ada = new Set(listFiles(dist));
		expect(tetap.length).toBeGreaterThan(100);
		expect(tetap.filter((alamat) => !ada.has(alamat.endsWith("/") ? `${alamat}index.html` : alamat))).toEqual([]);
	});

	it("of the portal's own pages and data are all on that list, but those that nobody was promised", () => {
		const lepas = [
			/^\/(?:aset|pagefind|v)\/./,
			/^\/tenggat\/\d{4}-\d{2}\/$/,
			/^\/kerja-sama\/[^/]+\/[^/]+\/$/,
			// Of an office, whose name is not the portal's to keep; that of a region is promised.
			/^\/data\/tenggat-(?:lembayung|nusa-harapan|sukarimba|tirtapura)-.+\.ics$/,
		];
		const ada = listFiles(dist).map((path) => path.replace(/\/index\.html$/, "/"));
		const own = ada.filter((path) => ALAMAT_PORTAL.includes(path.split("/")[1] ?? ""));
		const promised = own.filter((path) => !lepas.some((satu) => satu.test(path)));
		// To mend: add the new addresses to the list.
		expect(promised.filter((path) => !tetap.includes(path))).toEqual([]);
	});
});
