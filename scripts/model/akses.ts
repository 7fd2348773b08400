import type { Pengecualian } from "./generated/schema-types.ts";

/** How much of a paper the public sees; `tertutup` does not exist for it. */
export type Akses =
	| { readonly akses: "terbuka" }
	| { readonly akses: "dikecualikan"; readonly pengecualian: Pengecualian }
	| { readonly akses: "tertutup" };

/** The fields that decide; what is read back from an old commit may hold any word in them. */
interface Isian {
	readonly publikasi?: string | undefined;
	readonly pengecualian?: Pengecualian | undefined;
}
export interface KasusTerbaca {
	readonly data: Isian;
}
export interface DokumenTerbaca {
	readonly data: Isian & { readonly status?: string | undefined };
	/** None for a paper of the region. */
	readonly kerja_sama?: KasusTerbaca | undefined;
}

const TERTUTUP: Akses = { akses: "tertutup" };
const STATUS_TERBIT: readonly string[] = ["final", "ditandatangani", "batal"];

/** Whatever is not plainly public, or withheld with its ground, stays closed. */
function byPublikasi(publikasi: string | undefined, pengecualian: Pengecualian | undefined): Akses {
	if (publikasi === "publik") return { akses: "terbuka" };
	return publikasi === "dikecualikan" && pengecualian ? { akses: "dikecualikan", pengecualian } : TERTUTUP;
}

/** A case file says nothing of its publication when it is public. */
export function aksesKasus({ data }: KasusTerbaca): Akses {
	return byPublikasi(data.publikasi ?? "publik", data.pengecualian);
}

/** A document is never more open than its case, and a draft is never open (UU 14/2008 Pasal 11 ayat (1) huruf e, Pasal 17). */
export function aksesDokumen({ data, kerja_sama }: DokumenTerbaca): Akses {
	if ((kerja_sama && aksesKasus(kerja_sama).akses !== "terbuka") || !STATUS_TERBIT.includes(data.status ?? ""))
		return TERTUTUP;
	return byPublikasi(data.publikasi, data.pengecualian);
}
