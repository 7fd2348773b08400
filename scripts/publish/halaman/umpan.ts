import { createHash } from "node:crypto";
import type { Portal } from "../portal.ts";
import { listNewest } from "./beranda.ts";

/** How many documents the feed holds. */
const BANYAK = 50;

/** An Atom feed (RFC 4287). */
export interface Umpan {
	readonly id: string;
	/** RFC 3339. */
	readonly diperbarui: string;
	readonly entri: readonly {
		readonly id: string;
		readonly url: string;
		readonly judul: string;
		readonly jenis: string;
		readonly kasus: string;
		readonly daerah: string;
		readonly diperbarui: string;
	}[];
}

/** A lasting name for an address, whatever host it is served from (a UUID of the kind RFC 9562 leaves to the maker). */
export function urnOf(url: string): string {
	const hex = createHash("sha256").update(`naskah ${url}`).digest("hex");
	const parts = [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`a${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	];
	return `urn:uuid:${parts.join("-")}`;
}

/** Midnight of the westernmost of Indonesia's zones. */
const instant = (tanggal: string): string => `${tanggal}T00:00:00+07:00`;

/** The feed of the newest documents. */
export function umpanOf(portal: Portal): Umpan {
	const kabar = listNewest(portal, BANYAK);
	return {
		id: urnOf("/"),
		diperbarui: instant(kabar[0]?.tanggal ?? portal.hari),
		entri: kabar.map(({ url, judul, jenis, kasus, peserta, tanggal }) => ({
			id: urnOf(url),
			url,
			judul,
			jenis,
			kasus: kasus.judul,
			daerah: peserta.map((satu) => satu.judul).join(", "),
			diperbarui: instant(tanggal),
		})),
	};
}
