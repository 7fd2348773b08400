import { describe, expect, it } from "vitest";
import type { BerkasKerjaSama } from "../../scripts/model/arsip.ts";
import type { Rekomendasi } from "../../scripts/model/generated/schema-types.ts";
import { NAMA_REKOMENDASI } from "../../scripts/model/generated/vocabularies.ts";
import { type TindakLanjut, tindakLanjutOf } from "../../scripts/model/tindak-lanjut.ts";
import { Contoh, MATRIK, PKS, TODAY } from "../helpers/contoh.ts";

const FOLDER = "contoh/kerja-sama/air-bersih";
const TAGIH = "      - menagih-kewajiban-mitra\n";

/** A letter of that purpose which rests on the matrix of 2 March 2026. */
const surat = (bentuk: string, tanggal: string, dasar = "matrik-evaluasi.md", status = "final"): string => `---
jenis: surat
status: ${status}
publikasi: publik
judul: Surat ${bentuk}
nomor: 1/${bentuk}/2026
tempat: Contoh
tanggal: ${tanggal}
dasar:
  - ${dasar}
kepada: Direktur Teladan
bentuk: ${bentuk}
arah: keluar
penanda_tangan:
  - nama: Raka Pratista
    jabatan: Bupati Contoh
---
Isi surat.
`;

const matrikLain = (contoh: Contoh, rekomendasi: string, materi = "Pembayaran iuran"): string =>
	contoh
		.baca(MATRIK)
		.replace("tanggal: 2026-03-02", "tanggal: 2026-09-02")
		.replace("  - pks.md\n", "  - pks.md\n  - matrik-evaluasi.md\n")
		.replace("Pembayaran iuran", materi)
		.replace("menagih-kewajiban-mitra", rekomendasi);

async function of(contoh: Contoh, today = TODAY): Promise<TindakLanjut[]> {
	const { arsip } = await contoh.periksa(today);
	return tindakLanjutOf(arsip.daerah[0]?.kerja_sama[0] as BerkasKerjaSama, today);
}

const state = (all: readonly TindakLanjut[]): string[] =>
	all.map(({ rekomendasi, selesai }) => `${rekomendasi} ${selesai?.dokumen.slug ?? "-"} ${selesai?.tanggal ?? "-"}`);

type Isi = (contoh: Contoh) => string;

const DITANDATANGANI = "status: ditandatangani";
/** The PKS of the sample as another naskah, signed on 7 September 2026, that rests on it and on the matrix. */
const turunan =
	(jenis: string, lain = "", status = DITANDATANGANI): Isi =>
	(contoh) =>
		contoh
			.baca(PKS)
			.replace("jenis: perjanjian-kerja-sama", `jenis: ${jenis}\n${lain}`.trimEnd())
			.replace(DITANDATANGANI, status)
			.replace("tanggal: 2025-03-03", "tanggal: 2026-09-07")
			.replace("dasar:\n  - kesepakatan-bersama.md", "dasar: [pks.md, matrik-evaluasi.md]")
			.replace(/jangka_waktu:\n {2}mulai: .*\n {2}selesai: .*\n/, lain.includes("jangka_waktu") ? "" : "$&");
const dinas =
	(jenis: string, lain = "", status = "status: final"): Isi =>
	() =>
		`---\njenis: ${jenis}\n${status}\npublikasi: publik\njudul: Tindak lanjut evaluasi\ntempat: Contoh\ntanggal: 2026-09-07\ndasar: [pks.md, matrik-evaluasi.md]\n${lain}---\n## Hasil\n\nTelah dilaksanakan.\n`;
const kirim =
	(bentuk: string, arah = "keluar"): Isi =>
	() =>
		surat(bentuk, "2026-09-07").replace("arah: keluar", `arah: ${arah}`);

const ADENDUM = "urutan: 1\nalasan: [Debit air berkurang pada musim kemarau.]\nmembebani_masyarakat: false\n";
const PENGAKHIRAN = "alasan: kesepakatan\nberakhir: 2026-09-30\ninventaris: []\nkewajiban: []\npembagian: []\n";

/** Recommendation (Perwal Bekasi 75/2021 Pasal 6 ayat (7) huruf a to h), what follows it up, that paper. */
const PENUTUP: readonly (readonly [Rekomendasi, string, Isi])[] = [
	["perpanjangan", "a signed renewal", turunan("perpanjangan")],
	["perpanjangan", "a signed adendum of its term", turunan("adendum", ADENDUM)],
	["naskah-baru", "a new PKS", turunan("perjanjian-kerja-sama")],
	["naskah-baru", "a new Kesepakatan Bersama", turunan("kesepakatan-bersama")],
	["adendum", "a signed adendum", turunan("adendum", ADENDUM)],
	["menagih-kewajiban-mitra", "a letter of demand", kirim("penagihan")],
	["memenuhi-kewajiban-daerah", "a report that it was done", dinas("laporan")],
	["mengakhiri-kerja-sama", "the papers of the ending", dinas("pengakhiran", PENGAKHIRAN)],
	["surat-teguran", "a letter of reprimand", kirim("teguran")],
	["proses-hukum", "a letter that hands the matter to the law", kirim("proses-hukum")],
];

const BUKAN_PENUTUP: readonly (readonly [Rekomendasi, string, Isi])[] = [
	["perpanjangan", "a renewal that is not signed yet", turunan("perpanjangan", "", "status: final")],
	["naskah-baru", "an adendum", turunan("adendum", ADENDUM)],
	["naskah-baru", "a new PKS that is only final", turunan("perjanjian-kerja-sama", "", "status: final")],
	["adendum", "a renewal", turunan("perpanjangan")],
	["menagih-kewajiban-mitra", "a demand that came in", kirim("penagihan", "masuk")],
	["memenuhi-kewajiban-daerah", "a letter of demand", kirim("penagihan")],
	["memenuhi-kewajiban-daerah", "a report that was called off", dinas("laporan", "", "status: batal")],
	["mengakhiri-kerja-sama", "notice of an ending", kirim("pemberitahuan-pengakhiran")],
	["surat-teguran", "a reprimand from the partner", kirim("teguran", "masuk")],
	["proses-hukum", "a letter of reprimand", kirim("teguran")],
];

describe("a recommendation of a matrix", () => {
	it("lives on while nothing follows it up, and says what would", async () => {
		const [satu, ...rest] = await of(new Contoh());
		expect(rest).toEqual([]);
		expect(satu).toMatchObject({ baris: 1, rekomendasi: "menagih-kewajiban-mitra", syarat: "surat penagihan" });
		expect(satu?.selesai).toBeUndefined();
	});

	it("is closed by a paper of its kind that names the matrix, on the day of that paper", async () => {
		const contoh = new Contoh().tulis(`${FOLDER}/tagih.md`, surat("penagihan", "2026-04-06"));
		expect(state(await of(contoh))).toEqual(["menagih-kewajiban-mitra tagih 2026-04-06"]);
		expect(state(await of(contoh, "2026-04-05"))).toEqual(["menagih-kewajiban-mitra - -"]);
	});

	it.each([
		["of another kind", surat("teguran", "2026-04-06")],
		["that does not name the matrix", surat("penagihan", "2026-04-06", "pks.md")],
		["that is older than the matrix", surat("penagihan", "2026-03-01")],
		["that is only drafted", surat("penagihan", "2026-04-06", "matrik-evaluasi.md", "rancangan")],
	])("is not closed by a paper %s", async (_, isi) => {
		expect(state(await of(new Contoh().tulis(`${FOLDER}/tagih.md`, isi)))).toEqual(["menagih-kewajiban-mitra - -"]);
	});

	it.each(PENUTUP)("%s: followed up by %s", async (rekomendasi, _, isi) => {
		const contoh = new Contoh().ganti(MATRIK, TAGIH, `      - ${rekomendasi}\n`);
		contoh.tulis(`${FOLDER}/lanjut.md`, isi(contoh));
		expect(state(await of(contoh))[0]).toBe(`${rekomendasi} lanjut 2026-09-07`);
	});

	it.each(BUKAN_PENUTUP)("%s: not followed up by %s", async (rekomendasi, _, isi) => {
		const contoh = new Contoh().ganti(MATRIK, TAGIH, `      - ${rekomendasi}\n`);
		contoh.tulis(`${FOLDER}/lanjut.md`, isi(contoh));
		expect(state(await of(contoh))[0]).toBe(`${rekomendasi} - -`);
	});

	it("has a paper that closes it for each of the letters a to h", () => {
		expect(new Set(PENUTUP.map(([rekomendasi]) => rekomendasi))).toEqual(new Set(Object.keys(NAMA_REKOMENDASI)));
	});

	it("each of several in one row has its own end", async () => {
		const contoh = new Contoh()
			.ganti(MATRIK, TAGIH, `${TAGIH}      - surat-teguran\n`)
			.tulis(`${FOLDER}/tegur.md`, surat("teguran", "2026-05-04"));
		expect(state(await of(contoh))).toEqual(["menagih-kewajiban-mitra - -", "surat-teguran tegur 2026-05-04"]);
	});

	it("is closed by a later matrix that takes the same materi up and recommends it no more", async () => {
		const contoh = new Contoh();
		contoh.tulis(`${FOLDER}/matrik-2.md`, matrikLain(contoh, "adendum"));
		expect(state(await of(contoh))).toEqual(["menagih-kewajiban-mitra matrik-2 2026-09-02", "adendum - -"]);
	});

	it.each([
		["repeats it", "menagih-kewajiban-mitra", "Pembayaran iuran"],
		["speaks of another materi", "adendum", "Pemeliharaan pipa"],
	])("stays open where the later matrix %s", async (_, rekomendasi, materi) => {
		const contoh = new Contoh();
		contoh.tulis(`${FOLDER}/matrik-2.md`, matrikLain(contoh, rekomendasi, materi));
		expect(state(await of(contoh))[0]).toBe("menagih-kewajiban-mitra - -");
	});

	it("is closed in both matrices by the paper that follows up the later one, which repeats it", async () => {
		const contoh = new Contoh();
		contoh
			.tulis(`${FOLDER}/matrik-2.md`, matrikLain(contoh, "menagih-kewajiban-mitra"))
			.tulis(`${FOLDER}/tagih.md`, surat("penagihan", "2026-10-05", "matrik-2.md"));
		const closed = "menagih-kewajiban-mitra tagih 2026-10-05";
		expect(state(await of(contoh))).toEqual([closed, closed]);
	});

	it("has an end though two matrices of one day name each other", async () => {
		const contoh = new Contoh();
		const kedua = matrikLain(contoh, "menagih-kewajiban-mitra").replace("tanggal: 2026-09-02", "tanggal: 2026-03-02");
		contoh.tulis(`${FOLDER}/matrik-2.md`, kedua).ganti(MATRIK, "  - pks.md\n", "  - pks.md\n  - matrik-2.md\n");
		expect(state(await of(contoh))).toEqual(["menagih-kewajiban-mitra - -", "menagih-kewajiban-mitra - -"]);
	});

	it("is closed by what was written on the very day of the matrix, not by what is older", async () => {
		const on = async (tanggal: string) =>
			state(await of(new Contoh().tulis(`${FOLDER}/tagih.md`, surat("penagihan", tanggal))));
		expect(await on("2026-03-02")).toEqual(["menagih-kewajiban-mitra tagih 2026-03-02"]);
		expect(await on("2026-03-01")).toEqual(["menagih-kewajiban-mitra - -"]);
	});

	it("is found at once where each of thirty matrices names all before it", async () => {
		const contoh = new Contoh();
		const names = Array.from({ length: 30 }, (_, at) => `matrik-${String(at).padStart(2, "0")}.md`);
		for (const [at, nama] of names.entries()) {
			const dasar = ["matrik-evaluasi.md", ...names.slice(0, at)].map((satu) => `  - ${satu}\n`).join("");
			const isi = matrikLain(contoh, "menagih-kewajiban-mitra")
				.replace("tanggal: 2026-09-02", `tanggal: 2026-09-${String(at + 1).padStart(2, "0")}`)
				.replace("  - matrik-evaluasi.md\n", dasar);
			contoh.tulis(`${FOLDER}/${nama}`, isi);
		}
		contoh.tulis(`${FOLDER}/tagih.md`, surat("penagihan", "2026-10-05", "matrik-29.md"));
		expect(new Set(state(await of(contoh)))).toEqual(new Set(["menagih-kewajiban-mitra tagih 2026-10-05"]));
	}, 20_000);

	it("does not exist before its day, nor in a drafted matrix", async () => {
		expect(await of(new Contoh(), "2026-03-01")).toEqual([]);
		expect(await of(new Contoh().ganti(MATRIK, "status: final", "status: rancangan"))).toEqual([]);
	});
});
