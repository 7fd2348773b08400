import { describe, expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

describe("data pribadi", () => {
	test.each([
		"Telepon (0266) 433611, faksimile (022) 25116061, dan (0266) 322 0100.",
		"Nomor 100.3.7/12/PKS/2026 tanggal 2 November 2026; Rp1.234.567.890.123.456,00.",
		"NPWP 00.123.456.7-012.000 bendahara dan 01.123.456.7-012.000 perseroan.",
		"Nomor rekening 0000000000000; NIP 198001012005011001; kode 9912994512340001.",
		"Rekening dibuka paling lambat 30 hari; Nomor 821.22/Kep.115/2016; 2.214 pasien.",
		"Surel bagian@daerah.go.id, bappedacontoh@gmail.com, dan dinas.air@yahoo.co.id; gmail.com saja.",
		"Nomor KK dicatat petugas; Kartu Keluarga 0000000000000000.",
	])("finds nothing in: %s", (teks) => {
		expectBersih(teks);
	});

	test.each([
		["NIK «3202014507800001 milik warga", "error", "NIK di naskah: 32••••••••••••01"],
		["Nomor «3202 0145 0780 0001 itu", "error", "NIK"],
		["NPWP «08.178.554.2-123.321 pribadi", "error", "NPWP di naskah: 08•••••••••••21"],
		["NPWP: «081785542123321", "error", "NPWP"],
		["NPWP «3202014507800001", "error", "NPWP"],
		["NPWP «66.178.554.2-123.321 itu", "warning", "NPWP"],
		["Hubungi «0812 3456 7890 atau «+62812-3456-789", "warning", "nomor telepon seluler di naskah: 08••••••••90"],
		["Ditransfer melalui rekening Bank Contoh Nomor «1234567890", "warning", "nomor rekening di naskah: 12••••••90"],
		["Nomor KK «3202011207100004 milik warga", "error", "nomor Kartu Keluarga di naskah: 32••••••••••••04"],
		[
			"Hubungi surel «raka.pratista@gmail.com itu",
			"warning",
			"alamat surel pribadi di naskah: r••••••••••••@gmail.com",
		],
		["Nama : Air\nNomor Rekening : «1234-5678-901", "warning", "nomor rekening"],
	])("finds it in: %s", (teks, severity, message) => {
		const [satu] = expectTemuan("data-pribadi", `${teks}.`);
		expect(satu?.severity).toBe(severity);
		expect(satu?.message).toContain(message);
		expect(JSON.stringify(satu)).not.toMatch(/\d{7}/);
	});

	test("front-matter is read too", () => {
		expectTemuan("data-pribadi", "Isi.", { isian: "tempat: «Rumah, telepon 081234567890" });
	});
});
