import type { Arsip } from "../model/arsip.ts";
import { type KeadaanTenggat, NAMA_KEADAAN_TENGGAT, type Tenggat } from "../model/kewajiban.ts";
import { citeInWords } from "../model/peraturan.ts";
import { tanggalPanjang } from "../model/tanggal.ts";

const URUTAN = Object.keys(NAMA_KEADAAN_TENGGAT) as KeadaanTenggat[];

function whenOf({ keadaan, batas, hari_lewat, dipenuhi, bila_lewat, gugur }: Tenggat): string {
	const last = batas ? `paling lambat ${tanggalPanjang(batas.tanggal)}` : "tanpa batas waktu dalam peraturan";
	if (keadaan === "tidak-berlaku") return gugur ?? "";
	if (keadaan === "terpenuhi" && !dipenuhi) return `${bila_lewat} sejak ${tanggalPanjang(batas?.tanggal ?? "")}`;
	const late = hari_lewat > 0 ? `, lewat ${hari_lewat} hari` : "";
	return dipenuhi && keadaan === "terpenuhi" ? `dipenuhi ${tanggalPanjang(dipenuhi.tanggal)}${late}` : `${last}${late}`;
}

function lineOf(tenggat: Tenggat, arsip: Arsip): string {
	const { daerah, kasus, uraian, sejak, peristiwa, kewajiban, batas, mengikat } = tenggat;
	const joined = kasus && kasus.daerah.id !== daerah.id ? ` (kewajiban ${daerah.data.nama})` : "";
	const place = kasus ? `${kasus.data.judul}${joined}` : daerah.data.nama;
	const notes = [
		`Sejak ${tanggalPanjang(sejak)} (${peristiwa}). Pelaku: ${kewajiban.pelaku}.`,
		`Dasar: ${kewajiban.cites.map((cite) => citeInWords(arsip, cite)).join("; ")}.`,
		...(batas && !batas.pasti ? ["Hari libur tahun itu belum dimuat di content/libur; harinya dapat mundur."] : []),
		...(mengikat ? [] : ["Ada peraturan lain yang lebih ketat untuk hal yang sama; yang itu yang mengikat."]),
	];
	return [`${uraian}: ${whenOf(tenggat)}`, `  ${place}`, ...notes.map((note) => `  ${note}`)].join("\n");
}

/** What is due, for a terminal: by state, the worst first, each by its last day. */
export function tenggatAsText(tenggat: readonly Tenggat[], arsip: Arsip): string {
	const groups = URUTAN.map((keadaan) => ({ keadaan, isi: tenggat.filter((satu) => satu.keadaan === keadaan) }));
	const filled = groups.filter(({ isi }) => isi.length > 0);
	if (filled.length === 0) return "Tidak ada kewajiban yang jatuh tempo dalam masa itu.\n";
	const parts = filled.map(
		({ keadaan, isi }) =>
			`${NAMA_KEADAAN_TENGGAT[keadaan]} (${isi.length})\n\n${isi.map((satu) => lineOf(satu, arsip)).join("\n\n")}`,
	);
	return `${parts.join("\n\n\n")}\n`;
}

/** The same as JSON: one object for each duty at each time. */
export function tenggatAsJson(tenggat: readonly Tenggat[]): string {
	const rows = tenggat.map(({ kewajiban, daerah, kasus, dipenuhi, ...rest }) => ({
		kewajiban: kewajiban.id,
		daerah: daerah.id,
		...(kasus && { kerja_sama: kasus.slug }),
		pelaku: kewajiban.pelaku,
		citations: kewajiban.cites,
		...rest,
		...(dipenuhi && {
			dipenuhi: { tanggal: dipenuhi.tanggal, ...(dipenuhi.dokumen && { file: dipenuhi.dokumen.sumber.file }) },
		}),
	}));
	return `${JSON.stringify(rows, null, "\t")}\n`;
}
