import type { KalimatBingkai } from "./bahasa.ts";

/** The frame in Indonesian, as the first column has it. */
export const KALIMAT_INDONESIA: KalimatBingkai = {
	nama: { "naskah-kerja-sama": "NASKAH KERJA SAMA", "pernyataan-kehendak": "PERNYATAAN KEHENDAK KERJA SAMA" },
	antara: "ANTARA",
	dan: "DAN",
	tentang: "TENTANG",
	nomor: "NOMOR",
	pembuka: "Pada hari ini, {tanggal}{bertempat}, kami yang bertandatangan di bawah ini:",
	bertempat: ", bertempat di {tempat}",
	wakil:
		"{nama}, {jabatan}{alamat}{dasar}, dalam hal ini bertindak untuk dan atas nama {badan}, selanjutnya disebut {sebutan}.",
	dasar: ", berdasarkan {dasar}",
	alamat: ", berkedudukan di {alamat}",
	disebut: " dan ",
	para_pihak: "{semua} selanjutnya secara bersama-sama disebut {para}, dan secara sendiri-sendiri disebut {pihak}.",
	konsideran: "{para} terlebih dahulu menerangkan hal-hal sebagai berikut:",
	sepakat:
		"Berdasarkan hal-hal tersebut di atas, sesuai dengan kedudukan dan kewenangan masing-masing, {para} setuju dan sepakat dengan ketentuan sebagai berikut:",
	penutup:
		"Dibuat dan ditandatangani di {tempat} pada hari dan tanggal tersebut di atas dalam {jumlah} ({bilangan}) rangkap asli, masing-masing dalam bahasa Indonesia dan bahasa {bahasa}, dan semuanya mempunyai kekuatan hukum yang sama.",
};
