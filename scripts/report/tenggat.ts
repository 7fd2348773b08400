import type { Arsip } from "../model/arsip.ts";
import { type KeadaanTenggat, NAMA_KEADAAN_TENGGAT, type Tenggat } from "../model/kewajiban.ts";
import { citeInWords } from "../model/peraturan.ts";
import { selisihHari, tanggalPanjang } from "../model/tanggal.ts";
import { berdampingan } from "./lipat.ts";

/** How duties are put together: by their state and day, or by the case or region that owes them. */
export type Kelompok = "tanggal" | "kasus";

const URUTAN = Object.keys(NAMA_KEADAAN_TENGGAT) as KeadaanTenggat[];
/** "30 September 2026" and two spaces. */
const LEBAR_KIRI = 19;

const isTerbuka = ({ keadaan }: Tenggat): boolean => keadaan !== "terpenuhi" && keadaan !== "tidak-berlaku";

function sisaHari({ keadaan, batas, hari_lewat }: Tenggat, today: string): string {
	if (hari_lewat > 0) return `lewat ${hari_lewat} hari`;
	if (keadaan === "terpenuhi" || keadaan === "tidak-berlaku" || !batas) return "";
	const sisa = selisihHari(today, batas.tanggal);
	if (!batas.pasti) return sisa < 0 ? "belum pasti" : `±${sisa} hari lagi`;
	return sisa === 0 ? "hari ini" : `${sisa} hari lagi`;
}

/** What stands at the left: the day that matters, and how far it is. */
function kapan(tenggat: Tenggat, today: string): string[] {
	const { keadaan, batas, dipenuhi } = tenggat;
	const done = keadaan === "terpenuhi" ? (dipenuhi?.tanggal ?? batas?.tanggal) : batas?.tanggal;
	const day = done === undefined ? "tanpa batas waktu" : tanggalPanjang(done);
	return [day, sisaHari(tenggat, today)].filter((satu) => satu !== "");
}

/** Whose it is: the case, and the region where that is another than the one of the case. */
export function tempatOf({ daerah, kasus }: Tenggat): string {
	if (!kasus) return daerah.data.nama;
	return kasus.daerah.id === daerah.id ? kasus.data.judul : `${kasus.data.judul} (kewajiban ${daerah.data.nama})`;
}

function catatan(tenggat: Tenggat): string[] {
	const { batas, mengikat, keadaan, gugur, dipenuhi, bila_lewat, kewajiban } = tenggat;
	const silent = keadaan === "terpenuhi" && !dipenuhi ? bila_lewat : undefined;
	return [
		...(keadaan === "tidak-berlaku" && gugur ? [`Tidak berlaku: ${gugur}.`] : []),
		...(silent ? [`Tanpa jawaban sampai hari itu: ${silent}.`] : []),
		...(dipenuhi?.dokumen && keadaan === "terpenuhi" ? [`Bukti: ${dipenuhi.dokumen.sumber.path}`] : []),
		...(isTerbuka(tenggat) ? [`Dipenuhi dengan: ${kewajiban.bukti}`] : []),
		...(batas && !batas.pasti ? ["Belum pasti: hari libur tahun itu belum dimuat di content/libur."] : []),
		...(mengikat ? [] : ["Peraturan lain yang lebih ketat mengikat untuk hal yang sama."]),
	];
}

function isiOf(tenggat: Tenggat, arsip: Arsip, kelompok: Kelompok): string[] {
	const { uraian, sejak, peristiwa, kewajiban, keadaan } = tenggat;
	const head = kelompok === "kasus" ? `${uraian} (${NAMA_KEADAAN_TENGGAT[keadaan].toLowerCase()})` : uraian;
	return [
		head,
		...(kelompok === "kasus" ? [] : [tempatOf(tenggat)]),
		`${kewajiban.pelaku}, sejak ${tanggalPanjang(sejak)} (${peristiwa})`,
		kewajiban.cites.map((cite) => citeInWords(arsip, cite)).join("; "),
		...catatan(tenggat),
	];
}

function bagian(tenggat: readonly Tenggat[], kelompok: Kelompok): [string, Tenggat[]][] {
	const groups = new Map<string, Tenggat[]>();
	const sorted = [...tenggat].sort((a, b) => URUTAN.indexOf(a.keadaan) - URUTAN.indexOf(b.keadaan));
	for (const satu of sorted) {
		const nama = kelompok === "kasus" ? tempatOf(satu) : NAMA_KEADAAN_TENGGAT[satu.keadaan];
		groups.set(nama, [...(groups.get(nama) ?? []), satu]);
	}
	return [...groups];
}

/**
 * What is due, for a terminal of eighty columns: at the left the day and how far it is, at the right what, by whom, by
 * which pasal, and what to write. Groups are told the worst first.
 * @param tenggat at least one; sorted by day
 * @param today YYYY-MM-DD
 */
export function tenggatAsText(tenggat: readonly Tenggat[], arsip: Arsip, today: string, kelompok: Kelompok): string {
	const parts = bagian(tenggat, kelompok).map(([nama, isi]) => {
		const head = `${nama} (${isi.length})`;
		const rows = isi.map((satu) => berdampingan(kapan(satu, today), isiOf(satu, arsip, kelompok), LEBAR_KIRI));
		return `${head}\n${"=".repeat(Math.min(head.length, 80))}\n\n${rows.join("\n\n")}`;
	});
	return `${parts.join("\n\n\n")}\n\n${hitungan(tenggat)}\n`;
}

/** "2 terlambat, 3 segera" */
function hitungan(tenggat: readonly Tenggat[]): string {
	const counts = URUTAN.map((keadaan) => [keadaan, tenggat.filter((satu) => satu.keadaan === keadaan).length] as const);
	const told = counts.filter(([, count]) => count > 0);
	return `Jumlah: ${told.map(([keadaan, count]) => `${count} ${NAMA_KEADAAN_TENGGAT[keadaan].toLowerCase()}`).join(", ")}.`;
}
