import { describe, expect, test } from "vitest";
import { Contoh, KB, PKS } from "../../helpers/contoh.ts";
import { expectSalah } from "./salah.ts";

const TUJUH = [
	"Maksud dan Tujuan",
	"Objek",
	"Ruang Lingkup",
	"Pelaksanaan",
	"Jangka Waktu",
	"Surat-Menyurat",
	"Lain-Lain",
];
const SEPULUH = [
	"Maksud dan Tujuan",
	"Objek",
	"Ruang Lingkup",
	"Pelaksanaan",
	"Hak dan Kewajiban",
	"Pembiayaan",
	"Jangka Waktu",
	"Penyelesaian Perselisihan",
	"Keadaan Kahar",
	"Pengakhiran Kerja Sama",
];
/** Clauses that PP 50/2007 asks for besides. */
const PP = [
	"Objek",
	"Ruang Lingkup",
	"Hak dan Kewajiban",
	"Jangka Waktu",
	"Penyelesaian Perselisihan",
	"Keadaan Kahar",
	"Pengakhiran Kerja Sama",
];

/** The clause as it stands in the file: heading and text. */
function klausul(contoh: Contoh, file: string, judul: string): string {
	const found = new RegExp(`## ${judul}\\n[\\s\\S]*?(?=\\n#|$)`).exec(contoh.baca(file));
	if (!found) throw new Error(`${file} has no clause "${judul}"`);
	return found[0];
}

const lastPasal = (contoh: Contoh, file: string) => {
	const lines = contoh.baca(file).split("\n");
	return { line: lines.findLastIndex((line) => line.startsWith("## ")) + 1, column: 1 };
};

describe("a Kesepakatan Bersama without one of its seven clauses (Pasal 11)", () => {
	test.each(TUJUH)("%s", async (judul) => {
		const contoh = new Contoh();
		contoh.ganti(KB, klausul(contoh, KB, judul), "## Ketentuan Peralihan\nTidak ada peralihan.\n");
		contoh.tulis(KB, contoh.baca(KB).replace("[Pasal](#ruang-lingkup)", "pedoman bersama"));
		await expectSalah(contoh, {
			ruleId: "isi-kesepakatan-bersama",
			file: KB,
			...lastPasal(contoh, KB),
			message: new RegExp(`klausul ${judul}`, "i"),
			suggestion: new RegExp(`"## ${judul}"`, "i"),
			citations: ["perbup-barsel-23-2023:11-1"],
		});
	});

	test.each(TUJUH)("%s that is a heading without text, at the heading", async (judul) => {
		const contoh = new Contoh();
		contoh.ganti(KB, klausul(contoh, KB, judul), `## ${judul}\n1. \n2. …\n`);
		await expectSalah(contoh, {
			ruleId: "isi-kesepakatan-bersama",
			file: KB,
			...contoh.letak(KB, `## ${judul}`),
			message: /belum ada isinya/,
		});
	});

	test.each(["Cukup jelas.", "1. Sudah cukup jelas;\n2. Menyusul.", "-", "Dst."])(
		"a clause that only says %j is empty",
		async (isi) => {
			const contoh = new Contoh();
			contoh.ganti(KB, klausul(contoh, KB, "Pelaksanaan"), `## Pelaksanaan\n${isi}\n`);
			await expectSalah(contoh, {
				ruleId: "isi-kesepakatan-bersama",
				file: KB,
				...contoh.letak(KB, "## Pelaksanaan"),
				message: /belum ada isinya/,
			});
		},
	);

	test("konsideran", async () => {
		const contoh = new Contoh();
		contoh.tulis(KB, contoh.baca(KB).replace(/# Konsideran\n[\s\S]*?\n\n(?=##)/, ""));
		await expectSalah(contoh, {
			ruleId: "isi-kesepakatan-bersama",
			file: KB,
			...contoh.letak(KB, "## Maksud dan Tujuan"),
			message: /konsideran/,
		});
	});
});

describe("a PKS without one of its ten clauses (Pasal 12)", () => {
	test.each(SEPULUH)("%s", async (judul) => {
		const contoh = new Contoh();
		contoh.ganti(PKS, klausul(contoh, PKS, judul), "## Ketentuan Peralihan\nTidak ada peralihan.\n");
		const at = { file: PKS, ...lastPasal(contoh, PKS), message: /belum memuat klausul/ };
		await expectSalah(
			contoh,
			...(PP.includes(judul) ? [{ ruleId: "isi-perjanjian-pp-50", ...at, citations: ["pp-50-2007:tata-cara-b"] }] : []),
			{ ruleId: "isi-pks", ...at, citations: ["perbup-barsel-23-2023:12-1"] },
		);
	});

	test.each(SEPULUH)("%s that is a heading without text, at the heading", async (judul) => {
		const contoh = new Contoh();
		contoh.ganti(PKS, klausul(contoh, PKS, judul), `## ${judul}\n`);
		const at = { file: PKS, ...contoh.letak(PKS, `## ${judul}`), message: /belum ada isinya/ };
		await expectSalah(contoh, ...(PP.includes(judul) ? [{ ruleId: "isi-perjanjian-pp-50", ...at }] : []), {
			ruleId: "isi-pks",
			...at,
		});
	});
});

describe("a clause is known by the headings drafters give it", () => {
	test.each([
		["Maksud dan Tujuan", ["MAKSUD DAN TUJUAN", "Tujuan dan Maksud", "Maksud", "Tujuan Kerja Sama"]],
		["Objek", ["Obyek", "OBJEK KERJA SAMA", "Objek Kesepakatan"]],
		["Ruang Lingkup", ["RUANG  LINGKUP", "Ruang Lingkup Kegiatan", "Lingkup Pekerjaan"]],
		["Pelaksanaan", ["Tata Cara Pelaksanaan", "Mekanisme Kerja", "PELAKSANAAN KEGIATAN", "Tindak Lanjut"]],
		[
			"Hak dan Kewajiban",
			["Hak dan Kewajiban Para Pihak", "Kewajiban Para Pihak", "Tugas dan Tanggung Jawab", "Tanggung Jawab Para Pihak"],
		],
		["Pembiayaan", ["Pendanaan", "Biaya", "Anggaran Biaya", "Sumber Dana"]],
		["Jangka Waktu", ["Masa Berlaku", "Masa Laku", "Masa Kerja Sama", "Jangka Waktu dan Perpanjangan"]],
		["Penyelesaian Perselisihan", ["Perselisihan", "Penyelesaian Sengketa", "Perbedaan Pendapat"]],
		[
			"Keadaan Kahar",
			[
				"Keadaan Memaksa",
				"Force Majeure",
				"KEADAAN KAHAR (FORCE MAJEURE)",
				"Force Majeur",
				"Keadaan di Luar Kekuasaan",
			],
		],
		["Pengakhiran Kerja Sama", ["Berakhirnya Perjanjian", "Pemutusan Perjanjian", "Pembatalan"]],
	])("%s", async (judul, lain) => {
		for (const sinonim of lain) {
			const contoh = new Contoh().ganti(PKS, `## ${judul}\n`, `## ${sinonim}\n`);
			expect(await contoh.temuan(), sinonim).toEqual([]);
		}
	});

	test("Surat-Menyurat and Lain-Lain of a Kesepakatan Bersama", async () => {
		for (const sinonim of ["Korespondensi", "Surat Menyurat", "Pemberitahuan", "Alamat Para Pihak", "Narahubung"]) {
			expect(await new Contoh().ganti(KB, "## Surat-Menyurat\n", `## ${sinonim}\n`).temuan(), sinonim).toEqual([]);
		}
		for (const sinonim of ["Lain-lain", "Lain Lain", "Ketentuan Lain", "Ketentuan Tambahan", "Hal Lain-Lainnya"]) {
			expect(await new Contoh().ganti(KB, "## Lain-Lain\n", `## ${sinonim}\n`).temuan(), sinonim).toEqual([]);
		}
	});

	test("one pasal may carry two clauses, and a clause may stand in two pasal", async () => {
		const contoh = new Contoh().ganti(PKS, "## Objek\n", "## Objek dan Ruang Lingkup\n");
		contoh.ganti(PKS, klausul(contoh, PKS, "Ruang Lingkup"), "## Hal Umum\nTidak ada.\n");
		expect(await contoh.temuan()).toEqual([]);
		const twice = new Contoh().ganti(PKS, "## Objek\n", "## Objek\n\n## Objek Tambahan\n");
		expect(await twice.temuan()).toEqual([]);
	});

	test("a pasted naskah with its own Pasal numbers is held to the same", async () => {
		const paste = (teks: string) => {
			let nomor = 0;
			return teks.replace(/^## (.*)$/gm, (_, judul: string) => `Pasal ${++nomor}\n${judul.toUpperCase()}\n`);
		};
		const contoh = new Contoh();
		contoh.tulis(PKS, paste(contoh.baca(PKS)));
		expect(contoh.baca(PKS)).toContain("Pasal 10\nPENGAKHIRAN KERJA SAMA\n");
		expect(await contoh.temuan()).toEqual([]);
		contoh.ganti(PKS, "KEADAAN KAHAR", "KEADAAN LUAR BIASA");
		const temuan = await contoh.temuan();
		expect(temuan.map((one) => one.ruleId)).toEqual(["isi-perjanjian-pp-50", "isi-pks"]);
	});
});
