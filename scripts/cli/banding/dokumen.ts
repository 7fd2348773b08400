import { basename, join, relative } from "node:path";
import { inWords } from "../../compare/ringkas.ts";
import { bacaBerkas } from "../../load/versi.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import type { SourceDocument } from "../../model/source.ts";
import { tanggalPanjang } from "../../model/tanggal.ts";
import { FOLDER_BANDING } from "../../publish/simpan-buatan.ts";
import type { VersiBanding } from "../../render/banding/lembar.ts";
import type { Options } from "../options.ts";
import { beforeAndAfter, isAdendum } from "./adendum.ts";
import { writeLembar } from "./lembar.ts";
import { compareDokumen, judulOf } from "./sanding.ts";

/** Two texts with what each is called. */
interface Sepasang {
	readonly lama: SourceDocument;
	readonly baru: SourceDocument;
	readonly versi: readonly [lama: VersiBanding, baru: VersiBanding];
}

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

/** What an adendum does: the naskah without it against the naskah with it. */
function withAdendum(pokok: SourceDocument, adendum: readonly SourceDocument[], keterangan: string): Sepasang {
	const { lama, baru, sebutanLama, sebutanBaru, gagal } = beforeAndAfter(pokok, adendum);
	for (const line of gagal)
		process.stderr.write(
			`naskah: ${adendum.at(-1)?.file} baris ${line}: perubahan ini tidak dapat dilaksanakan atas naskahnya, jadi tidak tampak; jalankan check untuk sebabnya.\n`,
		);
	return {
		lama,
		baru,
		versi: [
			{ nama: sebutanLama, keterangan },
			{ nama: sebutanBaru, keterangan },
		],
	};
}

function pairOf(files: readonly SourceDocument[], keterangan: string): Sepasang {
	const [lama, baru, ...more] = files;
	if (lama === undefined || baru === undefined) throw new EnvironmentFault(CARA);
	if (lama.naskah && !isAdendum(lama) && [baru, ...more].every(isAdendum))
		return withAdendum(lama, [baru, ...more], keterangan);
	if (more.length > 0) throw new EnvironmentFault(CARA);
	const versi = [lama, baru].map(({ file }) => ({ nama: basename(file), keterangan }));
	return { lama, baru, versi: versi as [VersiBanding, VersiBanding] };
}

const CARA =
	"Sebutkan dua berkas: banding --dokumen lama.md baru.md, atau naskah dengan adendumnya: banding --dokumen naskah.md adendum.md";

/**
 * `naskah banding --dokumen old.md new.md`: a draft against what was signed, or a partner's version against ours; with
 * adenda behind a naskah, the naskah before and after the last of them.
 * @throws EnvironmentFault when the files are no pair, or one of them cannot be read
 */
export async function bandingDokumen(options: Options): Promise<number> {
	if (options.rest.length < 2) throw new EnvironmentFault(CARA);
	const files: SourceDocument[] = [];
	for (const file of options.rest) files.push(await open(file));
	const { lama, baru, versi } = pairOf(files, `per ${tanggalPanjang(options.today)}`);
	const perbandingan = compareDokumen(lama, baru);
	const ringkasan = inWords(perbandingan);
	const [first, last] = [options.rest[0] as string, options.rest.at(-1) as string];
	const daerah = regionOf(options.content, last) ?? regionOf(options.content, first);
	const alamat = options.rest.join(", ");
	const lembar = {
		perbandingan,
		kepala: { judul: judulOf(baru), alamat, lama: versi[0], baru: versi[1], ringkasan },
		target: join(options.cetak, FOLDER_BANDING, "dokumen", `${nameOf(first)}-${nameOf(last)}`),
		tanggal: options.today,
		...(daerah !== undefined && { daerah }),
	};
	const written = await writeLembar([lembar], options);
	process.stdout.write([`${last}: ${ringkasan}`, ...written, ""].join("\n"));
	return 0;
}
