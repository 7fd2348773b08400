import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { mulaiDaerah } from "../../scripts/cli/baru/daerah.ts";
import { Berhenti, type Tanya } from "../../scripts/cli/baru/tanya.ts";
import { load } from "../../scripts/load/load.ts";
import { TODAY } from "../helpers/contoh.ts";

function kosong() {
	const dir = mkdtempSync(join(tmpdir(), "naskah-daerah-"));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	const content = join(dir, "content");
	const mulai = (rest: readonly string[], tanya?: Tanya, nama?: string) =>
		mulaiDaerah({ content, rest: ["daerah", ...rest], today: TODAY, ...(nama !== undefined && { nama }) }, tanya);
	return { content, mulai, baca: (kode: string) => readFileSync(join(content, kode, "daerah.yaml"), "utf8") };
}

/** Someone who answers each question by a word that stands in it; what is not foreseen is answered with Enter. */
function penjawab(jawaban: Readonly<Record<string, string>>, yakin = true): Tanya {
	const isi: Tanya["isi"] = async (pertanyaan, _, salah) => {
		const found = Object.entries(jawaban).find(([kata]) => pertanyaan.startsWith(kata))?.[1] ?? "";
		const keliru = salah?.(found);
		if (keliru) throw new Error(`${pertanyaan}: ${keliru}`);
		return found;
	};
	return {
		buka: () => undefined,
		pilih: () => Promise.reject(new Error("no region is asked to choose one of several")),
		pilihBeberapa: async (_, pilihan) => pilihan.slice(-2).map(({ nilai }) => nilai),
		isi,
		yakin: async () => yakin,
	};
}

const JAWABAN = {
	"Nama daerah": "Kabupaten Muara Intan",
	Provinsi: "Provinsi Nusa Harapan",
	"Ibu kota": "Intan",
	"Nama kepala": "Damar: Wijayakrama",
};

test("a name begins a region in an empty folder; what was not told is told by check, and nothing is wrong", async () => {
	const { content, mulai, baca } = kosong();
	const kata = await mulai(["Kabupaten Muara Intan"]);
	expect(kata).toContain("npm run impor -- daftar.xlsx --daerah muara-intan");
	expect(kata).toContain("# PERIKSA: baris 3, 5, 8");
	expect(baca("muara-intan")).toContain("jabatan: Bupati Muara Intan");
	const { arsip, diagnostics } = check(await load(content), TODAY);
	expect(arsip.daerah.map(({ id }) => id)).toEqual(["muara-intan"]);
	expect(new Set(diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`))).toEqual(
		new Set(["isian-sementara warning"]),
	);
	expect(existsSync(join(content, "peraturan/pp-28-2018.yaml"))).toBe(true);
});

test("answers leave nothing to look at, whatever signs they hold; Enter takes what is offered", async () => {
	const { content, mulai, baca } = kosong();
	await mulai([], penjawab(JAWABAN));
	expect(check(await load(content), TODAY).diagnostics).toEqual([]);
	expect(baca("muara-intan")).toContain('nama: "Damar: Wijayakrama"\n');
	expect(baca("muara-intan").match(/^ {2}- id: /gm)).toHaveLength(2);
});

test("the law that lies there is not touched, and a second region comes beside the first", async () => {
	const { content, mulai } = kosong();
	await mulai(["Kota Lembayung"]);
	const law = join(content, "peraturan/pp-28-2018.yaml");
	writeFileSync(law, readFileSync(law, "utf8").replace("Kerja Sama Daerah", "Kerja Sama Daerah (salinan kami)"));
	await mulai(["Provinsi Nusa Harapan"], undefined, "nusa");
	expect(readFileSync(law, "utf8")).toContain("salinan kami");
	expect(readdirSync(content).sort()).toEqual(["lembayung", "libur", "nusa", "peraturan"]);
});

test.each([
	["without a name", [], undefined, /Kabupaten, Kota, atau Provinsi/],
	["that does not say what it is", ["Muara Intan"], undefined, /diawali Kabupaten, Kota, atau Provinsi/],
	["without a Latin letter", ["Kota ……"], undefined, /Tulis nama lengkapnya/],
	["whose code is an address of the portal", ["Kota Cari"], undefined, /Kode daerah "cari" tidak dapat dipakai/],
	["whose code leads elsewhere", ["Kota Cari"], "../cari", /Kode daerah "..\/cari" tidak dapat dipakai/],
])("a region %s is refused, and nothing is written", async (_, rest, nama, pesan) => {
	const { content, mulai } = kosong();
	await expect(mulai(rest, undefined, nama)).rejects.toThrow(pesan);
	expect(existsSync(content)).toBe(false);
});

test("a region that is there is never written over; no and Ctrl-C leave nothing behind", async () => {
	const { content, mulai, baca } = kosong();
	expect(await mulai([], penjawab(JAWABAN, false))).toBeUndefined();
	const berhenti = { ...penjawab(JAWABAN), yakin: () => Promise.reject(new Berhenti()) };
	expect(await mulai([], berhenti)).toBeUndefined();
	expect(existsSync(content)).toBe(false);
	await mulai(["Kabupaten Muara Intan"]);
	const before = baca("muara-intan");
	await expect(mulai(["Kota Muara Intan"])).rejects.toThrow(/sudah ada dan tidak ditimpa/);
	expect(baca("muara-intan")).toBe(before);
});
