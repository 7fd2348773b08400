import { createHash } from "node:crypto";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import type { CatatanVersi } from "../../model/versi.ts";
import { type DokumenTerbuka, isNaskahPublik, type Portal } from "../portal.ts";
import { dokumenTerbuka } from "./beranda.ts";
import { terbukaIn } from "./dokumen.ts";
import { keadaanNaskah } from "./keadaan.ts";
import { type Tautan, tautanDaerah } from "./ringkas.ts";
import { sebutDokumen } from "./sebutan.ts";

/** How many changes the feed of the whole portal holds, and that of a region. */
const BANYAK = 50;

/** An Atom feed (RFC 4287). */
export interface Umpan {
	/** Its own address. */
	readonly url: string;
	readonly id: string;
	readonly judul: string;
	/** The page that it follows. */
	readonly halaman: string;
	/** The day of its newest entry, YYYY-MM-DD. */
	readonly diperbarui: string;
	readonly entri: readonly EntriUmpan[];
}

/** A change: a paper came or was signed, another version took its place, a naskah ended. */
export interface EntriUmpan {
	readonly id: string;
	readonly url: string;
	readonly judul: string;
	readonly ringkas: string;
	readonly kelompok: "dokumen" | "ditandatangani" | "dibatalkan" | "berakhir";
	readonly terbit: string;
	readonly diperbarui: string;
}

/** A lasting name for an address, whatever host it is served from (a UUID of the kind RFC 9562 leaves to the maker). */
export function urnOf(url: string): string {
	const hex = createHash("sha256").update(`naskah ${url}`).digest("hex");
	const parts = [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`a${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	];
	return `urn:uuid:${parts.join("-")}`;
}

const KATA = {
	dokumen: "Dokumen baru",
	ditandatangani: "Ditandatangani",
	dibatalkan: "Dibatalkan",
	berakhir: "Berakhir",
};

function kelompokOf({ status }: DokumenTerbuka): "dokumen" | "ditandatangani" | "dibatalkan" {
	if (status === "ditandatangani") return "ditandatangani";
	return status === "batal" ? "dibatalkan" : "dokumen";
}

/** The day on which the text that stands now took the place of another, where it did. */
const gantiOf = ({ kini, lama }: CatatanVersi): string => (lama.length > 0 ? (kini.tanggal ?? "") : "");

/** The day a paper bears, else the day on which it is first recorded. */
const hariOf = ({ tanggal, versi }: DokumenTerbuka): string | undefined =>
	tanggal ?? versi.lama.at(-1)?.tanggal ?? versi.kini.tanggal;

interface Perubahan extends EntriUmpan {
	readonly kasus?: Tautan;
	readonly peserta: readonly string[];
}

interface Terletak {
	readonly dokumen: DokumenTerbuka;
	/** None for a paper of the region. */
	readonly kasus?: Tautan;
	readonly peserta: readonly Tautan[];
}

/** Every open paper of the cases and, for they change too, of the regions: meetings, plans, guidance. */
const semuaTerletak = (portal: Portal): Terletak[] => [
	...dokumenTerbuka(portal),
	...portal.daerah.flatMap((daerah) =>
		terbukaIn(daerah.dokumen).map((dokumen) => ({ dokumen, peserta: [tautanDaerah(daerah)] })),
	),
];

const namaOf = (dokumen: DokumenTerbuka): string =>
	isNaskahPublik(dokumen)
		? `${NAMA_JENIS[dokumen.jenis]} tentang ${dokumen.judul}`
		: sebutDokumen(dokumen.judul, dokumen.jenis);

function perubahanOf({ dokumen, kasus, peserta }: Terletak, hari: string): Perubahan[] {
	const terbit = hariOf(dokumen);
	if (terbit === undefined || terbit > hari) return [];
	const { url, versi } = dokumen;
	const nama = namaOf(dokumen);
	const umum = {
		url,
		ringkas: [...(kasus ? [kasus] : []), ...peserta].map((satu) => satu.judul).join(", "),
		...(kasus && { kasus }),
		peserta: peserta.map((satu) => satu.url),
	};
	const kelompok = kelompokOf(dokumen);
	const ganti = gantiOf(versi);
	const diperbarui = ganti > terbit && ganti <= hari ? ganti : terbit;
	const datang: Perubahan = {
		id: urnOf(url),
		judul: `${KATA[kelompok]}: ${nama}`,
		kelompok,
		terbit,
		diperbarui,
		...umum,
	};
	const selesai = isNaskahPublik(dokumen) ? dokumen.jangka_waktu.selesai : undefined;
	if (!isNaskahPublik(dokumen) || !selesai || keadaanNaskah(dokumen, hari) !== "berakhir") return [datang];
	// A renewal that comes later takes this entry away again; its id stays that of the naskah's end.
	const usai: Perubahan = {
		...{ id: urnOf(`${url}#berakhir`), judul: `${KATA.berakhir}: ${nama}`, kelompok: "berakhir" },
		...{ terbit: selesai, diperbarui: selesai, ...umum },
	};
	return [datang, usai];
}

const byDate = (a: EntriUmpan, b: EntriUmpan): number =>
	b.diperbarui.localeCompare(a.diperbarui, "id") || b.url.localeCompare(a.url, "id") || a.id.localeCompare(b.id, "id");

/**
 * Every feed: of the portal, of each region and of each open case. Days come from the papers and from git, never from
 * the clock; a feed without a change bears the day of the build.
 */
export function umpanOf(portal: Portal): Umpan[] {
	const all = semuaTerletak(portal)
		.flatMap((satu) => perubahanOf(satu, portal.hari))
		.sort(byDate);
	const umpan = (url: string, halaman: string, judul: string, entri: readonly Perubahan[]): Umpan => ({
		url,
		id: urnOf(halaman),
		judul,
		halaman,
		diperbarui: entri[0]?.diperbarui ?? portal.hari,
		entri: entri.map(({ kasus: _, peserta: __, ...satu }) => satu),
	});
	const daerah = portal.daerah.map(({ url, nama }) => {
		const own = all.filter(({ peserta }) => peserta.includes(url));
		return umpan(`${url}feed.xml`, url, `Perubahan kerja sama ${nama}`, own.slice(0, BANYAK));
	});
	const kasus = portal.daerah
		.flatMap(({ kerja_sama }) => kerja_sama)
		.filter(({ akses }) => akses === "terbuka")
		.map(({ url, judul }) =>
			umpan(
				`${url}feed.xml`,
				url,
				judul,
				all.filter((satu) => satu.kasus?.url === url),
			),
		);
	return [umpan("/data/feed.xml", "/", "Perubahan terbaru", all.slice(0, BANYAK)), ...daerah, ...kasus];
}
