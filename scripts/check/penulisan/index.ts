import { hanyaAsing, tanpaAsing } from "../../model/source.ts";
import type { FormatCheck, FormatContext } from "../format/format.ts";
import { checkAngkaDanHuruf } from "./angka-dan-huruf.ts";
import { checkDataPribadi } from "./data-pribadi.ts";
import { checkEjaan } from "./ejaan.ts";
import { checkHakKewajiban } from "./hak-kewajiban.ts";
import { checkIsianKosong } from "./isian-kosong.ts";
import { checkIsianTertulis } from "./isian-tertulis.ts";
import { checkIstilah } from "./istilah.ts";
import { checkIstilahDuaEjaan } from "./istilah-dua-ejaan.ts";
import { checkIstilahTanpaArti } from "./istilah-tanpa-arti.ts";
import { checkJangkaWaktuTertulis } from "./jangka-waktu-tertulis.ts";
import { checkJumlahPihakTertulis } from "./jumlah-pihak-tertulis.ts";
import { checkKataGanda } from "./kata-ganda.ts";
import { checkNamaPihak } from "./nama-pihak.ts";
import { checkNomorGanda } from "./nomor-ganda.ts";
import { checkPenomoranTertulis } from "./penomoran-tertulis.ts";
import type { PenulisanCheck } from "./penulisan.ts";
import { checkPeraturanDikutip } from "./peraturan-dikutip.ts";
import { checkPeraturanLembaran } from "./peraturan-lembaran.ts";
import { checkPukul } from "./pukul.ts";
import { checkRangkapTertulis } from "./rangkap-tertulis.ts";
import { checkRujukanLampiran } from "./rujukan-lampiran.ts";
import { checkRujukanPihak } from "./rujukan-pihak.ts";
import { checkRujukanTertulis } from "./rujukan-tertulis.ts";
import { checkSalahKetik } from "./salah-ketik.ts";
import { checkTandaBaca } from "./tanda-baca.ts";
import { checkTandaKurung } from "./tanda-kurung.ts";
import { checkTanggalDalamTeks } from "./tanggal-dalam-teks.ts";
import { checkTanggalRujukan } from "./tanggal-rujukan.ts";
import { bacaTeks } from "./teks.ts";

const PENULISAN_CHECKS: readonly PenulisanCheck[] = [
	checkAngkaDanHuruf,
	checkRujukanTertulis,
	checkRujukanLampiran,
	checkRujukanPihak,
	checkEjaan,
	checkKataGanda,
	checkSalahKetik,
	checkTandaBaca,
	checkTandaKurung,
	checkIsianKosong,
	checkPenomoranTertulis,
	checkTanggalDalamTeks,
	checkTanggalRujukan,
	checkPukul,
	checkDataPribadi,
	checkJangkaWaktuTertulis,
	checkRangkapTertulis,
	checkIsianTertulis,
	checkPeraturanDikutip,
	checkPeraturanLembaran,
	checkIstilah,
	checkIstilahTanpaArti,
	checkIstilahDuaEjaan,
	checkNamaPihak,
	checkHakKewajiban,
	checkJumlahPihakTertulis,
	checkNomorGanda,
];

/** What is wrong in any language; the spelling of another is not ours to judge. */
const SEMUA_BAHASA: readonly PenulisanCheck[] = [checkDataPribadi, checkTandaKurung, checkIsianKosong];

/** Reads a document once and marks what is wrong with how it is drafted. */
export const checkPenulisan: FormatCheck = (sasaran, context) => {
	const bacaan = { sasaran, teks: bacaTeks(tanpaAsing(sasaran.sumber)) };
	for (const check of PENULISAN_CHECKS) check(bacaan, context);
	const asing = hanyaAsing(sasaran.sumber);
	if (!asing) return;
	const bacaanAsing = { sasaran, teks: bacaTeks(asing) };
	// The fields above the text have been told already.
	const own = (temuan: Parameters<FormatContext["report"]>[0]) =>
		temuan.at.line >= asing.bodyLine && context.report(temuan);
	for (const check of SEMUA_BAHASA) check(bacaanAsing, { ...context, report: own });
};
