import { relative, resolve, sep } from "node:path";
import { watch } from "chokidar";

/** What was saved, added or deleted at about the same time, by the folder watched: paths inside it. */
export type Perubahan = ReadonlyMap<string, readonly string[]>;

export interface Pengamat {
	tutup(): Promise<void>;
}

/**
 * Milliseconds in which what comes together is taken together: an editor writes a file in several strokes. More than the
 * 50 within which chokidar tells of one change of a file and leaves out the next, so that the last stroke is read too.
 */
const TENANG = 60;
/** Traces that editors leave beside a file. */
const JEJAK = /(?:^|[\\/])(?:\.[^\\/]*|4913|[^\\/]*(?:~|\.sw[a-z]|\.tmp))$/;

const ownerOf = (path: string, folders: readonly string[]): string | undefined =>
	folders.find((folder) => path.startsWith(resolve(folder) + sep));

/**
 * Watches folders and tells what changed.
 * @returns once it watches: what is saved from then on is told
 */
export async function amati(folders: readonly string[], tell: (perubahan: Perubahan) => void): Promise<Pengamat> {
	let waiting = new Map<string, Set<string>>();
	let timer: NodeJS.Timeout | undefined;
	const flush = () => {
		const found = new Map([...waiting].map(([folder, paths]) => [folder, [...paths]] as const));
		waiting = new Map();
		tell(found);
	};
	const watcher = watch(
		folders.map((folder) => resolve(folder)),
		{
			ignoreInitial: true,
			followSymlinks: false,
			ignored: (path) => ownerOf(path, folders) !== undefined && JEJAK.test(path),
		},
	);
	watcher.on("all", (_, path) => {
		const folder = ownerOf(path, folders);
		if (folder === undefined) return;
		const inside = relative(resolve(folder), path).replaceAll("\\", "/");
		waiting.set(folder, (waiting.get(folder) ?? new Set()).add(inside));
		clearTimeout(timer);
		timer = setTimeout(flush, TENANG);
	});
	await new Promise<void>((ready) => watcher.once("ready", ready));
	return {
		async tutup() {
			clearTimeout(timer);
			await watcher.close();
		},
	};
}
