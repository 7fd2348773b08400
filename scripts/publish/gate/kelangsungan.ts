import { aksesKasus } from "../../model/akses.ts";
import { urlKasus } from "../../model/alamat.ts";
import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { gabunganOf, penerusOf } from "../../model/kasus/penggabungan.ts";
import type { KasusTerbuka, PenggabunganPublik, SekretariatPublik, TautanPublik } from "../portal.ts";
import { filled, pick } from "./isian.ts";
import { dokumenTerbuka, type Konteks } from "./konteks.ts";

/** The case by its title, which the public may know of an open case and of a withheld one. */
function tautanKasus(kasus: BerkasKerjaSama | undefined): TautanPublik | undefined {
	if (!kasus || aksesKasus(kasus).akses === "tertutup") return undefined;
	return { judul: kasus.data.judul, url: urlKasus(kasus) };
}

function digabungPublik(kasus: BerkasKerjaSama, konteks: Konteks): PenggabunganPublik | undefined {
	const { digabung_ke } = kasus.data;
	if (!digabung_ke) return undefined;
	return {
		tanggal: digabung_ke.tanggal,
		...filled({
			ke: tautanKasus(penerusOf(kasus, konteks.terbitan.arsip)),
			dasar: dokumenTerbuka(kasus, digabung_ke.dasar, konteks),
		}),
	};
}

function sekretariatPublik(kasus: BerkasKerjaSama, konteks: Konteks): SekretariatPublik | undefined {
	const { sekretariat } = kasus.data;
	if (!sekretariat) return undefined;
	return {
		nama: sekretariat.nama,
		...pick(sekretariat, ["alamat", "objek", "tugas"]),
		...filled({ dasar: dokumenTerbuka(kasus, sekretariat.dasar, konteks) }),
	};
}

/**
 * What became of an open case and who runs it: into which it was merged, which were merged into it, and its joint
 * secretariat. A case of which the public may know nothing is not named.
 */
export function kelangsunganPublik(
	kasus: BerkasKerjaSama,
	konteks: Konteks,
): Pick<KasusTerbuka, "digabung" | "gabungan" | "sekretariat"> {
	const merged = gabunganOf(kasus, konteks.terbitan.arsip).filter((satu) => aksesKasus(satu).akses === "terbuka");
	return {
		gabungan: merged.map((satu) => ({
			judul: satu.data.judul,
			url: urlKasus(satu),
			tanggal: satu.data.digabung_ke?.tanggal ?? "",
		})),
		...filled({ digabung: digabungPublik(kasus, konteks), sekretariat: sekretariatPublik(kasus, konteks) }),
	};
}
