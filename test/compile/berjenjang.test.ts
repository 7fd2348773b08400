import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { load } from "../../scripts/load/load.ts";
import type { Arsip, BerkasDaerah } from "../../scripts/model/arsip.ts";
import { CONTENT, TODAY } from "../helpers/portal.ts";
import { bacaMentah, bagian, grafik, jumlahGrafik, kepala, type Mentah, susun } from "./bahan.ts";

let arsip: Arsip;
beforeAll(async () => {
	arsip = check(await load(CONTENT), TODAY).arsip;
});
const daerah = (id: string) => arsip.daerah.find((satu) => satu.id === id) as BerkasDaerah;

const mentah = bacaMentah();
const PROVINSI = "nusa-harapan";
const ANGGOTA = ["tirtapura", "lembayung", "sukarimba"];

/** Regions that a case file names, and the one in whose folder it lies. */
const pesertaOf = ({ path, isi }: Mentah): string[] => [
	path.split("/")[0] ?? "",
	...[...isi.matchAll(/^ {2}- daerah: (.+)$/gm)].map((match) => match[1] ?? ""),
];
/** A case that was merged into another is counted there. */
const ksdd = mentah.filter(
	({ path, isi, isian }) =>
		path.endsWith("/kerja-sama.md") && isian("bentuk") === "ksdd" && !/^digabung_ke:/m.test(isi),
);
const judulOf = (files: readonly Mentah[]) => files.map(({ isian }) => isian("judul")).sort();
const folderOf = ({ path }: Mentah) => path.split("/").slice(0, 3).join("/");

describe("what the Gubernur reports to the Menteri", () => {
	const dibina = ksdd.filter((satu) => {
		const peserta = pesertaOf(satu);
		return ANGGOTA.some((id) => peserta.includes(id)) && !peserta.includes(PROVINSI);
	});

	test("tells of every case between regions of its kabupaten and kota, each once though two share it", () => {
		const laporan = susun("menteri", arsip, daerah(PROVINSI), "2026");
		const shared = dibina.filter((satu) => new Set(pesertaOf(satu).filter((id) => ANGGOTA.includes(id))).size > 1);
		expect(shared.length).toBeGreaterThan(0);
		expect(kepala(bagian(laporan, "dibina")).sort()).toEqual(judulOf(dibina));
		expect(jumlahGrafik(grafik(laporan, "grafik-tahap"))).toBe(dibina.length);
		expect(laporan.catatan[0]).toMatch(new RegExp(`^${shared.length} kerja sama diikuti lebih dari satu kabupaten`));
	});

	test("counts in the row of each region what the region takes part in", () => {
		const { baris } = bagian(susun("menteri", arsip, daerah(PROVINSI), "2026"), "wilayah");
		const counted = baris.map(([nama, jumlah]) => [typeof nama === "object" ? nama.url : nama, jumlah]).sort();
		const expected = ANGGOTA.map((id) => [`/${id}/`, dibina.filter((satu) => pesertaOf(satu).includes(id)).length]);
		expect(counted).toEqual(expected.sort());
	});

	test("holds the naskah of those cases that were signed within the year", () => {
		const folders = new Set(dibina.map(folderOf));
		const signed = mentah.filter(
			(satu) =>
				folders.has(folderOf(satu)) &&
				satu.isian("status") === "ditandatangani" &&
				/^(?:kesepakatan-bersama|perjanjian-kerja-sama|adendum|perpanjangan)$/.test(satu.isian("jenis") ?? "") &&
				satu.isian("tanggal")?.startsWith("2026") === true,
		);
		const { baris } = bagian(susun("menteri", arsip, daerah(PROVINSI), "2026"), "ditandatangani");
		expect(signed.length).toBeGreaterThan(0);
		expect(baris).toHaveLength(signed.length);
	});

	test("is the head's, to the Menteri; the TKKSD's is to the Gubernur, with the same figures", () => {
		const menteri = susun("menteri", arsip, daerah(PROVINSI), "2026");
		const gubernur = susun("gubernur", arsip, daerah(PROVINSI), "2026");
		expect(menteri.kepada).toBe("Menteri Dalam Negeri");
		expect(menteri.penanda_tangan).toEqual({ jabatan: "Gubernur Nusa Harapan,", nama: "Laras Nindyaningtyas" });
		expect(menteri.dasar.join()).toContain("Pasal 13");
		expect(gubernur.kepada).toBe("Gubernur Nusa Harapan");
		expect(gubernur.penanda_tangan?.jabatan).toMatch(/^Ketua Tim Koordinasi Kerja Sama Daerah/);
		expect(gubernur.dasar.join()).toContain("Pasal 12");
		expect(gubernur.bagian).toEqual(menteri.bagian);
	});

	test("of a province without regions says that there is nothing to report", () => {
		const alone = { ...arsip, daerah: [daerah(PROVINSI)] };
		const laporan = susun("menteri", alone, daerah(PROVINSI), "2026");
		expect(laporan.catatan).toEqual([
			"Register ini tidak memuat kabupaten atau kota di Provinsi Nusa Harapan, sehingga tidak ada yang dapat dilaporkan.",
		]);
		for (const { id, baris } of laporan.bagian.filter((satu) => satu.id !== "pembinaan")) expect(baris, id).toEqual([]);
		expect(laporan.grafik.flatMap(({ baris }) => baris)).toEqual([]);
	});
});

describe("what a Bupati or Wali Kota reports to the Gubernur", () => {
	test("tells of cooperation with other regions alone", () => {
		const laporan = susun("gubernur", arsip, daerah("tirtapura"), "2026-1");
		const own = judulOf(ksdd.filter((satu) => pesertaOf(satu).includes("tirtapura")));
		for (const id of ["pelaksanaan", "berlaku", "ditandatangani", "berakhir", "proses", "evaluasi", "rekomendasi"])
			for (const judul of kepala(bagian(laporan, id))) expect(own, id).toContain(judul);
		expect(jumlahGrafik(grafik(laporan, "grafik-tahap"))).toBe(own.length);
	});

	test("takes up every laporan semester of the period, though it was written after it", () => {
		const { baris } = bagian(susun("gubernur", arsip, daerah("tirtapura"), "2026-1"), "pelaksanaan");
		const written = mentah.filter(
			({ path, isian, isi }) =>
				path.startsWith("tirtapura/") && isian("jenis") === "laporan-semester" && /^ {2}selesai: 2026-06-/m.test(isi),
		);
		const numbers = written.map(({ isian }) => isian("nomor") ?? "?");
		expect(numbers.length).toBeGreaterThan(2);
		const cells = baris.map((satu) => satu.at(-1)).filter((sel) => typeof sel === "object");
		expect(cells.filter(({ teks }) => !teks.startsWith("Laporan Akhir"))).toHaveLength(numbers.length);
		for (const nomor of numbers) expect(cells.some(({ teks }) => teks.startsWith(`${nomor}, `))).toBe(true);
	});

	test("says of a running case without laporan semester that there is none, of one that ended its final report", () => {
		const { baris } = bagian(susun("gubernur", arsip, daerah("tirtapura"), "2026-1"), "pelaksanaan");
		expect(baris.some((satu) => satu.at(-1) === "Belum ada laporan semester")).toBe(true);
		expect(baris.map((satu) => satu.at(-1))).toContainEqual({
			teks: "Laporan Akhir Kerja Sama Wisata Sungai Tirta, 25 Februari 2026",
			url: "/tirtapura/promosi-wisata-sungai/laporan-akhir/",
		});
	});

	test("tells in a province's report whose duty it is that fell due", () => {
		const { kolom, baris } = bagian(susun("menteri", arsip, daerah(PROVINSI), "2026"), "tenggat");
		expect(kolom).toEqual(["Kerja sama", "Daerah", "Kewajiban", "Pelaku", "Jatuh tempo", "Keadaan"]);
		for (const [, nama] of baris)
			expect(["Kabupaten Tirtapura", "Kabupaten Sukarimba", "Kota Lembayung"]).toContain(nama);
	});

	test("gives the problems of the paper as they stand there", () => {
		const { baris } = bagian(susun("gubernur", arsip, daerah("tirtapura"), "2025-1"), "pelaksanaan");
		const sampah = baris.find(([sel]) => typeof sel === "object" && sel.url?.includes("pengelolaan-sampah"));
		expect(sampah?.[4]).toMatch(/^1\. Pada triwulan II kiriman Kota Lembayung rata-rata 171 ton sehari/);
		expect(sampah?.[4]).not.toContain("UPTD menyewa");
		expect(sampah?.[5]).toContain("UPTD menyewa ekskavator");
	});

	test("goes to the Gubernur of the province, named or not, and names no ground that does not bind", () => {
		const to = (satu: BerkasDaerah, isi: Arsip = arsip) => susun("gubernur", isi, satu, "2026-1");
		expect(to(daerah("tirtapura")).kepada).toBe("Gubernur Nusa Harapan");
		expect(to(daerah("tirtapura")).dasar.join()).toContain("Pasal 27 ayat (2)");
		expect(to(daerah("lembayung")).dasar).toEqual([]);
		const { provinsi: _, ...rest } = daerah("tirtapura").data;
		const lost = { ...daerah("tirtapura"), data: rest };
		expect(to(lost, { ...arsip, daerah: [lost] }).kepada).toBe("Gubernur");
	});
});
