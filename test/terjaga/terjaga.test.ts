import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished, vi } from "vitest";
import { Terjaga } from "../../scripts/terjaga/terjaga.ts";
import { ROOT } from "../helpers/contoh.ts";

const folder = (): string => {
	const dir = mkdtempSync(join(tmpdir(), "terjaga-"));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	return join(dir, "nomor");
};
const nomorDalam = (file: string): Promise<number> =>
	vi.waitFor(() => Number(readFileSync(file, "utf8")) || expect.fail("no number yet"), {
		timeout: 20_000,
		interval: 100,
	});
const isHidup = (nomor: number): boolean => {
	try {
		return process.kill(nomor, 0);
	} catch {
		return false;
	}
};
const expectBerakhir = (nomor: number): Promise<void> =>
	vi.waitFor(() => expect(isHidup(nomor)).toBe(false), { timeout: 10_000, interval: 50 });

it("a reading that never ends can be ended, and nothing of it stays", async () => {
	const file = folder();
	const proses = new Terjaga(new URL("macet.ts", import.meta.url), {
		waktu: 20_000,
		memori: 400 * 1024 * 1024,
		timbunan: 64,
	});
	const jawaban = proses.tanya(Buffer.from(file));
	const nomor = await nomorDalam(file);
	proses.tutup();
	expect(await jawaban).toBeUndefined();
	await expectBerakhir(nomor);
}, 40_000);

it("nor does it outlive the program that asked, even one that was killed", async () => {
	const file = folder();
	const penanya = fileURLToPath(new URL("penanya.ts", import.meta.url));
	const program = spawn(process.execPath, ["--import", "tsx", penanya, file], { cwd: ROOT, stdio: "ignore" });
	const nomor = await nomorDalam(file);
	program.kill("SIGKILL");
	await expectBerakhir(nomor);
}, 40_000);
