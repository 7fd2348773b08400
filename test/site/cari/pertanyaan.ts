/**
 * What people type into the search, and the pages of which one must be among the first three results.
 * Written before the search was measured. Do not bend a line so that it passes: mend the search, or let it miss.
 */
export interface Pertanyaan {
	readonly kata: string;
	/** Addresses; any of them is a good answer. */
	readonly jawab: readonly string[];
}

const SAMPAH = "/tirtapura/pengelolaan-sampah-regional/";
const RUJUKAN = "/tirtapura/rujukan-pasien-antardaerah/";
const TRAYEK = "/tirtapura/trayek-angkutan-perbatasan/";
const WISATA = "/tirtapura/promosi-wisata-sungai/";
const BANJIR = "/tirtapura/pengendalian-banjir-sungai-tirta/";
const KEMBAR = "/tirtapura/kota-kembar-port-alder/";
const IRIGASI = "/tirtapura/irigasi-lintas-batas/";
const PEMADAM = "/tirtapura/pelatihan-pemadam-kebakaran/";
const DUKCAPIL = "/tirtapura/data-kependudukan-perbatasan/";
const LAHAN = "/sukarimba/kebakaran-lahan-perbatasan/";
const MUTU = "/nusa-harapan/pemantauan-mutu-air-sungai/";
const MINUM = "/lembayung/pengolahan-air-minum/";
const PASAR = "/lembayung/pasar-digital/";
const MAGANG = "/lembayung/magang-mahasiswa/";
const DATA = "/lembayung/pertukaran-data-lalu-lintas/";
const KAS = "/lembayung/layanan-kas-daerah/";
const TAMAN = "/lembayung/ruang-terbuka-hijau/";

/** The page of a case, or a naskah of it. */
const pokok = (kasus: string, ...naskah: readonly string[]): string[] => [
	kasus,
	...["kesepakatan-bersama/", "pks/", ...naskah].map((nama) => kasus + nama),
];
const tanya = (kata: string, ...jawab: readonly string[]): Pertanyaan => ({ kata, jawab });

/** The set by which the search is improved. */
export const PERTANYAAN: readonly Pertanyaan[] = [
	// A citizen: what it is about, in everyday words.
	tanya("sampah", ...pokok(SAMPAH)),
	tanya("tempat pembuangan sampah", ...pokok(SAMPAH)),
	tanya("rumah sakit", ...pokok(RUJUKAN, "adendum-1/", "perpanjangan/")),
	tanya("ambulans", ...pokok(RUJUKAN, "adendum-1/")),
	tanya("air minum", ...pokok(MINUM)),
	tanya("sambungan rumah air", ...pokok(MINUM)),
	tanya("taman", ...pokok(TAMAN)),
	tanya("jadwal angkutan desa", ...pokok(TRAYEK)),
	tanya("karcis pelajar", ...pokok(TRAYEK), `${TRAYEK}laporan-semester-1-2026/`, `${TRAYEK}laporan-semester-2-2025/`),
	tanya("akta kelahiran di perbatasan", ...pokok(DUKCAPIL)),
	tanya("magang mahasiswa uang saku", ...pokok(MAGANG)),
	tanya("banjir sungai tirta", ...pokok(BANJIR, "nota-kesepakatan/", "rencana-kerja/")),
	tanya("kebakaran hutan", ...pokok(LAHAN)),
	tanya("air sawah petani", ...pokok(IRIGASI)),
	tanya("jualan sayur online pasar", ...pokok(PASAR)),
	// A journalist: money, what went wrong, who is late.
	tanya("perahu wisata rugi", ...pokok(WISATA, "laporan-akhir/", "matrik-evaluasi-2025/")),
	tanya("kerja sama luar negeri", KEMBAR, `${KEMBAR}naskah-kerja-sama/`),
	tanya("pembatalan kesepakatan lalu lintas", `${DATA}laporan-pembatalan-2026/`, DATA),
	tanya("biaya pengolahan sampah per ton", ...pokok(SAMPAH)),
	tanya("kontribusi tetap perumda", ...pokok(MINUM)),
	tanya("pencemaran sungai", ...pokok(MUTU)),
	tanya("evaluasi pasar digital", `${PASAR}matrik-evaluasi-2026/`),
	tanya("laporan sampah 2026", `${SAMPAH}laporan-semester-1-2026/`),
	tanya("hasil evaluasi air minum 2026", `${MINUM}matrik-evaluasi-2026/`),
	// Staff: kinds of papers, offices, numbers, law.
	tanya("100.3.7/14/PKS/2025", `${TRAYEK}pks/`),
	tanya("119/KS.07/VI/2025", `${TRAYEK}pks/`),
	tanya("100.3.7/17/KB/2026", `${IRIGASI}kesepakatan-bersama/`),
	tanya("500.11/407", `${TRAYEK}laporan-semester-1-2026/`),
	tanya("B/440.11/12/PKS/2024", `${RUJUKAN}pks/`),
	tanya("nomor 360/07/PKS/SKR/2026", `${LAHAN}pks/`),
	tanya("100.3.7/33/ADD/2025", `${RUJUKAN}adendum-1/`),
	tanya("PKS sampah", `${SAMPAH}pks/`),
	tanya("pks magang", `${MAGANG}pks/`),
	tanya("MoU irigasi", `${IRIGASI}kesepakatan-bersama/`),
	tanya("KB ruang terbuka hijau", `${TAMAN}kesepakatan-bersama/`),
	tanya("addendum rujukan pasien", `${RUJUKAN}adendum-1/`),
	tanya("surat kuasa trayek", `${TRAYEK}surat-kuasa/`),
	tanya("notulen pleno tkksd", "/tirtapura/rapat/notulen-pleno-2026/"),
	tanya("rencana kerja sama 2027", "/tirtapura/rencana/rencana-2027/"),
	tanya("dinas kesehatan", RUJUKAN, `${RUJUKAN}pks/`, `${RUJUKAN}laporan-semester-1-2026/`, `${RUJUKAN}adendum-1/`),
	tanya("dukcapil", ...pokok(DUKCAPIL), `${DUKCAPIL}laporan-semester-1-2026/`),
	tanya("DLH Tirtapura", SAMPAH, KEMBAR, ...pokok(SAMPAH), `${SAMPAH}laporan-semester-1-2026/`),
	tanya("permendagri 25 tahun 2020", "/peraturan/permendagri-25-2020/"),
	tanya("PP 28/2018", "/peraturan/pp-28-2018/"),
	// A partner: its own name, its duties, clauses.
	tanya("Samudra Biru", ...pokok(MAGANG), ...pokok(MUTU)),
	tanya("PT Bank Nusa Harapan", ...pokok(KAS)),
	tanya("koperasi lapak guyub", ...pokok(PASAR)),
	tanya("yayasan taman teduh", ...pokok(TAMAN)),
	tanya("Port Alder", KEMBAR, `${KEMBAR}naskah-kerja-sama/`),
	tanya("balai wilayah sungai", ...pokok(BANJIR, "nota-kesepakatan/", "rencana-kerja/")),
	tanya("force majeure pasar digital", `${PASAR}pks/`),
	tanya("penyelesaian perselisihan bank", `${KAS}pks/`),
	// Affixed forms.
	tanya("mengelola sampah", ...pokok(SAMPAH)),
	tanya("kelola sampah", ...pokok(SAMPAH)),
	tanya("merawat taman", ...pokok(TAMAN)),
	tanya("perawatan taman lingkungan", ...pokok(TAMAN)),
	tanya("melatih pemadam", ...pokok(PEMADAM)),
	tanya("merujuk pasien", ...pokok(RUJUKAN, "adendum-1/", "perpanjangan/")),
	tanya("menata ruang hijau", ...pokok(TAMAN)),
	// Misspellings and other ways of writing.
	tanya("persampahn", ...pokok(SAMPAH)),
	tanya("kerja sma sampah", ...pokok(SAMPAH)),
	tanya("kerjasama angkutan", ...pokok(TRAYEK)),
	tanya("rujukna pasien", ...pokok(RUJUKAN, "adendum-1/", "perpanjangan/")),
	tanya("kebakran lahan", ...pokok(LAHAN)),
	tanya("mahasisiwa magang", ...pokok(MAGANG)),
	// Asked as one speaks, by name, by a sum, and in another tongue.
	tanya("siapa bupati tirtapura", "/tirtapura/"),
	tanya("kota lembayung", "/lembayung/"),
	tanya("kapan berakhir pasar digital", ...pokok(PASAR)),
	tanya("berapa uang saku magang", ...pokok(MAGANG)),
	tanya("Citrani Maheswara", ...pokok(RUJUKAN, "adendum-1/")),
	tanya("Rp76.000.000.000", ...pokok(SAMPAH)),
	tanya("sister city", KEMBAR, `${KEMBAR}naskah-kerja-sama/`),
	tanya("hospital", ...pokok(RUJUKAN, "adendum-1/")),
	tanya("flood", ...pokok(BANJIR, "nota-kesepakatan/", "rencana-kerja/")),
	tanya("e-ktp", ...pokok(DUKCAPIL), `${DUKCAPIL}laporan-semester-1-2026/`),
	tanya("tirtapura", "/tirtapura/"),
	tanya("denda keterlambatan", ...pokok(SAMPAH), ...pokok(MINUM), ...pokok(PASAR), ...pokok(KAS)),
	tanya("lalulintas", ...pokok(DATA, "kesepakatan-bersama-2025/", "kesepakatan-bersama-2026/")),
];

/** Held back: looked at only when the work on the search was done. */
export const SISIHAN: readonly Pertanyaan[] = [
	tanya("TPA Wanajati", ...pokok(SAMPAH)),
	tanya("bus perbatasan karangsari", ...pokok(TRAYEK)),
	tanya("kecelakaan di simpang", DATA, `${DATA}kesepakatan-bersama-2026/`, `${DATA}kesepakatan-bersama-2025/`),
	tanya("rekening kas umum daerah", ...pokok(KAS)),
	tanya("kota kembar", KEMBAR, `${KEMBAR}naskah-kerja-sama/`),
	tanya("HK.02.01/BWS-NH/37/2026", `${BANJIR}nota-kesepakatan/`),
	tanya("134.4/07-PKS/KSD/2024", `${WISATA}pks/`),
	tanya("nota kesepakatan banjir", `${BANJIR}nota-kesepakatan/`),
	tanya("BPBD sukarimba", ...pokok(LAHAN)),
	tanya("PDAM tirta sejuk", ...pokok(MINUM)),
	tanya("memadamkan api", ...pokok(LAHAN), ...pokok(PEMADAM)),
	tanya("mengolah air", ...pokok(MINUM)),
	tanya("keadaan kahar magang", `${MAGANG}pks/`),
	tanya("univeristas samudra biru", ...pokok(MAGANG), ...pokok(MUTU)),
	tanya("perpanjangn rujukan", `${RUJUKAN}perpanjangan/`),
];
