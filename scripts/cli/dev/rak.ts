/** Sheets that are printed when someone looks at them, on a browser that stays open. */
import type { BerkasCetak } from "../../model/arsip.ts";
import { readPrintAssets } from "../../print/assets.ts";
import type { Press, PrintedSheet } from "../../print/cetak.ts";
import type { Lembar } from "../../publish/terbitan.ts";
import type { BahanCetak } from "../../render/bahan.ts";
import { createTemplates } from "../../render/templates.ts";
import { jobOf } from "../lembar.ts";
import { ROOT } from "../root.ts";

/** What a sheet is made of besides the document. */
export type Sekarang = Pick<BahanCetak, "arsip" | "today" | "commits">;

export interface Rak {
	/** Grows when a sheet comes out that reads otherwise than the one before. */
	readonly versi: number;
	/** The sheets of documents, as far as they were ever printed; one may be older than its document. */
	dikenal(dokumen: readonly BerkasCetak[]): Map<BerkasCetak, Lembar>;
	/** @throws TemplatFault where a template is wrong, EnvironmentFault where the browser is */
	cetak(dokumen: BerkasCetak, sekarang: Sekarang): Promise<PrintedSheet>;
	/** Reads the templates anew. */
	muatTemplat(): Promise<void>;
}

export async function createRak(press: Press): Promise<Rak> {
	const known = new Map<string, Lembar>();
	let running = new WeakMap<BerkasCetak, Promise<PrintedSheet>>();
	let versi = 0;
	const prepare = async () => {
		const { templates, huruf } = await readPrintAssets(`${ROOT}templates`);
		return { templates: createTemplates(templates), huruf };
	};
	let assets = prepare();
	await assets;

	async function print(dokumen: BerkasCetak, sekarang: Sekarang): Promise<PrintedSheet> {
		const bahan = { ...(await assets), ...sekarang };
		const [sheet] = await press.print([jobOf(dokumen, bahan)]);
		const { path } = dokumen.sumber;
		if (known.get(path)?.sha256 !== sheet?.sha256) versi++;
		known.set(path, sheet as PrintedSheet);
		return sheet as PrintedSheet;
	}

	return {
		get versi() {
			return versi;
		},
		dikenal: (dokumen) =>
			new Map(
				dokumen.flatMap((satu) => {
					const sheet = known.get(satu.sumber.path);
					return sheet ? [[satu, sheet] as const] : [];
				}),
			),
		cetak(dokumen, sekarang) {
			const found = running.get(dokumen) ?? print(dokumen, sekarang);
			running.set(dokumen, found);
			// What failed is tried again by the next who asks.
			found.catch(() => running.delete(dokumen));
			return found;
		},
		async muatTemplat() {
			running = new WeakMap();
			assets = prepare();
			await assets;
		},
	};
}
