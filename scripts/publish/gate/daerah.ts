import { urlDaerah } from "../../model/alamat.ts";
import type { BerkasDaerah } from "../../model/arsip.ts";
import { isBerlaku } from "../../model/keberlakuan.ts";
import { namaPemerintah, resolvePath } from "../../model/pihak.ts";
import { namaProvinsi, provinsiOf } from "../../model/wilayah.ts";
import { type DaerahPublik, ISIAN_DAERAH, type PeraturanDaerah } from "../portal.ts";
import { dokumenPublik } from "./dokumen.ts";
import { filled, pick } from "./isian.ts";
import { kasusPublik } from "./kasus.ts";
import { findGambar, type Konteks } from "./konteks.ts";

function peraturanDaerah(daerah: BerkasDaerah, { terbitan }: Konteks): PeraturanDaerah[] {
	const { arsip, today } = terbitan;
	return daerah.data.peraturan.map(({ id, berlaku }) => ({
		id,
		berlaku: isBerlaku(arsip, daerah, id, today),
		...filled({
			sejak: berlaku?.sejak ?? arsip.peraturan.get(id)?.data.berlaku.sejak,
			sampai: berlaku?.sampai,
			keterangan: berlaku?.keterangan,
		}),
	}));
}

/** The region with all of its cases that the public may know. */
export function daerahPublik(daerah: BerkasDaerah, konteks: Konteks): DaerahPublik {
	const path = daerah.data.lambang && resolvePath(daerah.sumber.path, daerah.data.lambang);
	const regions = konteks.terbitan.arsip.daerah;
	const provinsi = provinsiOf(daerah, regions);
	return {
		id: daerah.id,
		url: urlDaerah(daerah),
		...pick(daerah.data, ISIAN_DAERAH),
		nama_pemerintah: namaPemerintah(daerah),
		peraturan: peraturanDaerah(daerah, konteks),
		dokumen: daerah.dokumen.flatMap((dokumen) => dokumenPublik(dokumen, konteks)),
		kerja_sama: daerah.kerja_sama.flatMap((kasus) => kasusPublik(kasus, konteks)),
		...filled({
			lambang: findGambar(path, konteks.terbitan),
			provinsi: namaProvinsi(daerah, regions),
			url_provinsi: provinsi && urlDaerah(provinsi),
		}),
	};
}
