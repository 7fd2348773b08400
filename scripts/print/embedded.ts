import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { EnvironmentFault } from "../model/fault.ts";

const PACKAGE = "@sparticuz/chromium";
/** Goes up when what we put beside the unpacked browser changes. */
const LAYOUT = 1;

/**
 * The package unpacks into the temporary directory of its process, and its own libraries only where it believes to
 * be in Lambda. So it runs in a process of its own, in a directory of its own.
 */
const UNPACK = "import(process.argv[1]).then(({ default: chromium }) => chromium.executablePath())";

/** Only the fonts beside the browser: the machine's own would make two machines print two sheets. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/** The browser that comes inside the npm package, before it is unpacked. */
export interface EmbeddedBrowser {
	readonly version: string;
	readonly entry: string;
}

/** Where the unpacked browser is and what it needs around it. */
export interface UnpackedBrowser {
	readonly executablePath: string;
	readonly env: Readonly<Record<string, string>>;
}

/** Looks for the embedded browser; undefined on another system than Linux x64 or where the package is missing. */
export async function findEmbedded(): Promise<EmbeddedBrowser | undefined> {
	if (process.platform !== "linux" || process.arch !== "x64") return undefined;
	try {
		const entry = createRequire(import.meta.url).resolve(PACKAGE);
		const manifest: unknown = JSON.parse(await readFile(resolve(dirname(entry), "../../package.json"), "utf8"));
		return { version: String((manifest as { version: unknown }).version), entry };
	} catch {
		return undefined;
	}
}

async function unpackInto(folder: string, { entry }: EmbeddedBrowser): Promise<void> {
	await promisify(execFile)(process.execPath, ["-e", UNPACK, pathToFileURL(entry).href], {
		env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
	});
	await writeFile(join(folder, "fonts", "fonts.conf"), FONTS_CONF);
}

/** Unpacks beside `target` and moves it there when it is whole; where another process was first, its folder stays. */
async function unpack(target: string, embedded: EmbeddedBrowser): Promise<void> {
	await mkdir(dirname(target), { recursive: true });
	const folder = await mkdtemp(`${target}.`);
	try {
		await unpackInto(folder, embedded);
		await rename(folder, target);
	} catch (error) {
		await rm(folder, { recursive: true, force: true });
		if (!existsSync(join(target, "chromium"))) throw error;
	}
}

/**
 * Unpacks the embedded browser below `cacheDir`, once; several processes may try at the same time.
 * @throws EnvironmentFault when it cannot be written
 */
export async function unpackEmbedded(embedded: EmbeddedBrowser, cacheDir: string): Promise<UnpackedBrowser> {
	const target = resolve(cacheDir, `browser-${embedded.version}-${LAYOUT}`);
	const executablePath = join(target, "chromium");
	if (!existsSync(executablePath)) {
		await unpack(target, embedded).catch((error: unknown) => {
			const reason = error instanceof Error ? error.message.trim().split("\n").at(-1) : String(error);
			throw new EnvironmentFault(
				`Peramban cetak tidak dapat dibuka di ${target} (${reason}). Hapus folder itu, periksa ruang disk, lalu ulangi.`,
			);
		});
	}
	return {
		executablePath,
		env: {
			LD_LIBRARY_PATH: join(target, "al2023", "lib"),
			FONTCONFIG_PATH: join(target, "fonts"),
			XDG_CACHE_HOME: join(target, "cache"),
		},
	};
}
