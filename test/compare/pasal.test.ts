import { describe, expect, test } from "vitest";
import { inWords, isSama } from "../../scripts/compare/ringkas.ts";
import { ringkas, sandingkan, tulisIsi } from "./sandingkan.ts";

const OBJEK = "## Objek\nObjek perjanjian ini adalah jaringan pipa air bersih di perbatasan.\n";
const BIAYA =
	"## Pembiayaan\n1. Biaya pembangunan jaringan ditanggung PARA PIHAK menurut bagiannya.\n2. Biaya pemeliharaan ditanggung PIHAK KEDUA setiap tahun anggaran.\n";
const WAKTU = "## Jangka Waktu\nPerjanjian ini berlaku selama 3 (tiga) tahun sejak ditandatangani.\n";
const KAHAR =
	"## Keadaan Kahar\nKeadaan kahar adalah bencana alam, wabah, atau kerusuhan yang menghentikan pengaliran air.\n";
const LAIN = "## Lain-Lain\nHal yang belum diatur dituangkan dalam adendum yang disepakati PARA PIHAK.\n";
const RUJUK = "## Sanksi\nSanksi dijatuhkan atas pelanggaran [Pasal](#pembiayaan) dan Pasal 3.\n";
const DASAR = OBJEK + BIAYA + WAKTU + KAHAR + LAIN;

const parts = (lama: string, baru: string) => sandingkan(lama, baru).bagian.map(ringkas);
/** Only what is not as it was. */
const beda = (lama: string, baru: string) => parts(lama, baru).filter((satu) => !/^tetap Pasal \d+ /.test(satu));

describe("pasal are known again", () => {
	test("nothing differs: all are tetap", () => {
		expect(beda(DASAR, DASAR)).toEqual([]);
		expect(isSama(sandingkan(DASAR, DASAR))).toBe(true);
		expect(inWords(sandingkan(DASAR, DASAR))).toBe("tidak ada perbedaan");
	});

	test("an inserted pasal renumbers those behind it, and they count as unchanged", () => {
		expect(beda(DASAR, `${OBJEK}## Kerahasiaan\nPARA PIHAK menjaga rahasia.\n${BIAYA}${WAKTU}${KAHAR}${LAIN}`)).toEqual(
			[
				"baru >Pasal 2 {+Kerahasiaan+}",
				"tetap Pasal 2>Pasal 3 Pembiayaan",
				"tetap Pasal 3>Pasal 4 Jangka Waktu",
				"tetap Pasal 4>Pasal 5 Keadaan Kahar",
				"tetap Pasal 5>Pasal 6 Lain-Lain",
			],
		);
	});

	test("a removed pasal stands where it stood", () => {
		expect(beda(DASAR, OBJEK + BIAYA + KAHAR + LAIN)).toEqual([
			"dihapus Pasal 3> [-Jangka Waktu-]",
			"tetap Pasal 4>Pasal 3 Keadaan Kahar",
			"tetap Pasal 5>Pasal 4 Lain-Lain",
		]);
	});

	test("a moved pasal is told at both places, with its text where it went", () => {
		expect(beda(DASAR, BIAYA + WAKTU + KAHAR + OBJEK + LAIN)).toEqual([
			"dipindahkan Pasal 1>Pasal 4 [-Objek-]",
			"tetap Pasal 2>Pasal 1 Pembiayaan",
			"tetap Pasal 3>Pasal 2 Jangka Waktu",
			"tetap Pasal 4>Pasal 3 Keadaan Kahar",
			"tetap+pindah Pasal 1>Pasal 4 Objek",
		]);
	});

	test("a moved pasal that changed on its way is compared word by word", () => {
		const { bagian } = sandingkan(
			DASAR,
			BIAYA + WAKTU + KAHAR + OBJEK.replace("pipa air", "pipa dan pompa air") + LAIN,
		);
		const objek = bagian.find((satu) => satu.ubahan === "berubah");
		expect(ringkas(objek as NonNullable<typeof objek>)).toBe("berubah+pindah Pasal 1>Pasal 4 Objek");
		expect(tulisIsi(objek?.isi ?? [])).toEqual([
			"Objek perjanjian ini adalah jaringan pipa {+dan pompa+} air bersih di perbatasan.",
		]);
	});

	test("a renamed pasal is known by its text, even when some of it changed", () => {
		const baru = KAHAR.replace("## Keadaan Kahar", "## Force Majeure").replace("wabah, ", "");
		expect(beda(DASAR, OBJEK + BIAYA + WAKTU + baru + LAIN)).toEqual([
			"berubah Pasal 4 [-Keadaan Kahar-] {+Force Majeure+}",
		]);
	});

	test("a pasal rewritten under its old name is that pasal; under a new name it is another", () => {
		const tulisUlang = "Sengketa tarif dibawa kepada gubernur paling lambat sebulan.\n";
		expect(beda(DASAR, `${OBJEK + BIAYA + WAKTU + KAHAR}## Lain-Lain\n${tulisUlang}`)).toEqual([
			"berubah Pasal 5 Lain-Lain",
		]);
		expect(beda(DASAR, `${OBJEK + BIAYA + WAKTU + KAHAR}## Perselisihan\n${tulisUlang}`)).toEqual([
			"dihapus Pasal 5> [-Lain-Lain-]",
			"baru >Pasal 5 {+Perselisihan+}",
		]);
	});

	test("two pasal that changed places: one of them moved", () => {
		expect(beda(DASAR, OBJEK + WAKTU + BIAYA + KAHAR + LAIN).map((satu) => satu.split(" ")[0])).toEqual([
			"dipindahkan",
			"tetap",
			"tetap+pindah",
		]);
	});

	test("pasal without a heading are known by their text, through a renumbering", () => {
		const tanpaJudul = (...isi: string[]) => isi.map((satu, at) => `Pasal ${at + 1}\n\n${satu}\n`).join("\n");
		const [a, b, c] = [
			"Objek perjanjian ini adalah jaringan pipa air bersih.",
			"Biaya pembangunan ditanggung menurut bagian masing-masing.",
			"Perselisihan diselesaikan dengan musyawarah untuk mufakat.",
		];
		expect(parts(tanpaJudul(a, b, c), tanpaJudul(a, "Rahasia dagang dijaga selama lima tahun.", b, c))).toEqual([
			"tetap Pasal 1",
			"baru >Pasal 2",
			"tetap Pasal 2>Pasal 3",
			"tetap Pasal 3>Pasal 4",
		]);
	});

	test("references that only follow a renumbering are told apart from changes", () => {
		const lama = OBJEK + BIAYA + WAKTU + RUJUK;
		expect(
			beda(lama, `## Definisi\nAir adalah air bersih.\n${OBJEK}${BIAYA}${WAKTU}${RUJUK.replace("Pasal 3", "Pasal 4")}`),
		).toContain("berubah+rujukan Pasal 4>Pasal 5 Sanksi");
		expect(
			beda(lama, `## Definisi\nAir adalah air bersih.\n${OBJEK}${BIAYA}${WAKTU}${RUJUK.replace("Pasal 3", "Pasal 2")}`),
		).toContain("berubah Pasal 4>Pasal 5 Sanksi");
	});

	test("BAB, konsideran, penutup and lampiran are parts of their own", () => {
		const lama = `# Konsideran\n1. bahwa air perlu; dan\n2. bahwa pipa ada.\n\n# Umum\n${OBJEK}# Biaya\n${BIAYA}# Penutup\nDemikian dibuat.\n\n# Lampiran: Denah\nGambar.\n`;
		const baru = lama
			.replace("air perlu", "air bersih perlu")
			.replace("# Umum", "# Ketentuan Umum")
			.replace("Demikian", "Demikianlah")
			.replace("Gambar.", "Gambar jaringan.");
		expect(parts(lama, baru)).toEqual([
			"berubah Konsideran",
			"berubah BAB I {+Ketentuan+} Umum",
			"tetap Pasal 1 Objek",
			"tetap BAB II Biaya",
			"tetap Pasal 2 Pembiayaan",
			"berubah Penutup",
			"berubah Lampiran Denah",
		]);
	});

	test("the summary counts pasal and other parts apart", () => {
		const lama = `# Konsideran\n1. bahwa air perlu.\n\n${DASAR}`;
		const baru = `# Konsideran\n1. bahwa air bersih perlu.\n\n${OBJEK}${WAKTU.replace("3 (tiga)", "5 (lima)")}${KAHAR}${LAIN}${"## Rahasia\nRahasia dijaga.\n"}`;
		expect(inWords(sandingkan(lama, baru))).toBe(
			"1 pasal dan 1 bagian lain berubah, 1 pasal ditambah, 1 pasal dihapus, 2 pasal hanya berganti nomor",
		);
	});
});
