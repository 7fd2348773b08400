import {
	type DaerahPublik,
	type Dikecualikan,
	type DokumenPublik,
	isNaskahPublik,
	type JatuhTempoPublik,
	type KasusPublik,
	type KasusTerbuka,
	type Masa,
	type PihakPublik,
	type Portal,
} from "../portal.ts";
import { type Keadaan, keadaanKasus, masaKasus } from "./keadaan.ts";

/** A link with its text. */
export interface Tautan {
	readonly judul: string;
	readonly url: string;
}

/** A case as a line of a list. */
export interface RingkasKasus extends Tautan {
	readonly akses: "terbuka" | "dikecualikan";
	readonly daerah: Tautan;
	/** Every region of the portal that takes part, the one whose case it is first. */
	readonly peserta: readonly Tautan[];
	/** The parties other than the region whose case it is. */
	readonly mitra: readonly string[];
	/** Kinds of partner; none for regions of this portal. */
	readonly jenis_mitra: readonly string[];
	readonly ringkasan?: string;
	readonly bentuk?: string;
	readonly urusan: readonly string[];
	readonly perangkat_daerah?: string;
	/** Years in which its open naskah were signed. */
	readonly tahun: readonly string[];
	/** What its evaluations recommend. */
	readonly rekomendasi: readonly string[];
	/** The latest day that an open paper of it bears. */
	readonly terbaru?: string;
	readonly tahap?: string;
	/** The last of the stages of guidance that its open papers prove. */
	readonly tahap_pembinaan?: string;
	readonly keadaan?: Keadaan;
	readonly masa?: Masa;
	/** Duties that are late, where there are any. */
	readonly terlambat?: number;
}

export const tautanDaerah = ({ nama, url }: DaerahPublik): Tautan => ({ judul: nama, url });

/** Open cases with the region they belong to. */
export function kasusTerbuka({ daerah }: Portal): { readonly daerah: DaerahPublik; readonly kasus: KasusTerbuka }[] {
	return daerah.flatMap((satu) =>
		satu.kerja_sama.flatMap((kasus) => (kasus.akses === "terbuka" ? [{ daerah: satu, kasus }] : [])),
	);
}

/** True for a region that is a party; of a withheld case the names of the parties are all that is known. */
function isPihak({ url, nama_pemerintah }: DaerahPublik, kasus: KasusPublik): boolean {
	return kasus.akses === "terbuka"
		? kasus.pihak.some((pihak) => pihak.url === url)
		: kasus.pihak.includes(nama_pemerintah);
}

/** Every region of the portal that takes part in a case, the one whose case it is first. */
export function pesertaOf(kasus: KasusPublik, pemilik: DaerahPublik, { daerah }: Portal): Tautan[] {
	return [pemilik, ...daerah.filter((satu) => satu !== pemilik && isPihak(satu, kasus))].map(tautanDaerah);
}

/** The parties of a case other than the region whose case it is. */
export const mitraOf = ({ pihak }: KasusTerbuka, { url }: DaerahPublik): readonly PihakPublik[] =>
	pihak.filter((satu) => satu.url !== url);

type Umum = Pick<RingkasKasus, "judul" | "url" | "daerah" | "peserta">;

function ringkasDikecualikan({ pihak }: Dikecualikan, umum: Umum, daerah: DaerahPublik): RingkasKasus {
	const mitra = pihak.filter((nama) => nama !== daerah.nama_pemerintah);
	return { akses: "dikecualikan", ...umum, mitra, jenis_mitra: [], urusan: [], tahun: [], rekomendasi: [] };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The year in which a paper was signed, where it is an open naskah. */
function tahunTanda(dokumen: DokumenPublik): string[] {
	if (!isNaskahPublik(dokumen) || dokumen.status !== "ditandatangani") return [];
	return dokumen.tanggal ? [dokumen.tanggal.slice(0, 4)] : [];
}

function ringkasTerbuka(kasus: KasusTerbuka, umum: Umum, daerah: DaerahPublik, hari: string): RingkasKasus {
	const keadaan = keadaanKasus(kasus, hari);
	const masa = masaKasus(kasus, hari);
	const mitra = mitraOf(kasus, daerah);
	const dates = kasus.dokumen
		.flatMap((satu) => (satu.akses === "terbuka" && satu.tanggal ? [satu.tanggal] : []))
		.sort();
	const terbaru = dates.at(-1);
	const dibina = kasus.pembinaan?.tahapan.findLast(({ tercapai }) => tercapai);
	return {
		akses: "terbuka",
		...umum,
		mitra: mitra.map((pihak) => pihak.nama),
		jenis_mitra: unique(mitra.flatMap(({ jenis }) => jenis ?? [])),
		bentuk: kasus.bentuk,
		urusan: kasus.urusan,
		perangkat_daerah: kasus.perangkat_daerah,
		tahun: unique(kasus.dokumen.flatMap(tahunTanda)),
		rekomendasi: unique(kasus.tindak_lanjut.map(({ rekomendasi }) => rekomendasi)),
		...(terbaru && { terbaru }),
		...(kasus.ringkasan && { ringkasan: kasus.ringkasan }),
		...(kasus.tahap && { tahap: kasus.tahap }),
		...(dibina && { tahap_pembinaan: dibina.id }),
		...(keadaan && { keadaan }),
		...(masa && { masa }),
	};
}

const terlambatMenurutKasus = new WeakMap<readonly JatuhTempoPublik[], ReadonlyMap<string, number>>();

/** Late duties by the address of their case; counted once for a portal, which may have ten thousand cases. */
function terlambatOf({ tenggat }: Portal): ReadonlyMap<string, number> {
	const known = terlambatMenurutKasus.get(tenggat);
	if (known) return known;
	const counts = new Map<string, number>();
	for (const { keadaan, mengikat, kerja_sama } of tenggat) {
		if (keadaan !== "terlambat" || !mengikat || !kerja_sama) continue;
		counts.set(kerja_sama.url, (counts.get(kerja_sama.url) ?? 0) + 1);
	}
	terlambatMenurutKasus.set(tenggat, counts);
	return counts;
}

/** Every case of a region as a line of a list. */
export function ringkasOf(daerah: DaerahPublik, portal: Portal): RingkasKasus[] {
	return daerah.kerja_sama.map((kasus) => {
		const { judul, url } = kasus;
		const umum = { judul, url, daerah: tautanDaerah(daerah), peserta: pesertaOf(kasus, daerah, portal) };
		if (kasus.akses !== "terbuka") return ringkasDikecualikan(kasus, umum, daerah);
		const terlambat = terlambatOf(portal).get(url);
		return { ...ringkasTerbuka(kasus, umum, daerah, portal.hari), ...(terlambat && { terlambat }) };
	});
}

/** True for a case that figures count: one that was merged into another is counted there. */
export const isTerhitung = ({ keadaan }: RingkasKasus): boolean => keadaan !== "digabung";

/** Every case of the portal, once. */
export const ringkasSemua = (portal: Portal): RingkasKasus[] =>
	portal.daerah.flatMap((daerah) => ringkasOf(daerah, portal));

/** True for a case in which the region takes part, be it its own or another's. */
export const ikut = ({ url }: DaerahPublik, { peserta }: RingkasKasus): boolean =>
	peserta.some((satu) => satu.url === url);
