import type { Arsip, BerkasDaerah, BerkasKerjaSama, Dokumen } from "../model/arsip.ts";
import type { JenisDokumen } from "../model/jenis.ts";
import type { Usulan } from "../model/usulan.ts";

/** The span of time that a report tells of, both days YYYY-MM-DD. */
export interface Periode {
	readonly mulai: string;
	readonly selesai: string;
}

/** A paper to be begun, with what is known of it. */
export interface Rencana extends Usulan {
	readonly periode?: Periode;
	/** Id of the party that reports, for `laporan-mitra`. */
	readonly mitra?: string;
	/** The paper that gave rise to it, as a matrix does to an adendum. */
	readonly pemicu?: Dokumen;
	/** File name, without `.md`, where someone chose one. */
	readonly nama?: string;
}

/** What the register knows when a paper is begun. */
export interface Konteks {
	readonly arsip: Arsip;
	readonly daerah: BerkasDaerah;
	/** The case; none for a paper of the region. */
	readonly kasus?: BerkasKerjaSama;
	readonly rencana: Rencana;
	/** YYYY-MM-DD */
	readonly today: string;
}

/** A place to be filled in, in the form that the check names: `[isi jabatan]`. */
export const isi = (apa: string): string => `[isi ${apa}]`;

const HIDUP: readonly string[] = ["rancangan", "final", "ditandatangani"];

/** Signed ones first, then the latest; a naskah called off is no ground. */
function byWeight(a: Dokumen, b: Dokumen): number {
	const signed = (satu: Dokumen): number => (satu.data.status === "ditandatangani" ? 1 : 0);
	return signed(b) - signed(a) || (b.data.tanggal ?? "").localeCompare(a.data.tanggal ?? "", "id");
}

/** The paper of the first of these kinds that the case has: the one in force, or the latest. */
export function terbaru(kasus: BerkasKerjaSama | undefined, ...jenis: readonly JenisDokumen[]): Dokumen | undefined {
	for (const satu of jenis) {
		const found = (kasus?.dokumen ?? []).filter((lain) => lain.jenis === satu && HIDUP.includes(lain.data.status));
		if (found.length > 0) return [...found].sort(byWeight)[0];
	}
	return undefined;
}

/** File name by which a paper of the same folder names another. */
export const berkasOf = (dokumen: Dokumen): string => dokumen.sumber.path.split("/").at(-1) ?? "";
