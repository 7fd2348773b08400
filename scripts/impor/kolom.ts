/** What a column of a register may mean, with the words that registers use for it. */
const KATA = {
	no: "no|no urut|nomor urut|id|kode",
	judul:
		"judul|judul kerja sama|judul naskah|judul perjanjian|judul dokumen|nama kerja sama|tentang|" +
		"perihal|hal|uraian|uraian kerja sama|nama kegiatan|kegiatan kerja sama|objek kerja sama|" +
		"materi kerja sama|nama dokumen|nama perjanjian|judul tentang",
	pihak:
		"pihak|para pihak|nama para pihak|pihak pihak|pihak yang bekerja sama|nama pihak|pihak 1|pihak 2|" +
		"pihak 3|pihak 4|pihak 5|nama pihak 1|nama pihak 2|nama pihak 3",
	mitra:
		"mitra|mitra kerja sama|mitra pihak|nama mitra|instansi mitra|lembaga mitra|" +
		"nama mitra kerja sama|daerah mitra|mitra daerah|instansi|nama instansi|lembaga|instansi lembaga",
	nomor:
		"nomor|nomor naskah|nomor surat|nomor perjanjian|nomor kesepakatan|nomor dokumen|" +
		"nomor perjanjian kerja sama|nomor kesepakatan bersama|nomor nota kesepahaman|nomor surat mitra|" +
		"nomor surat pemerintah|nomor mitra|nomor daerah|nomor pemerintah daerah|nomor pihak 1|" +
		"nomor pihak 2|nomor pihak 3|nomor naskah mitra|nomor naskah daerah|nomor kerja sama|" +
		"nomor dan tanggal naskah|nomor registrasi|nomor register|nomor naskah dinas|nomor dokumen dinas",
	jenis_naskah:
		"jenis|tipe|jenis naskah|jenis dokumen|bentuk naskah|bentuk dokumen|jenis perjanjian|" +
		"tipe dokumen|jenis tercetak|naskah|dokumen|dokumen kerja sama|naskah kerja sama|" +
		"jenis naskah kerja sama",
	bentuk: "bentuk kerja sama|jenis kerja sama|kategori kerja sama|klasifikasi kerja sama|" + "kelompok kerja sama",
	urusan: "urusan|urusan pemerintahan|bidang|bidang urusan|bidang kerja sama|sektor",
	perangkat_daerah:
		"perangkat daerah|perangkat daerah pemrakarsa|perangkat daerah pengampu|" +
		"perangkat daerah pelaksana|pemrakarsa|pengampu|dinas|dinas teknis|dinas terkait|unit kerja|" +
		"penanggung jawab|instansi pelaksana|perangkat daerah teknis|perangkat daerah terkait|pelaksana|" +
		"leading sector|leading sektor",
	tanggal:
		"tanggal|tanggal penandatanganan|tanggal tanda tangan|tanggal naskah|tanggal perjanjian|" +
		"tanggal surat|tanggal kesepakatan|ditandatangani|tanggal dokumen|tanggal iso|" +
		"tanggal ditandatangani|waktu penandatanganan|hari tanggal|tanggal kerja sama|tanggal pengesahan",
	tahun: "tahun|tahun kerja sama|tahun penandatanganan",
	mulai:
		"mulai|tanggal mulai|mulai berlaku|tanggal mulai berlaku|berlaku sejak|berlaku mulai|awal|" +
		"tanggal awal|masa berlaku mulai|jangka waktu mulai|masa berlaku awal|terhitung mulai tanggal|" +
		"dari",
	selesai:
		"selesai|tanggal selesai|berakhir|tanggal berakhir|berlaku sampai|berlaku sampai dengan|" +
		"sampai dengan|akhir|tanggal akhir|masa berlaku akhir|masa berlaku berakhir|" +
		"jangka waktu berakhir|jatuh tempo|sampai|tanggal jatuh tempo|habis masa berlaku|" +
		"jangka waktu selesai|jangka waktu sampai dengan|kedaluwarsa",
	jangka_waktu:
		"jangka waktu|masa berlaku|lama|lama kerja sama|durasi|masa kerja sama|periode|" + "jangka waktu kerja sama",
	tempat: "tempat|tempat penandatanganan|lokasi penandatanganan|tempat tanda tangan",
	lain: "keterangan|catatan|status|pembiayaan|sumber dana|nilai|halaman|file|berkas|berkas pindaian|" + "arsip",
	abaikan: "",
};

export type Isian = keyof typeof KATA;

/** The words of each as a list of phrases. */
export const FRASA: readonly { readonly isian: Isian; readonly kata: readonly string[] }[] = (
	Object.entries(KATA) as [Isian, string][]
).flatMap(([isian, frasa]) => frasa.split("|").map((satu) => ({ isian, kata: satu.split(" ") })));

/** What each means, as a person is asked. */
export const ARTI: Readonly<Record<Isian, string>> = {
	no: "nomor urut baris (tidak disimpan)",
	judul: "judul kerja sama",
	pihak: "para pihak",
	mitra: "mitra",
	nomor: "nomor naskah",
	jenis_naskah: "jenis naskah",
	bentuk: "bentuk kerja sama (KSDD, KSDPK, sinergi, …)",
	urusan: "urusan pemerintahan",
	perangkat_daerah: "perangkat daerah penanggung jawab",
	tanggal: "tanggal penandatanganan",
	tahun: "tahun",
	mulai: "tanggal mulai berlaku",
	selesai: "tanggal berakhir",
	jangka_waktu: "jangka waktu",
	tempat: "tempat penandatanganan",
	lain: "disimpan apa adanya sebagai kolom lain",
	abaikan: "diabaikan",
};

/** Several columns may hold these; of all others a register has one. */
export const BOLEH_GANDA: readonly Isian[] = ["pihak", "mitra", "nomor", "lain", "abaikan"];

export const isIsian = (text: unknown): text is Isian => typeof text === "string" && Object.hasOwn(KATA, text);

const SINGKATAN: Readonly<Record<string, string>> = {
	tgl: "tanggal",
	tg: "tanggal",
	nmr: "nomor",
	nomer: "nomor",
	thn: "tahun",
	kerjasama: "kerja sama",
	bekerjasama: "bekerja sama",
	yg: "yang",
	ks: "kerja sama",
	opd: "perangkat daerah",
	skpd: "perangkat daerah",
	pd: "perangkat daerah",
	pks: "perjanjian kerja sama",
	kb: "kesepakatan bersama",
	mou: "nota kesepahaman",
	ttd: "tanda tangan",
	tmt: "terhitung mulai tanggal",
	sd: "sampai dengan",
	pemda: "pemerintah daerah",
	pertama: "1",
	kesatu: "1",
	kedua: "2",
	ketiga: "3",
	keempat: "4",
	i: "1",
	ii: "2",
	iii: "3",
	iv: "4",
	penandatangan: "penandatanganan",
};

/** Words of a header in one spelling: "Tgl. Berakhir (s/d)" → tanggal berakhir. */
export function kataOf(judul: string): string[] {
	const plain = judul
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.toLowerCase()
		.replace(/\([^()]*\)/g, " ")
		.replace(/\bs\s*[/.]\s*d\b\.?/g, " sd ");
	const words = plain.split(/[^\p{L}\p{N}#]+/u).filter((word) => word !== "");
	const spelt = words.map((word) => (Object.hasOwn(SINGKATAN, word) ? SINGKATAN[word] : word));
	return spelt
		.join(" ")
		.split(" ")
		.map((word, _, all) => (word === "no" && all.length > 1 ? "nomor" : word));
}
