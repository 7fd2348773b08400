import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { load } from "../../scripts/load/load.ts";
import type { BerkasKerjaSama } from "../../scripts/model/arsip.ts";
import {
	type Perjalanan,
	pembinaanOf,
	perjalananOf,
	tahapBerikut,
	tahapTerakhir,
} from "../../scripts/model/tahapan/tahapan.ts";
import { Contoh, DAERAH, KERJA_SAMA, NOTA, PKS, ROOT, TODAY } from "../helpers/contoh.ts";

const FOLDER = "contoh/kerja-sama/air-bersih";

const surat = (bentuk: string, status = "final"): string => `---
jenis: surat
status: ${status}
publikasi: publik
judul: Surat ${bentuk}
nomor: 1/${bentuk}/2025
tempat: Contoh
tanggal: 2025-01-06
kepada: Wali Kota Teladan
bentuk: ${bentuk}
arah: keluar
penanda_tangan:
  - nama: Raka Pratista
    jabatan: Bupati Contoh
---
Isi surat.
`;

async function tahapan(contoh: Contoh, today = TODAY): Promise<Perjalanan | undefined> {
	const { arsip } = await contoh.periksa(today);
	return perjalananOf(arsip.daerah[0]?.kerja_sama[0] as BerkasKerjaSama, arsip, today);
}

const tercapai = (perjalanan: Perjalanan | undefined): string[] =>
	(perjalanan?.tahapan ?? []).filter((satu) => satu.tercapai).map(({ id }) => id);

const find = (perjalanan: Perjalanan | undefined, id: string) => perjalanan?.tahapan.find((satu) => satu.id === id);

describe("the ten stages of a KSDD", () => {
	it("are read from its papers, with what proves each and what is missing", async () => {
		const perjalanan = await tahapan(new Contoh());
		expect(perjalanan?.cite).toBe("perbup-barsel-23-2023:13");
		expect(perjalanan?.tahapan).toHaveLength(10);
		expect(find(perjalanan, "penandatanganan-pks")?.bukti.map(({ slug }) => slug)).toEqual(["pks"]);
		expect(find(perjalanan, "persiapan")).toMatchObject({ tercapai: false, bukti: [] });
		expect(find(perjalanan, "persiapan")?.kurang).toEqual([
			"kerangka acuan kerja",
			"telaahan atas kerangka acuan kerja",
		]);
		expect(perjalanan && tahapTerakhir(perjalanan)?.id).toBe("pelaporan");
		expect(perjalanan && tahapBerikut(perjalanan)).toBeUndefined();
	});

	it("come back when the papers that prove them go; consent of the DPRD is not waited for", async () => {
		const tanpa = new Contoh().hapus(PKS).hapus(`${FOLDER}/laporan.md`).hapus(`${FOLDER}/matrik-evaluasi.md`);
		const perjalanan = await tahapan(tanpa.hapus(`${FOLDER}/surat-kuasa.md`));
		expect(tercapai(perjalanan)).toEqual(["penyusunan-kesepakatan-bersama", "penandatanganan-kesepakatan-bersama"]);
		expect(perjalanan && tahapBerikut(perjalanan)?.id).toBe("penyusunan-pks");
		expect(find(perjalanan, "persetujuan-dprd")?.bila).toContain("APBD");
	});

	it("a draft proves that a PKS is being written, not that it is signed", async () => {
		const perjalanan = await tahapan(new Contoh().ganti(PKS, "status: ditandatangani", "status: rancangan"));
		expect(tercapai(perjalanan)).toContain("penyusunan-pks");
		expect(tercapai(perjalanan)).not.toContain("penandatanganan-pks");
		expect(tercapai(perjalanan)).not.toContain("pelaksanaan");
	});

	it("a naskah that was called off proves nothing", async () => {
		const perjalanan = await tahapan(new Contoh().ganti(PKS, "status: ditandatangani", "status: batal"));
		expect(tercapai(perjalanan)).not.toContain("penyusunan-pks");
	});

	it("an offer without its answer is half a stage; a draft letter is none", async () => {
		const satu = await tahapan(new Contoh().tulis(`${FOLDER}/penawaran.md`, surat("penawaran")));
		expect(find(satu, "penawaran")).toMatchObject({ tercapai: false, kurang: ["tanggapan atas penawaran"] });
		const dua = new Contoh()
			.tulis(`${FOLDER}/penawaran.md`, surat("penawaran"))
			.tulis(`${FOLDER}/tanggapan.md`, surat("tanggapan", "rancangan"));
		expect(tercapai(await tahapan(dua))).not.toContain("penawaran");
	});

	it("is carried out from the first day of its PKS, and not on the day before", async () => {
		const { arsip } = await new Contoh().periksa();
		const kasus = arsip.daerah[0]?.kerja_sama[0] as BerkasKerjaSama;
		const pks = kasus.dokumen.find(({ slug }) => slug === "pks");
		const mulai = pks && "jangka_waktu" in pks.data ? (pks.data.jangka_waktu?.mulai ?? pks.data.tanggal) : "";
		const before = `${Number(mulai?.slice(0, 4)) - 1}-12-31`;
		expect(tercapai(perjalananOf(kasus, arsip, mulai ?? ""))).toContain("pelaksanaan");
		expect(tercapai(perjalananOf(kasus, arsip, before))).not.toContain("pelaksanaan");
	});
});

describe("other courses", () => {
	it("sinergi has eight stages of its own", async () => {
		const contoh = new Contoh()
			.ganti(KERJA_SAMA, "bentuk: ksdd\nbentuk_ksdd: pelayanan-bersama\nkategori: wajib\n", "bentuk: sinergi\n")
			.ganti(KERJA_SAMA, "tahap: pelaksanaan\n", "")
			.ganti(NOTA, "status: final", "status: ditandatangani");
		const perjalanan = await tahapan(contoh);
		expect(perjalanan?.cite).toBe("perda-kerja-sama-daerah:sinergi");
		expect(perjalanan?.tahapan).toHaveLength(8);
		expect(tercapai(perjalanan)).toContain("penandatanganan-nota-kesepakatan");
		const tanpa = await tahapan(contoh.hapus(NOTA).hapus(`${FOLDER}/rencana-kerja.md`));
		expect(find(tanpa, "penandatanganan-nota-kesepakatan")?.kurang).toHaveLength(2);
	});

	it("cooperation with a body abroad has none of these", async () => {
		const luar = new Contoh().ganti(
			KERJA_SAMA,
			"bentuk: ksdd\nbentuk_ksdd: pelayanan-bersama\nkategori: wajib\n",
			"bentuk: ksdll\n",
		);
		expect(await tahapan(luar)).toBeUndefined();
	});

	it("a region that does not follow the regulation is not shown its stages", async () => {
		const lain = new Contoh()
			.ganti(DAERAH, "  - id: perbup-barsel-23-2023\n    berlaku:\n      sejak: 2023-09-14\n", "")
			.denganPeraturan();
		expect((await tahapan(lain))?.cite).not.toBe("perbup-barsel-23-2023:13");
	});

	it("the four stages of guidance stand beside those of a KSDD, where the region follows them", async () => {
		const { arsip } = check(await load(join(ROOT, "content")), TODAY);
		const semua = arsip.daerah.flatMap((daerah) => daerah.kerja_sama);
		const ada = semua.filter((kasus) => pembinaanOf(kasus, arsip, TODAY));
		expect(ada.length).toBeGreaterThan(0);
		for (const kasus of ada) {
			expect(kasus.data.bentuk).toBe("ksdd");
			expect(pembinaanOf(kasus, arsip, TODAY)?.tahapan.map(({ nama }) => nama)).toEqual([
				"Penjajakan",
				"Negosiasi",
				"Penandatanganan",
				"Pelaksanaan dan pengakhiran",
			]);
		}
		const sendiri = await new Contoh().periksa();
		expect(
			pembinaanOf(sendiri.arsip.daerah[0]?.kerja_sama[0] as BerkasKerjaSama, sendiri.arsip, TODAY),
		).toBeUndefined();
	});
});
