import { type Arsip, type BerkasKerjaSama, kasusOf } from "../../model/arsip.ts";
import { berakhirPada, rentangKasus } from "../../model/kasus/keikutsertaan.ts";
import { pihakOf } from "../../model/pihak.ts";
import { tanggalPanjang } from "../../model/tanggal.ts";
import { checkDasarKasus } from "./dasar-kasus.ts";
import type { FormatCheck, FormatContext } from "./format.ts";

/** A party that left, and its place among the parties of the case. */
interface Keluar {
	readonly index: number;
	readonly tanggal: string;
	readonly nama: string;
}

function keluarOf(kasus: BerkasKerjaSama, { daerah }: Pick<Arsip, "daerah">): Keluar[] {
	const nama = pihakOf(kasus, daerah).map((pihak) => pihak.nama);
	return kasus.data.pihak.flatMap(({ keluar }, index) =>
		keluar ? [{ index, tanggal: keluar.tanggal, nama: nama[index] ?? "" }] : [],
	);
}

/** Who leaves, leaves what it has signed, while it still runs. */
function checkTanggal(kasus: BerkasKerjaSama, { index, tanggal, nama }: Keluar, { arsip, report }: FormatContext) {
	const rentang = rentangKasus(kasus, arsip);
	const at = kasus.sumber.locate(["pihak", index, "keluar", "tanggal"]);
	if (!rentang) {
		report({
			ruleId: "keluar-di-luar-masa",
			at,
			message: `${nama} ditulis keluar, padahal belum ada naskah yang ditandatangani.`,
			suggestion: "Hapus pihak yang batal ikut dari daftar, atau simpan naskah yang sudah ditandatangani.",
		});
		return;
	}
	const { mulai, selesai } = rentang;
	if (tanggal >= mulai && (selesai === undefined || tanggal <= selesai)) return;
	const masa = selesai ? `${tanggalPanjang(mulai)} sampai dengan ${tanggalPanjang(selesai)}` : tanggalPanjang(mulai);
	report({
		ruleId: "keluar-di-luar-masa",
		at,
		message: `${nama} ditulis keluar pada ${tanggalPanjang(tanggal)}, di luar masa kerja sama (${masa}).`,
		suggestion: "Periksa tanggalnya; pihak keluar sesudah naskah ditandatangani dan sebelum masanya habis.",
	});
}

/** One party alone cooperates with nobody: by then the case has ended. */
function checkSisa(kasus: BerkasKerjaSama, keluar: readonly Keluar[], { arsip, report }: FormatContext): void {
	const { pihak, digabung_ke } = kasus.data;
	const days = [...keluar].sort((a, b) => a.tanggal.localeCompare(b.tanggal, "id"));
	const last = days.find(
		({ tanggal }) => pihak.filter(({ keluar: lain }) => lain === undefined || lain.tanggal > tanggal).length < 2,
	);
	if (!last || digabung_ke || berakhirPada(kasus).length > 0) return;
	const selesai = rentangKasus(kasus, arsip)?.selesai;
	if (selesai !== undefined && selesai <= last.tanggal) return;
	report({
		ruleId: "pihak-tinggal-satu",
		at: kasus.sumber.locate(["pihak", last.index, "keluar"], "key"),
		message: `Sesudah ${last.nama} keluar pada ${tanggalPanjang(last.tanggal)}, kerja sama tinggal satu pihak atau kurang.`,
		suggestion: "Akhiri kerja samanya dengan dokumen pengakhiran, atau periksa pihak mana yang keluar.",
	});
}

/** A party leaves within the term, by a paper of the case, and leaves at least two behind unless the case has ended. */
export const checkKeluar: FormatCheck = (sasaran, context) => {
	const kasus = sasaran.jenis === "kerja-sama" ? kasusOf(sasaran) : undefined;
	if (!kasus) return;
	const keluar = keluarOf(kasus, context.arsip);
	for (const satu of keluar) {
		checkTanggal(kasus, satu, context);
		const { dasar = "" } = kasus.data.pihak[satu.index]?.keluar ?? {};
		checkDasarKasus({ kasus, dasar, path: ["pihak", satu.index, "keluar", "dasar"] }, context);
	}
	checkSisa(kasus, keluar, context);
};
