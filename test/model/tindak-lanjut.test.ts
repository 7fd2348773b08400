import { describe, expect, it } from "vitest";
import type { BerkasKerjaSama } from "../../scripts/model/arsip.ts";
import { type TindakLanjut, tindakLanjutOf } from "../../scripts/model/tindak-lanjut.ts";
import { Contoh, MATRIK, TODAY } from "../helpers/contoh.ts";

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

	it.each([
		["surat-teguran", "teguran"],
		["proses-hukum", "proses-hukum"],
	])("%s is followed up by its letter", async (rekomendasi, bentuk) => {
		const contoh = new Contoh()
			.ganti(MATRIK, TAGIH, `      - ${rekomendasi}\n`)
			.tulis(`${FOLDER}/lanjut.md`, surat(bentuk, "2026-04-06"));
		expect(state(await of(contoh))).toEqual([`${rekomendasi} lanjut 2026-04-06`]);
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

	it("does not exist before its day, nor in a drafted matrix", async () => {
		expect(await of(new Contoh(), "2026-03-01")).toEqual([]);
		expect(await of(new Contoh().ganti(MATRIK, "status: final", "status: rancangan"))).toEqual([]);
	});
});
