import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Contoh } from "../helpers/contoh.ts";
import { listFiles } from "../helpers/dist.ts";
import { KASUS, laporan } from "../helpers/jadwal.ts";
import { publishInto, terbitanOf } from "../helpers/portal.ts";

const DIKECUALIKAN = `publikasi: dikecualikan
pengecualian:
  dasar: UU 14/2008 Pasal 17 huruf b
  uji_konsekuensi: Berita Acara Uji Konsekuensi Nomor 4 Tahun 2025
  sampai: 2030-01-01`;

/** Monitoring of that day, which the schedule counts as done; it also begins the term of the next evaluation. */
const pantau = (hari: string, ganti: readonly [string, string]): string =>
	laporan("laporan-pemantauan", hari, "metode: [tinjau-lokasi]\n")
		.replace(/^judul: .*$/m, "judul: Laporan pemantauan")
		.replace(...ganti);

/** Every byte that a browser or a machine may ask for, by file; the search index is made of the same pages. */
async function terbit(isi?: string): Promise<ReadonlyMap<string, string>> {
	const contoh = new Contoh().denganPeraturan();
	if (isi) contoh.tulis(`${KASUS}/pantau.md`, isi);
	const terbitan = await terbitanOf(contoh.dir);
	expect(terbitan.arsip.daerah[0]?.kerja_sama[0]?.dokumen.some(({ slug }) => slug === "pantau")).toBe(
		isi !== undefined,
	);
	const dist = await publishInto(terbitan);
	const paths = listFiles(dist).filter((path) => !path.startsWith("/pagefind/"));
	return new Map(paths.map((path) => [path, readFileSync(join(dist, path), "latin1")]));
}

const beda = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
	[...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));

describe("a paper of the schedule that is not open", () => {
	it("changes no byte of the portal while it is a draft", async () => {
		const draft = pantau("2025-08-12", ["status: final", "status: rancangan"]);
		expect(beda(await terbit(), await terbit(draft))).toEqual([]);
	});

	it.each([
		["terbatas", "publikasi: terbatas"],
		["dikecualikan", DIKECUALIKAN],
	])("gives no byte of its day away where it is %s", async (_, publikasi) => {
		const awal = await terbit(pantau("2025-08-12", ["publikasi: publik", publikasi]));
		const akhir = await terbit(pantau("2025-11-25", ["publikasi: publik", publikasi]));
		expect(beda(awal, akhir)).toEqual([]);
		const schedule = awal.get("/data/tenggat.json") ?? "";
		expect(schedule).toContain("rapat-pleno-setiap-tahun");
		expect(schedule).not.toContain("pemantauan-enam-bulan/2025-03-03");
		expect([...awal.values(), ...akhir.values()].join("\n")).not.toMatch(
			/2025-08-12|2025-11-25|12 Agustus 2025|25 November 2025/,
		);
	});

	it("would show, were it open: the comparison sees what it is meant to see", async () => {
		const [satu, lain] = [await terbit(), await terbit(pantau("2025-08-12", ["judul: ", "judul: "]))];
		expect(beda(satu, lain).some((path) => path.endsWith("tenggat.json"))).toBe(true);
	});
});
