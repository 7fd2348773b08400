/** What the program says in the Panduan, from the program itself: commands run over a copy of the sample content. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** The day on which the Panduan plays: that of the sample content. */
export const HARI = "2026-11-21";
const PKS = "content/tirtapura/kerja-sama/pengelolaan-sampah-regional/pks.md";
const RANCANGAN = "content/tirtapura/kerja-sama/pelatihan-pemadam-kebakaran/pks.md";

/** One thing that the Panduan shows the program saying. */
interface Adegan {
	readonly perintah: readonly string[];
	/** A slip that is made first: in which file, what stands there, and what is written instead. */
	readonly keliru?: readonly [file: string, dari: string, menjadi: string];
	/** The part that is shown. */
	readonly ambil?: (keluaran: string, folder: string) => string;
}

const HEKTARE = [PKS, "38 (tiga puluh delapan) hektare", "38 (tiga puluh sembilan) hektare"] as const;

/** The paragraphs of an output that speak of something. */
const tentang =
	(kata: string) =>
	(keluaran: string): string =>
		keluaran
			.split("\n\n")
			.filter((satu) => satu.includes(kata))
			.join("\n\n");

const ADEGAN: Readonly<Record<string, Adegan>> = {
	"check-salah": {
		perintah: ["check"],
		keliru: HEKTARE,
		ambil: tentang("angka-dan-huruf"),
	},
	"baru-daftar": {
		perintah: ["baru", "tirtapura", "--daftar"],
		ambil: (keluaran) => keluaran.split("\n\n").slice(0, 2).join("\n\n"),
	},
	tenggat: { perintah: ["tenggat", "tirtapura/data-kependudukan-perbatasan"] },
	perbaiki: {
		perintah: ["perbaiki", "tirtapura/pelatihan-pemadam-kebakaran"],
		keliru: [RANCANGAN, "dan", "dan dan"],
		ambil: (keluaran) => keluaran.split("Masih terbuka")[0] ?? "",
	},
	usulan: {
		perintah: ["usulan", "--dasar", "HEAD"],
		keliru: HEKTARE,
		ambil: (_, folder) => readFileSync(join(folder, "cetak/usulan/komentar.md"), "utf8"),
	},
};

/** Runs a program to its end, as it would run tomorrow: with its own clock, names and nobody to answer. */
function run(file: string, args: readonly string[], folder: string): string {
	const waktu = `${HARI}T08:00:00+07:00`;
	const env = { ...process.env, GIT_AUTHOR_DATE: waktu, GIT_COMMITTER_DATE: waktu, NO_COLOR: "1", CI: "1" };
	const { stdout, stderr, status } = spawnSync(file, args, { cwd: folder, env, encoding: "utf8" });
	if (status === 0 || status === 1) return stdout;
	throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
}

function spoil(folder: string, [file, dari, menjadi]: NonNullable<Adegan["keliru"]>): void {
	const path = join(folder, file);
	const isi = readFileSync(path, "utf8");
	const kepala = isi.indexOf("\n---\n") + 5;
	if (!isi.includes(dari, kepala)) throw new Error(`${file} does not say "${dari}"`);
	writeFileSync(path, isi.slice(0, kepala) + isi.slice(kepala).replace(dari, menjadi));
}

function play({ perintah, keliru, ambil = (keluaran) => keluaran }: Adegan): string {
	const folder = mkdtempSync(join(tmpdir(), "naskah-panduan-"));
	try {
		cpSync(join(ROOT, "content"), join(folder, "content"), { recursive: true });
		const git = (...args: string[]) =>
			run("git", ["-c", "user.name=Staf", "-c", "user.email=staf@contoh", ...args], folder);
		for (const args of [
			["init", "-q"],
			["add", "."],
			["commit", "-q", "-m", "Awal"],
		])
			git(...args);
		if (keliru) spoil(folder, keliru);
		const program = [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "scripts/naskah.ts")];
		return ambil(run(process.execPath, [...program, ...perintah, "--today", HARI], folder), folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The names under which chapters ask for what the program says. */
export const NAMA_KELUARAN: readonly string[] = Object.keys(ADEGAN);

/** What the program says under one of these names. */
export function keluaranPanduan(nama: string): string {
	const adegan = ADEGAN[nama];
	if (!adegan) throw new Error(`the Panduan has no output "${nama}"`);
	return `${play(adegan).trim()}\n`;
}
