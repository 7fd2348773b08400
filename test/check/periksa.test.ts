import { describe, expect, it } from "vitest";
import { Contoh, KERJA_SAMA, LAPORAN, PKS } from "../helpers/contoh.ts";

const sementara = async (contoh: Contoh) => (await contoh.semua()).filter(({ ruleId }) => ruleId === "isian-sementara");

describe("a value that bears the mark of a stand-in", () => {
	it("is told at its field, with what to choose; a reminder where nothing is final", async () => {
		const contoh = new Contoh().ganti(KERJA_SAMA, "kategori: wajib", "kategori: wajib # PERIKSA: wajib | sukarela");
		expect(await sementara(contoh)).toMatchObject([
			{
				severity: "warning",
				file: KERJA_SAMA,
				message: 'Nilai "kategori" masih sementara: wajib | sukarela.',
				...contoh.letak(KERJA_SAMA, "kategori:"),
			},
		]);
	});

	it.each([
		["rancangan", "warning"],
		["final", "error"],
		["ditandatangani", "error"],
	])("in a paper with status %s is told as %s", async (status, severity) => {
		const contoh = new Contoh();
		contoh.tulis(LAPORAN, contoh.baca(LAPORAN).replace(/^status: .*$/m, `status: ${status} #PERIKSA`));
		expect(await sementara(contoh)).toMatchObject([{ severity, message: 'Nilai "status" masih sementara.', line: 3 }]);
	});

	it("is found beside a list, inside one, between brackets and on a line of its own", async () => {
		const contoh = new Contoh();
		const yaml = [
			"urusan: # PERIKSA: a",
			"  - perhubungan",
			"x: [1, # PERIKSA: b",
			"  2]",
			"# PERIKSA: c",
			"y:",
			"  - z: 1   #   PERIKSA  :  d",
		].join("\n");
		contoh.tulis(KERJA_SAMA, `---\njenis: kerja-sama\n${yaml}\n---\n`);
		const found = await sementara(contoh);
		expect(found.map(({ line, column, message }) => [line, column, message])).toEqual([
			[3, 1, 'Nilai "urusan" masih sementara: a.'],
			[5, 1, 'Nilai "x" masih sementara: b.'],
			[7, 1, "Nilai ini masih sementara: c."],
			[9, 3, 'Nilai "z" masih sementara: d.'],
		]);
	});

	it("is no mark in text: quoted, folded, in an address, in the body, or as another word", async () => {
		const contoh = new Contoh();
		const text = contoh
			.baca(PKS)
			.replace(/^judul: .*$/m, (judul) =>
				[
					judul,
					'a: "x # PERIKSA: y"',
					"b: 'x",
					"  # PERIKSA: y'",
					"c: |",
					"  # PERIKSA: y",
					"d: x#PERIKSA: y",
					"e: 1 # PERIKSALAH",
					"f: 1 # sudah PERIKSA: ya",
				].join("\n"),
			);
		contoh.tulis(PKS, `${text}\n\n# PERIKSA: lampiran\n`);
		expect(await sementara(contoh)).toEqual([]);
	});

	it("is told after the blanks of a case that waits, which are told in one reminder", async () => {
		const register = "register:\n  - asal: daftar.xlsx, baris 4\n    judul: Air\n    pihak: [Kota Teladan]\n";
		const contoh = new Contoh();
		const text = contoh.baca(KERJA_SAMA).replace(/^publikasi: .*\n/m, "");
		contoh.tulis(
			KERJA_SAMA,
			text.replace(
				/^perangkat_daerah: .*\n/m,
				`publikasi: terbatas # PERIKSA: belum terbit\nperangkat_daerah:\n${register}`,
			),
		);
		expect(await sementara(contoh)).toEqual([]);
		contoh.ganti(KERJA_SAMA, "perangkat_daerah:\n", "perangkat_daerah: Dinas Pekerjaan Umum\n");
		expect(await sementara(contoh)).toHaveLength(1);
	});
});
