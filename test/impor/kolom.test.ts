import { describe, expect, it } from "vitest";
import { Meja, type Sel, xlsx } from "./register.ts";

/** One agreement as every register below tells it, in its own way. */
const HARAPAN = {
	judul: "Pengujian Mutu Air Sungai",
	pihak: ["Pemerintah Kabupaten Contoh", "Yayasan Tirta Lestari"],
	nomor: ["119/04/KB/2024", "07/YTL/2024"],
	tanggal: "2024-03-12",
};
const PIHAK = HARAPAN.pihak.join("\n");
const tgl = (iso: string) => new Date(`${iso}T00:00:00Z`);

const BENTUK: readonly (readonly [string, readonly (readonly Sel[])[]])[] = [
	[
		"one row of plain headers, dates as dates",
		[
			["No", "Judul", "Para Pihak", "Nomor", "Tanggal"],
			[1, HARAPAN.judul, PIHAK, "119/04/KB/2024\n07/YTL/2024", tgl(HARAPAN.tanggal)],
		],
	],
	[
		"titles above, headers of two rows with merged cells, numbered columns",
		[
			["DAFTAR KERJA SAMA DAERAH TAHUN 2024", null, null, null, null, null, null, null],
			["BAGIAN KERJA SAMA", null, null, null, null, null, null, null],
			[null],
			["NO", "TENTANG", "PARA PIHAK", null, "NOMOR", null, "MASA BERLAKU", null, "TGL. TTD"],
			[null, null, "PIHAK KESATU", "PIHAK KEDUA", "PIHAK KESATU", "PIHAK KEDUA", "MULAI", "BERAKHIR", null],
			["1", "2", "3", "4", "5", "6", "7", "8", "9"],
			[1, HARAPAN.judul, ...HARAPAN.pihak, ...HARAPAN.nomor, tgl("2024-03-12"), tgl("2029-03-11"), "12 Maret 2024"],
		],
	],
	[
		"abbreviations, slips of the pen, another order, dates as text",
		[
			["Tgl Penandatangan", "Nomer Naskah", "Mitra/Pihak", "Judul Kerjasama", "No."],
			["Selasa, 12-Mar-24", "1. 119/04/KB/2024 2. 07/YTL/2024", `1. ${PIHAK.replace("\n", "\n2. ")}`, HARAPAN.judul, 1],
		],
	],
	[
		"parties and numbers in columns of their own, a date as the count of a spreadsheet",
		[
			["Judul Perjanjian", "Pihak Pertama", "Pihak Kedua", "Nomor Surat Pemerintah", "Nomor Surat Mitra", "Tanggal"],
			[HARAPAN.judul, ...HARAPAN.pihak, ...HARAPAN.nomor, 45363],
		],
	],
	[
		"one agreement over several rows, as merged cells leave it, among titles of sections and sums",
		[
			["No", "Perihal", "Pihak", "Nomor Naskah", "Tanggal Penandatanganan"],
			["A. KERJA SAMA DENGAN PIHAK KETIGA", null, null, null, null],
			[1, HARAPAN.judul, HARAPAN.pihak[0] as string, HARAPAN.nomor[0] as string, "12/03/2024"],
			[null, null, HARAPAN.pihak[1] as string, HARAPAN.nomor[1] as string, null],
			["Jumlah", null, null, "1", null],
		],
	],
	[
		"synonyms beside each other, numbers below the parties they belong to, abbreviations of every day, a sum below",
		[
			["NO URUT", "PIHAK YG BEKERJASAMA", "TENTANG / PERIHAL", "NO. NASKAH DINAS", null, "TGL. TTD"],
			[null, null, null, "PIHAK I", "PIHAK II", null],
			[1, PIHAK.replace("\n", " dgn "), HARAPAN.judul, "119/04/KB/2024", "07/YTL/2024", "12 Maret 2024"],
			["JUMLAH", null, 1, null, null, null],
		],
	],
];

describe("columns are matched by what they mean", () => {
	it.each(BENTUK)("%s", async (_, rows) => {
		const meja = new Meja();
		const { code } = await meja.impor("daftar.xlsx", await xlsx(rows));
		expect(code).toBe(0);
		expect(meja.kasus()).toHaveLength(1);
		expect(meja.kasus()[0]?.register[0]).toMatchObject(HARAPAN);
	});

	it.each([
		["semicolons, Windows-1252", ";", "latin1", "Café Söderberg"],
		["commas, UTF-8 with a mark", ",", "utf8", "\u00c9lan"],
		["tabs, UTF-16", "\t", "utf16le", "Café Söderberg"],
	] as const)("CSV with %s", async (_, pemisah, kode, nama) => {
		const meja = new Meja();
		const mark = kode === "latin1" ? "" : "\ufeff";
		const rows = [
			["No", "Judul", "Mitra", "Tanggal"],
			["1", `"Pelatihan${pemisah} Tahap ""Satu"""`, `Yayasan ${nama}`, "2 Mei 2023"],
		];
		const text = `${mark}${rows.map((row) => row.join(pemisah)).join("\r\n")}\r\n`;
		await meja.impor("daftar.csv", Buffer.from(text, kode));
		const [kasus] = meja.kasus();
		expect(kasus?.register[0]).toMatchObject({ pihak: [`Yayasan ${nama}`], tanggal: "2023-05-02" });
		expect(kasus?.judul).toMatch(/^Pelatihan.? ?Tahap "Satu"$/);
	});

	it("leaves parties be whose names have a stroke or a digit, and a company named Total", async () => {
		const meja = new Meja();
		const rows = ["Mitra;Judul", "PT Bank Intan (Persero) Tbk/KCP 2;Kas Daerah", "Total Energi Intan;Pasar Induk"];
		const { code } = await meja.impor("daftar.csv", rows.join("\n"));
		expect(code).toBe(0);
		expect(meja.kasus().map(({ register }) => register[0]?.pihak)).toEqual([
			["PT Bank Intan (Persero) Tbk/KCP 2"],
			["Total Energi Intan"],
		]);
	});

	it("names the column that a needed meaning may lie in, as the line that settles it", async () => {
		const meja = new Meja();
		const rows = "Uraian Kegiatan;Mitra;Tanggal\nBank Sampah;Yayasan Hijau;1 Mei 2024\n";
		await expect(meja.impor("daftar.csv", rows)).rejects.toThrow(
			/Kolom judul kerja sama belum dikenali\. Tulis "Uraian Kegiatan: judul" di bawah "kolom:" dalam .+kolom\.yaml/,
		);
		expect(meja.kasus()).toEqual([]);
	});

	it("keeps what it does not know under its header, and invents nothing", async () => {
		const meja = new Meja();
		const rows = [
			["Judul", "Mitra", "Sumber Dana", "Jenis Kerja Sama", "Urusan", "OPD"],
			["Posyandu Remaja", "Universitas Contoh", "=SUM(A1)", "KSDPK", "Kesehatan", "Dinas Kesehatan"],
			["Posyandu Lansia", "Yayasan Usia Emas", "APBD", "Lain-lain", "Kesehatan dan Gizi", "-"],
		];
		await meja.impor("daftar.csv", rows.map((row) => row.join(";")).join("\n"));
		const [lansia, remaja] = meja.kasus();
		expect(remaja).toMatchObject({
			publikasi: "terbatas",
			ringkasan: null,
			bentuk: "ksdpk",
			urusan: ["kesehatan"],
			perangkat_daerah: "Dinas Kesehatan",
			pihak: [{ daerah: "contoh" }, { id: "universitas-contoh", nama: "Universitas Contoh", jenis: null }],
		});
		expect(remaja?.register[0]?.lain).toEqual([{ kolom: "Sumber Dana", isi: "=SUM(A1)" }]);
		expect(lansia).toMatchObject({ bentuk: null, urusan: null, perangkat_daerah: null });
		expect(lansia?.pihak[1]).toMatchObject({ jenis: "yayasan" });
		expect(meja.laporan("daftar.csv")).toContain('baris 3, Urusan: "Kesehatan dan Gizi" belum dikenal');
	});

	it("does not settle a doubtful column by itself; what a person settled is kept for the next register", async () => {
		const meja = new Meja();
		const rows = "Judul;Mitra;Waktu Mulai Pelaksanaan\nBank Sampah;Yayasan Hijau;1 Juli 2024\n";
		const { kata } = await meja.impor("satu.csv", rows);
		expect(kata).toMatch(/Waktu Mulai Pelaksanaan +→ /);
		expect(meja.kasus()[0]?.register[0]).not.toHaveProperty("mulai");
		const pemetaan = meja.taruh("kolom.yaml", "kolom:\n  Waktu Mulai Pelaksanaan: mulai\n");
		await meja.impor("dua.csv", rows.replace("Bank Sampah", "Rumah Kompos"), "--pemetaan", pemetaan);
		expect(meja.kasus().map(({ register }) => register[0]?.mulai)).toEqual([undefined, "2024-07-01"]);
	});

	it("keeps the meaning of columns with the region, where nothing is read as content", async () => {
		const meja = new Meja();
		await meja.impor("satu.csv", "Judul;Mitra\nBank Sampah;Yayasan Hijau\n");
		const { "/.impor/kolom.yaml": kolom } = meja.semuaBerkas();
		expect(kolom).toMatch(/^kolom:\n {2}Judul: judul\n {2}Mitra: mitra\n$/m);
		expect((await meja.contoh.semua()).map(({ ruleId }) => ruleId)).toEqual(["isian-menunggu"]);
	});
});

describe("parties", () => {
	const PIHAK_SENDIRI = [
		["Pemkab Contoh", true],
		["Pemerintah Daerah Kab. Contoh", true],
		["Bupati Contoh", true],
		["Dinas Kesehatan Kabupaten Contoh", true],
		["Dinas Lingkungan Hidup", true],
		["Pemerintah Kota Contoh", false],
		["Badan Narkotika Nasional Kabupaten Contoh", false],
		["Forum Sehat Kabupaten Contoh", false],
	] as const;

	it.each(PIHAK_SENDIRI)("%s is the region of the register: %s", async (nama, own) => {
		const meja = new Meja();
		await meja.impor("daftar.csv", `Judul;Para Pihak\nPasar Tani;${nama}|PT Sawah Makmur\n`);
		const [kasus] = meja.kasus();
		expect(kasus?.pihak.filter(({ daerah }) => daerah === "contoh")).toHaveLength(1);
		expect(kasus?.pihak.some((pihak) => pihak.nama === nama)).toBe(!own);
	});

	it("commas and 'dan' belong to names; 'dengan' and lines part them", async () => {
		const meja = new Meja();
		const pihak = '"Pemkab Contoh dengan Badan Meteorologi, Klimatologi, dan Geofisika\nPT Sawah; Ladang"';
		await meja.impor("daftar.csv", `Judul,Para Pihak\nCuaca Tani,${pihak}\n`);
		expect(meja.kasus()[0]?.register[0]?.pihak).toEqual([
			"Pemkab Contoh",
			"Badan Meteorologi, Klimatologi, dan Geofisika",
			"PT Sawah",
			"Ladang",
		]);
	});
});
