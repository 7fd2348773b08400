import { checkPadanan } from "../dwibahasa/padanan.ts";
import { checkDaftarRencana } from "./daftar-rencana.ts";
import { checkDasar } from "./dasar.ts";
import { checkSekretariat } from "./dasar-kasus.ts";
import type { FormatCheck } from "./format.ts";
import { checkHuruf } from "./huruf.ts";
import { checkIsiAman } from "./isi-aman.ts";
import { checkKeluar } from "./keluar.ts";
import { checkKeputusanRapat } from "./keputusan-rapat.ts";
import { checkKerangka } from "./kerangka.ts";
import { checkKuasa } from "./kuasa.ts";
import { checkKutipLengkung } from "./kutip-lengkung.ts";
import { checkLampiran } from "./lampiran.ts";
import { checkLampiranBerkas } from "./lampiran-berkas.ts";
import { checkMasaAdendum } from "./masa-adendum.ts";
import { checkNomor } from "./nomor.ts";
import { checkPengakhiran } from "./pengakhiran.ts";
import { checkPenggabungan } from "./penggabungan.ts";
import { checkPerubahan } from "./perubahan.ts";
import { checkPihak } from "./pihak.ts";
import { checkPihakDinas } from "./pihak-dinas.ts";
import { checkPublikasi } from "./publikasi.ts";
import { checkRencana } from "./rencana.ts";
import { checkRujukan } from "./rujukan.ts";
import { checkSilsilah } from "./silsilah.ts";
import { checkSilsilahNaskah } from "./silsilah-naskah.ts";
import { checkTanggal } from "./tanggal.ts";
import { checkTataCetak } from "./tata-cetak.ts";
import { checkUrutanKasus } from "./urutan-kasus.ts";

/** What every document must pass, whatever regulation its region follows. */
export const FORMAT_CHECKS: readonly FormatCheck[] = [
	checkIsiAman,
	checkKerangka,
	checkKutipLengkung,
	checkNomor,
	checkTanggal,
	checkDasar,
	checkLampiran,
	checkLampiranBerkas,
	checkPublikasi,
	checkPihak,
	checkPihakDinas,
	checkPengakhiran,
	checkRencana,
	checkDaftarRencana,
	checkKuasa,
	checkRujukan,
	checkPadanan,
	checkHuruf,
	checkTataCetak,
	checkSilsilah,
	checkSilsilahNaskah,
	checkPerubahan,
	checkMasaAdendum,
	checkUrutanKasus,
	checkKeluar,
	checkPenggabungan,
	checkKeputusanRapat,
	checkSekretariat,
];

/** What a document must pass even where the case or the region above it is not sound: all but who its parties are. */
export const CHECKS_ALONE: readonly FormatCheck[] = FORMAT_CHECKS.filter(
	(check) => check !== checkPihak && check !== checkPihakDinas,
);
