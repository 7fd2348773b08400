import { describe, expect, it } from "vitest";
import type { DokumenNaskah } from "../../scripts/model/arsip.ts";
import { batasMasa } from "../../scripts/model/masa.ts";
import { jangkarKetentuan } from "../../scripts/publish/citation.ts";
import { filtersFor } from "../../scripts/publish/filter.ts";
import type { Konteks } from "../../scripts/publish/gate/konteks.ts";
import { masaOf } from "../../scripts/publish/gate/masa.ts";
import { keadaanKasus, keadaanNaskah, masaKasus } from "../../scripts/publish/halaman/keadaan.ts";
import { tautanKutipan } from "../../scripts/publish/halaman/peraturan.ts";
import { isianOf, type Skema } from "../../scripts/publish/halaman/skema.ts";
import type { KasusTerbuka, Masa, NaskahPublik, Portal } from "../../scripts/publish/portal.ts";
import { textForScreen } from "../../scripts/publish/teks.ts";
import { dokumenOf, readContoh, readSample } from "../render/contoh.ts";

const HARI = "2026-11-21";

function naskah(jangka_waktu: Masa, status = "ditandatangani", jenis = "perjanjian-kerja-sama"): NaskahPublik {
	return { akses: "terbuka", jenis, status, jangka_waktu } as unknown as NaskahPublik;
}
const kasus = (...dokumen: object[]): KasusTerbuka => ({ dokumen }) as unknown as KasusTerbuka;

describe("jangkarKetentuan", () => {
	it.each([
		["19-3", "Pasal 19 ayat (3)", "pasal-19-ayat-3"],
		["1-12", "Pasal 1 angka 12", "pasal-1-angka-12"],
		["6-a-1-d", "Pasal 6 huruf a angka 1 huruf d)", "pasal-6-huruf-a-angka-1-huruf-d"],
		["lampiran-a", "Lampiran huruf A", "lampiran-a"],
		["tujuan", 'Paparan, "Tujuan"', "tujuan"],
	])("%s (%s) is #%s", (id, letak, jangkar) => {
		expect(jangkarKetentuan({ id, letak })).toBe(jangkar);
	});

	it("has no address for a citation that we do not hold", () => {
		const portal: Portal = {
			hari: HARI,
			riwayat: true,
			daerah: [],
			peraturan: [],
			tenggat: [],
			alih: [],
			sunting: [],
			kepatuhan: [],
		};
		expect(tautanKutipan(portal, "entah:1")).toEqual({ judul: "entah:1", url: "" });
	});
});

describe("the term of a naskah", () => {
	it("takes the dates as written, else reckons from the day of signing to the day before the anniversary", () => {
		const dates = { mulai: "2026-01-05", selesai: "2026-12-31" };
		expect(batasMasa(dates, "2026-01-01")).toEqual(dates);
		expect(batasMasa({ lama: "5 tahun" }, "2026-11-02")).toEqual({ mulai: "2026-11-02", selesai: "2031-11-01" });
		expect(batasMasa({ lama: "6 bulan" }, undefined)).toEqual({ mulai: undefined, selesai: undefined });
		expect(batasMasa({ mulai: null }, "2026-11-02")).toEqual({ mulai: "2026-11-02", selesai: undefined });
	});

	it.each([
		[
			"is what a signed renewal makes of it, and says what it was",
			"ditandatangani",
			"publik",
			"2032-11-15",
			"2029-11-15",
		],
		["is not moved by a renewal that is not signed", "final", "publik", "2029-11-15", undefined],
		[
			"is not moved by one that is not public: not even its date goes out",
			"ditandatangani",
			"terbatas",
			"2029-11-15",
			undefined,
		],
	])("%s", (_, status, publikasi, selesai, semula) => {
		const perpanjangan = readSample("perpanjangan")
			.replace(/^status: \w+/m, `status: ${status}`)
			.replace(/^publikasi: \w+/m, `publikasi: ${publikasi}`)
			.replace(/^tanggal:.*$/m, "tanggal: 2026-11-20");
		const pks = readSample("perjanjian-kerja-sama");
		const terbaca = readContoh({ dokumen: { "perjanjian-kerja-sama": pks, perpanjangan } });
		const dokumen = dokumenOf(terbaca, "perjanjian-kerja-sama") as DokumenNaskah;
		const konteks = { terbitan: { arsip: terbaca.arsip, today: HARI } } as unknown as Konteks;
		expect(masaOf(dokumen, konteks)).toEqual({ mulai: "2026-11-16", selesai, ...(semula && { semula }) });
	});
});

it.each([
	["2026-11-21", "2032-11-15"],
	["2026-11-22", "2029-11-15"],
])("a renewal counts from its own day on, and not before: signed on %s", (tanggal, selesai) => {
	const perpanjangan = readSample("perpanjangan")
		.replace(/^status: \w+/m, "status: ditandatangani")
		.replace(/^tanggal:.*$/m, `tanggal: ${tanggal}`);
	const pks = readSample("perjanjian-kerja-sama");
	const terbaca = readContoh({ dokumen: { "perjanjian-kerja-sama": pks, perpanjangan } });
	const konteks = { terbitan: { arsip: terbaca.arsip, today: HARI } } as unknown as Konteks;
	expect(masaOf(dokumenOf(terbaca, "perjanjian-kerja-sama") as DokumenNaskah, konteks).selesai).toBe(selesai);
});

describe("the term of a naskah that was ended before its time", () => {
	const JENIS = ["perjanjian-kerja-sama", "pengakhiran"] as const;

	function masa(ubah: (pengakhiran: string) => string): Masa {
		const [pks, pengakhiran] = JENIS.map(readSample) as [string, string];
		const made = pengakhiran
			.replace(/^status: \w+/m, "status: final")
			.replace(/^tanggal:.*$/m, "tanggal: 2026-11-20")
			.replace(/^berakhir:.*$/m, "berakhir: 2027-01-31");
		const terbaca = readContoh({ dokumen: { "perjanjian-kerja-sama": pks, pengakhiran: ubah(made) } });
		const konteks = { terbitan: { arsip: terbaca.arsip, today: HARI } } as unknown as Konteks;
		return masaOf(dokumenOf(terbaca, "perjanjian-kerja-sama") as DokumenNaskah, konteks);
	}
	const AWAL = { mulai: "2026-11-16", selesai: "2029-11-15" };

	it("goes to the day that the ending names, not to the day of its paper, and says what it was", () => {
		const diakhiri = { ...AWAL, selesai: "2027-01-31", semula: "2029-11-15" };
		expect(masa((made) => made)).toEqual(diakhiri);
		expect(masa((made) => made.replace(/^status: \w+/m, "status: ditandatangani"))).toEqual(diakhiri);
	});

	it.each<[string, (made: string) => string]>([
		["a draft", (made) => made.replace(/^status: \w+/m, "status: rancangan")],
		["one that was called off", (made) => made.replace(/^status: \w+/m, "status: batal")],
		[
			"one that is not public: not even its date goes out",
			(made) => made.replace(/^publikasi: \w+/m, "publikasi: terbatas"),
		],
		["one of a later day", (made) => made.replace(/^tanggal:.*$/m, "tanggal: 2026-11-22")],
		["one that names a later day than the term has", (made) => made.replace(/^berakhir:.*$/m, "berakhir: 2030-01-31")],
	])("is not moved by %s", (_, ubah) => {
		expect(masa(ubah)).toEqual(AWAL);
	});
});

describe("keadaan", () => {
	it.each([
		["2026-01-01", "2026-11-21", "berlaku"],
		["2026-01-01", "2026-11-20", "berakhir"],
		["2026-11-22", "2027-11-20", "belum-mulai"],
		["2026-11-21", undefined, "berlaku"],
	])("from %s to %s is %s on 21 November 2026", (mulai, selesai, keadaan) => {
		expect(keadaanNaskah(naskah({ mulai, ...(selesai && { selesai }) }), HARI)).toBe(keadaan);
	});

	it("tells a paper that is not signed or cancelled", () => {
		expect(keadaanNaskah(naskah({}, "final"), HARI)).toBe("proses");
		expect(keadaanNaskah(naskah({}, "batal"), HARI)).toBe("batal");
	});

	it("runs as long as one naskah does, and does not guess when the telling one is withheld", () => {
		const lama = naskah({ selesai: "2025-01-01" });
		const kini = naskah({ selesai: "2027-01-01" }, "ditandatangani", "kesepakatan-bersama");
		expect(keadaanKasus(kasus(lama, kini), HARI)).toBe("berlaku");
		expect(keadaanKasus(kasus(lama), HARI)).toBe("berakhir");
		expect(keadaanKasus(kasus(), HARI)).toBe("proses");
		expect(keadaanKasus(kasus({ akses: "dikecualikan" }), HARI)).toBeUndefined();
	});

	it("goes by what the newest change left to a naskah, not by a renewal that a later one cut short", () => {
		const pks = { ...naskah({ selesai: "2026-06-30", semula: "2025-06-30" }), url: "/a/b/pks/" };
		const renewal = { ...naskah({ selesai: "2030-06-30" }, "ditandatangani", "perpanjangan"), dasar: [pks.url] };
		expect(keadaanKasus(kasus(pks, renewal), HARI)).toBe("berakhir");
		expect(masaKasus(kasus(pks, renewal), HARI)?.selesai).toBe("2026-06-30");
		expect(keadaanKasus(kasus({ akses: "dikecualikan" }, renewal), HARI)).toBe("berlaku");
	});

	it("is known by the perjanjian in force that ends last", () => {
		const kb = naskah({ selesai: "2030-01-01" }, "ditandatangani", "kesepakatan-bersama");
		const satu = naskah({ selesai: "2027-01-01" });
		const dua = naskah({ selesai: "2028-01-01" });
		const lewat = naskah({ selesai: "2026-01-01" });
		expect(masaKasus(kasus(kb, satu, dua, lewat), HARI)?.selesai).toBe("2028-01-01");
		expect(masaKasus(kasus(kb, lewat), HARI)?.selesai).toBe("2030-01-01");
		expect(masaKasus(kasus(naskah({}, "final")), HARI)).toBeUndefined();
	});
});

describe("textForScreen", () => {
	it("links pasal and ayat to themselves, names the parts of a report, lets tables scroll", () => {
		const html = `<section class="pasal" id="pasal-7" aria-labelledby="pasal-7-judul">
<h2 class="pasal-kepala" id="pasal-7-judul"><span class="pasal-nomor" id="objek">Pasal 7</span></h2>
<ol><li class="butir" id="pasal-7-ayat-2"><span class="label">(2)</span> <div>x</div></li></ol></section>
<h2 class="judul-isi">Satu</h2><h3 class="judul-isi">Dua</h3><table class="tabel"><tbody></tbody></table>`;
		const screen = textForScreen(html);
		expect(screen).toContain('<a class="pasal-nomor" href="#pasal-7"><span id="objek">Pasal 7</span></a>');
		expect(screen).toContain('<a class="label" href="#pasal-7-ayat-2">(2)</a>');
		expect(screen).toContain(
			'<h2 class="judul-isi" id="bagian-1">Satu</h2><h3 class="judul-isi" id="bagian-2">Dua</h3>',
		);
		expect(screen).toMatch(/<div class="gulir"[^>]*tabindex="0"><table/);
	});
});

describe("isianOf", () => {
	it("follows references and lists fields below the field that holds them", () => {
		const umum: Skema = {
			$id: "umum",
			definitions: { Status: { enum: ["a"], "x-nama": { a: "Alfa" }, description: "Keadaan" } },
		};
		const schema: Skema = {
			$id: "surat",
			required: ["status"],
			properties: {
				status: { $ref: "umum#/definitions/Status" },
				pihak: {
					type: "array",
					items: { type: "object", required: ["nama"], properties: { nama: { type: ["string", "null"] } } },
				},
			},
		};
		expect(isianOf(schema, new Map([["umum", umum]]))).toEqual([
			{
				nama: "status",
				dalam: 0,
				wajib: true,
				keterangan: "Keadaan",
				isi: "salah satu pilihan",
				pilihan: [{ id: "a", nama: "Alfa" }],
			},
			{ nama: "pihak", dalam: 0, wajib: false, keterangan: "", isi: "daftar: kelompok isian", pilihan: [] },
			{ nama: "nama", dalam: 1, wajib: true, keterangan: "", isi: "teks", pilihan: [] },
		]);
	});
});

describe("filters", () => {
	const filters = filtersFor("/naskah/");

	it("write values as people read them", () => {
		expect(filters.tanggal("2026-11-02")).toBe("2 November 2026");
		expect(filters.rupiah(76_000_000_000)).toBe("Rp76.000.000.000");
		expect(filters.ukuran(184_320)).toBe("184 kB");
		expect(filters.ukuran(1_250_000)).toBe("1,3 MB");
		expect(filters.sisaWaktu("2026-12-31", HARI)).toBe("40 hari lagi");
		expect(filters.sisaWaktu("2027-05-21", HARI)).toBe("sekitar 6 bulan lagi");
		expect(filters.nama("ksdd", "bentuk")).toBe("Kerja sama daerah dengan daerah lain");
		expect(filters.nama("entah", "bentuk")).toBe("entah");
		expect(filters.alamat("/data/")).toBe("/naskah/data/");
	});
});
