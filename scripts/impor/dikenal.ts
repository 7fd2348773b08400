import type { BarisRegister } from "../model/generated/schema-types.ts";
import { NAMA_JENIS } from "../model/generated/vocabularies.ts";
import { isJenisNaskah } from "../model/jenis.ts";
import type { SourceDocument } from "../model/source.ts";
import { ciriOf, type Dikenal } from "./kenali.ts";

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const field = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);

/** Names of the parties of a case: those of regions of the portal by their names. */
function pihakOf(kasus: SourceDocument, daerah: ReadonlyMap<string, string>): string[] {
	return list(field(kasus.data, "pihak")).flatMap((pihak) => {
		const id = text(field(pihak, "daerah"));
		const nama = id === "" ? text(field(pihak, "nama")) : (daerah.get(id) ?? id);
		return nama === "" ? [] : [nama];
	});
}

function fromRegister(kasus: SourceDocument, tempat: string, sendiri: string): Dikenal[] {
	return list(field(kasus.data, "register")).flatMap((baris): Dikenal[] => {
		const { judul, pihak } = Object(baris) as { judul?: unknown; pihak?: unknown };
		if (typeof judul !== "string" || !Array.isArray(pihak)) return [];
		const row = baris as BarisRegister;
		return [{ tempat, ciri: ciriOf(row, sendiri), baris: row }];
	});
}

/** A naskah that lies in the folder of a case, as a register would list it. */
function fromNaskah({ data }: SourceDocument, tempat: string, pihak: readonly string[], sendiri: string): Dikenal[] {
	const jenis = text(field(data, "jenis"));
	const judul = text(field(data, "judul"));
	if (!isJenisNaskah(jenis) || judul === "") return [];
	const nomor = list(field(data, "nomor")).filter((satu): satu is string => typeof satu === "string");
	const tanggal = text(field(data, "tanggal"));
	const nama = Object.hasOwn(NAMA_JENIS, jenis) ? NAMA_JENIS[jenis as keyof typeof NAMA_JENIS] : jenis;
	const row = { judul, jenis_naskah: nama, nomor, pihak: [...pihak], ...(tanggal && { tanggal }) };
	return [{ tempat, ciri: ciriOf(row as Omit<BarisRegister, "asal">, sendiri) }];
}

/**
 * Every agreement that the folder of a region knows: rows taken over before, cases and naskah written by hand. Files
 * that are not sound yet count too.
 * @param daerah names of all regions by the names of their folders
 */
export function dikenalDi(
	id: string,
	berkas: readonly SourceDocument[],
	daerah: ReadonlyMap<string, string>,
): readonly Dikenal[] {
	const sendiri = daerah.get(id) ?? id;
	const folders = new Map<string, SourceDocument[]>();
	for (const sumber of berkas) {
		const [owner, shelf, folder = "", file = ""] = sumber.path.split("/");
		if (owner !== id || shelf !== "kerja-sama" || !file.endsWith(".md")) continue;
		folders.set(folder, [...(folders.get(folder) ?? []), sumber]);
	}
	return [...folders].flatMap(([folder, own]): Dikenal[] => {
		const kasus = own.find(({ path }) => path.endsWith("/kerja-sama.md"));
		if (!kasus) return [];
		const tempat = `${id}/kerja-sama/${folder}`;
		const rows = fromRegister(kasus, tempat, sendiri);
		const pihak = pihakOf(kasus, daerah);
		const judul = text(field(kasus.data, "judul"));
		const naskah = own.flatMap((satu) => fromNaskah(satu, tempat, pihak, sendiri));
		const self =
			rows.length === 0 && judul !== ""
				? [{ tempat, ciri: ciriOf({ judul, pihak: pihak as BarisRegister["pihak"] }, sendiri) }]
				: [];
		return [...rows, ...naskah, ...self];
	});
}
