import type { BerkasKerjaSama, Dokumen, DokumenNaskah } from "../model/arsip.ts";
import type { Tuntutan } from "../model/kewajiban.ts";
import { batasMasa, masaNaskah } from "../model/masa.ts";
import { dasarPaths, perubahanOf } from "../model/silsilah.ts";
import { lingkunganOf } from "./masa-kasus.ts";
import { type Bertanggal, byDate, firstSince, gugurBila, isSah, paperOf, pemenuhan, signedOf } from "./peristiwa.ts";

type JenisPokok = "kesepakatan-bersama" | "perjanjian-kerja-sama";

/** One last day of a naskah, as it first had it or as a renewal left it. */
interface Akhir {
	readonly dokumen: Bertanggal<DokumenNaskah>;
	readonly selesai: string;
}

/** Every last day a naskah has had, the first one first. */
function akhirOf(naskah: Bertanggal<DokumenNaskah>): Akhir[] {
	const { selesai } = masaNaskah(naskah);
	const changed = perubahanOf(naskah, lingkunganOf(naskah)).flatMap((satu): Akhir[] => {
		if (!isSah(satu) || satu.data.status !== "ditandatangani" || !satu.data.jangka_waktu) return [];
		const akhir = batasMasa(satu.data.jangka_waktu, satu.data.tanggal).selesai;
		return akhir === undefined ? [] : [{ dokumen: satu, selesai: akhir }];
	});
	return [...(selesai === undefined ? [] : [{ dokumen: naskah, selesai }]), ...changed];
}

/** True for a paper that speaks of this naskah, or of none of its kind: then of all of them. */
function isTentang(paper: Dokumen, naskah: Bertanggal<DokumenNaskah>, jenis: JenisPokok): boolean {
	const paths = dasarPaths(paper);
	const named = signedOf(naskah.kerja_sama, jenis).filter(({ sumber }) => paths.includes(sumber.path));
	return named.length === 0 || named.some((satu) => satu === naskah);
}

/** True for a naskah of the same kind that takes the place of an older one: it names it, or begins when that ends. */
function isPengganti(baru: Bertanggal<DokumenNaskah>, lama: Bertanggal<DokumenNaskah>, selesai: string): boolean {
	if (baru.data.tanggal <= lama.data.tanggal) return false;
	return dasarPaths(baru).includes(lama.sumber.path) || (masaNaskah(baru).mulai ?? baru.data.tanggal) > selesai;
}

/**
 * The last days of each signed naskah of this kind, that of a renewal too. What is decided before each: a renewal, a
 * new naskah of the same kind that takes its place, or the papers of its ending.
 * @param gugurSesudah the day after which an end that came by itself asks nothing more; none where it still does
 */
export function tuntutKeputusanAkhir(
	kasus: BerkasKerjaSama,
	jenis: JenisPokok,
	uraian: string,
	gugurSesudah?: string,
): Tuntutan[] {
	const ending = paperOf(kasus, "pengakhiran");
	return signedOf(kasus, jenis).flatMap((naskah) => {
		const ends = akhirOf(naskah);
		return ends.map(({ dokumen, selesai }, index): Tuntutan => {
			const later: Bertanggal<Dokumen>[] = [
				...ends.slice(index + 1).map((lain) => lain.dokumen),
				...signedOf(kasus, jenis).filter((lain) => isPengganti(lain, naskah, selesai)),
				...ending.filter((satu) => isTentang(satu, naskah, jenis)),
			].sort((a, b) => byDate(a, b));
			return {
				kunci: dokumen.slug,
				uraian,
				sejak: dokumen.data.tanggal,
				peristiwa: index === 0 ? "naskah ditandatangani" : "perpanjangan ditandatangani",
				batas: { tanggal: selesai, pasti: true },
				...pemenuhan(firstSince(later, dokumen.data.tanggal)),
				...gugurBila(gugurSesudah !== undefined && selesai < gugurSesudah, "naskah telah berakhir"),
			};
		});
	});
}
