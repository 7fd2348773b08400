import { basename, join, relative } from "node:path";
import { inWords } from "../../compare/ringkas.ts";
import { bacaBerkas } from "../../load/versi.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import type { SourceDocument } from "../../model/source.ts";
import { tanggalPanjang } from "../../model/tanggal.ts";
import type { Options } from "../options.ts";
import { writeLembar } from "./lembar.ts";
import { compareDokumen, judulOf } from "./sanding.ts";

async function open(file: string): Promise<SourceDocument> {
	const terbaca = await bacaBerkas(file);
	if ("dokumen" in terbaca) return terbaca.dokumen;
	const [first] = terbaca.diagnostics;
	throw new EnvironmentFault(`${file} tidak dapat dibaca (baris ${first?.line ?? 1}): ${first?.message ?? ""}`);
}

const nameOf = (file: string): string =>
	basename(file)
		.replace(/\.md$/i, "")
		.replace(/[^\p{L}\p{N}_-]+/gu, "-");

/** The region in whose folder a file lies; undefined for a file from elsewhere. */
function regionOf(content: string, file: string): string | undefined {
	const [first = "..", ...rest] = relative(content, file).replaceAll("\\", "/").split("/");
	return first === ".." || rest.length === 0 ? undefined : first;
}

/**
 * `naskah banding --dokumen old.md new.md`: a draft against what was signed, or a partner's version against ours.
 * @throws EnvironmentFault when there are not two files, or one of them cannot be read
 */
export async function bandingDokumen(options: Options): Promise<number> {
	const [lama, baru, ...more] = options.rest;
	if (lama === undefined || baru === undefined || more.length > 0)
		throw new EnvironmentFault("Sebutkan tepat dua berkas: banding --dokumen lama.md baru.md");
	const [dari, ke] = [await open(lama), await open(baru)];
	const perbandingan = compareDokumen(dari, ke);
	const ringkasan = inWords(perbandingan);
	const keterangan = `per ${tanggalPanjang(options.today)}`;
	const daerah = regionOf(options.content, baru) ?? regionOf(options.content, lama);
	const files = await writeLembar(
		[
			{
				perbandingan,
				kepala: {
					judul: judulOf(ke),
					alamat: `${lama} → ${baru}`,
					lama: { nama: basename(lama), keterangan },
					baru: { nama: basename(baru), keterangan },
					ringkasan,
				},
				target: join(options.cetak, "banding", "dokumen", `${nameOf(lama)}-${nameOf(baru)}`),
				tanggal: options.today,
				...(daerah !== undefined && { daerah }),
			},
		],
		options,
	);
	process.stdout.write([`${baru}: ${ringkasan}`, ...files, ""].join("\n"));
	return 0;
}
