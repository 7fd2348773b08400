import { readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { identitasOf } from "../../scripts/cli/identitas.ts";
import { addressOf } from "../../scripts/cli/pilih-dokumen.ts";
import { susunNaskah } from "../../scripts/impor/naskah/susun.ts";
import { bacaPdf, type PdfDibaca } from "../../scripts/impor/pdf/dokumen.ts";
import { readIsi } from "../../scripts/load/isi.ts";
import { berkasCetakOf, type DokumenNaskah } from "../../scripts/model/arsip.ts";
import { readPrintAssets } from "../../scripts/print/assets.ts";
import { openPress } from "../../scripts/print/cetak.ts";
import { renderDokumen } from "../../scripts/render/dokumen.ts";
import { createTemplates } from "../../scripts/render/templates.ts";
import { ROOT, TODAY } from "../helpers/contoh.ts";
import { pohon } from "../helpers/pohon.ts";
import { terbitanContoh } from "../helpers/portal.ts";
import { browser, makeCacheDir } from "../print/lembar.ts";

/** Several heads as one party, tables inside items; two languages; quoted clauses; a governor on a taller sheet. */
const NASKAH = [
	"lembayung/pasar-digital/pks",
	"tirtapura/kota-kembar-port-alder/naskah-kerja-sama",
	"tirtapura/rujukan-pasien-antardaerah/adendum-1",
	"nusa-harapan/pemantauan-mutu-air-sungai/kesepakatan-bersama",
];

const cacheDir = makeCacheDir();
let lembar: ReadonlyMap<string, { readonly asal: DokumenNaskah; readonly dibaca: PdfDibaca }>;

beforeAll(async () => {
	const { arsip } = await terbitanContoh();
	const assets = await readPrintAssets(`${ROOT}templates`);
	const bahan = { arsip, templates: createTemplates(assets.templates), huruf: assets.huruf, today: TODAY };
	const dokumen = berkasCetakOf(arsip).filter((satu) => NASKAH.includes(addressOf(satu)));
	const press = await openPress({ browser, cacheDir });
	try {
		const sheets = await press.print(
			dokumen.map((satu) => ({
				...{ id: addressOf(satu), html: renderDokumen(satu, bahan), tanggal: satu.data.tanggal },
				identitas: identitasOf(satu, arsip),
			})),
		);
		const read = sheets.map(async ({ id, path }, at) => {
			const dibaca = await bacaPdf(readFileSync(path));
			return [id, { asal: dokumen[at] as DokumenNaskah, dibaca }] as const;
		});
		lembar = new Map(await Promise.all(read));
	} finally {
		await press.close();
	}
}, 120_000);

afterAll(() => rmSync(cacheDir, { recursive: true, force: true }));

/** What stands in the feet of our sheets. */
const KAKI = /Halaman \d+ dari \d+|[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;

describe.each(NASKAH)("the printed sheet of %s, read again", (alamat) => {
	it("has every pasal, ayat, huruf and table of its source, and none besides", () => {
		const { asal, dibaca } = lembar.get(alamat) ?? expect.fail(alamat);
		const { body } = susunNaskah(dibaca.paragraf, TODAY, dibaca.asing);
		const kembali = readIsi(body, 1, asal.jenis);
		expect(kembali.naskah && pohon(kembali.naskah)).toEqual(pohon(asal.naskah));
		expect(kembali.asing && pohon(kembali.asing.naskah)).toEqual(asal.sumber.asing && pohon(asal.sumber.asing.naskah));
		expect(body).not.toMatch(KAKI);
	});

	it("names the same parties, numbers and day", () => {
		const { asal, dibaca } = lembar.get(alamat) ?? expect.fail(alamat);
		const { kepala, pembuka, pihak } = susunNaskah(dibaca.paragraf, TODAY, dibaca.asing);
		const { data } = asal;
		const orang = data.pihak.map((satu) => satu.penanda_tangan ?? [satu]);
		const inti = ({ nama, jabatan }: { nama?: unknown; jabatan?: unknown }) => ({ nama, jabatan });
		expect({ judul: kepala.judul, nomor: kepala.nomor, ...pembuka }).toEqual({
			...{ judul: data.judul, nomor: data.nomor, tanggal: data.tanggal, tempat: data.tempat },
		});
		expect(pihak.map((satu) => satu.orang.map(inti))).toEqual(orang.map((satu) => satu.map(inti)));
	});
});
