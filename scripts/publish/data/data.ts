import type { Portal } from "../portal.ts";
import type { Alamat } from "./alamat.ts";
import { buktiJson } from "./bukti.ts";
import { dokumenCsv, kerjaSamaCsv } from "./csv.ts";
import { jdihnJson } from "./jdihn.ts";
import { kepatuhanJson } from "./kepatuhan.ts";
import { manifestJson } from "./manifest.ts";
import { registerJson } from "./register.ts";
import { tenggatIcs } from "./tenggat.ts";
import { tenggatCsv, tenggatJson } from "./tenggat-tabel.ts";

/** The open data as text, by file name in `/data/`. The Atom feed is a template of `site/`. Pure. */
export function openData(portal: Portal, alamat: Alamat): ReadonlyMap<string, string> {
	return new Map([
		["register.json", registerJson(portal, alamat)],
		["kerja-sama.csv", kerjaSamaCsv(portal, alamat)],
		["dokumen.csv", dokumenCsv(portal, alamat)],
		["manifest.json", manifestJson(portal, alamat)],
		["bukti.json", buktiJson(portal)],
		["tenggat.ics", tenggatIcs(portal, alamat)],
		...portal.daerah.map((daerah): [string, string] => [
			`tenggat-${daerah.id}.ics`,
			tenggatIcs(portal, alamat, daerah),
		]),
		["tenggat.json", tenggatJson(portal, alamat)],
		["tenggat.csv", tenggatCsv(portal, alamat)],
		["kepatuhan.json", kepatuhanJson(portal, alamat)],
		["jdihn.json", jdihnJson(portal, alamat)],
	]);
}
