import { aksesKasus } from "../../model/akses.ts";
import { urlKasus } from "../../model/alamat.ts";
import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { TANPA_TEKS } from "../../model/teks-nanti.ts";
import { ISIAN_KASUS, type KasusPublik } from "../portal.ts";
import { dokumenPublik } from "./dokumen.ts";
import { pick } from "./isian.ts";
import { kelangsunganPublik } from "./kelangsungan.ts";
import { type Konteks, sumberOf } from "./konteks.ts";
import { perjalananPublik } from "./perjalanan.ts";
import { pihakPublik } from "./pihak.ts";

/** The case as the public sees it; an empty list when it does not exist for the public. */
export function kasusPublik(kasus: BerkasKerjaSama, konteks: Konteks): KasusPublik[] {
	const akses = aksesKasus(kasus);
	if (akses.akses === "tertutup") return [];
	const { terbitan } = konteks;
	const url = urlKasus(kasus);
	const pihak = pihakPublik(kasus, konteks);
	if (akses.akses === "dikecualikan") {
		return [{ ...akses, url, judul: kasus.data.judul, pihak: pihak.map((satu) => satu.nama) }];
	}
	return [
		{
			akses: "terbuka",
			url,
			slug: kasus.slug,
			daerah: kasus.daerah.id,
			...pick(kasus.data, ISIAN_KASUS),
			...perjalananPublik(kasus, konteks),
			...kelangsunganPublik(kasus, konteks),
			pihak,
			teks: terbitan.bodies.get(kasus) ?? TANPA_TEKS,
			dokumen: kasus.dokumen.flatMap((dokumen) => dokumenPublik(dokumen, konteks)),
			sumber: sumberOf(kasus.sumber, konteks),
		},
	];
}
