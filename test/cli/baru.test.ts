import { existsSync, readdirSync } from "node:fs";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { bicara } from "../../scripts/cli/baru/percakapan.ts";
import { createTanya } from "../../scripts/cli/baru/tanya.ts";
import { load } from "../../scripts/load/load.ts";
import { Contoh, TODAY } from "../helpers/contoh.ts";
import { perintah } from "../helpers/perintah.ts";

const KASUS = "contoh/kerja-sama/air-bersih";

function siapkan() {
	const contoh = new Contoh().denganPeraturan();
	return {
		contoh,
		baru: (...args: string[]) => perintah(() => import("../../scripts/baru.ts"), "--content", contoh.dir, ...args),
		berkas: () => readdirSync(contoh.dir, { recursive: true }).length,
	};
}

describe("naskah baru", () => {
	it("writes one file, tells what to fill in, and never writes over what is there", async () => {
		const { contoh, baru, berkas } = siapkan();
		const before = berkas();
		const first = await baru("contoh/air-bersih", "laporan-semester");
		expect(first).toMatchObject({ code: 0, stderr: "" });
		const [, path = ""] = /^Berkas baru: (.+)$/m.exec(first.stdout) ?? [];
		expect(existsSync(path)).toBe(true);
		expect(first.stdout).toMatch(/Isi tempat yang bertanda \[isi …\]: baris \d+(, \d+)*\n/);
		expect(first.stdout).toContain("Jalankan npm run check");
		expect(berkas()).toBe(before + 1);
		const nama = path.split("/").at(-1)?.replace(".md", "") ?? "";
		const isi = contoh.baca(`${KASUS}/${nama}.md`);
		const again = await baru("contoh/air-bersih", "laporan-semester", "--nama", nama);
		expect(again.code).toBe(2);
		expect(again.stderr).toContain("sudah ada dan tidak ditimpa");
		expect(contoh.baca(`${KASUS}/${nama}.md`)).toBe(isi);
		const next = await baru("contoh/air-bersih", "laporan-semester");
		expect(next.code).toBe(0);
		expect(berkas()).toBe(before + 2);
	});

	it("names a case that has no title yet by its folder", async () => {
		const { baru } = siapkan();
		expect((await baru("contoh", "kerja-sama", "--nama", "taman-kota")).code).toBe(0);
		const { stdout } = await baru("--daftar", "contoh/taman-kota");
		expect(stdout).toMatch(/^taman-kota\n/);
		expect(stdout).not.toContain("[isi");
	});

	it("opens a paper with a case that only waits for its blanks, and closes it with one that was closed by choice", async () => {
		const { contoh, baru } = siapkan();
		const kasus = "contoh/kerja-sama/taman-kota";
		await baru("contoh", "kerja-sama", "--nama", "taman-kota");
		await baru("contoh/taman-kota", "kerangka-acuan-kerja");
		expect(contoh.baca(`${kasus}/kerangka-acuan-kerja.md`)).toMatch(/^publikasi: publik/m);
		const text = contoh.baca(`${kasus}/kerja-sama.md`);
		contoh.tulis(`${kasus}/kerja-sama.md`, text.replace(/^publikasi: .*$/m, "publikasi: terbatas # informasi intern"));
		await baru("contoh/taman-kota", "kesepakatan-bersama");
		expect(contoh.baca(`${kasus}/kesepakatan-bersama.md`)).toMatch(/^publikasi: terbatas/m);
	});

	it("lists what waits to be written with why, and the command that begins it; writes nothing", async () => {
		const { baru, berkas } = siapkan();
		const before = berkas();
		const { code, stdout } = await baru("contoh/air-bersih", "--daftar");
		expect(code).toBe(0);
		expect(stdout).toMatch(/^ {6}npm run baru -- contoh\/air-bersih \S+/m);
		expect(berkas()).toBe(before);
	});

	it("begins a case in a folder of its own, once", async () => {
		const { baru, contoh } = siapkan();
		expect((await baru("contoh", "kerja-sama", "--nama", "taman-kota")).code).toBe(0);
		expect(contoh.baca("contoh/kerja-sama/taman-kota/kerja-sama.md")).toContain("jenis: kerja-sama");
		const again = await baru("contoh", "kerja-sama", "--nama", "taman-kota");
		expect(again).toMatchObject({ code: 2, stdout: "" });
		expect(again.stderr).toContain("contoh/taman-kota sudah ada");
	});

	it.each([
		["a region that is none", ["conto/air-bersih", "laporan"], /Daerah "conto" tidak ada\. Mungkin maksudnya "contoh"/],
		["a case that is none", ["contoh/air-bersi", "laporan"], /Mungkin maksudnya "air-bersih"/],
		["a kind that is none", ["contoh/air-bersih", "laporann"], /Mungkin maksudnya "laporan"/],
		["a kind of the region in a case", ["contoh/air-bersih", "rapat"], /npm run baru -- contoh rapat/],
		["a kind of a case in the region", ["contoh", "adendum"], /npm run baru -- contoh\/<kerja-sama> adendum/],
		["a name that is no address", ["contoh/air-bersih", "laporan", "--nama", "../luar"], /tidak dapat menjadi alamat/],
		["a purpose no letter has", ["contoh/air-bersih", "surat", "--bentuk", "teguran2"], /Mungkin maksudnya "teguran"/],
		["no paper to rest on", ["contoh/air-bersih", "telaahan"], /belum punya: Kerangka Acuan Kerja/],
		["nothing, where nobody can be asked", [], /--daftar/],
	])("refuses %s, in one line, and writes nothing", async (_, args, pesan) => {
		const { baru, berkas } = siapkan();
		const before = berkas();
		const { code, stdout, stderr } = await baru(...args);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toMatch(pesan);
		expect(stderr.trimEnd().split("\n")).toHaveLength(1);
		expect(berkas()).toBe(before);
	});
});

/** Someone at a keyboard: each key is pressed once the screen shows what it answers. */
function layar() {
	const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
	const output = Object.assign(new PassThrough(), { columns: 100, rows: 40, isTTY: true });
	let shown = "";
	let all = "";
	let waiting: { teks: string; tiba: () => void } | undefined;
	const look = () => {
		if (!waiting || !shown.includes(waiting.teks)) return;
		shown = shown.slice(shown.indexOf(waiting.teks) + waiting.teks.length);
		waiting.tiba();
		waiting = undefined;
	};
	output.on("data", (chunk: Buffer) => {
		shown += chunk.toString();
		all += chunk.toString();
		look();
	});
	const tampak = (teks: string) =>
		new Promise<void>((tiba) => {
			waiting = { teks, tiba };
			look();
		});
	return {
		tanya: createTanya({ input, output }),
		tekan: async (teks: string, keys: string) => {
			await tampak(teks);
			input.write(keys);
		},
		/** All that was shown, without colours and movements. */
		// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal speaks in control characters
		semua: () => all.replace(/\u001b\[[\d;?]*[A-Za-z]/g, ""),
	};
}

const ENTER = "\r";

async function bercakap(rest: readonly string[]) {
	const { contoh } = siapkan();
	const { arsip } = check(await load(contoh.dir), TODAY);
	const { tanya, tekan, semua } = layar();
	return { contoh, tekan, semua, jadi: bicara(arsip, { rest, today: TODAY }, tanya) };
}

describe("the questions of naskah baru", () => {
	it("lead to a new case in a few answers", async () => {
		const { tekan, semua, jadi } = await bercakap([]);
		await tekan("Untuk apa dokumennya?", ENTER);
		await tekan("Judul kerja sama", `Taman Kota Bersama${ENTER}`);
		await tekan("Ringkasan bagi warga", `Dua daerah merawat satu taman.${ENTER}`);
		await tekan("Bentuk kerja sama?", ENTER);
		await tekan("Bentuk KSDD?", ENTER);
		await tekan("Wajib atau sukarela?", ENTER);
		await tekan("Urusan pemerintahan?", ENTER);
		await tekan("Pilih paling sedikit satu", "xyz");
		await tekan("Tidak ada yang cocok", `\b\b\bperhub\t${ENTER}`);
		await tekan("Perangkat daerah pemrakarsa?", ENTER);
		await tekan("Siapa mitranya?", ENTER);
		await tekan("Nama mitra", `Pemerintah Daerah Kota Seberang${ENTER}`);
		await tekan("Badan apa mitranya?", `daerah${ENTER}`);
		await tekan("Tulis contoh/kerja-sama/taman-kota-bersama/kerja-sama.md?", ENTER);
		const baru = await jadi;
		expect(baru?.teks.match(/^.*PERIKSA.*$/gm)).toEqual([
			"publikasi: terbatas # PERIKSA: belum terbit; ganti menjadi publik sesudah isinya diperiksa dan lengkap",
		]);
		expect(baru?.teks).toContain("judul: Taman Kota Bersama");
		expect(baru?.teks).toMatch(/urusan:.*\n {2}- perhubungan\n/);
		expect(baru?.teks).toContain("nama: Pemerintah Daerah Kota Seberang");
		expect(semua()).toMatch(/↑\/↓ pindah • .*Enter: lanjut • Ketik: mencari/);
		expect(semua()).toContain("Cari:");
		expect(semua()).not.toMatch(/\b(?:navigate|select|confirm|[Ss]earch|match|please|items)\b/);
	});

	it("offer first what a case waits for", async () => {
		const { tekan, jadi } = await bercakap(["contoh/air-bersih"]);
		await tekan("Dokumen apa?", ENTER);
		await tekan("Tulis contoh/kerja-sama/air-bersih/", ENTER);
		expect((await jadi)?.path).toMatch(/^contoh\/kerja-sama\/air-bersih\/\S+\.md$/);
	});

	it("leave nothing behind on Ctrl-C, and on no", async () => {
		const first = await bercakap([]);
		await first.tekan("Untuk apa dokumennya?", "\u0003");
		expect(await first.jadi).toBeUndefined();
		const second = await bercakap(["contoh/air-bersih"]);
		await second.tekan("Dokumen apa?", ENTER);
		await second.tekan("Tulis contoh/", "\u001b[C");
		await second.tekan("Tidak", ENTER);
		expect(await second.jadi).toBeUndefined();
	});
});
