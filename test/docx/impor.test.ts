import { dirname } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { periksaBerkas } from "../../scripts/cli/baru/berkas-baru.ts";
import { siapkanNaskah } from "../../scripts/cli/impor/naskah/impor.ts";
import { bacaDocx } from "../../scripts/docx/baca/baca.ts";
import { susunNaskah } from "../../scripts/impor/naskah/susun.ts";
import { readDokumen } from "../../scripts/load/dokumen.ts";
import { readIsi } from "../../scripts/load/isi.ts";
import { type DokumenNaskah, isNaskah } from "../../scripts/model/arsip.ts";
import type { Blok, Kelompok, Lampiran, Naskah, Pasal } from "../../scripts/model/isi.ts";
import { TODAY } from "../helpers/contoh.ts";
import { dokumenContoh, eksporOf, muatanContoh, muatContoh, satuPerJenis, semuaNaskah } from "./contoh-word.ts";

beforeAll(muatContoh, 60_000);

/** The case of a paper without the paper itself, the regions, and the law: what its check asks for. */
const isSekitar = (path: string, sendiri: string): boolean =>
	path !== sendiri && (/^peraturan\/|daerah\.yaml$/.test(path) || dirname(path) === dirname(sendiri));

/** Words without their marks; a reference that counts by itself reads "Pasal 7" in Word. */
const polos = (teks: string, naskah: Naskah): string =>
	teks
		.replace(/\[(Pasal|Article)\]\(#([^)]+)\)/g, (all, kata: string, slug: string) => {
			const pasal = naskah.batang_tubuh.find((satu) => satu.slug === slug);
			return pasal?.jenis === "pasal" ? `${kata} ${pasal.nomor}` : all;
		})
		.replace(/\\(.)/g, "$1")
		.replace(/\*+/g, "")
		.replace(/\s+/g, " ")
		.trim();

function pohon(naskah: Naskah) {
	const teks = (satu: string): string => polos(satu, naskah);
	const bagian = (satu: Kelompok | Pasal | Lampiran): unknown => [
		"nomor" in satu ? satu.nomor : satu.label,
		teks(satu.judul),
		satu.blok.map(blok),
	];
	const blok = (satu: Blok): unknown => {
		switch (satu.jenis) {
			case "daftar":
				return [satu.unsur, ...satu.butir.map((butir) => [butir.label, butir.blok.map(blok)])];
			case "tabel":
				return [satu.kepala, ...satu.baris].map((row) => row.map(teks));
			case "rincian":
				return [satu.nama, ...satu.baris.map((baris) => [baris.label, teks(baris.teks)])];
			case "kutipan":
				return [satu.blok.map(blok), satu.batang_tubuh.map(bagian), satu.lampiran.map(bagian)];
			default:
				return teks(satu.teks);
		}
	};
	return {
		konsideran: naskah.konsideran.map(blok),
		memperhatikan: naskah.memperhatikan?.blok.map(blok),
		batang_tubuh: naskah.batang_tubuh.map(bagian),
		lampiran: naskah.lampiran.map(bagian),
	};
}

describe("what ekspor writes, impor reads", () => {
	it("every pasal, ayat and huruf of every sample naskah, in both languages where there are two", async () => {
		expect(semuaNaskah().length).toBeGreaterThan(20);
		for (const alamat of semuaNaskah()) {
			const { jenis, naskah, sumber } = dokumenContoh(alamat) as DokumenNaskah;
			const { body } = susunNaskah(bacaDocx(await eksporOf(alamat)).isi, TODAY);
			const kembali = readIsi(body, 1, jenis);
			expect(kembali.naskah && pohon(kembali.naskah), alamat).toEqual(pohon(naskah));
			expect(kembali.asing && pohon(kembali.asing.naskah), alamat).toEqual(sumber.asing && pohon(sumber.asing.naskah));
		}
	}, 60_000);

	it("and with them parties, numbers, days and terms: the check finds nothing but the marked blanks", async () => {
		const muatan = muatanContoh();
		const naskah = satuPerJenis().filter((alamat) => isNaskah(dokumenContoh(alamat)));
		expect(naskah.length).toBeGreaterThan(5);
		for (const alamat of naskah) {
			const lama = dokumenContoh(alamat) as DokumenNaskah;
			const tanpa = { ...muatan, berkas: muatan.berkas.filter(({ path }) => isSekitar(path, lama.sumber.path)) };
			const { arsip } = check(tanpa, TODAY);
			const word = bacaDocx(await eksporOf(alamat));
			const [daerah, kasus] = alamat.split("/");
			const baca = susunNaskah(word.isi, TODAY);
			const masuk = { nama: "naskah.docx", isi: word.isi, catatan: [] };
			const { baru } = await siapkanNaskah(baca, masuk, arsip, { kasus: `${daerah}/${kasus}`, today: TODAY });
			expect(
				periksaBerkas(baru, tanpa, TODAY).filter(
					// A reference that counted by itself stands as typed now, in the words of its own draft.
					({ ruleId }) => !["isian-kosong", "isian-sementara", "ejaan"].includes(ruleId),
				),
				alamat,
			).toEqual([]);
			const kembali = readDokumen(new TextEncoder().encode(baru.teks), baru.path, baru.path);
			if (!("dokumen" in kembali)) throw new Error(alamat);
			const isian = (data: DokumenNaskah["data"]) => ({
				judul: data.judul,
				nomor: data.nomor,
				tempat: data.tempat,
				tanggal: data.tanggal,
				nama: data.pihak.map((pihak) => pihak.nama ?? pihak.penanda_tangan?.map(({ nama }) => nama)),
				jabatan: data.pihak.map((pihak) => pihak.jabatan ?? pihak.penanda_tangan?.map(({ jabatan }) => jabatan)),
				mewakili: data.pihak.map((pihak) => pihak.mewakili ?? pihak.penanda_tangan?.map(({ mewakili }) => mewakili)),
			});
			expect(isian(kembali.dokumen.data as DokumenNaskah["data"]), alamat).toEqual(isian(lama.data));
		}
	}, 120_000);
});
