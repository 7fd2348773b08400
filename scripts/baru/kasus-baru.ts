import type { BerkasDaerah } from "../model/arsip.ts";
import type { Bentuk, BentukKsdd, JenisMitra, KerjaSama, Urusan } from "../model/generated/schema-types.ts";
import { BELUM_TERBIT, catatanPeriksa } from "../model/periksa.ts";
import { slugify } from "../model/slug.ts";
import { isiContoh } from "./contoh.ts";
import type { Isian } from "./isian-naskah.ts";
import { isi } from "./konteks.ts";
import type { Contoh } from "./susun.ts";

type Kategori = NonNullable<KerjaSama["kategori"]>;

/** What people say of a cooperation before anything is written; what they leave out becomes a blank. */
export interface KasusBaru {
	readonly judul?: string;
	readonly ringkasan?: string;
	readonly bentuk?: Bentuk;
	/** For cooperation between regions: its form, and whether the law orders it. */
	readonly ksdd?: { readonly bentuk: BentukKsdd; readonly kategori: Kategori };
	readonly urusan?: readonly Urusan[];
	/** The office of the region that leads. */
	readonly perangkat_daerah?: string;
	/** Id of a region of the portal, or the name of another body. */
	readonly mitra?: { readonly daerah: string } | { readonly nama: string; readonly jenis: JenisMitra };
}

function mitraOf({ mitra }: KasusBaru): Isian {
	if (mitra && "daerah" in mitra) return { daerah: mitra.daerah, peran: "mitra" };
	const { nama, jenis } = mitra ?? { nama: isi("nama mitra"), jenis: "pemerintah-daerah" };
	const id = mitra ? slugify(nama).slice(0, 80).replace(/-$/, "") : "mitra";
	return { id: id || "mitra", nama, jenis, peran: "mitra" };
}

function ksddOf({ bentuk = "ksdd", ksdd }: KasusBaru): Isian {
	if (bentuk !== "ksdd") return {};
	return { bentuk_ksdd: ksdd?.bentuk ?? "pelayanan-bersama", kategori: ksdd?.kategori ?? "sukarela" };
}

function isianKasus(kasus: KasusBaru, daerah: BerkasDaerah): Isian {
	return {
		jenis: "kerja-sama",
		judul: kasus.judul ?? isi("judul kerja sama"),
		ringkasan: kasus.ringkasan ?? isi("satu dua kalimat yang dipahami warga"),
		// What still has blanks is nothing for the public; who fills them in opens it.
		publikasi: "terbatas",
		bentuk: kasus.bentuk ?? "ksdd",
		...ksddOf(kasus),
		urusan: kasus.urusan ?? ["pekerjaan-umum-dan-penataan-ruang"],
		perencanaan: { tercantum: isi("dokumen perencanaan, program, dan halamannya") },
		pihak: [{ daerah: daerah.id, peran: "pemrakarsa" }, mitraOf(kasus)],
		perangkat_daerah: kasus.perangkat_daerah ?? isi("perangkat daerah"),
		tahap: "persiapan",
	};
}

/** Fields of the new case that nobody has said anything about. */
function belumDijawab(kasus: KasusBaru): readonly string[] {
	const { bentuk, ksdd, urusan, mitra } = kasus;
	const isKsdd = (bentuk ?? "ksdd") === "ksdd" && ksdd === undefined;
	return [
		...(bentuk === undefined ? ["bentuk"] : []),
		...(isKsdd ? ["bentuk_ksdd", "kategori"] : []),
		...(urusan === undefined ? ["urusan"] : []),
		...(mitra === undefined ? ["pihak"] : []),
	];
}

/** The text of a new `kerja-sama.md`. */
export function susunKasus(contoh: Contoh, kasus: KasusBaru, daerah: BerkasDaerah): string {
	const yaml = isiContoh(contoh.yaml, isianKasus(kasus, daerah), belumDijawab(kasus)).replace(
		/^(publikasi: terbatas) #.*$/m,
		`$1 #${catatanPeriksa(BELUM_TERBIT)}`,
	);
	return `---\n${yaml}---\n${isi("uraian kerja sama untuk warga: apa, di mana, dan untuk siapa")}\n`;
}
