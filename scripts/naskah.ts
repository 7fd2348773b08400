/** The one door: `naskah <command> [options]`. The clock is read here and nowhere deeper. */
import { suggestFrom } from "./check/mirip.ts";
import { HELP } from "./cli/bantuan.ts";
import { PERINTAH } from "./cli/daftar-perintah.ts";
import { describeFault } from "./cli/fault.ts";
import { EnvironmentFault } from "./model/fault.ts";

/** Today where the regions are: the furthest west of Indonesia's three zones. */
const todayInIndonesia = (): string =>
	new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta" }).format(new Date());

async function main([name = "", ...argv]: readonly string[]): Promise<number> {
	if (["", "--help", "-h", "help"].includes(name) || argv.includes("--help")) {
		process.stdout.write(HELP);
		return name === "" ? 2 : 0;
	}
	const command = Object.hasOwn(PERINTAH, name) ? PERINTAH[name] : undefined;
	if (!command)
		throw new EnvironmentFault(`Perintah "${name}" tidak dikenal. ${suggestFrom(name, Object.keys(PERINTAH))}`);
	return (await command()).run(argv, todayInIndonesia());
}

// `naskah check | head` closes the pipe early; what was wanted has been read.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});

// When a helper process dies and leaves its promise unsettled, node would end without a word.
let ended = false;
process.once("beforeExit", () => {
	if (ended) return;
	process.stderr.write(
		"naskah: Proses pembantu berhenti sebelum selesai; ulangi, dan periksa ruang disk serta memori.\n",
	);
	process.exit(2);
});

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	const line = describeFault(error);
	process.stderr.write(
		line === undefined
			? `Kesalahan di dalam Naskah sendiri:\n${String((error as Error).stack)}\n`
			: `naskah: ${line}\n`,
	);
	process.exitCode = 2;
}
ended = true;
