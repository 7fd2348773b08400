import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { EnvironmentFault } from "../model/fault.ts";
import { isTanggal } from "../model/tanggal.ts";
import { toJobs, toJumlah, toPort, toSitus, toTautan } from "./nilai-pilihan.ts";

/** What every command is told. */
export interface Options {
	readonly content: string;
	readonly out: string;
	readonly cetak: string;
	/** What may be remembered between runs; safe to delete. */
	readonly cache: string;
	/** YYYY-MM-DD */
	readonly today: string;
	/** How many sheets are printed at once. */
	readonly jobs: number;
	readonly format: string;
	/** For `banding`: the names are two files, not revisions. */
	readonly dokumen: boolean;
	/** For `baru`: tell what would be sensible now, and write nothing. */
	readonly daftar: boolean;
	/** For `perbaiki`: write without asking. */
	readonly tulis: boolean;
	/** For `baru`: the file name, or the folder of a new case. */
	readonly nama?: string;
	/** For `baru`: what a letter is for. */
	readonly bentuk?: string;
	/** For `paket`: drafts too. */
	readonly rancangan: boolean;
	/** How many documents `bench` prints. */
	readonly jumlah: number;
	/** Last day that `tenggat` looks ahead to, as written. */
	readonly sampai?: string;
	/** First day that `tenggat` looks at, as written. */
	readonly dari?: string;
	/** Region, case or office for which `tenggat` tells what is due. */
	readonly daerah?: string;
	readonly kasus?: string;
	readonly perangkat?: string;
	/** How `tenggat` groups what it shows: by day or by case. */
	readonly menurut?: string;
	/** States that `tenggat` shows, with commas between them. */
	readonly keadaan?: string;
	/** Semester or year that `laporan` tells of, as written. */
	readonly periode?: string;
	/** Where `build` says the portal will be served, without a slash at the end. */
	readonly situs?: string;
	/** For `impor`: the meaning of the columns is taken as it was found. */
	readonly ya: boolean;
	/** File in which `impor` keeps the meaning of columns, and a sheet to read alone. */
	readonly pemetaan?: string;
	readonly lembar?: string;
	/** Where `dev` listens; 0 takes any port that is free. */
	readonly port: number;
	/** Commit with which `usulan` compares, as written. */
	readonly dasar?: string;
	/** Where people will fetch what `usulan` makes; a whole address. */
	readonly tautan?: string;
	/** For `impor`: the document with which a file that came back is compared. */
	readonly banding?: string;
	/** Words that are no option: files, case names. */
	readonly rest: readonly string[];
}

const FORMATS = ["text", "github", "json", "sarif", "teks", "csv", "ics"];

const SPEC = {
	content: { type: "string", default: "content" },
	out: { type: "string", default: "dist" },
	cetak: { type: "string", default: "cetak" },
	cache: { type: "string", default: fileURLToPath(new URL("../../.cache", import.meta.url)) },
	today: { type: "string" },
	jobs: { type: "string" },
	format: { type: "string", default: "text" },
	dokumen: { type: "boolean", default: false },
	rancangan: { type: "boolean", default: false },
	daftar: { type: "boolean", default: false },
	tulis: { type: "boolean", default: false },
	nama: { type: "string" },
	bentuk: { type: "string" },
	jumlah: { type: "string", default: "60" },
	dari: { type: "string" },
	sampai: { type: "string" },
	daerah: { type: "string" },
	kasus: { type: "string" },
	perangkat: { type: "string" },
	menurut: { type: "string" },
	keadaan: { type: "string" },
	periode: { type: "string" },
	situs: { type: "string" },
	ya: { type: "boolean", default: false },
	pemetaan: { type: "string" },
	lembar: { type: "string" },
	port: { type: "string", default: "8710" },
	dasar: { type: "string" },
	banding: { type: "string" },
	tautan: { type: "string" },
} as const;

function parse(argv: readonly string[]) {
	try {
		return parseArgs({ args: [...argv], options: SPEC, allowPositionals: true });
	} catch (error) {
		// node:util tells each slip with a code of its own, in English; the flag stands in quotes in its message.
		const message = error instanceof Error ? error.message : "";
		const flag = /'(-[^' ]*)/.exec(message)?.[1] ?? "";
		const missing = /argument missing|ambiguous/.test(message);
		throw new EnvironmentFault(
			missing ? `Pilihan ${flag} memerlukan nilai.` : `Pilihan ${flag} tidak dikenal. Jalankan: naskah --help`,
		);
	}
}

/** Those of the options that were given: none of them is undefined. */
function given<K extends string>(values: { readonly [N in K]?: string | undefined }, ...names: readonly K[]) {
	const entries = names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]));
	return Object.fromEntries(entries) as { [N in K]?: string };
}

/**
 * Reads the words after the command.
 * @param today what `--today` is when it is not given
 * @throws EnvironmentFault for an unknown option or a value that makes no sense
 */
export function readOptions(argv: readonly string[], today: string): Options {
	const { values, positionals } = parse(argv);
	const hari = values.today ?? today;
	if (!isTanggal(hari))
		throw new EnvironmentFault(`--today "${hari}" bukan tanggal; tulis tahun-bulan-hari, mis. 2026-11-02.`);
	if (!FORMATS.includes(values.format)) {
		throw new EnvironmentFault(`--format "${values.format}" tidak dikenal; pilihannya ${FORMATS.join(", ")}.`);
	}
	const { content, out, cetak, cache, format, dokumen, rancangan, ya, daftar, tulis } = values;
	for (const [flag, folder] of Object.entries({ content, out, cetak, cache })) {
		// An empty folder name would mean the root of the disk, or the folder one stands in.
		if (folder.trim() === "") throw new EnvironmentFault(`Pilihan --${flag} memerlukan nilai.`);
	}
	return {
		content,
		out,
		cetak,
		cache,
		format,
		dokumen,
		rancangan,
		ya,
		daftar,
		tulis,
		today: hari,
		jobs: toJobs(values.jobs),
		jumlah: toJumlah(values.jumlah),
		port: toPort(values.port),
		...given(
			values,
			"dari",
			"sampai",
			"daerah",
			"kasus",
			"perangkat",
			"menurut",
			"keadaan",
			"periode",
			"pemetaan",
			"lembar",
			"nama",
			"bentuk",
			"dasar",
			"banding",
		),
		...(values.situs !== undefined && { situs: toSitus(values.situs) }),
		...(values.tautan !== undefined && { tautan: toTautan(values.tautan) }),
		rest: positionals,
	};
}
