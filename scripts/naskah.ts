/** The one door: `naskah <command> [options]`. The clock is read here and nowhere deeper. */
import { describeFault } from "./cli/fault.ts";
import { type Options, readOptions } from "./cli/options.ts";
import { EnvironmentFault } from "./model/fault.ts";

/** A command returns its exit code: 0 fine, 1 the content has errors. */
type Command = (options: Options) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
	build: () => import("./cli/build-if-changed.ts"),
	check: () => import("./check.ts"),
	pdf: () => import("./pdf.ts"),
	paket: () => import("./paket.ts"),
	verify: () => import("./verify.ts"),
	banding: () => import("./banding.ts"),
	tenggat: () => import("./tenggat.ts"),
	laporan: () => import("./laporan.ts"),
	bench: () => import("./bench.ts"),
};

/** Commands that take names after their options. */
const WITH_NAMES = ["pdf", "paket", "verify", "banding", "tenggat", "laporan"];

const HELP = `naskah <perintah> [pilihan]

Perintah
  build    memeriksa, mencetak dan menerbitkan portal
  check    memeriksa isi saja
  pdf      memeriksa dan mencetak saja, ke folder --cetak; dapat diikuti nama daerah, kerja sama atau dokumen
  paket    mencetak paket penandatanganan naskah final: rangkap setiap pihak, berparaf hierarki, dan daftar periksa
  verify   menjawab apakah berkas PDF atau kode asli: versi mana, atau sudah diubah
  banding  menyandingkan dua versi naskah: banding REVISI [REVISI] [NAMA …], atau banding --dokumen LAMA.md BARU.md
  tenggat  menampilkan kewajiban yang jatuh tempo; dapat diikuti nama daerah, kerja sama atau perangkat daerah
  laporan  menyusun laporan TKKSD dari register, PDF dan XLSX: laporan semester|tahunan|berlaku [DAERAH …]
  bench    mengukur kecepatan teks, cetak, bangun ulang dan memori

Pilihan
  --content FOLDER   isi yang dibaca (bawaan: content)
  --out FOLDER       portal publik (bawaan: dist)
  --cetak FOLDER     ruang cetak staf (bawaan: cetak)
  --cache FOLDER     ingatan antarjalan, boleh dihapus (bawaan: .cache)
  --today TANGGAL    hari pemeriksaan, mis. 2026-11-02 (bawaan: hari ini)
  --jobs N           banyaknya lembar yang dicetak bersamaan
  --jumlah N         banyaknya naskah sembilan halaman yang dicetak oleh bench (bawaan: 60)
  --format BENTUK    text, github, json atau sarif (untuk check); text atau json (untuk verify);
                     teks, json, csv atau ics (untuk tenggat)
  --dari TANGGAL     jatuh tempo sejak kapan (untuk tenggat)
  --sampai TANGGAL   sampai kapan dilihat ke depan (untuk tenggat; bawaan: 90 hari)
  --daerah NAMA      satu daerah saja (untuk tenggat); demikian pula --kasus dan --perangkat
  --menurut CARA     dikelompokkan menurut tanggal atau kasus (untuk tenggat)
  --keadaan DAFTAR   terlambat, segera, belum-jatuh-tempo, terpenuhi, tidak-berlaku (untuk tenggat)
  --rancangan        naskah yang masih rancangan juga (untuk paket)
  --periode PERIODE  2026-1, 2026-2 atau 2026 (untuk laporan; bawaan: periode terakhir yang selesai)
  --dokumen          dua berkas, bukan dua revisi (untuk banding)

Kode keluar: 0 baik, 1 isi masih salah, 2 cara pakai atau lingkungan salah.
Untuk verify: 0 asli, 1 tidak asli atau tidak dapat dipastikan, 2 berkas tidak terbaca atau cara pakai salah.
`;

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
