import { beforeAll, describe, expect, it } from "vitest";
import { addLama } from "../../scripts/model/tanggal.ts";
import { alamatAt, pathPrefixOf } from "../../scripts/publish/data/alamat.ts";
import { toCsv } from "../../scripts/publish/data/csv.ts";
import { openData } from "../../scripts/publish/data/data.ts";
import { kalenderTenggat } from "../../scripts/publish/data/tenggat.ts";
import { berandaOf, listEnding } from "../../scripts/publish/halaman/beranda.ts";
import { halamanDaerah } from "../../scripts/publish/halaman/daerah.ts";
import { kasusPerangkat } from "../../scripts/publish/halaman/perangkat.ts";
import { registerOf } from "../../scripts/publish/halaman/register/register.ts";
import { urnOf } from "../../scripts/publish/halaman/umpan.ts";
import type { Portal } from "../../scripts/publish/portal.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import { terbitanContoh } from "../helpers/portal.ts";

const KUNCI_JDIHN =
	"idData tahun_pengundangan tanggal_pengundangan jenis noPeraturan judul noPanggil singkatanJenis tempatTerbit penerbit deskripsiFisik sumber subjek isbn status bahasa bidangHukum teuBadan nomorIndukBuku fileDownload urlDownload urlDetailPeraturan operasi display tanggal_penetapan abstrak urlAbstrak last_updated";

let portal: Portal;
let data: ReadonlyMap<string, string>;
beforeAll(async () => {
	portal = toPortal(await terbitanContoh());
	data = openData(portal, alamatAt("https://portal.example/kerja-sama"));
});

const json = (name: string): unknown => JSON.parse(data.get(name) ?? "");

describe("a case between two regions", () => {
	const shared = () =>
		portal.daerah
			.flatMap((daerah) => daerah.kerja_sama)
			.flatMap((kasus) => (kasus.akses === "terbuka" ? [kasus] : []))
			.filter((kasus) => !kasus.digabung && kasus.pihak.filter((pihak) => pihak.url).length > 1);

	it("is counted once, and listed below each of them", () => {
		const { daftar } = registerOf(portal);
		const listedAt = (url: string) => daftar.find((satu) => satu.url === url)?.kasus.map((satu) => satu.url) ?? [];
		const halaman = halamanDaerah(portal);
		const counts = berandaOf(portal).daerah;
		expect(shared().length).toBeGreaterThan(0);
		for (const { url, pihak } of shared()) {
			expect(listedAt("/kerja-sama/").filter((satu) => satu === url)).toHaveLength(1);
			for (const daerah of pihak.flatMap((satu) => satu.url ?? [])) {
				const page = halaman.find((satu) => satu.url === daerah);
				const listed = [...(page?.kasus ?? []), ...(page?.sebagai_mitra ?? [])].map((satu) => satu.url);
				expect(listed.filter((satu) => satu === url)).toHaveLength(1);
				const merged = portal.daerah.flatMap((satu) => satu.kerja_sama).filter((satu) => "digabung" in satu);
				const counted = listed.filter((satu) => !merged.some((kasus) => kasus.url === satu));
				expect(counts.find((satu) => satu.url === daerah)?.jumlah).toBe(counted.length);
				expect(listedAt(`/kerja-sama/daerah${daerah}`)).toContain(url);
			}
		}
	});

	it("names every region in its row of the table", () => {
		const rows = data.get("kerja-sama.csv")?.trimEnd().split("\r\n") ?? [];
		const kolom = rows[0]?.split(",") ?? [];
		// Counted from the end: titles before it hold commas of their own, what comes after it holds none.
		const place = kolom.indexOf("daerah_peserta") - kolom.length;
		for (const { url, pihak } of shared()) {
			const row = rows.find((satu) => satu.includes(`https://portal.example/kerja-sama${url},`)) ?? "";
			const named = row.split(",").at(place)?.split("; ");
			expect(named?.sort()).toEqual(pihak.flatMap((satu) => satu.url?.replaceAll("/", "") ?? []).sort());
		}
	});
});

describe("CSV", () => {
	it.each(["=1+1", "+62", "-1", "@SUM(A1)", "\tx", "\rx"])("disarms a cell that begins like the formula %j", (sel) => {
		const [, cell] = toCsv({ kolom: ["sel"], baris: [{ sel }] }).split("\r\n");
		expect(cell?.replace(/^"/, "")).toMatch(/^'/);
	});

	it("quotes what would break a row, and begins with a byte order mark", () => {
		expect(toCsv({ kolom: ["a", "b"], baris: [{ a: 'satu "dua", tiga', b: "x\ny" }] })).toBe(
			'\uFEFFa,b\r\n"satu ""dua"", tiga","x\ny"\r\n',
		);
	});

	it("has a row for every case and every document", () => {
		const cases = portal.daerah.flatMap((daerah) => daerah.kerja_sama);
		expect(data.get("kerja-sama.csv")?.trimEnd().split("\r\n")).toHaveLength(cases.length + 1);
		const ofCases = cases.flatMap((kasus) => (kasus.akses === "terbuka" ? kasus.dokumen : []));
		const ofRegions = portal.daerah.flatMap(({ dokumen }) => dokumen);
		expect(ofRegions.length).toBeGreaterThan(0);
		const rows = data.get("dokumen.csv")?.trimEnd().split("\r\n") ?? [];
		expect(rows).toHaveLength(ofCases.length + ofRegions.length + 1);
		expect(rows.filter((row) => /^[a-z-]+,,/.test(row))).toHaveLength(ofRegions.length);
	});
});

describe("tenggat.ics", () => {
	it("keeps every line within 75 octets, as RFC 5545 asks", () => {
		const lines = (data.get("tenggat.ics") ?? "").split("\r\n");
		for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});

	it("is there for each region and for each office of it, with what they take part in and nothing else", () => {
		const eventsIn = (nama: string) => new Set((data.get(nama) ?? "").match(/(?<=^UID:).+(?=\r$)/gm) ?? []);
		const all = eventsIn("tenggat.ics");
		const offices = kasusPerangkat(portal);
		expect(offices.length).toBeGreaterThan(5);
		const ofOffices = offices.map(({ id }) => eventsIn(`tenggat-${id}.ics`));
		expect(ofOffices.filter(({ size }) => size > 0).length).toBeGreaterThan(3);
		for (const own of ofOffices) for (const uid of own) expect(all).toContain(uid);
		// No case has two offices, so that no event stands in two of their calendars.
		expect(ofOffices.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(ofOffices.flatMap((own) => [...own])).size);
		for (const { url, peserta } of listEnding(portal, "9999-12-31")) {
			const uid = urnOf(url).replace("urn:uuid:", "");
			for (const daerah of peserta) expect(eventsIn(`tenggat-${daerah.url.replaceAll("/", "")}.ics`)).toContain(uid);
		}
	});

	it("is a calendar of whole days, one for every naskah in force that has an end", () => {
		const ics = data.get("tenggat.ics") ?? "";
		expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
		expect(ics).toMatch(/END:VCALENDAR\r\n$/);
		expect(ics.replaceAll("\r\n", "")).not.toContain("\n");
		const events = ics.split("BEGIN:VEVENT").slice(1);
		expect(events.length).toBeGreaterThan(3);
		const uids = events.map((event) => /UID:(\S+)/.exec(event)?.[1]);
		expect(new Set(uids).size).toBe(events.length);
		for (const event of events) {
			const from = /DTSTART;VALUE=DATE:(\d{8})\r\n/.exec(event)?.[1];
			expect(event).not.toMatch(/DTSTART;VALUE=DATE-TIME|DTEND/);
			expect(Number(from)).toBeGreaterThanOrEqual(Number(portal.hari.replaceAll("-", "")));
		}
	});
});

describe("a duty in the calendar", () => {
	it("stands there up to its last day, that day included", () => {
		const [open] = portal.tenggat.filter(({ keadaan, batas }) => keadaan === "belum-jatuh-tempo" && batas);
		if (!open) throw new Error("no duty is open");
		const events = (hari: string) => {
			const made = kalenderTenggat({ ...portal, daerah: [], tenggat: [open], hari }, (url) => url);
			return (made.get("tenggat.ics") ?? "").split("BEGIN:VEVENT").length - 1;
		};
		const last = open.batas ?? "";
		expect([last, addLama(last, { days: 1 })].map(events)).toEqual([1, 0]);
	});
});

describe("JSON", () => {
	it("gives the JDIHN keys in their order, every value a text", () => {
		const records = json("jdihn.json") as Record<string, string>[];
		expect(records.length).toBeGreaterThan(3);
		for (const record of records) {
			expect(Object.keys(record).join(" ")).toBe(KUNCI_JDIHN);
			expect(Object.values(record).every((value) => typeof value === "string")).toBe(true);
			expect([record.operasi, record.display]).toEqual(["4", "1"]);
		}
	});

	it("names every PDF in the manifest, with what proves it", () => {
		const { pembuat, dokumen } = json("manifest.json") as { pembuat: string; dokumen: Record<string, unknown>[] };
		expect(pembuat).toBe("naskah");
		for (const satu of dokumen) {
			const berkas = ["url", "sha256", "pages", "bytes", "halaman", "file", "commit"];
			expect(Object.keys(satu)).toEqual([...berkas, "kode", "sha256_sumber", "bukti", "versi_lama"]);
			expect(satu.bukti).toBe(`https://portal.example/kerja-sama/v/${satu.kode}/`);
			expect(satu.url).toMatch(/^https:\/\/portal\.example\/kerja-sama\/[a-z0-9/-]+\.pdf$/);
		}
	});

	it("keeps the whole text of the documents out of the register", () => {
		expect(data.get("register.json")).not.toMatch(/"html"|daftar_isi|<section|<p>/);
	});
});

describe("where the portal is served", () => {
	it.each([
		["", "/"],
		["https://kerjasama.example.go.id", "/"],
		["https://kerjasama.example.go.id/", "/"],
		["https://contoh.github.io/naskah", "/naskah/"],
		["https://contoh.github.io/naskah/", "/naskah/"],
	])("%j has the path %s", (siteUrl, prefix) => {
		expect(pathPrefixOf(siteUrl)).toBe(prefix);
		expect(alamatAt(siteUrl)("/x/").endsWith(`${prefix}x/`)).toBe(true);
	});
});
