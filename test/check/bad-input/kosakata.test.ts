import { describe, test } from "vitest";
import { Contoh, KB, KERJA_SAMA, LAPORAN, MATRIK } from "../../helpers/contoh.ts";
import { expectNilai, expectSalah } from "./salah.ts";

describe("unknown words of a vocabulary are told with the likely one, or the whole choice", () => {
	test("jenis", async () => {
		const ruleId = "jenis-tidak-dikenal";
		await expectNilai(LAPORAN, "jenis: laporan", "jenis: laporn", { ruleId, suggestion: /"laporan"/ });
		await expectNilai(LAPORAN, "jenis: laporan", "jenis: kuitansi", { ruleId, suggestion: /matrik-evaluasi, laporan/ });
		await expectNilai(LAPORAN, "jenis: laporan", "jenis: kerja-sama", { ruleId });
	});

	test("jenis that is a name every object has", async () => {
		for (const jenis of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
			await expectNilai(LAPORAN, "jenis: laporan", `jenis: ${jenis}`, { ruleId: "jenis-tidak-dikenal" });
		}
	});

	test("urusan, with the provision that lists them", async () => {
		await expectNilai(KERJA_SAMA, "  - pekerjaan-umum-dan-penataan-ruang", "  - kesehatn", {
			ruleId: "nilai-tidak-dikenal",
			at: "kesehatn",
			message: /"kesehatn"/,
			suggestion: /"kesehatan"/,
			citations: ["perbup-barsel-23-2023:5-4"],
		});
		await expectNilai(KERJA_SAMA, "  - pekerjaan-umum-dan-penataan-ruang", "  - antariksa", {
			ruleId: "nilai-tidak-dikenal",
			at: "antariksa",
			suggestion: /Pilihannya: pendidikan, .*transmigrasi/,
		});
	});

	test("bentuk, bentuk KSDD, kind of mitra, stage", async () => {
		const ruleId = "nilai-tidak-dikenal";
		await expectNilai(KERJA_SAMA, "bentuk: ksdd\n", "bentuk: ksddd\n", {
			ruleId,
			at: "ksddd",
			suggestion: /"ksdd"/,
			citations: ["perda-kerja-sama-daerah:bentuk"],
		});
		await expectNilai(KERJA_SAMA, "bentuk_ksdd: pelayanan-bersama", "bentuk_ksdd: layanan-bersama", {
			ruleId,
			suggestion: /"pelayanan-bersama"/,
			citations: ["perbup-barsel-23-2023:9"],
		});
		await expectNilai(KERJA_SAMA, "jenis: pemerintah-daerah", "jenis: pemda", {
			ruleId,
			citations: ["perwal-bekasi-75-2021:1-8"],
		});
		await expectNilai(KERJA_SAMA, "tahap: pelaksanaan", "tahap: pelaksanan", {
			ruleId,
			suggestion: /"pelaksanaan"/,
			citations: ["perbup-barsel-23-2023:13"],
		});
	});

	test("rekomendasi", async () => {
		await expectNilai(MATRIK, "- menagih-kewajiban-mitra", "- tagih-kewajiban-mitra", {
			ruleId: "nilai-tidak-dikenal",
			at: "tagih-kewajiban-mitra",
			suggestion: /"menagih-kewajiban-mitra"/,
			citations: ["perwal-bekasi-75-2021:6-7"],
		});
	});

	test("status and publikasi", async () => {
		const ruleId = "nilai-tidak-dikenal";
		await expectNilai(KB, "status: ditandatangani", "status: ditanda-tangani", {
			ruleId,
			suggestion: /"ditandatangani"/,
		});
		await expectNilai(KB, "publikasi: publik", "publikasi: rahasia", { ruleId, suggestion: /publik, terbatas/ });
	});

	test("a number or nothing where a word of a vocabulary belongs is one mistake", async () => {
		await expectNilai(KERJA_SAMA, "  - pekerjaan-umum-dan-penataan-ruang", "  - 12", {
			ruleId: "nilai-tidak-dikenal",
			at: "12",
		});
		const contoh = new Contoh().ganti(LAPORAN, "status: final", "status:");
		const { line, column } = contoh.letak(LAPORAN, "status:");
		await expectSalah(contoh, {
			ruleId: "nilai-tidak-dikenal",
			file: LAPORAN,
			line,
			column: column + 7,
			message: /"status" masih kosong/,
			suggestion: /rancangan, final/,
		});
	});
});
