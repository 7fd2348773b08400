/**
 * A process of its own that reads one PDF: bytes in, JSON out. It ends itself when a file unpacks into more memory than any
 * naskah needs; the thread that watches runs on while the reading keeps the main one busy.
 */
import { Worker } from "node:worker_threads";
import { bacaPdf } from "../../impor/pdf/dokumen.ts";
import { EnvironmentFault } from "../../model/fault.ts";

const PENJAGA = `
const { workerData } = require("node:worker_threads");
setInterval(() => {
	if (process.memoryUsage.rss() > workerData) process.kill(process.pid, "SIGKILL");
}, 50);
`;

async function stdin(): Promise<Uint8Array> {
	const parts: Buffer[] = [];
	for await (const part of process.stdin) parts.push(part as Buffer);
	return Buffer.concat(parts);
}

const batas = Number(process.argv[2]);
const penjaga = new Worker(PENJAGA, { eval: true, workerData: batas, execArgv: [] });
const jawab = await bacaPdf(await stdin()).then(
	(dibaca) => ({ dibaca }),
	(error: unknown) => {
		if (error instanceof EnvironmentFault) return { salah: error.message };
		throw error;
	},
);
process.stdout.write(JSON.stringify(jawab));
await penjaga.terminate();
