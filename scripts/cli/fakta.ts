/** What old contents say of themselves, read once each: contents in git never change. */
import { splitDokumen, type Terbelah } from "../load/dokumen.ts";
import { readObjek } from "../load/git.ts";
import type { Sejarah } from "../load/sejarah.ts";
import { pathsIn, sha256Of, sumberOf } from "../render/bukti.ts";
import { type Fakta, isTelusur, type Tapak } from "../verify/tapak.ts";

/** What is known of contents, by their names in git. */
export interface IngatanIsi {
	/** Null for a content that cannot be read. */
	readonly fakta: Record<string, Fakta | null>;
	/** SHA-256 of the public source, by content and by those papers it may name. */
	readonly sidik: Record<string, string>;
}

/** Contents held in memory at a time. */
const SEKALI = 500;

/** Hands over contents of git by their names, some hundred at a time, so that memory stays flat. */
async function readEach(
	folder: string,
	oids: readonly string[],
	take: (oid: string, isi: Uint8Array) => void,
): Promise<void> {
	for (let from = 0; from < oids.length; from += SEKALI) {
		for (const [oid, isi] of await readObjek(folder, oids.slice(from, from + SEKALI))) take(oid, isi);
	}
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function faktaOf({ yaml }: Terbelah): Fakta {
	const data = Object(yaml.data) as Record<string, unknown>;
	const [status, publikasi, slug] = [textOf(data.status), textOf(data.publikasi), textOf(data.slug)];
	// A publication that is no word at all is not the same as none: it keeps the paper closed.
	const isOdd = data.publikasi !== undefined && publikasi === undefined;
	return {
		rujukan: [...new Set(pathsIn(data))],
		...(status && { status }),
		...(slug && { slug }),
		...(publikasi !== undefined || isOdd ? { publikasi: publikasi ?? "" } : {}),
	};
}

function sidikOf({ yaml, body }: Terbelah, rujukan: readonly string[]): string {
	return sha256Of(sumberOf(Object(yaml.data), body, (path) => rujukan.includes(path)));
}

type Sasaran = Pick<Tapak, "oid" | "rujukan">;

/** By which the source of a content is known: it changes with the papers that it may name. */
export const keyOf = ({ oid, rujukan }: Sasaran): string => [oid, ...rujukan].join(" ");

/** Notes what a content says, and its source where all that it names may be shown, as is usual. */
function note({ fakta, sidik }: IngatanIsi, oid: string, parts: ReturnType<typeof splitDokumen>): void {
	fakta[oid] = null;
	if ("temuan" in parts) return;
	const found = faktaOf(parts);
	fakta[oid] = found;
	sidik[keyOf({ oid, rujukan: found.rujukan })] = sidikOf(parts, found.rujukan);
}

/** Facts of every content that git ever held where a case or a document lies. */
export async function readFakta(
	folder: string,
	{ perubahan }: Sejarah,
	ingatan: IngatanIsi,
): Promise<ReadonlyMap<string, Fakta>> {
	const { fakta } = ingatan;
	const found = perubahan.flatMap(({ berkas }) => berkas.filter(({ path }) => isTelusur(path)));
	const paths = new Map(found.flatMap(({ oid, path }) => (oid === undefined ? [] : [[oid, path] as const])));
	const unread = [...paths.keys()].filter((oid) => !Object.hasOwn(fakta, oid));
	await readEach(folder, unread, (oid, isi) => note(ingatan, oid, splitDokumen(isi, paths.get(oid) ?? "")));
	return new Map([...paths.keys()].flatMap((oid) => (fakta[oid] ? [[oid, fakta[oid]] as const] : [])));
}

/** Sees to it that the SHA-256 of the public source is known at every footprint. */
export async function readSidik(folder: string, tapak: readonly Tapak[], { sidik }: IngatanIsi): Promise<void> {
	const unread = tapak.filter((satu) => !Object.hasOwn(sidik, keyOf(satu)));
	const byOid = new Map<string, Tapak[]>();
	for (const satu of unread) byOid.set(satu.oid, [...(byOid.get(satu.oid) ?? []), satu]);
	await readEach(folder, [...byOid.keys()], (oid, isi) => {
		for (const satu of byOid.get(oid) ?? []) {
			const parts = splitDokumen(isi, satu.path);
			if (!("temuan" in parts)) sidik[keyOf(satu)] = sidikOf(parts, satu.rujukan);
		}
	});
}
