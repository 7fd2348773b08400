import { inWords, isSama } from "../../compare/ringkas.ts";
import type { Terbaca } from "../../load/dokumen.ts";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import type { SourceDocument } from "../../model/source.ts";
import type { BerkasUsulan } from "../../report/usulan/bentuk.ts";
import type { SisiBanding } from "../banding/pilih.ts";
import { compareDokumen } from "../banding/sanding.ts";
import { findUbahan, type Sanding } from "../banding/ubahan.ts";

const field = (data: unknown, nama: string): string => {
	const nilai: unknown = Reflect.get(Object(data), nama);
	return typeof nilai === "string" ? nilai.trim() : "";
};

function namesOf({ data }: Pick<SourceDocument, "data">): Pick<BerkasUsulan, "jenis" | "judul"> {
	const [jenis, judul] = [field(data, "jenis"), field(data, "judul")];
	return {
		...(Object.hasOwn(NAMA_JENIS, jenis) && { jenis: NAMA_JENIS[jenis as keyof typeof NAMA_JENIS] }),
		...(judul !== "" && { judul }),
	};
}

const TANPA_HASIL = { gambar: [], tertahan: false } as const;

function toSanding(content: string, { path, semula, lama, baru }: Sanding): BerkasUsulan {
	const perbandingan = compareDokumen(lama, baru);
	return {
		...{ file: `${content}/${path}`, ubahan: "berubah", ...TANPA_HASIL },
		...(semula !== undefined && { semula: `${content}/${semula}` }),
		...namesOf(baru),
		ringkasan: isSama(perbandingan) ? "hanya cara menulisnya" : inWords(perbandingan),
		perbandingan,
	};
}

/** Files that one side has: with what they say of themselves, where that can be read. */
async function oneSided(content: string, paths: readonly string[], sisi: SisiBanding, ubahan: "baru" | "dihapus") {
	const read: ReadonlyMap<string, Terbaca> = await sisi.baca(paths);
	return paths.map((path): BerkasUsulan => {
		const terbaca = read.get(path);
		const names = terbaca && "dokumen" in terbaca ? namesOf(terbaca.dokumen) : {};
		return { file: `${content}/${path}`, ubahan, ...TANPA_HASIL, ...names };
	});
}

/** What a proposal touches, without its sheets: by path, each file once. */
export async function findBerkas(content: string, lama: SisiBanding, baru: SisiBanding): Promise<BerkasUsulan[]> {
	const ubahan = await findUbahan(content, { lama, baru, names: [] });
	const told = [
		...ubahan.sanding.map((satu) => toSanding(content, satu)),
		...(await oneSided(content, ubahan.baru, baru, "baru")),
		...(await oneSided(content, ubahan.dihapus, lama, "dihapus")),
	];
	const known = new Set(told.flatMap(({ file, semula }) => [file, semula]));
	const paths = [...new Set([...lama.berkas.keys(), ...baru.berkas.keys()])];
	const rest = paths
		.filter((path) => lama.berkas.get(path) !== baru.berkas.get(path) && !known.has(`${content}/${path}`))
		.map((path): BerkasUsulan => {
			const what = baru.berkas.has(path) ? (lama.berkas.has(path) ? "berubah" : "baru") : "dihapus";
			return { file: `${content}/${path}`, ubahan: what, ...TANPA_HASIL };
		});
	return [...told, ...rest].sort((a, b) => (a.file < b.file ? -1 : 1));
}
