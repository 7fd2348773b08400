import type { JenisDokumen } from "./jenis.ts";

/** A paper that someone may write next: its kind, and what is known of its front-matter already. */
export interface Usulan {
	readonly jenis: JenisDokumen;
	/** Fields whose value follows from why it is written: `{ bentuk: "tanggapan", arah: "masuk" }`. */
	readonly isian?: Readonly<Record<string, string>>;
}
