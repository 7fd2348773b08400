/**
 * How the browser editor reads and writes the files of `content/`. It would otherwise write the front-matter anew, and
 * with it drop comments, quotes and the order of keys; so it is handed the source as well, and only what changed is
 * written into that.
 */
import { parse } from "yaml";
import { gabung } from "./gabung.ts";
import { type Isian, isIsian, type Nilai, type Rupa } from "./rupa.ts";
import { tulisYaml } from "./tulis-yaml.ts";

/** Under this key the text of the file travels with its values; it is never written. */
const SUMBER = "_sumber";
/** Where a new paper goes. One that is there already stays, and says so in these fields. */
const LETAK = "_letak";
/** What stands there for a paper that has its place. */
export const TETAP = "(sudah tersimpan)";

const DI_TEMPAT = { kasus: TETAP, berkas: TETAP };

const DUA_BAGIAN = /^---[^\S\n]*\n([\s\S]*?\n)?---[^\S\n]*(?:\n([\s\S]*))?$/;

/** What the format must know of the portal. */
export interface Dunia {
	/** Fields by the kind of a file; `daerah` for that of a region. */
	readonly rupa: Readonly<Record<string, Rupa>>;
	/** The folder of the region's cases in the repository, without slash at the end. */
	readonly folder: string;
	/** True where a file of the repository has this path. */
	isAda(path: string): Promise<boolean>;
}

export interface Bentuk {
	fromFile(teks: string): Record<string, unknown>;
	toFile(isi: Readonly<Record<string, unknown>>): Promise<string>;
}

/** The editor shows `cause` of an error that has this message, and only then. */
const gagal = (pesan: string): Error => new Error("saving_failed", { cause: new Error(pesan) });

/** The parties of a case under the names by which papers speak of them. */
const pihakOf = ({ pihak }: Isian): { id: Nilai; nama: Nilai }[] =>
	(Array.isArray(pihak) ? pihak.filter(isIsian) : []).flatMap(({ daerah, id, nama }) => {
		const kenal = daerah ?? id;
		return kenal === undefined ? [] : [{ id: kenal, nama: nama ?? kenal }];
	});

async function mustBeNew({ folder, isAda }: Dunia, letak: unknown): Promise<void> {
	if (!isIsian(letak)) return;
	const { kasus, berkas } = letak;
	if (!kasus || !berkas) throw gagal("Dokumen baru memerlukan letak: pilih kerja samanya dan tulis nama berkasnya.");
	if (await isAda(`${folder}/${kasus}/${berkas}.md`))
		throw gagal(`Berkas ${berkas}.md sudah ada dalam kerja sama itu dan tidak ditimpa. Pilih nama berkas lain.`);
}

const urutanOf = (rupa: Rupa): string[] => ["jenis", "slug", ...Object.keys(rupa.isi ?? {})];

/** Papers and cases: front-matter and text. */
export function bentukNaskah(dunia: Dunia): Bentuk {
	const rupaOf = (jenis: unknown): Rupa => dunia.rupa[String(jenis)] ?? {};
	return {
		fromFile(teks) {
			const [utuh, yaml = "", body = ""] = DUA_BAGIAN.exec(teks) ?? [];
			if (utuh === undefined) throw new Error("Berkas tidak diawali isian di antara dua baris ---.");
			const data = (parse(yaml) ?? {}) as Isian;
			const tempat = data.jenis === "kerja-sama" ? { _pihak: pihakOf(data) } : { [LETAK]: DI_TEMPAT };
			return { ...data, body, ...tempat, [SUMBER]: teks };
		},
		async toFile({ body, [SUMBER]: sumber, ...isi }) {
			const baru = isi as Isian;
			if (sumber === undefined) await mustBeNew(dunia, isi[LETAK]);
			const [, yaml, dahulu = ""] = typeof sumber === "string" ? (DUA_BAGIAN.exec(sumber) ?? []) : [];
			const lama = (yaml === undefined ? {} : (parse(yaml) ?? {})) as Isian;
			const rupa = rupaOf(baru.jenis ?? lama.jenis);
			const kepala = tulisYaml(yaml, lama, gabung(rupa.isi ?? {}, baru, lama), urutanOf(rupa));
			const teks = String(body ?? "").trim();
			return `---\n${kepala}---\n${teks === dahulu.trim() ? dahulu : `${teks}\n`}`;
		},
	};
}

/** The file of a region: YAML alone. */
export function bentukDaerah({ rupa: { daerah = {} } }: Dunia): Bentuk {
	return {
		fromFile: (teks) => ({ ...((parse(teks) ?? {}) as Isian), [SUMBER]: teks }),
		async toFile({ [SUMBER]: sumber, ...isi }) {
			const yaml = typeof sumber === "string" ? `${sumber}\n` : undefined;
			const lama = (yaml === undefined ? {} : (parse(yaml) ?? {})) as Isian;
			return tulisYaml(yaml, lama, gabung(daerah.isi ?? {}, isi as Isian, lama), urutanOf(daerah));
		},
	};
}
