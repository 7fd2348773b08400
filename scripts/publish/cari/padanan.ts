/**
 * Words that people use for the same thing. A search for one of a line finds the others too. Add a line, or a word to
 * a line: small letters, no punctuation, each word or phrase in one line only.
 */
export const PADANAN: readonly (readonly string[])[] = [
	// Papers
	["kerja sama", "kerjasama"],
	["pks", "perjanjian kerja sama"],
	["kb", "kesepakatan bersama", "mou", "memorandum of understanding", "nota kesepahaman"],
	["adendum", "addendum", "amandemen", "perubahan perjanjian"],
	["notulen", "notula", "risalah rapat"],
	["monev", "pemantauan dan evaluasi", "monitoring dan evaluasi"],
	["force majeure", "keadaan kahar", "keadaan memaksa"],
	["sengketa", "perselisihan"],
	// Bodies and offices
	["rsud", "rumah sakit umum daerah"],
	["dukcapil", "disdukcapil", "kependudukan dan pencatatan sipil"],
	["dlh", "dinas lingkungan hidup"],
	["dinkes", "dinas kesehatan"],
	["dishub", "dinas perhubungan"],
	["disdik", "dinas pendidikan"],
	["diskominfo", "kominfo", "komunikasi dan informatika"],
	["dpupr", "dinas pu", "pekerjaan umum dan penataan ruang"],
	["disparpora", "pariwisata pemuda dan olahraga"],
	["bpkad", "pengelolaan keuangan dan aset daerah"],
	["bpbd", "badan penanggulangan bencana daerah"],
	["damkar", "pemadam kebakaran"],
	["bpjs", "badan penyelenggara jaminan sosial"],
	["pdam", "perumda air minum", "perusahaan daerah air minum"],
	["bumd", "badan usaha milik daerah"],
	["umkm", "usaha mikro kecil dan menengah", "usaha kecil dan menengah"],
	["kampus", "universitas", "perguruan tinggi"],
	["pemkot", "pemerintah kota"],
	["pemkab", "pemerintah kabupaten"],
	["pemprov", "pemerintah provinsi"],
	["skpd", "opd", "perangkat daerah"],
	["tkksd", "tim koordinasi kerja sama daerah"],
	// Things
	["tpa", "tempat pemrosesan akhir", "tempat pembuangan akhir", "pembuangan sampah"],
	["rth", "ruang terbuka hijau"],
	["karhutla", "kebakaran hutan", "kebakaran lahan"],
	["angkot", "bus", "trayek", "angkutan"],
	["desa", "perdesaan"],
	["sister city", "kota kembar", "kota bersaudara"],
	["online", "daring", "digital"],
	["ktp", "e-ktp", "ektp", "kartu tanda penduduk"],
	["sawah", "irigasi"],
	["polusi", "pencemaran", "mutu air"],
	["dana", "anggaran", "biaya"],
];

/** What a guest from abroad types. The other way round nothing is asked: who writes "banjir" means no "flood". */
export const ASING: Readonly<Record<string, string>> = {
	agreement: "perjanjian",
	bridge: "jembatan",
	citizen: "warga",
	contract: "perjanjian",
	cooperation: "kerja sama",
	drinking: "minum",
	education: "pendidikan",
	fire: "kebakaran",
	flood: "banjir",
	garbage: "sampah",
	health: "kesehatan",
	hospital: "rumah sakit",
	internship: "magang",
	irrigation: "irigasi",
	laboratory: "laboratorium",
	market: "pasar",
	park: "taman",
	patient: "pasien",
	report: "laporan",
	river: "sungai",
	student: "mahasiswa",
	tourism: "wisata",
	traffic: "lalu lintas",
	transport: "angkutan",
	university: "universitas",
	waste: "sampah",
	water: "air",
};

/** Words that look like kin by their form and are not: root, then the word that is none of it. */
export const BUKAN_SERUMPUN: readonly string[] = ["kawas", "tanda", "kada", "taman", "tentu"];
