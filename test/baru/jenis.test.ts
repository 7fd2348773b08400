import { describe, expect, test } from "vitest";
import { bacaBukti } from "../../scripts/baru/bukti.ts";
import { namaSemester, semesterLalu, semesterOf } from "../../scripts/baru/periode.ts";
import { check } from "../../scripts/check/check.ts";
import { periksaBerkas } from "../../scripts/cli/baru/berkas-baru.ts";
import { rancangKasus } from "../../scripts/cli/baru/kasus.ts";
import { rencanaOf } from "../../scripts/cli/baru/pilihan.ts";
import { jadwalOf, rancang, usulDi } from "../../scripts/cli/baru/rencana.ts";
import { readJenis, readTujuan } from "../../scripts/cli/baru/tujuan.ts";
import { load } from "../../scripts/load/load.ts";
import { NAMA_BENTUK_SURAT } from "../../scripts/model/generated/vocabularies.ts";
import { isJenisDokumen, SIFAT_JENIS, sifatOf } from "../../scripts/model/jenis.ts";
import { KEWAJIBAN } from "../../scripts/schedule/registry.ts";
import { Contoh, TODAY } from "../helpers/contoh.ts";

const KASUS = "contoh/kerja-sama/air-bersih";
const KAK = `---
jenis: kerangka-acuan-kerja
status: final
publikasi: publik
judul: Kerangka Acuan Kerja Pelayanan Air Bersih
perangkat_daerah: Dinas Pekerjaan Umum
---
## Latar Belakang

Tiga kelurahan belum terlayani.
`;

async function siapkan() {
	const contoh = new Contoh().denganPeraturan().tulis(`${KASUS}/kerangka-acuan-kerja.md`, KAK);
	const muatan = await load(contoh.dir);
	const { arsip } = check(muatan, TODAY);
	return { contoh, muatan, arsip, jadwal: jadwalOf(arsip, TODAY) };
}

/** A letter of power is used once the naskah names it: the check says so, and that is the next step. */
const BOLEH = ["isian-kosong", "isian-sementara", "kuasa-tidak-dipakai"];
/** These need papers beside them that must be made first: minutes of a meeting, an answer. */
const BUTUH_LAIN = /^(?:lampiran-laporan-(?:evaluasi|pemantauan)|usulan-rencana-lengkap)$/;

describe("a paper on a PKS that was renewed", () => {
	test.each([
		["perpanjangan", "mulai: 2029-03-03"],
		["pengakhiran", "berakhir: 2029-03-02"],
	])("a %s goes on from the end that the renewal left", async (nama, isian) => {
		const contoh = new Contoh().denganPeraturan();
		const perpanjangan = contoh
			.baca(`${KASUS}/pks.md`)
			.replace("jenis: perjanjian-kerja-sama", "jenis: perpanjangan")
			.replace(/^tanggal: .*$/m, "tanggal: 2026-10-05")
			.replace(/^ {2}mulai: .*\n {2}selesai: .*$/m, "  mulai: 2028-03-03\n  selesai: 2029-03-02")
			.replace("- kesepakatan-bersama.md", "- pks.md");
		const { arsip } = check(await load(contoh.tulis(`${KASUS}/perpanjangan.md`, perpanjangan).dir), TODAY);
		const tujuan = readTujuan("contoh/air-bersih", arsip);
		const usul = usulDi(tujuan, arsip, jadwalOf(arsip, TODAY), TODAY);
		const { teks } = await rancang(arsip, tujuan, rencanaOf(readJenis(nama, tujuan), {}, usul), TODAY);
		expect(teks).toContain(isian);
	});
});

describe("a new paper", () => {
	test.each(Object.keys(SIFAT_JENIS))(
		"of kind %s passes the check but for its blanks, each named at its line",
		async (nama) => {
			const { muatan, arsip, jadwal } = await siapkan();
			if (!isJenisDokumen(nama)) throw new Error(nama);
			const tujuan = readTujuan(sifatOf(nama).milik === "daerah" ? "contoh" : "contoh/air-bersih", arsip);
			const usul = usulDi(tujuan, arsip, jadwal, TODAY);
			const baru = await rancang(arsip, tujuan, rencanaOf(readJenis(nama, tujuan), {}, usul), TODAY);
			const found = periksaBerkas(baru, muatan, TODAY);
			const lain = found.filter(({ ruleId }) => !BOLEH.includes(ruleId) && !BUTUH_LAIN.test(ruleId));
			expect(lain).toEqual([]);
			const kosong = found.filter(({ ruleId }) => ruleId === "isian-kosong").map(({ line }) => line);
			const bertanda = baru.teks.split("\n").flatMap((line, index) => (line.includes("[isi ") ? [index + 1] : []));
			expect(bertanda.length).toBeGreaterThan(0);
			expect(new Set(kosong)).toEqual(new Set(bertanda));
			const sementara = found.filter(({ ruleId }) => ruleId === "isian-sementara").map(({ line }) => line);
			const periksa = baru.teks.split("\n").flatMap((line, index) => (line.includes("# PERIKSA") ? [index + 1] : []));
			expect(sementara).toEqual(periksa);
			expect(baru.teks).toContain("status: rancangan");
		},
	);

	test.each(Object.keys(NAMA_BENTUK_SURAT))("a letter of purpose %s has nothing but blanks", async (bentuk) => {
		const { muatan, arsip } = await siapkan();
		const tujuan = readTujuan("contoh/air-bersih", arsip);
		const baru = await rancang(arsip, tujuan, rencanaOf("surat", { bentuk }, []), TODAY);
		const found = periksaBerkas(baru, muatan, TODAY).filter(({ severity }) => severity === "error");
		expect(found.filter(({ ruleId }) => !BUTUH_LAIN.test(ruleId))).toEqual([]);
		expect(baru.path).toBe(`${KASUS}/${bentuk === "lain" ? "surat" : `surat-${bentuk}`}.md`);
	});

	test("of a case that nobody was asked about says what must be looked at", async () => {
		const { muatan, arsip } = await siapkan();
		const baru = await rancangKasus(readTujuan("contoh", arsip), "taman-kota", {});
		expect(baru.path).toBe("contoh/kerja-sama/taman-kota/kerja-sama.md");
		const found = periksaBerkas(baru, muatan, TODAY);
		expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
		const sementara = found.filter(({ ruleId }) => ruleId === "isian-sementara");
		expect(sementara.map(({ message }) => /"(.+?)"/.exec(message)?.[1])).toEqual([
			...["publikasi", "bentuk", "bentuk_ksdd", "kategori", "urusan", "pihak"],
		]);
		expect(baru.teks).toMatch(/^bentuk: ksdd # PERIKSA:/m);
	});

	test("carries over the parties, numbers and lineage that the register knows", async () => {
		const { arsip } = await siapkan();
		const tujuan = readTujuan("contoh/air-bersih", arsip);
		const { teks } = await rancang(arsip, tujuan, rencanaOf("adendum", {}, []), TODAY);
		const pks = tujuan.kasus?.dokumen.find(({ jenis }) => jenis === "perjanjian-kerja-sama");
		if (pks?.jenis !== "perjanjian-kerja-sama") throw new Error("the sound content has a PKS");
		for (const { nama } of pks.data.pihak) expect(teks).toContain(`nama: ${nama}`);
		for (const nomor of pks.data.nomor ?? []) if (nomor) expect(teks).toContain(`Nomor ${nomor}`);
		expect(teks).toContain("dasar:\n  - pks.md\n");
		expect(teks).toContain("urutan: 1 ");
	});

	test("a renewal begins on the day after the old end", async () => {
		const { arsip } = await siapkan();
		const tujuan = readTujuan("contoh/air-bersih", arsip);
		const pks = tujuan.kasus?.dokumen.find(({ jenis }) => jenis === "perjanjian-kerja-sama");
		const { teks } = await rancang(arsip, tujuan, rencanaOf("perpanjangan", {}, []), TODAY);
		const [, mulai = ""] = /mulai: (\S+)/.exec(teks) ?? [];
		const selesai = Reflect.get(Reflect.get(pks?.data ?? {}, "jangka_waktu") as object, "selesai") as string;
		expect(Date.parse(mulai) - Date.parse(selesai)).toBe(86_400_000);
	});
});

describe("what would be sensible now", () => {
	test("every duty names in bukti the kind of paper that proves it", () => {
		const without = KEWAJIBAN.filter(({ bukti }) => bacaBukti(bukti).length === 0).map(({ id }) => id);
		expect(without).toEqual([]);
	});

	test("a bukti of a letter says what it is for and where it goes", () => {
		expect(bacaBukti("surat, bentuk: tanggapan, arah: masuk, dasar: surat penawarannya")).toEqual([
			{ jenis: "surat", isian: { bentuk: "tanggapan", arah: "masuk" } },
			{ jenis: "surat", isian: {} },
		]);
		expect(bacaBukti("laporan-pemantauan, laporan-evaluasi, atau matrik-evaluasi").map(({ jenis }) => jenis)).toEqual([
			...["laporan-pemantauan", "laporan-evaluasi", "matrik-evaluasi"],
		]);
	});

	test("a draft that lies there is to be finished, not begun again", async () => {
		const { contoh, arsip, jadwal } = await siapkan();
		const tujuan = readTujuan("contoh/air-bersih", arsip);
		const [usul] = usulDi(tujuan, arsip, jadwal, TODAY);
		if (!usul) throw new Error("the sound content waits for something");
		const baru = await rancang(arsip, tujuan, usul, TODAY);
		contoh.tulis(baru.path, baru.teks);
		const later = check(await load(contoh.dir), TODAY).arsip;
		const again = usulDi(readTujuan("contoh/air-bersih", later), later, jadwalOf(later, TODAY), TODAY);
		const same = again.find(({ jenis, alasan }) => jenis === usul.jenis && alasan === usul.alasan);
		expect(same?.rancangan?.sumber.path).toBe(baru.path);
	});

	test("a half-year is named as people write it", () => {
		expect(semesterOf("2026-1")).toEqual({ mulai: "2026-01-01", selesai: "2026-06-30" });
		expect(semesterOf("2026-3")).toBeUndefined();
		expect(semesterLalu("2026-03-01")).toEqual({ mulai: "2025-07-01", selesai: "2025-12-31" });
		expect(namaSemester(semesterLalu("2026-11-21"))).toBe("Semester I Tahun 2026");
		expect(namaSemester({ mulai: "2026-01-01", selesai: "2026-03-31" })).toBeUndefined();
	});
});
