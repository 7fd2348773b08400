import { beforeAll, describe, expect, it } from "vitest";
import { BARIS_SEHALAMAN, halamanDaftar } from "../../scripts/publish/halaman/register/daftar.ts";
import { nilaiOf, RAGAM } from "../../scripts/publish/halaman/register/ragam.ts";
import { type Register, registerOf } from "../../scripts/publish/halaman/register/register.ts";
import type { RingkasKasus } from "../../scripts/publish/halaman/ringkas.ts";
import type { KasusTerbuka, Portal } from "../../scripts/publish/portal.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import { terbitanContoh } from "../helpers/portal.ts";

let portal: Portal;
let register: Register;

beforeAll(async () => {
	portal = toPortal(await terbitanContoh());
	register = registerOf(portal);
});

const kasusAt = (url: string): readonly RingkasKasus[] => register.daftar.find((satu) => satu.url === url)?.kasus ?? [];
const urlsAt = (url: string): string[] => kasusAt(url).map((satu) => satu.url);
const allKasus = () => portal.daerah.flatMap((daerah) => daerah.kerja_sama);
const openKasus = () => allKasus().filter((kasus): kasus is KasusTerbuka => kasus.akses === "terbuka");

describe("the register", () => {
	it("holds every case once in every order", () => {
		const all = allKasus()
			.map(({ url }) => url)
			.sort();
		for (const url of ["/kerja-sama/", "/kerja-sama/terbaru/", "/kerja-sama/segera-berakhir/"]) {
			expect(urlsAt(url).sort()).toEqual(all);
		}
	});

	it("sorts by title, by the newest paper, and by what in force ends first", () => {
		const titles = kasusAt("/kerja-sama/").map(({ judul }) => judul);
		expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, "id")));
		const newest = kasusAt("/kerja-sama/terbaru/").map(({ terbaru }) => terbaru ?? "");
		expect(newest).toEqual([...newest].sort().reverse());
		const ends = kasusAt("/kerja-sama/segera-berakhir/").map(
			({ keadaan, masa }) => keadaan === "berlaku" && masa?.selesai,
		);
		const known = ends.filter((end) => end);
		expect(known).toEqual([...known].sort());
		expect(ends.indexOf(false)).toBeGreaterThanOrEqual(known.length);
	});

	it("lists each open case below every value it has, and counts what it lists; a merged one is counted where it went", () => {
		for (const kasus of openKasus().filter(({ digabung }) => !digabung)) {
			expect(urlsAt(`/kerja-sama/bentuk/${kasus.bentuk}/`)).toContain(kasus.url);
			for (const urusan of kasus.urusan) expect(urlsAt(`/kerja-sama/urusan/${urusan}/`)).toContain(kasus.url);
		}
		for (const { nilai } of register.ragam) {
			for (const { url, jumlah } of nilai) expect(kasusAt(url).length).toBe(Math.min(jumlah, BARIS_SEHALAMAN));
		}
	});

	it("has an address for each list, none twice", () => {
		const urls = [...register.daftar, ...register.ragam].map(({ url }) => url);
		expect(new Set(urls).size).toBe(urls.length);
		for (const url of urls) expect(url).toMatch(/^\/kerja-sama\/(?:[a-z0-9-]+\/)*$/);
	});

	it("tells of a withheld case the parties and the region alone", () => {
		const telling = RAGAM.filter(({ id }) => id !== "mitra" && id !== "daerah");
		const withheld = registerKasus().filter(({ akses }) => akses === "dikecualikan");
		for (const kasus of withheld) for (const ragam of telling) expect(ragam.nilai(kasus)).toEqual([]);
	});
});

const registerKasus = () => kasusAt("/kerja-sama/");

describe("a way in", () => {
	const kasus = (mitra: string[]) =>
		({ mitra, daerah: { judul: "Uji", url: "/uji/" }, peserta: [], tahun: [] }) as unknown as RingkasKasus;
	const mitra = RAGAM.find(({ id }) => id === "mitra") as (typeof RAGAM)[number];

	it("takes two spellings of one partner for one, and counts a case once", () => {
		const satu = kasus(["PT. Maju Jaya", "PT Maju Jaya"]);
		const [found, ...rest] = nilaiOf(mitra, [satu, kasus(["PT MAJU JAYA"])]);
		expect(rest).toEqual([]);
		expect(found).toMatchObject({ id: "pt-maju-jaya", judul: "PT. Maju Jaya" });
		expect(found?.kasus).toHaveLength(2);
	});

	it("leaves out a name without a letter", () => {
		expect(nilaiOf(mitra, [kasus(["…"])])).toEqual([]);
	});
});

describe("a long list", () => {
	const kepala = { url: "/kerja-sama/", judul: "Daftar", urutan: [] };
	const rows = (jumlah: number) => Array.from({ length: jumlah }, (_, id) => ({ url: `/${id}/` }) as RingkasKasus);

	it.each([
		[0, 1],
		[1, 1],
		[BARIS_SEHALAMAN, 1],
		[BARIS_SEHALAMAN + 1, 2],
		[10 * BARIS_SEHALAMAN, 10],
	])("of %i cases has %i pages, which hold all of them in order", (jumlah, pages) => {
		const list = halamanDaftar(kepala, rows(jumlah));
		expect(list).toHaveLength(pages);
		expect(list.flatMap(({ kasus }) => kasus.map(({ url }) => url))).toEqual(rows(jumlah).map(({ url }) => url));
		expect(list[0]?.sebelum).toBeUndefined();
		expect(list.at(-1)?.sesudah).toBeUndefined();
		for (const [index, { sesudah }] of list.entries()) expect(sesudah).toBe(list[index + 1]?.url);
	});
});
