import { NAMA_TAHAP } from "../../model/generated/vocabularies.ts";
import { TAHAPAN_PEMBINAAN } from "../../model/tahapan/pembinaan.ts";
import type { DaerahPublik, JatuhTempoPublik, Portal } from "../portal.ts";
import { tautanKutipan } from "./peraturan.ts";
import { ikut, isTerhitung, type RingkasKasus, ringkasSemua, type Tautan, tautanDaerah } from "./ringkas.ts";

/** A kabupaten or kota as its province sees it. */
export interface AnggotaWilayah extends Tautan {
	readonly lambang?: string;
	readonly kasus: readonly RingkasKasus[];
	readonly tahap: readonly { readonly judul: string; readonly jumlah: number }[];
	/** Duties past their last day that bind, the earliest first. */
	readonly terlambat: readonly JatuhTempoPublik[];
}

/** One of the four stages of guidance, what the province does in it, and the cases that stand there. */
export interface TahapPembinaan {
	readonly judul: string;
	readonly dasar: Tautan;
	readonly bunyi: string;
	readonly kasus: readonly RingkasKasus[];
}

export interface Wilayah {
	readonly daerah: readonly AnggotaWilayah[];
	/** Present where the province follows the regulation on guidance. */
	readonly pembinaan?: {
		readonly dasar: readonly Tautan[];
		readonly tahapan: readonly TahapPembinaan[];
		readonly tanpa_tahap: readonly RingkasKasus[];
	};
}

const PEMBINAAN = "permendagri-23-2009";

/** What the team does at each stage of guidance: a letter of Permendagri 23/2009 Pasal 10 for each of Pasal 4. */
const TUGAS: Readonly<Record<string, string>> = {
	penjajakan: "10-a",
	negosiasi: "10-b",
	penandatanganan: "10-c",
	"pelaksanaan-dan-pengakhiran": "10-d",
};

function anggotaOf(daerah: DaerahPublik, portal: Portal, semua: readonly RingkasKasus[]): AnggotaWilayah {
	const kasus = semua.filter((satu) => ikut(daerah, satu));
	const tahap = Object.entries(NAMA_TAHAP).map(([id, judul]) => ({
		judul,
		jumlah: kasus.filter((satu) => satu.tahap === id).length,
	}));
	return {
		...tautanDaerah(daerah),
		...(daerah.lambang && { lambang: daerah.lambang }),
		kasus,
		tahap: tahap.filter(({ jumlah }) => jumlah > 0),
		terlambat: portal.tenggat.filter(
			(satu) => satu.daerah === daerah.id && satu.keadaan === "terlambat" && satu.mengikat,
		),
	};
}

/**
 * Cooperation between regions, each case once. What the province itself has joined is guided by the Menteri and not by
 * its own Gubernur (Permendagri 23/2009 Pasal 2 and 3).
 */
function pembinaanOf(portal: Portal, kasus: readonly RingkasKasus[]): Pick<Wilayah, "pembinaan"> {
	const ketentuan = portal.peraturan.find(({ id }) => id === PEMBINAAN)?.ketentuan ?? [];
	const tahapan = TAHAPAN_PEMBINAAN.map(({ id, nama }) => ({
		judul: nama,
		dasar: tautanKutipan(portal, `${PEMBINAAN}:${TUGAS[id]}`),
		bunyi: ketentuan.find((satu) => satu.id === TUGAS[id])?.bunyi ?? "",
		kasus: kasus.filter((satu) => satu.tahap_pembinaan === id),
	}));
	return {
		pembinaan: {
			dasar: ["3", "9-1", "11"].map((id) => tautanKutipan(portal, `${PEMBINAAN}:${id}`)),
			tahapan,
			tanpa_tahap: kasus.filter((satu) => satu.tahap_pembinaan === undefined),
		},
	};
}

/** What a province has before it: the regions in its territory and what its Gubernur guides and supervises there. */
export function wilayahOf(provinsi: DaerahPublik, portal: Portal): Wilayah | undefined {
	if (provinsi.tingkat !== "provinsi") return undefined;
	const semua = ringkasSemua(portal).filter(isTerhitung);
	const members = portal.daerah.filter((satu) => satu.url_provinsi === provinsi.url);
	const antardaerah = semua.filter(
		(satu) => satu.bentuk === "ksdd" && members.some((daerah) => ikut(daerah, satu)) && !ikut(provinsi, satu),
	);
	return {
		daerah: members.map((satu) => anggotaOf(satu, portal, semua)),
		...(provinsi.peraturan.some(({ id, berlaku }) => id === PEMBINAAN && berlaku) && pembinaanOf(portal, antardaerah)),
	};
}
