/** The portal of one moment, put together as far as someone asks for it. */
import type { Pemeriksaan } from "../../check/check.ts";
import { toXlsxTabel } from "../../compile/xlsx.ts";
import { type Arsip, type BerkasCetak, berkasCetakOf } from "../../model/arsip.ts";
import type { CatatanVersi } from "../../model/versi.ts";
import { type DataPortal, dataPortal, type IsiPortal, isiPortal, type Sekitar } from "../../publish/isi.ts";
import { petaHalaman, type TempatHalaman, type TemplatHalaman } from "../../publish/satu-halaman.ts";
import type { Terbitan } from "../../publish/terbitan.ts";
import { type Lampau, versiOf } from "../catatan.ts";
import { susunTerbitan } from "../terbitan.ts";
import type { Rak, Sekarang } from "./rak.ts";

/** What is the same for every world of one moment. */
export interface Bekal extends Sekitar, Pick<Terbitan, "commits" | "samples" | "today"> {
	readonly lampau: Lampau;
	readonly templat: readonly TemplatHalaman[];
	readonly rak: Pick<Rak, "versi" | "dikenal">;
}

/** The pages of a portal as data, by address. */
export interface IsiDunia extends IsiPortal {
	readonly peta: ReadonlyMap<string, TempatHalaman>;
}

export interface Dunia {
	readonly arsip: Arsip;
	readonly dokumen: readonly BerkasCetak[];
	/** What its sheets are made of. */
	readonly sekarang: Sekarang;
	/** Put together at the first call, and anew when a sheet was printed since. */
	terbitan(): Terbitan;
	isi(): IsiDunia;
	data(): Promise<DataPortal>;
}

function versiSemua(dokumen: readonly BerkasCetak[], arsip: Arsip, lampau: Lampau): Map<BerkasCetak, CatatanVersi> {
	return new Map(dokumen.map((satu) => [satu, versiOf(satu, arsip, lampau)]));
}

/** @param pemeriksaan its archive is what is shown */
export function createDunia(pemeriksaan: Pemeriksaan, bekal: Bekal): Dunia {
	const { arsip } = pemeriksaan;
	const dokumen = berkasCetakOf(arsip);
	const { lampau, rak, today, commits, samples, skema, templat } = bekal;
	let dasar: Terbitan | undefined;
	let made: { readonly versi: number; readonly isi: IsiDunia; data?: Promise<DataPortal> } | undefined;

	function terbitan(): Terbitan {
		dasar ??= susunTerbitan(pemeriksaan, today, {
			sheets: new Map(),
			commits,
			samples,
			riwayat: lampau.sejarah.lengkap,
			versi: versiSemua(dokumen, arsip, lampau),
		});
		return { ...dasar, sheets: rak.dikenal(dokumen) };
	}

	function current() {
		if (made?.versi === rak.versi) return made;
		const { versi } = rak;
		const isi = isiPortal(terbitan(), bekal);
		made = { versi, isi: { ...isi, peta: petaHalaman(templat, isi.halaman) } };
		return made;
	}

	return {
		arsip,
		dokumen,
		sekarang: { arsip, today, commits },
		terbitan,
		isi: () => current().isi,
		data() {
			const own = current();
			own.data ??= dataPortal(own.isi, skema, toXlsxTabel);
			return own.data;
		},
	};
}
