import { urlDaerah, urlDokumen, urlKasus } from "../model/alamat.ts";
import { entriAlih, halamanTerbit, ujungAlih } from "../model/alih.ts";
import { type Arsip, type BerkasDaerah, berkasCetakOf } from "../model/arsip.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { closestTo } from "./mirip.ts";

type Entri = NonNullable<BerkasDaerah["data"]["alih"]>[number];
/** What is wrong with one entry, and at which of its fields. */
type Salah = readonly [isian: keyof Entri, ruleId: string, message: string, suggestion: string];

/** What every entry is held against. */
interface Alamat {
	/** Addresses of all cases and papers, open or closed. */
	readonly hidup: readonly string[];
	readonly terbit: ReadonlySet<string>;
	readonly entri: ReadonlyMap<string, string>;
}

function alamatOf(arsip: Arsip): Alamat {
	const kasus = arsip.daerah.flatMap(({ kerja_sama }) => kerja_sama).map(urlKasus);
	return {
		hidup: [...kasus, ...berkasCetakOf(arsip).map(urlDokumen)],
		terbit: new Set(halamanTerbit(arsip).keys()),
		entri: entriAlih(arsip.daerah),
	};
}

/** The address that is given up must be the region's own, free, and given up once. */
function checkDari({ dari }: Entri, daerah: BerkasDaerah, earlier: readonly Entri[], { hidup }: Alamat): Salah[] {
	const own = urlDaerah(daerah);
	if (!dari.startsWith(own)) {
		const message = `Alamat ${dari} bukan alamat lama ${daerah.data.nama}.`;
		return [["dari", "alih-luar-daerah", message, `Tulis di daerah.yaml ini hanya alamat yang diawali ${own}.`]];
	}
	const taken = hidup.find((url) => url.startsWith(dari));
	if (taken !== undefined) {
		const message = `Alamat ${dari} masih dipakai${taken === dari ? "" : ` oleh ${taken}`}; halaman yang ada tidak dapat dialihkan.`;
		return [["dari", "alih-sumber-hidup", message, "Hapus pengalihan ini, atau pindahkan dulu berkasnya."]];
	}
	if (!earlier.some((satu) => satu.dari === dari)) return [];
	return [["dari", "alih-ganda", `Alamat ${dari} dialihkan dua kali.`, "Hapus salah satunya."]];
}

/** The page to which it leads must be there for the public in the end. */
function checkKe({ dari }: Entri, { hidup, terbit, entri }: Alamat): Salah[] {
	const ujung = ujungAlih(entri, dari);
	if (ujung === undefined) {
		const message = `Pengalihan ${dari} berputar dan tidak pernah sampai.`;
		return [["ke", "alih-berputar", message, "Tulis alamat halaman yang ada sekarang."]];
	}
	if (terbit.has(ujung)) return [];
	if (hidup.includes(ujung)) {
		const message = `Alamat ${ujung} tidak terbuka untuk umum, sehingga tidak dapat menjadi tujuan.`;
		return [["ke", "alih-tujuan", message, "Alihkan ke halaman kerja sama atau halaman daerahnya."]];
	}
	const near = closestTo(ujung, [...terbit]);
	const mend =
		"Tulis alamat halaman daerah, kerja sama, atau dokumen di portal ini, diawali dan diakhiri garis miring.";
	return [
		["ke", "alih-tujuan", `Alamat ${ujung} tidak ada di portal ini.`, near ? `Mungkin maksudnya ${near}.` : mend],
	];
}

/** Findings about addresses that were given up (`alih` in daerah.yaml). */
export function checkAlih(arsip: Arsip): Diagnostic[] {
	const alamat = alamatOf(arsip);
	return arsip.daerah.flatMap((daerah) => {
		const { file, locate } = daerah.sumber;
		const all = daerah.data.alih ?? [];
		return all.flatMap((entri, index) => {
			const dari = checkDari(entri, daerah, all.slice(0, index), alamat);
			const salah = dari.length > 0 ? dari : checkKe(entri, alamat);
			return salah.map(([isian, ruleId, message, suggestion]): Diagnostic => {
				const at = locate(["alih", index, isian]);
				return { ruleId, severity: "error", message, suggestion, file, citations: [], ...at };
			});
		});
	});
}
