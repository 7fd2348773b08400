/** The one door: `naskah <command> [options]`. The clock is read here and nowhere deeper. */
import { HELP } from "./cli/bantuan.ts";
import { describeFault } from "./cli/fault.ts";
import { type Options, readOptions } from "./cli/options.ts";
import { EnvironmentFault } from "./model/fault.ts";

/** A command returns its exit code: 0 fine, 1 the content has errors. */
type Command = (options: Options) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
	build: () => import("./cli/build-if-changed.ts"),
	check: () => import("./check.ts"),
	dev: () => import("./dev.ts"),
	pdf: () => import("./pdf.ts"),
	paket: () => import("./paket.ts"),
	usulan: () => import("./usulan.ts"),
	verify: () => import("./verify.ts"),
	banding: () => import("./banding.ts"),
	tenggat: () => import("./tenggat.ts"),
	laporan: () => import("./laporan.ts"),
	impor: () => import("./impor.ts"),
	baru: () => import("./baru.ts"),
	perbaiki: () => import("./perbaiki.ts"),
	ekspor: () => import("./ekspor.ts"),
	bench: () => import("./bench.ts"),
};

/** Commands that take names after their options. */
const WITH_NAMES = ["pdf", "paket", "verify", "banding", "tenggat", "laporan", "impor", "baru", "perbaiki", "ekspor"];

/** Today where the regions are: the furthest west of Indonesia's three zones. */
const todayInIndonesia = (): string =>
	new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta" }).format(new Date());

async function main([name = "", ...argv]: readonly string[]): Promise<number> {
	if (["", "--help", "-h", "help"].includes(name) || argv.includes("--help")) {
		process.stdout.write(HELP);
		return name === "" ? 2 : 0;
	}
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) throw new EnvironmentFault(`Perintah "${name}" tidak dikenal. Jalankan: naskah --help`);
	const options = readOptions(argv, todayInIndonesia());
	if (options.rest.length > 0 && !WITH_NAMES.includes(name)) {
		throw new EnvironmentFault(`Kata "${options.rest[0]}" tidak dimengerti; perintah ${name} hanya menerima pilihan.`);
	}
	if (options.dokumen && name !== "banding") {
		throw new EnvironmentFault("Pilihan --dokumen hanya untuk perintah banding.");
	}
	return (await command()).run(options);
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
