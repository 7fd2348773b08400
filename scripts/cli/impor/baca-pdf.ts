import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PdfDibaca } from "../../impor/pdf/dokumen.ts";
import { EnvironmentFault } from "../../model/fault.ts";

/** A naskah of 224 pages takes nine seconds, and 870 MB where nothing keeps the heap small. */
const BATAS_WAKTU = 90_000;
const BATAS_MEMORI = 1_200 * 1024 * 1024;
/** Megabytes of objects, so that they are cleared away before the whole comes near its bound. */
const TIMBUNAN = 640;

const TERLALU_BERAT =
	"PDF ini terbuka menjadi jauh lebih besar atau lebih rumit daripada naskah mana pun; tidak dibaca. Cetak ulang ke PDF dari berkas asalnya.";

const PROSES = fileURLToPath(new URL("proses-pdf.ts", import.meta.url));

/** Runs the reading in a process that may be ended whatever it is doing. @returns what it wrote; undefined when it was ended */
function jalankan(bytes: Uint8Array, waktu: number, memori: number): Promise<string | undefined> {
	return new Promise((resolve, reject) => {
		const child = spawn(
			process.execPath,
			[`--max-old-space-size=${TIMBUNAN}`, "--import", "tsx", PROSES, String(memori)],
			{
				stdio: ["pipe", "pipe", "ignore"],
				timeout: waktu,
				killSignal: "SIGKILL",
			},
		);
		const parts: Buffer[] = [];
		child.stdout.on("data", (part: Buffer) => parts.push(part));
		child.stdin.on("error", () => undefined);
		child.on("error", reject);
		child.on("close", (code) => resolve(code === 0 ? Buffer.concat(parts).toString("utf8") : undefined));
		child.stdin.end(bytes);
	});
}

/**
 * Reads a PDF that anyone may have made, bounded in time and memory.
 * @throws EnvironmentFault when it cannot be read, is no text, or takes more than a naskah may
 */
export async function bacaPdfTerjaga(
	bytes: Uint8Array,
	{ waktu = BATAS_WAKTU, memori = BATAS_MEMORI }: { readonly waktu?: number; readonly memori?: number } = {},
): Promise<PdfDibaca> {
	const answer = await jalankan(bytes, waktu, memori);
	if (answer === undefined) throw new EnvironmentFault(TERLALU_BERAT);
	const { dibaca, salah } = JSON.parse(answer) as { dibaca?: PdfDibaca; salah?: string };
	if (!dibaca) throw new EnvironmentFault(salah ?? TERLALU_BERAT);
	return dibaca;
}
