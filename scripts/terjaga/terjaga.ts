import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a question may take before its process is ended. */
export interface Batas {
	/** Milliseconds. */
	readonly waktu: number;
	/** Bytes of the whole process. */
	readonly memori: number;
	/** Megabytes of objects, so that they are cleared away before the whole comes near its bound. */
	readonly timbunan: number;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A process that reads files which anyone may have made, one after another. It may be ended whatever it is doing, and
 * what it was asked is then answered by nothing; the next question starts it anew.
 */
export class Terjaga {
	private proses: ChildProcess | undefined;
	private terpakai = false;

	/** @param berkas file of the process, which calls `jawab` */
	constructor(
		private readonly berkas: URL,
		private readonly batas: Batas,
	) {}

	/** One question at a time. @returns what the process answers; undefined when it had to be ended */
	async tanya(bytes: Uint8Array): Promise<unknown> {
		const bekas = this.terpakai;
		const answer = await this.ask(bytes);
		// What earlier files left behind in memory is no fault of this one.
		return answer === undefined && bekas ? this.ask(bytes) : answer;
	}

	/** Ends the process; without this the program waits for it. */
	tutup(): void {
		this.proses?.kill("SIGKILL");
		this.proses = undefined;
		this.terpakai = false;
	}

	private ask(bytes: Uint8Array): Promise<unknown> {
		const { waktu, memori, timbunan } = this.batas;
		this.proses ??= fork(this.berkas, [String(memori)], {
			cwd: ROOT,
			execArgv: [`--max-old-space-size=${timbunan}`, "--import", "tsx"],
			serialization: "advanced",
			stdio: ["ignore", "ignore", "ignore", "ipc"],
		});
		this.terpakai = true;
		const { proses } = this;
		return new Promise((resolve) => {
			const end = (answer: unknown): void => {
				clearTimeout(timer);
				proses.removeAllListeners();
				if (answer === undefined) this.tutup();
				resolve(answer);
			};
			const timer = setTimeout(() => end(undefined), waktu);
			proses.once("message", end);
			proses.once("exit", () => end(undefined));
			proses.once("error", () => end(undefined));
			proses.send(bytes, () => undefined);
		});
	}
}
