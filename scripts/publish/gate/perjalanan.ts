import { aksesDokumen } from "../../model/akses.ts";
import { urlDokumen } from "../../model/alamat.ts";
import type { BerkasKerjaSama, Dokumen } from "../../model/arsip.ts";
import { NAMA_TAHAP } from "../../model/generated/vocabularies.ts";
import { type Perjalanan, pembinaanOf, perjalananOf, tahapTerakhir } from "../../model/tahapan/tahapan.ts";
import { kasusDenganTerbuka } from "../../model/terbuka.ts";
import { tindakLanjutOf } from "../../model/tindak-lanjut.ts";
import type { KasusTerbuka, PerjalananPublik, TautanPublik } from "../portal.ts";
import { filled } from "./isian.ts";
import { ketentuanPublik } from "./jatuh-tempo.ts";
import type { Konteks } from "./konteks.ts";

const toTautan = (dokumen: Dokumen): TautanPublik => ({ judul: dokumen.data.judul, url: urlDokumen(dokumen) });

function toPublik({ cite, tahapan }: Perjalanan, konteks: Konteks): PerjalananPublik {
	return {
		dasar: ketentuanPublik(cite, konteks),
		// What to write next is for those who write: the public is told what is missing.
		tahapan: tahapan.map(({ bukti, usulan: _, ...tahap }) => ({ ...tahap, bukti: bukti.map(toTautan) })),
	};
}

const isOpen = (dokumen: Dokumen): boolean => aksesDokumen(dokumen).akses === "terbuka";
const isTahap = (id: string | undefined): id is keyof typeof NAMA_TAHAP =>
	id !== undefined && Object.hasOwn(NAMA_TAHAP, id);

type Isi = Pick<KasusTerbuka, "tahap" | "tahapan" | "pembinaan" | "tindak_lanjut">;

/**
 * How far an open case has come, read from its open papers alone: what only a closed paper proves is said to have no
 * open proof, as is what nothing proves.
 */
export function perjalananPublik(kasus: BerkasKerjaSama, konteks: Konteks): Isi {
	const { arsip, today } = konteks.terbitan;
	const terbuka = kasusDenganTerbuka(kasus);
	const perjalanan = perjalananOf(terbuka, arsip, today);
	const pembinaan = pembinaanOf(terbuka, arsip, today);
	const last = perjalanan && tahapTerakhir(perjalanan)?.id;
	return {
		tindak_lanjut: tindakLanjutOf(kasus, today, isOpen).map(({ matrik, selesai, usulan: _, ...satu }) => ({
			...satu,
			matrik: urlDokumen(matrik),
			...(selesai && { selesai: { ...toTautan(selesai.dokumen), tanggal: selesai.tanggal } }),
		})),
		...filled({
			tahap: kasus.data.tahap ?? (isTahap(last) ? last : undefined),
			tahapan: perjalanan && toPublik(perjalanan, konteks),
			pembinaan: pembinaan && toPublik(pembinaan, konteks),
		}),
	};
}
