/** Addresses that were published on the main line and lead nowhere now. */
import { alihOf, halamanTerbit } from "../model/alih.ts";
import type { Arsip } from "../model/arsip.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import { alamatLama } from "../verify/alamat-lama.ts";
import { readRiwayat } from "./catatan.ts";
import type { Options } from "./options.ts";

/** Of a paper whose case is gone too, the case: one entry for it takes all its papers along. */
function pangkalOf(alamat: string, ada: ReadonlySet<string>): string {
	const kasus = alamat.replace(/[^/]+\/$/, "");
	const isRegionFolder = /^\/[^/]+\/(?:rapat|rencana|pembinaan)\/$/.test(kasus);
	return ada.has(kasus) || isRegionFolder ? alamat : kasus;
}

/**
 * A warning for every page that anyone could open once and nobody can now, neither at its address nor by an entry of
 * `alih`. Without git, and in a shallow clone, nothing is known and nothing said.
 * @param arsip whole: a file that was left out for a fault would seem to be gone
 */
export async function alamatHilang(arsip: Arsip, options: Pick<Options, "content" | "cache">): Promise<Diagnostic[]> {
	const { sejarah, fakta } = await readRiwayat(options);
	const ada = new Set([...halamanTerbit(arsip).keys(), ...alihOf(arsip).map(({ dari }) => dari)]);
	const hilang = new Map<string, string>();
	for (const [alamat, { tanggal }] of alamatLama(sejarah.perubahan, fakta)) {
		if (!ada.has(alamat)) hilang.set(pangkalOf(alamat, ada), tanggal);
	}
	return [...hilang].flatMap(([alamat, tanggal]) => {
		const daerah = arsip.daerah.find(({ id }) => alamat.startsWith(`/${id}/`));
		// Nowhere to write what became of a whole region that is gone.
		if (!daerah) return [];
		const temuan: Diagnostic = {
			ruleId: "alamat-hilang",
			severity: "warning",
			message: `Halaman ${alamat} pernah terbit, terakhir dicatat ${tanggalPanjang(tanggal)}, dan sekarang tidak dapat dibuka lagi.`,
			suggestion: `Kembalikan berkasnya, atau sebutkan penggantinya di daerah.yaml: alih: [{ dari: ${alamat}, ke: /${daerah.id}/… }].`,
			file: daerah.sumber.file,
			citations: [],
			...daerah.sumber.locate(["alih"]),
		};
		return [temuan];
	});
}
