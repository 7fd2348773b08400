import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { prepareSwap, swapIn } from "../../scripts/publish/swap.ts";
import { makeFolder } from "../helpers/portal.ts";

const MANIFEST = '{\n\t"pembuat": "naskah",\n\t"dokumen": []\n}\n';
/** A process id that no process has. */
const MATI = 2 ** 22 + 1;

let folder: string;
beforeEach(() => {
	folder = makeFolder("swap");
});

const at = (...parts: string[]): string => join(folder, ...parts);

function write(path: string, isi: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, isi);
}

/** An output of ours that holds one word. */
function makeOutput(name: string, kata: string): string {
	write(at(name, name.includes("cetak") ? "manifest.json" : "data/manifest.json"), MANIFEST);
	write(at(name, "isi.txt"), kata);
	return at(name);
}

const isiOf = (name: string): string => readFileSync(at(name, "isi.txt"), "utf8");

describe("swapIn", () => {
	it("puts new folders in place, whether or not something of ours stood there", async () => {
		makeOutput("dist", "lama");
		makeOutput("baru-dist", "baru");
		makeOutput("baru-cetak", "baru");
		await swapIn([
			{ from: at("baru-dist"), to: at("dist") },
			{ from: at("baru-cetak"), to: at("di", "dalam", "cetak") },
		]);
		expect(isiOf("dist")).toBe("baru");
		expect(isiOf("di/dalam/cetak")).toBe("baru");
		expect(readdirSync(folder).sort()).toEqual(["di", "dist"]);
	});

	it("leaves all as it was when one of them fails", async () => {
		makeOutput("dist", "lama");
		makeOutput("cetak", "lama");
		makeOutput("baru-dist", "baru");
		const pairs = [
			{ from: at("baru-dist"), to: at("dist") },
			{ from: at("tidak-ada"), to: at("cetak") },
		];
		await expect(swapIn(pairs)).rejects.toThrow("ENOENT");
		expect([isiOf("dist"), isiOf("cetak"), isiOf("baru-dist")]).toEqual(["lama", "lama", "baru"]);
		expect(readdirSync(folder).sort()).toEqual(["baru-dist", "cetak", "dist"]);
	});

	it.each([
		["files that are not ours", () => write(at("dist", "tesis.docx"), "penting")],
		["a manifest of someone else", () => write(at("dist", "manifest.json"), '{"name": "aplikasi"}')],
		["a file", () => write(at("dist"), "penting")],
		["a symbolic link", () => symlinkSync(makeOutput("asli", "lama"), at("dist"))],
	])("does not replace %s", async (_, spoil) => {
		spoil();
		const before = readdirSync(folder);
		makeOutput("baru", "baru");
		await expect(swapIn([{ from: at("baru"), to: at("dist") }])).rejects.toThrow(EnvironmentFault);
		expect(readdirSync(folder).sort()).toEqual([...before, "baru"].sort());
		expect(isiOf("baru")).toBe("baru");
	});
});

describe("prepareSwap", () => {
	it("gives empty folders beside the targets and puts them in place on commit", async () => {
		makeOutput("dist", "lama");
		mkdirSync(at("cetak"));
		const swap = await prepareSwap([at("dist"), at("cetak")]);
		for (const path of swap.folders) expect(readdirSync(path)).toEqual([]);
		writeFileSync(join(swap.folders[0], "isi.txt"), "baru");
		await swap.commit();
		expect(isiOf("dist")).toBe("baru");
		expect(readdirSync(folder).sort()).toEqual(["cetak", "dist"]);
	});

	it("refuses before any work is done", async () => {
		write(at("dist", "tesis.docx"), "penting");
		await expect(prepareSwap([at("cetak"), at("dist")])).rejects.toThrow(/tesis|bukan buatan Naskah/);
		expect(readdirSync(folder)).toEqual(["dist"]);
	});

	it.each([
		["hasil", "hasil"],
		["hasil", "hasil/cetak"],
		["hasil/dist", "hasil"],
	])("refuses %s together with %s", async (out, cetak) => {
		await expect(prepareSwap([at(out), at(cetak)])).rejects.toThrow(EnvironmentFault);
	});

	it("throws its folders away on discard, and what stood before stays", async () => {
		makeOutput("dist", "lama");
		const swap = await prepareSwap([at("dist")]);
		writeFileSync(join(swap.folders[0], "isi.txt"), "baru");
		await swap.discard();
		expect(readdirSync(folder)).toEqual(["dist"]);
		expect(isiOf("dist")).toBe("lama");
	});

	it("clears what a crashed run left, and brings back an output that it had only moved aside", async () => {
		write(at(`.dist.baru-${MATI}`, "isi.txt"), "setengah jadi");
		write(at(`.dist.lama-${MATI}`, "data/manifest.json"), MANIFEST);
		write(at(`.dist.lama-${MATI}`, "isi.txt"), "lama");
		write(at(".dist.lama-catatan", "isi.txt"), "bukan urusan kita");
		const swap = await prepareSwap([at("dist")]);
		expect(isiOf("dist")).toBe("lama");
		await swap.discard();
		expect(readdirSync(folder).sort()).toEqual([".dist.lama-catatan", "dist"]);
	});

	it("leaves the folder of a run that still goes on", async () => {
		const lain = at(`.dist.baru-${process.ppid}`);
		mkdirSync(lain);
		const swap = await prepareSwap([at("dist")]);
		expect(existsSync(lain)).toBe(true);
		await swap.discard();
	});
});
