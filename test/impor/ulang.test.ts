import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { ciriOf, isSatu } from "../../scripts/impor/kenali.ts";
import { hasErrors } from "../../scripts/model/diagnostic.ts";
import { KB } from "../helpers/contoh.ts";
import { Meja } from "./register.ts";

const JUDUL = "Jenis;Judul;Mitra;Nomor;Tanggal";
const BARIS = [
	"PKS;Bank Sampah Sekolah;Yayasan Hijau;119/01/PKS/2024|4/YH/2024;12 Maret 2024",
	"PKS;Air Minum Desa;Koperasi Tirta;119/02/PKS/2024|9/KT/2024;1 April 2024",
	"KB;Air Minum Desa;Koperasi Tirta;119/03/KB/2023|8/KT/2023;5 Mei 2023",
];
const daftar = (...baris: readonly string[]): string => `${[JUDUL, ...baris].join("\n")}\n`;

describe("a register that comes again", () => {
	it("changes no byte, whatever its name, order and titles of columns", async () => {
		const meja = new Meja();
		await meja.impor("daftar.csv", daftar(...BARIS));
		const before = meja.semuaBerkas();
		expect(meja.kasus()).toHaveLength(3);
		const again = await meja.impor("daftar.csv", daftar(...BARIS));
		expect(again.kata).toContain("3 sudah ada dan tidak diubah");
		expect(meja.semuaBerkas()).toEqual(before);
		const lain = daftar(...[...BARIS].reverse()).replace("Judul;", "judul;");
		const turned = await meja.impor("salinan.csv", lain, "--pemetaan", join(meja.dir, "kolom.yaml"));
		expect(turned).toMatchObject({ code: 0, kata: expect.stringContaining("3 sudah ada dan tidak diubah") });
		expect(meja.semuaBerkas()).toEqual(before);
	});

	it("brings only what is new; a row that changed is told and overwrites nothing", async () => {
		const meja = new Meja();
		await meja.impor("daftar.csv", daftar(...BARIS));
		const before = meja.semuaBerkas();
		const [satu = "", ...rest] = BARIS;
		const baru = "PKS;Rumah Kompos;Yayasan Hijau;119/07/PKS/2025;3 Juni 2025";
		const { code } = await meja.impor("daftar.csv", daftar(satu.replace("12 Maret", "13 Maret"), ...rest, baru));
		expect(code).toBe(0);
		expect(meja.laporan("daftar.csv")).toContain(
			'baris 2: Bank Sampah Sekolah (contoh/kerja-sama/bank-sampah-sekolah): tanggal "2024-03-12" kini "2024-03-13"',
		);
		expect(meja.semuaBerkas()).toMatchObject(before);
		expect(meja.kasus()).toHaveLength(4);
	});

	it("knows its rows again after staff filled in, renamed and opened the case", async () => {
		const meja = new Meja();
		await meja.impor("daftar.csv", daftar(BARIS[0] as string));
		const [{ folder } = { folder: "" }] = meja.kasus();
		const path = `contoh/kerja-sama/${folder}/kerja-sama.md`;
		meja.contoh
			.ganti(
				path,
				"judul: Bank Sampah Sekolah\nringkasan:",
				"judul: Sekolah Memilah Sampah\nringkasan: Murid memilah sampah.",
			)
			.ganti(path, "publikasi: terbatas", "publikasi: publik")
			.ganti(path, "urusan:", "urusan: [lingkungan-hidup]")
			.ganti(path, "perangkat_daerah:", "perangkat_daerah: Dinas Lingkungan Hidup");
		const { arsip, diagnostics } = await meja.contoh.periksa();
		expect(hasErrors(diagnostics)).toBe(false);
		expect(arsip.daerah[0]?.kerja_sama.map(({ slug }) => slug)).toContain(folder);
		const { kata } = await meja.impor("daftar.csv", daftar(BARIS[0] as string));
		expect(kata).toContain("1 sudah ada dan tidak diubah");
	});
});

describe("the same case from two hands", () => {
	it("is told when a colleague has written it by hand, known by the number of its naskah", async () => {
		const meja = new Meja();
		const nomor = /nomor:\s*\[?"?([^",\n]+)/.exec(meja.contoh.baca(KB).replace(/nomor:\n\s*- /, "nomor: "))?.[1] ?? "";
		const judul = /^judul: (.+)$/m.exec(meja.contoh.baca(KB))?.[1] ?? "";
		expect(nomor).not.toBe("");
		await meja.impor("daftar.csv", daftar(`Kesepakatan Bersama;${judul};Kota Teladan;${nomor};`));
		expect(meja.kasus()).toEqual([]);
		expect(meja.laporan("daftar.csv")).toMatch(/## Sudah ada\n\n- baris 2: .* \(contoh\/kerja-sama\/air-bersih\)/);
	});

	it("is told when one register lists it twice, and comes in once", async () => {
		const meja = new Meja();
		const [satu = ""] = BARIS;
		const { code } = await meja.impor("daftar.csv", daftar(satu, satu.replace("Yayasan Hijau", "Yayasan Hijau Daun")));
		expect(code).toBe(1);
		expect(meja.kasus()).toHaveLength(1);
		expect(meja.laporan("daftar.csv")).toContain("baris 3: Bank Sampah Sekolah (kembar dengan baris 2)");
	});

	it("one number on two agreements is a slip of the register: both come in, and it is told", async () => {
		const meja = new Meja();
		const [satu = ""] = BARIS;
		await meja.impor("daftar.csv", daftar(satu, "PKS;Rumah Layak;Forum Warga;119/01/PKS/2024|7/FW;12 Maret 2024"));
		expect(meja.kasus()).toHaveLength(2);
		expect(meja.laporan("daftar.csv")).toContain("baris 3, nomor: nomornya sama dengan baris 2, padahal isinya lain");
	});

	it("a renewal of the same title and partner is another agreement", () => {
		const ciri = (nomor: string, tanggal: string) =>
			ciriOf(
				{ judul: "Air Minum", jenis_naskah: "PKS", pihak: ["Koperasi Tirta"], nomor: [nomor], tanggal },
				"Kabupaten Contoh",
			);
		expect(isSatu(ciri("1/2020", "2020-01-01"), ciri("9/2023", "2023-01-01"))).toBe(false);
		expect(isSatu(ciri("1/2020", "2020-01-01"), ciri("1/2020", "2020-01-02"))).toBe(true);
	});

	it.each(["judul", "nomor"] as const)(
		"the same %s alone, with nothing else to tell by, makes no two rows one",
		(sama) => {
			const ciri = (lain: string) =>
				ciriOf({ judul: lain, pihak: [], ...(sama === "nomor" && { nomor: ["1/2020"] }) }, "Kabupaten Contoh");
			expect(isSatu(ciri("Air Minum"), ciri(sama === "judul" ? "Air Minum" : "Pasar Bersama"))).toBe(false);
		},
	);
});

describe("nothing is published by accident", () => {
	it("imported cases wait outside the archive with one reminder each, until they are complete", async () => {
		const meja = new Meja();
		await meja.impor("daftar.csv", daftar(...BARIS));
		const { arsip, diagnostics } = await meja.contoh.periksa();
		expect(new Set(arsip.daerah[0]?.kerja_sama.map(({ slug }) => slug))).toEqual(new Set(["air-bersih"]));
		expect(diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(
			Array(3).fill("isian-menunggu warning"),
		);
		expect(diagnostics[0]?.message).toMatch(
			/belum lengkap: ringkasan, urusan, (?:jenis pihak ke-2, )?perangkat_daerah\.$/,
		);
	});
});

describe("all or nothing", () => {
	it("nothing stays where the report cannot be written", async () => {
		const meja = new Meja();
		const before = meja.semuaBerkas();
		mkdirSync(join(meja.dir, "daftar.laporan-impor.md"));
		await expect(meja.impor("daftar.csv", daftar(...BARIS))).rejects.toThrow(/EISDIR/);
		expect(meja.semuaBerkas()).toEqual(before);
		expect(meja.kasus()).toEqual([]);
	});

	it("nothing is written, and nothing asked, where the meaning of the columns is not confirmed", async () => {
		const meja = new Meja();
		const { run } = await import("../../scripts/impor.ts");
		const path = meja.taruh("daftar.csv", daftar(...BARIS));
		const spy = vi.spyOn(process.stdout, "write").mockReturnValue(true);
		onTestFinished(() => spy.mockRestore());
		const unconfirmed = run([path, "--content", meja.contoh.dir], "2026-11-21");
		await expect(unconfirmed).rejects.toThrow(/Belum ada yang ditulis\. .* ulangi dengan --ya/);
		expect(meja.kasus()).toEqual([]);
		expect(existsSync(join(meja.contoh.dir, "contoh/.impor"))).toBe(false);
	});
});
