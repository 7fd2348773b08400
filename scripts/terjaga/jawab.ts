import { Worker } from "node:worker_threads";

/**
 * Ends the process at its bound, and when the program that asks is gone; the thread runs on while the reading keeps the
 * main one busy.
 */
const PENJAGA = `
const { workerData } = require("node:worker_threads");
const induk = process.ppid;
setInterval(() => {
	if (process.memoryUsage.rss() > workerData || process.ppid !== induk) process.kill(process.pid, "SIGKILL");
}, 50);
`;

/**
 * Makes this process one that `Terjaga` asks: bytes come in, what `baca` makes of them goes out. It ends itself when that
 * takes more memory than it was given, and when nobody listens any more.
 */
export function jawab(baca: (bytes: Uint8Array) => Promise<unknown>): void {
	new Worker(PENJAGA, { eval: true, workerData: Number(process.argv[2]), execArgv: [] });
	process.on("disconnect", () => process.exit());
	process.on("message", (bytes: Uint8Array) => {
		void baca(bytes).then((answer) => process.send?.(answer));
	});
}
