import { describe, expect, test } from "vitest";
import { Contoh, DAERAH, KB, KERJA_SAMA, LAPORAN, MATRIK, PKS } from "../../helpers/contoh.ts";
import { expectSalah } from "./salah.ts";

/** A value replaced: the finding stands at the new value. */
async function expectNilai(
	file: string,
	from: string,
	to: string,
	harapan: { ruleId: string; message?: RegExp; suggestion?: RegExp; citations?: string[]; at?: string },
): Promise<void> {
	const contoh = new Contoh().ganti(file, from, to);
	const { at = to.split(": ").at(-1) as string, ...rest } = harapan;
	await expectSalah(contoh, { file, ...contoh.letak(file, at), ...rest });
}

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

describe("fields", () => {
	test("a missing field is told at the map it belongs to, with what it means", async () => {
		const top = new Contoh().ganti(LAPORAN, "judul: Laporan Semester I Tahun 2026\n", "");
		await expectSalah(top, {
			ruleId: "isian-kurang",
			file: LAPORAN,
			line: 2,
			column: 1,
			message: /"judul" belum ada/,
			suggestion: /"judul: …" \(Judul laporan\)/,
		});
		const inside = new Contoh().ganti(LAPORAN, "  mulai: 2026-01-01\n", "");
		await expectSalah(inside, {
			ruleId: "isian-kurang",
			file: LAPORAN,
			...inside.letak(LAPORAN, "periode:"),
			message: /"mulai" belum ada pada "periode"/,
		});
		const region = new Contoh().ganti(DAERAH, "ibu_kota: Kota Contoh\n", "");
		await expectSalah(region, { ruleId: "isian-kurang", file: DAERAH, line: 1, column: 1, message: /"ibu_kota"/ });
	});

	test("jenis that is missing, and jenis that is misspelt", async () => {
		const missing = new Contoh().ganti(LAPORAN, "jenis: laporan\n", "");
		await expectSalah(missing, { ruleId: "isian-kurang", file: LAPORAN, line: 2, column: 1, message: /"jenis"/ });
		for (const name of ["Jenis", "jeniss", "jnis"]) {
			const misspelt = new Contoh().ganti(LAPORAN, "jenis: laporan", `${name}: laporan`);
			await expectSalah(misspelt, {
				ruleId: "isian-tidak-dikenal",
				file: LAPORAN,
				line: 2,
				column: 1,
				suggestion: /"jenis"/,
			});
		}
	});

	test.each([
		[KB, "jangka_waktu:", "jangka-waktu:", "jangka_waktu"],
		[KERJA_SAMA, "urusan:", "urusn:", "urusan"],
		[DAERAH, "ibu_kota:", "ibukota:", "ibu_kota"],
		[MATRIK, "    tindak_lanjut:", "    tindaklanjut:", "tindak_lanjut"],
		[PKS, "    jabatan: Kepala Dinas Pekerjaan Umum Kabupaten Contoh", "    jabatn: Kepala Dinas", "jabatan"],
		["peraturan/pp-50-2007.yaml", "penetap:", "penetp:", "penetap"],
	])("%s: %s misspelt is told once, with the likely name", async (file, from, to, likely) => {
		const contoh = new Contoh().ganti(file, from, to);
		const { line, column } = contoh.letak(file, to);
		const temuan = (await contoh.temuan()).filter((one) => one.severity === "error");
		expect(temuan.map((one) => [one.ruleId, one.file, one.line, one.column])).toEqual([
			["isian-tidak-dikenal", file, line, column + to.length - to.trimStart().length],
		]);
		expect(temuan[0]?.suggestion).toBe(`Mungkin maksudnya "${likely}".`);
	});

	test("a name like no other is told with all that may stand there", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "kepada: Bupati Contoh", "warna: biru");
		await expectSalah(contoh, {
			ruleId: "isian-tidak-dikenal",
			file: LAPORAN,
			...contoh.letak(LAPORAN, "warna"),
			suggestion: /Pilihannya: jenis, slug, .*penyusun/,
		});
	});

	test("a field whose name was left out", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "kepada: Bupati Contoh", ": Bupati Contoh");
		await expectSalah(contoh, {
			ruleId: "isian-tidak-dikenal",
			file: LAPORAN,
			...contoh.letak(LAPORAN, ": Bupati Contoh"),
		});
	});

	test("a party without office, and a partner that is neither a region nor a body", async () => {
		const party = new Contoh().ganti(KB, "    jabatan: Bupati Sebelah\n", "");
		await expectSalah(party, {
			ruleId: "isian-kurang",
			file: KB,
			...party.letak(KB, "nama: Sekar Wulandari"),
			message: /jabatan dan mewakili/,
		});
		const partner = new Contoh().ganti(KERJA_SAMA, "    nama: Pemerintah Daerah Kabupaten Sebelah\n", "");
		await expectSalah(partner, {
			ruleId: "isian-kurang",
			file: KERJA_SAMA,
			...partner.letak(KERJA_SAMA, "id: sebelah"),
			message: /id, nama dan jenis/,
		});
	});

	test("values of another kind: text for a list, a number for text, a list for text, text for a number", async () => {
		const ruleId = "bentuk-nilai";
		await expectNilai(KERJA_SAMA, "urusan:\n  - pekerjaan-umum-dan-penataan-ruang", "urusan: kesehatan", {
			ruleId,
			message: /seharusnya daftar/,
		});
		await expectNilai(KB, "  - 120/KSB/02/2025", "  - 120", { ruleId, at: "120\n", suggestion: /tanda kutip: "120"/ });
		await expectNilai(LAPORAN, "kepada: Bupati Contoh", "kepada: [Bupati]", { ruleId, message: /seharusnya teks/ });
		await expectNilai(KERJA_SAMA, "nilai: 1500000000", "nilai: Rp1.500", { ruleId, message: /bilangan bulat/ });
		await expectNilai(KERJA_SAMA, "contoh: true", "contoh: ya", {
			ruleId,
			at: "ya\npublikasi",
			message: /true atau false/,
		});
		await expectNilai(KERJA_SAMA, "nilai: 1500000000", "nilai: -5", { ruleId, message: /paling kecil 0/ });
		await expectNilai(DAERAH, "atas: 25", "atas: 500", { ruleId, at: "500", message: /paling besar 60/ });
		await expectNilai(DAERAH, "surel: kerjasama@contoh.example", "surel: kerjasama", { ruleId, at: "kerjasama\n" });
		await expectNilai(LAPORAN, "judul: Laporan Semester I Tahun 2026", "judul: L", {
			ruleId,
			message: /terlalu pendek/,
		});
	});

	test("a list with too few, too many, and the same twice", async () => {
		const ruleId = "bentuk-nilai";
		const few = new Contoh().ganti(
			DAERAH,
			"peraturan:\n  - id: perbup-barsel-23-2023\n",
			"peraturan: []\nx:\n  - id: a\n",
		);
		const temuan = await few.temuan();
		expect(temuan.map((one) => [one.ruleId, one.line])).toContainEqual([ruleId, few.letak(DAERAH, "[]").line]);
		const twice = "  - kesehatan\n  - kesehatan";
		await expectNilai(KERJA_SAMA, "  - pekerjaan-umum-dan-penataan-ruang", twice, { ruleId, at: "- kesehatan\n  -" });
		const pihak = Array.from({ length: 29 }, (_, i) => `  - daerah: contoh-${i}\n`).join("");
		const many = new Contoh().ganti(KERJA_SAMA, "  - daerah: contoh\n", `${pihak}  - daerah: contoh\n`);
		await expectSalah(many, {
			ruleId,
			file: KERJA_SAMA,
			...many.letak(KERJA_SAMA, "- daerah: contoh-0"),
			message: /paling banyak berisi 30/,
		});
	});
});

describe("dates", () => {
	const ruleId = "tanggal-tidak-sah";
	const SARAN = /mis\. 2026-11-02/;

	test.each([
		["2025-02-30", SARAN],
		["2025-13-01", SARAN],
		["2023-02-29", SARAN],
		["30-02-2025", SARAN],
		["31/04/2025", SARAN],
		["03-02-2025", /: 2025-02-03\./],
		["3/2/2025", /: 2025-02-03\./],
		["3.2.2025", /: 2025-02-03\./],
		["3 Februari 2025", SARAN],
		["2025-2-3", SARAN],
		["besok", SARAN],
	])("%s is no date", async (written, suggestion) => {
		await expectNilai(KB, "tanggal: 2025-02-03", `tanggal: ${written}`, {
			ruleId,
			message: new RegExp(`^"${written.replaceAll(".", "\\.")}" bukan tanggal`),
			suggestion,
		});
	});

	test("every date is held to the calendar: in jangka_waktu, periode, berlaku, peraturan", async () => {
		await expectNilai(KB, "selesai: 2030-02-02", "selesai: 2030-02-30", { ruleId });
		await expectNilai(DAERAH, "sejak: 2023-09-14", "sejak: 2023-09-31", { ruleId });
		await expectNilai("peraturan/perwal-bekasi-75-2021.yaml", "ditetapkan: 2021-10-08", "ditetapkan: 2021-10-32", {
			ruleId,
		});
		const contoh = new Contoh().ganti(LAPORAN, "mulai: 2026-01-01", "mulai: 2026-00-01");
		await expectSalah(contoh, { ruleId, file: LAPORAN, ...contoh.letak(LAPORAN, "2026-00-01") });
	});

	test("the last of February in a leap year is a date", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "tanggal: 2026-07-06", "tanggal: 2024-02-29");
		expect(await contoh.temuan()).toEqual([]);
	});

	test("selesai before mulai, in a naskah and in a report", async () => {
		await expectNilai(KB, "selesai: 2030-02-02", "selesai: 2025-02-02", {
			ruleId: "tanggal-terbalik",
			message: /Berakhir 2 Februari 2025, padahal mulai 3 Februari 2025/,
		});
		const sameDay = new Contoh().ganti(KB, "selesai: 2030-02-02", "selesai: 2025-02-03");
		expect(await sameDay.temuan()).toEqual([]);
	});

	test("a term of a million years is too long, not a crash", async () => {
		const contoh = new Contoh().ganti(KB, "  mulai: 2025-02-03\n  selesai: 2030-02-02", "  lama: 9999999 tahun");
		await expectSalah(contoh, { ruleId: "kesepakatan-lima-tahun", file: KB, ...contoh.letak(KB, "9999999 tahun") });
	});

	test("signed without a date; signed on a day that has not come is a warning", async () => {
		const contoh = new Contoh().ganti(KB, "tanggal: 2025-02-03", "tanggal:");
		await expectSalah(contoh, { ruleId: "tanggal-kosong", file: KB, ...contoh.letak(KB, "tanggal:") });
		const temuan = await new Contoh().ganti(PKS, "tanggal: 2025-03-03", "tanggal: 2026-11-23").temuan();
		expect(temuan.map((one) => [one.ruleId, one.severity])).toEqual([["tanggal-mendatang", "warning"]]);
	});
});

describe("what one naskah says about others and about itself", () => {
	test("more or fewer nomor than pihak, with the form that asks for them", async () => {
		const few = new Contoh().ganti(KB, "  - 120/KSB/02/2025\n", "");
		await expectSalah(few, {
			ruleId: "jumlah-nomor",
			file: KB,
			...few.letak(KB, "nomor:"),
			message: /1 nomor untuk 2 pihak/,
			citations: ["perbup-barsel-23-2023:lampiran-a"],
		});
		const many = new Contoh().ganti(PKS, "  - 120/PKS/07/2025\n", "  - 120/PKS/07/2025\n  - 7/2025\n");
		await expectSalah(many, {
			ruleId: "jumlah-nomor",
			file: PKS,
			...many.letak(PKS, "nomor:"),
			message: /3 nomor untuk 2 pihak/,
			citations: ["perbup-barsel-23-2023:lampiran-b"],
		});
	});

	test("one number for each body where one party is several", async () => {
		const two = "  - penanda_tangan:\n      - { nama: A, jabatan: Bupati Sebelah, mewakili: sebelah }\n";
		const three = `${two}      - { nama: B, jabatan: Bupati Seberang, mewakili: PT Seberang }\n`;
		const single = / {2}- nama: Sekar Wulandari\n[\s\S]*?alamat: Jalan Sebelah Nomor 2\n/;
		const contoh = new Contoh();
		contoh.tulis(KB, contoh.baca(KB).replace(single, three).replace("  jumlah: 3", "  jumlah: 4"));
		expect(await contoh.temuan()).toEqual([]);
		contoh.ganti(KB, "  - 120/KSB/02/2025\n", "  - 120/KSB/02/2025\n  - 7/2025\n");
		expect(await contoh.temuan()).toEqual([]);
	});

	test("a dasar that leads nowhere, to itself, out of the content, to a folder", async () => {
		for (const dasar of ["hilang.md", "../../../../rahasia.md", "/etc/passwd", "laporan.md", ".", "..\\\\pks.md"]) {
			const contoh = new Contoh().ganti(LAPORAN, "  - pks.md", `  - "${dasar}"`);
			await expectSalah(contoh, {
				ruleId: "dasar-tidak-ada",
				file: LAPORAN,
				...contoh.letak(LAPORAN, `"${dasar}"`),
				message: dasar === "laporan.md" ? /dirinya sendiri/ : /tidak ditemukan/,
			});
		}
	});

	test("a dasar that is there but cannot be read is told at its own file only", async () => {
		const contoh = new Contoh().ganti(MATRIK, "  - dasar: PKS Pasal 6 ayat (2)", "\t- dasar: PKS");
		contoh.ganti(LAPORAN, "  - pks.md", "  - pks.md\n  - matrik-evaluasi.md");
		const temuan = await contoh.temuan();
		expect(temuan.map((one) => [one.ruleId, one.file])).toEqual([["yaml-tab", MATRIK]]);
	});

	test("mewakili and daerah that name nobody", async () => {
		await expectNilai(KB, "mewakili: sebelah", "mewakili: sebela", {
			ruleId: "pihak-tidak-dikenal",
			suggestion: /"sebelah"/,
		});
		const contoh = new Contoh().ganti(KERJA_SAMA, "- daerah: contoh\n", "- daerah: conto\n");
		contoh.ganti(KERJA_SAMA, "kategori: wajib", "kategori: sukarela");
		for (const file of [KB, PKS]) contoh.ganti(file, "mewakili: contoh\n", "mewakili: conto\n");
		await expectSalah(contoh, {
			ruleId: "pihak-tidak-dikenal",
			file: KERJA_SAMA,
			...contoh.letak(KERJA_SAMA, "conto\n"),
			suggestion: /"contoh"/,
		});
	});

	test("a region that is there but whose daerah.yaml cannot be used is told at its own file only", async () => {
		const contoh = new Contoh().tulis("seberang/daerah.yaml", "nama: Kota Seberang\n");
		contoh.ganti(KERJA_SAMA, "  - id: sebelah", "  - daerah: seberang\n  - id: sebelah");
		const temuan = await contoh.temuan();
		expect(new Set(temuan.map((one) => one.file))).toEqual(new Set(["seberang/daerah.yaml"]));
	});

	test("a regulation that nobody holds, and one whose file cannot be used", async () => {
		await expectNilai(DAERAH, "- id: pp-50-2007", "- id: pp-50-207", {
			ruleId: "peraturan-tidak-dikenal",
			suggestion: /"pp-50-2007"/,
		});
		const contoh = new Contoh().ganti("peraturan/pp-50-2007.yaml", "penetap: Presiden", "penetap: [");
		const temuan = await contoh.temuan();
		expect(temuan.map((one) => [one.ruleId, one.file])).toEqual([["yaml-rusak", "peraturan/pp-50-2007.yaml"]]);
	});

	test("withheld from the public without a ground", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "publikasi: publik", "publikasi: dikecualikan");
		await expectSalah(contoh, {
			ruleId: "pengecualian-tanpa-dasar",
			file: LAPORAN,
			...contoh.letak(LAPORAN, "dikecualikan"),
		});
	});
});
