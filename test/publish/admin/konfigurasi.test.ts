import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { SIFAT_JENIS } from "../../../scripts/model/jenis.ts";
import { bacaBahasa, type Kamus } from "../../../scripts/publish/admin/bahasa.ts";
import type { IsianCms } from "../../../scripts/publish/admin/isian-cms.ts";
import { kerangkaIsi } from "../../../scripts/publish/admin/kerangka-isi.ts";
import { konfigurasiOf } from "../../../scripts/publish/admin/konfigurasi.ts";
import { layananOf } from "../../../scripts/publish/admin/layanan.ts";
import { tambal } from "../../../scripts/publish/admin/tambalan.ts";
import { ROOT } from "../../helpers/contoh.ts";
import { bahanUji, koleksiUji, konfigurasiUji, SUNTING, semuaKoleksi } from "./konfigurasi.ts";

const PAKET = join(ROOT, "node_modules/@sveltia/cms");
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const isianUji = (jenis: string, ...kunci: readonly string[]): IsianCms | undefined =>
	kunci.reduce<IsianCms | undefined>(
		(di, satu) => (di?.fields as IsianCms[] | undefined)?.find(({ name }) => name === satu),
		koleksiUji(jenis) as unknown as IsianCms,
	);

describe("the configuration of the editor", () => {
	it("is as the package's own schema asks, for both git hosts", () => {
		const valid = new Ajv({ strict: false, validateFormats: false }).compile(
			readJson(join(PAKET, "schema/sveltia-cms.json")) as object,
		);
		const gitlab = { ...SUNTING, sunting: { layanan: "gitlab", repositori: "pemda/grup/naskah" } as const };
		for (const { cms } of [konfigurasiUji, konfigurasiOf(gitlab, bahanUji, "https://kerjasama.contoh.go.id")]) {
			valid(cms);
			expect(valid.errors ?? []).toEqual([]);
		}
	});

	it("has a collection for each kind, for the cases and for the regions, and their names are one each", () => {
		const names = semuaKoleksi.map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining([...Object.keys(SIFAT_JENIS), "kerja-sama", "daerah"]));
		expect(new Set(names).size).toBe(names.length);
		for (const { filter, name } of semuaKoleksi)
			if (name !== "daerah") expect(filter).toMatchObject({ field: "jenis", value: expect.any(String) });
	});

	it("shows each field of a schema under an Indonesian label, with its description, and hides what no one writes", () => {
		expect(isianUji("perjanjian-kerja-sama", "jangka_waktu")).toMatchObject({
			label: "Jangka waktu",
			widget: "object",
			required: true,
			hint: expect.stringContaining("Masa berlaku naskah"),
		});
		expect(isianUji("kerja-sama", "bentuk")).toMatchObject({
			widget: "select",
			options: expect.arrayContaining([{ label: "Kerja sama daerah dengan daerah lain", value: "ksdd" }]),
		});
		for (const kunci of ["register", "slug", "contoh"]) expect(isianUji("kerja-sama", kunci)).toBeUndefined();
		expect(isianUji("kerja-sama", "jenis")).toMatchObject({ widget: "hidden", default: "kerja-sama" });
	});

	it.each([
		["a date", ["perjanjian-kerja-sama", "tanggal"], { widget: "datetime", type: "date", format: "YYYY-MM-DD" }],
		["a number", ["kerja-sama", "nilai"], { widget: "number", value_type: "int", min: 0 }],
		["a list of parties", ["perjanjian-kerja-sama", "pihak"], { widget: "list", min: 2, max: 30 }],
		["a region", ["kerja-sama", "pihak", "daerah"], { widget: "relation", collection: "daerah" }],
		["a party", ["perjanjian-kerja-sama", "pihak", "mewakili"], { widget: "relation", collection: "kerja-sama" }],
		["a case", ["rapat", "keputusan", "kerja_sama"], { widget: "relation", value_field: "{{slug}}" }],
		[
			"numbers that may not be known yet",
			["perjanjian-kerja-sama", "nomor"],
			{ widget: "list", field: { widget: "string" } },
		],
		["several choices", ["kerja-sama", "urusan"], { widget: "select", multiple: true, min: 1 }],
		["yes, no or not said", ["kerja-sama", "alasan_wajib", "berbatasan"], { widget: "select", required: false }],
		["the text of a naskah", ["perjanjian-kerja-sama", "body"], { widget: "text" }],
	])("%s has its widget", (_, [jenis = "", ...kunci], widget) => {
		expect(isianUji(jenis, ...kunci)).toMatchObject(widget);
	});

	it("never makes an address from a title, lets nothing be deleted, and leaves the merging to the host", () => {
		for (const { slug, delete: hapus, publish } of semuaKoleksi) {
			expect((slug as { template?: string }).template ?? "").not.toContain("judul");
			expect(hapus).toBe(false);
			expect(publish).toBe(false);
		}
		expect(konfigurasiUji.cms).toMatchObject({ publish_mode: "editorial_workflow" });
	});
});

describe("the git host", () => {
	it("is spoken to at its own address, with a token where no way to sign in is set", () => {
		const sendiri = { layanan: "gitlab", repositori: "pemda/naskah", alamat: "https://git.contoh.go.id" } as const;
		expect(layananOf(sendiri)).toMatchObject({
			backend: { api_root: "https://git.contoh.go.id/api/v4", auth_methods: ["token"], branch: "main" },
			sambungan: ["https://git.contoh.go.id"],
		});
		const masuk = { ...SUNTING.sunting, masuk: "https://masuk.contoh.go.id", cabang: "terbit" };
		expect(layananOf(masuk).backend).toMatchObject({ base_url: "https://masuk.contoh.go.id", branch: "terbit" });
		expect(layananOf({ ...sendiri, id_aplikasi: "a".repeat(64) }).backend).toMatchObject({ auth_type: "pkce" });
	});
});

describe("what is changed in the package", () => {
	it("is there as often as expected: no other host for fonts, and Indonesian", () => {
		const hasil = tambal(readFileSync(join(PAKET, "npm/index.js"), "utf8"));
		expect(hasil).not.toContain("cdn.jsdelivr.net/fontsource/fonts/source");
		expect(hasil).toContain("hr,id,it,");
	});

	it("is refused in a package that is another one", () => {
		expect(() => tambal("tidak ada yang dikenal")).toThrow("seharusnya 1");
		expect(() => tambal("var a,b=c=>{let{fileMap:d,regexFolders:e}=f()}")).toThrow("seharusnya 3");
	});

	const flat = (kamus: Kamus, awal = ""): [string, string][] =>
		Object.entries(kamus).flatMap(([kunci, isi]): [string, string][] =>
			typeof isi === "string" ? [[awal + kunci, isi]] : flat(isi, `${awal}${kunci}.`),
		);
	const places = (kata: string): string[] => [...new Set(kata.match(/\$\w+|<\/?a/g))].sort();

	it("each phrase in Indonesian is one that the editor says, with nothing in it that the editor cannot fill", async () => {
		const asli = new Map(flat(readJson(join(PAKET, "locales/en-US.json")) as Kamus));
		const kita = flat(await bacaBahasa(join(ROOT, "site/admin/bahasa")));
		expect(kita.length).toBeGreaterThan(400);
		for (const [kunci, kata] of kita) {
			expect(asli.has(kunci), kunci).toBe(true);
			expect(places(asli.get(kunci) ?? ""), kunci).toEqual(expect.arrayContaining(places(kata)));
		}
	});
});

describe("the text with which a new paper begins", () => {
	it("is the headings of its sample, each with a blank that check names; no word of the sample", () => {
		const sample = "---\njudul: A\n---\n# Konsideran\n1. bahwa air.\n\n# Bab\n## Objek\nAir.\n\n# Lampiran: Peta\nx\n";
		expect(kerangkaIsi(sample)).toBe("# Konsideran\n[isi konsideran]\n\n# Bab\n## Objek\n[isi objek]");
	});
});
