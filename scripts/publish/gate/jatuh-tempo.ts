import { aksesKasus } from "../../model/akses.ts";
import { urlDokumen, urlKasus } from "../../model/alamat.ts";
import type { Pemenuhan, Tenggat } from "../../model/kewajiban.ts";
import { citeInWords, findKetentuan } from "../../model/peraturan.ts";
import { jangkarKetentuan } from "../citation.ts";
import type { JatuhTempoPublik, TautanPublik } from "../portal.ts";
import { filled } from "./isian.ts";
import type { Konteks } from "./konteks.ts";

/** A provision in words, with the address of its text where the portal has it. */
export function ketentuanPublik(cite: string, { terbitan: { arsip } }: Konteks): TautanPublik {
	const found = findKetentuan(arsip, cite);
	const url = found && `/peraturan/${cite.split(":")[0]}/#${jangkarKetentuan(found.ketentuan)}`;
	return { judul: citeInWords(arsip, cite), ...filled({ url }) };
}

function dipenuhiPublik({ tanggal, dokumen }: Pemenuhan): NonNullable<JatuhTempoPublik["dipenuhi"]> {
	return { tanggal, ...(dokumen && { judul: dokumen.data.judul, url: urlDokumen(dokumen) }) };
}

function isPublik({ kasus, dipenuhi }: Tenggat, { alamat }: Konteks): boolean {
	if (kasus && aksesKasus(kasus).akses !== "terbuka") return false;
	return !dipenuhi?.dokumen || alamat.has(dipenuhi.dokumen.sumber.path);
}

function toPublik(tenggat: Tenggat, konteks: Konteks): JatuhTempoPublik {
	const { kewajiban, daerah, kasus, batas, dipenuhi, gugur, bila_lewat, kunci } = tenggat;
	const { uraian, keadaan, hari_lewat, sejak, peristiwa, mengikat } = tenggat;
	const silent = keadaan === "terpenuhi" && !dipenuhi ? bila_lewat : undefined;
	return {
		id: [daerah.id, ...(kasus ? [kasus.slug] : []), kewajiban.id, kunci].join("/"),
		daerah: daerah.id,
		...{ uraian, keadaan, hari_lewat, sejak, peristiwa, mengikat },
		pelaku: kewajiban.pelaku,
		dasar: kewajiban.cites.map((cite) => ketentuanPublik(cite, konteks)),
		...(kasus && { kerja_sama: { judul: kasus.data.judul, url: urlKasus(kasus) } }),
		...(dipenuhi && keadaan === "terpenuhi" && { dipenuhi: dipenuhiPublik(dipenuhi) }),
		...filled({
			perangkat_daerah: kasus?.data.perangkat_daerah,
			batas: batas?.tanggal,
			dapat_mundur: batas && !batas.pasti ? true : undefined,
			// What was done after all is not told as dropped.
			keterangan: keadaan === "tidak-berlaku" ? gugur : silent,
		}),
	};
}

/** What is due as the public may know it: of open cases, proved by open papers. */
export const jatuhTempoPublik = (konteks: Konteks): JatuhTempoPublik[] =>
	konteks.terbitan.jadwal_terbit.filter((satu) => isPublik(satu, konteks)).map((satu) => toPublik(satu, konteks));
