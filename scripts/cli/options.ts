/** How the words behind a command are read: what every command takes, and what each takes besides. */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { suggestFrom } from "../check/mirip.ts";
import { EnvironmentFault } from "../model/fault.ts";
import {
	alamatPeramban,
	type Bendera,
	bilangan,
	folder,
	hari,
	type Isian,
	type IsianBerulang,
} from "./isian-pilihan.ts";

/** The options of a command, by their names behind `--`. */
export type Daftar = Readonly<Record<string, Isian<unknown> | IsianBerulang<unknown> | Bendera>>;

type Nilai<I> = I extends IsianBerulang<infer T> ? readonly T[] : I extends Isian<infer T> ? T : boolean;
type Selalu<D extends Daftar> = {
	[K in keyof D]: D[K] extends Bendera | { readonly default: unknown } | { readonly multiple: true } ? K : never;
}[keyof D];

/** What is read: flags and what has a usual value always, the rest where it was given. */
export type Terbaca<D extends Daftar> = { readonly [K in Selalu<D>]: Nilai<D[K]> } & {
	readonly [K in Exclude<keyof D, Selalu<D>>]?: Nilai<D[K]>;
};

const UMUM = {
	content: folder("content"),
	out: folder("dist"),
	cetak: folder("cetak"),
	/** What may be remembered between runs; safe to delete. */
	cache: folder(fileURLToPath(new URL("../../.cache", import.meta.url))),
	/** Browsers elsewhere that print, in place of the one of this machine. */
	browser: alamatPeramban,
	/** How many sheets are printed at once, in each browser. */
	jobs: bilangan(64, Math.min(availableParallelism(), 4)),
	today: hari,
};

/** What every command is told. */
export type Options = Omit<Terbaca<typeof UMUM>, "today"> & {
	/** YYYY-MM-DD */
	readonly today: string;
	/** Words that are no option: files, case names. */
	readonly rest: readonly string[];
};

interface Bentuk<D extends Daftar> {
	/** By which it is called, as faults name it. */
	readonly nama: string;
	readonly pilihan: D;
	/** True where words that are no option have a meaning. */
	readonly bernama: boolean;
}

function parse({ nama, pilihan }: Bentuk<Daftar>, argv: readonly string[]) {
	const known: Daftar = { ...UMUM, ...pilihan };
	const options = Object.fromEntries(
		Object.entries(known).map(([name, isian]) => [name, { type: isian.type, multiple: "multiple" in isian }]),
	);
	try {
		return { known, ...parseArgs({ args: [...argv], options, allowPositionals: true }) };
	} catch (error) {
		// node:util tells each slip with a code of its own, in English; the flag stands in quotes in its message.
		const message = error instanceof Error ? error.message : "";
		const flag = /'(-[^' ]*)/.exec(message)?.[1] ?? "";
		if (/argument missing|ambiguous/.test(message)) throw new EnvironmentFault(`Pilihan ${flag} memerlukan nilai.`);
		const names = Object.keys(known).map((name) => `--${name}`);
		throw new EnvironmentFault(`Pilihan ${flag} tidak dikenal oleh perintah ${nama}. ${suggestFrom(flag, names)}`);
	}
}

/**
 * Reads the words after a command.
 * @param today what `--today` is when it is not given
 * @throws EnvironmentFault for an unknown option, a value that makes no sense, or a word where none is taken
 */
export function readOptions<D extends Daftar>(
	bentuk: Bentuk<D>,
	argv: readonly string[],
	today: string,
): Options & Terbaca<D> {
	const { known, values, positionals } = parse(bentuk, argv);
	if (positionals.length > 0 && !bentuk.bernama)
		throw new EnvironmentFault(
			`Kata "${positionals[0]}" tidak dimengerti; perintah ${bentuk.nama} hanya menerima pilihan, ditulis sesudah "--": npm run ${bentuk.nama} -- --pilihan nilai`,
		);
	const read = Object.entries(known).map(([name, isian]): [string, unknown] => {
		const given = values[name];
		if (isian.type === "boolean") return [name, given === true];
		if ("multiple" in isian) return [name, [given ?? []].flat().map((satu) => isian.read(String(satu), `--${name}`))];
		return [name, typeof given === "string" ? isian.read(given, `--${name}`) : isian.default];
	});
	const found = Object.fromEntries(read.filter(([, value]) => value !== undefined));
	return { today, ...found, rest: positionals } as unknown as Options & Terbaca<D>;
}

/** What npm is told for its own ends too, with these names; a setting of these says nothing. */
const MILIK_NPM = ["cache", "jobs"];
/** npm reads `--ya` as its own `-y -a`. */
const SETELAN_NPM: Readonly<Record<string, readonly string[]>> = { ya: ["yes", "all"] };

/**
 * Without `--` before them npm takes options for itself, keeps them as settings, and the command would run without.
 * @throws EnvironmentFault when one of the command's own was taken
 */
function mustReach({ nama, pilihan }: Bentuk<Daftar>, env: NodeJS.ProcessEnv): void {
	const names = Object.keys({ ...UMUM, ...pilihan }).filter((name) => !MILIK_NPM.includes(name));
	const taken = names.find((name) =>
		(SETELAN_NPM[name] ?? [name]).every((setelan) => env[`npm_config_${setelan}`] !== undefined),
	);
	if (taken === undefined) return;
	throw new EnvironmentFault(
		`Pilihan --${taken} tidak sampai karena tidak didahului "--". Tulis: npm run ${nama} -- … --${taken} …`,
	);
}

/** A command as the door calls it: takes the words behind its name, gives its exit code. */
export interface Perintah {
	(argv: readonly string[], today: string): Promise<number>;
	/**
	 * What those words mean, without running anything.
	 * @throws EnvironmentFault as `readOptions`
	 */
	baca(argv: readonly string[], today: string): Options;
}

/** A command that reads its own options. */
export function perintah<D extends Daftar>(
	bentuk: Bentuk<D>,
	run: (options: Options & Terbaca<D>) => Promise<number>,
): Perintah {
	const baca = (argv: readonly string[], today: string) => readOptions(bentuk, argv, today);
	const call = async (argv: readonly string[], today: string) => {
		mustReach(bentuk, process.env);
		return run(baca(argv, today));
	};
	return Object.assign(call, { baca });
}
