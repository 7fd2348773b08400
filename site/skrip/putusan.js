// @ts-check
/**
 * What is said of a file or a code, held against the record. The browser and `naskah verify` both say it in these words.
 */

/**
 * @typedef {object} VersiTercatat
 * @property {string} kode
 * @property {string} status
 * @property {string} [tanggal] since when it is on record, YYYY-MM-DD
 * @property {string} [sampai] when another took its place
 * @property {string} [pdf] SHA-256 of its sheet
 */
/**
 * @typedef {object} DokumenTercatat
 * @property {string} judul
 * @property {string} jenis in words
 * @property {string} daerah
 * @property {string} [url] none for a paper that is not public
 * @property {readonly VersiTercatat[]} versi the present one first, then the newest
 */
/**
 * @typedef {object} Catatan
 * @property {boolean} riwayat whether versions that were replaced are known
 * @property {readonly DokumenTercatat[]} dokumen
 */
/** @typedef {{ readonly dokumen: DokumenTercatat, readonly versi: VersiTercatat }} Temuan */
/**
 * @typedef {object} Putusan
 * @property {string} putusan one of PUTUSAN
 * @property {string} kepala
 * @property {readonly string[]} kalimat
 * @property {DokumenTercatat} [dokumen]
 * @property {VersiTercatat} [versi]
 */

/** Every answer, by its name, with its first words. */
export const PUTUSAN = Object.freeze({
	asli: "Asli. Inilah versi yang tercatat sekarang.",
	"versi-lama": "Asli, tetapi versi lama.",
	diubah: "Berkas ini sudah diubah.",
	ditambahi: "Ada tambahan sesudah lembar asli.",
	"tak-terbanding": "Tidak dapat dipastikan.",
	rancangan: "Ini rancangan, bukan naskah.",
	"kode-kini": "Kode ini tercatat: versi sekarang.",
	"kode-lama": "Kode ini tercatat: versi lama.",
	"kode-tak-dikenal": "Kode ini tidak tercatat di sini.",
	"kode-salah": "Ini bukan kode naskah.",
	asing: "Bukan lembar dari Naskah.",
	kosong: "Berkas ini kosong.",
	"bukan-pdf": "Berkas ini bukan PDF.",
	terpotong: "Berkas ini terpotong atau rusak.",
	terenkripsi: "Berkas ini disandikan.",
	"terlalu-besar": "Berkas ini terlalu besar.",
});

/** Answers that mean: genuine. */
export const PUTUSAN_ASLI = Object.freeze(["asli", "versi-lama", "kode-kini", "kode-lama"]);

const TEKS_SAJA = "Pemeriksaan ini membuktikan isi berkas, bukan tanda tangan atau meterai di atas kertas.";
const AMBIL_LAGI = "Ambil lembar aslinya dari halaman naskah itu.";
const BATAS = "Lembar buatan Naskah tidak pernah lebih besar daripada 64 MB.";

/** @param {string} tanggal */
const inWords = (tanggal) =>
	new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${tanggal}T00:00:00Z`));

/** @param {Temuan} temuan */
const named = ({ dokumen, versi }) => `${dokumen.jenis} “${dokumen.judul}”, ${dokumen.daerah}, kode ${versi.kode}.`;

/** @param {VersiTercatat} versi */
function aboutStatus({ status }) {
	if (status === "batal") return ["Naskah ini dibatalkan."];
	if (status === "ditandatangani") return ["Naskah ini tercatat sudah ditandatangani."];
	return status === "final" ? ["Naskah ini tercatat final."] : [];
}

/** How an old version ended. @param {Temuan} temuan */
function aboutPengganti({ dokumen, versi }) {
	const kini = dokumen.versi[0];
	const sejak = versi.tanggal ? `Versi ini tercatat sejak ${inWords(versi.tanggal)} dan ` : "Versi ini ";
	const kapan = versi.sampai ? ` pada ${inWords(versi.sampai)}` : "";
	const pengganti = kini ? ` Versi sekarang berkode ${kini.kode}.` : "";
	return `${sejak}digantikan${kapan}.${pengganti}`;
}

/** @param {Temuan} temuan */
const isKini = ({ dokumen, versi }) => dokumen.versi[0] === versi;

/** @param {Temuan} temuan @param {string} putusan @param {readonly string[]} kalimat @returns {Putusan} */
const about = (temuan, putusan, kalimat) => ({ ...say(putusan, [named(temuan), ...kalimat]), ...temuan });

/** @param {string} putusan @param {readonly string[]} kalimat @returns {Putusan} */
const say = (putusan, kalimat) => ({
	putusan,
	kepala: /** @type {Record<string, string>} */ (PUTUSAN)[putusan] ?? "",
	kalimat,
});

/** @param {Catatan} catatan @param {(versi: VersiTercatat) => boolean} isWanted @returns {Temuan | undefined} */
function find({ dokumen }, isWanted) {
	for (const satu of dokumen) {
		const versi = satu.versi.find(isWanted);
		if (versi) return { dokumen: satu, versi };
	}
	return undefined;
}

/** The file is, byte for byte, a sheet of ours. @param {Temuan} temuan */
function judgeSama(temuan) {
	if (temuan.versi.status === "rancangan")
		return about(temuan, "rancangan", ["Isinya belum ditetapkan dan tidak mengikat siapa pun."]);
	const sama = "Setiap byte berkas ini sama dengan lembar yang dicetak dari naskah itu.";
	if (!isKini(temuan)) return about(temuan, "versi-lama", [sama, aboutPengganti(temuan), TEKS_SAJA]);
	return about(temuan, "asli", [sama, ...aboutStatus(temuan.versi), TEKS_SAJA]);
}

/** @param {Temuan} temuan @param {number} added */
function judgeTambahan(temuan, added) {
	const lama = isKini(temuan) ? [] : [aboutPengganti(temuan)];
	return about(temuan, "ditambahi", [
		`Bagian depannya sama persis dengan lembar naskah itu; sesudahnya ditambahkan ${added} byte, misalnya tanda tangan elektronik atau catatan.`,
		...lama,
		"Tambahan dapat mengubah yang terlihat. Periksa tambahannya dengan pembaca PDF, atau ambil lembar aslinya dari halaman naskah itu.",
	]);
}

/** A file with our signs that is no sheet of ours as it stands. @param {import("./lembar.js").Lembar} lembar @param {Catatan} catatan */
function judgeBerciri({ kode, utuh, kodeSumber }, catatan) {
	const temuan = find(catatan, (versi) => kode.includes(versi.kode));
	const [first] = kode;
	if (temuan && !utuh)
		return about(temuan, "diubah", [
			"Berkas ini menyebut kode itu, tetapi isinya berubah sesudah dicetak.",
			AMBIL_LAGI,
		]);
	if (!utuh)
		return say("diubah", [
			first
				? `Berkas ini menyebut kode ${first}, yang tidak tercatat di sini, dan isinya berubah sesudah dicetak.`
				: "Berkas ini berciri lembar Naskah, tetapi kodenya tidak terbaca lagi.",
		]);
	if (!temuan)
		return say("kode-tak-dikenal", [
			`Berkas ini dibuat dengan Naskah dan menyebut kode ${first ?? "yang tidak terbaca"}.`,
			...unknown(catatan),
		]);
	// Whoever seals a file anew has still to keep the source that the code was made from.
	if (kodeSumber !== temuan.versi.kode)
		return about(temuan, "diubah", [
			"Berkas ini menyebut kode itu, tetapi sumber naskah yang terlampir di dalamnya bukan sumber versi itu.",
			AMBIL_LAGI,
		]);
	const lama = isKini(temuan) ? [] : [aboutPengganti(temuan)];
	return about(temuan, "tak-terbanding", [
		"Sumber naskah yang terlampir di dalamnya benar sumber versi itu, tetapi lembarnya tidak sama dengan yang dicetak program ini sekarang. Mungkin ia dicetak oleh versi program yang lain; mungkin pula dibuat orang lain.",
		...lama,
		"Bandingkan isinya dengan halaman naskah itu.",
	]);
}

/** @param {Catatan} catatan */
function unknown({ riwayat }) {
	const rest =
		"Mungkin ia milik daerah lain, atau naskah yang belum atau tidak lagi terbuka. Tanyakan kepada daerah penerbitnya.";
	return riwayat ? [rest] : [rest, "Riwayat versi lama tidak tersedia di sini, jadi mungkin pula ia versi lama."];
}

/** Answers for what is no sheet at all. @type {Record<string, string[]>} */
const BENTUK = {
	kosong: ["Ukurannya nol byte. Unduh atau salin ulang berkasnya."],
	"bukan-pdf": ["Pilih berkas PDF; foto dan hasil pindai tidak dapat diperiksa dengan cara ini."],
	terpotong: ["Bagian akhirnya tidak ada. Unduh atau salin ulang berkasnya, lalu periksa lagi."],
	terenkripsi: ["Lembar buatan Naskah tidak pernah disandikan, jadi berkas ini bukan lembar aslinya."],
};

/**
 * @param {import("./lembar.js").Lembar} lembar
 * @param {Catatan} catatan
 * @returns {Putusan}
 */
export function judgeLembar(lembar, catatan) {
	const sama = find(catatan, (versi) => versi.pdf === lembar.sha256);
	if (sama) return judgeSama(sama);
	for (const awal of lembar.awal) {
		const depan = find(catatan, (versi) => versi.pdf === awal.sha256);
		if (depan) return judgeTambahan(depan, lembar.bytes - awal.bytes);
	}
	const { bentuk } = lembar;
	if (bentuk === "bukan-pdf" && lembar.berciri) return judgeBerciri(lembar, catatan);
	if (bentuk !== "pdf") return say(bentuk, BENTUK[bentuk] ?? []);
	if (lembar.berciri) return judgeBerciri(lembar, catatan);
	return say("asing", [
		"PDF ini tidak memuat kode Naskah, jadi bukan lembar yang dicetak dari portal ini, atau sudah ditulis ulang oleh program lain.",
	]);
}

/** @returns {Putusan} for a file that is not even read */
export const judgeTerlaluBesar = () => say("terlalu-besar", [BATAS, "Jadi berkas ini bukan salah satunya."]);

const ABJAD = /^[0-9A-HJKMNP-TV-Z]{12}$/;

/**
 * A code as people type it: small letters, with or without hyphens, O for 0 and I or L for 1 (Crockford).
 * @param {string} teks
 * @returns {string | undefined} "7Q2M-XK4D-9RTN", or undefined for what is no code
 */
export function readKode(teks) {
	const signs = teks
		.toUpperCase()
		.replace(/[\s\u2010-\u2015-]/g, "")
		.replace(/O/g, "0")
		.replace(/[IL]/g, "1");
	return ABJAD.test(signs) ? signs.replace(/(.{4})(?=.)/g, "$1-") : undefined;
}

/**
 * @param {string} teks as typed
 * @param {Catatan} catatan
 * @returns {Putusan}
 */
export function judgeKode(teks, catatan) {
	const kode = readKode(teks);
	if (!kode)
		return say("kode-salah", [
			"Kode terdiri atas dua belas huruf dan angka, misalnya 7Q2M-XK4D-9RTN; letaknya di kaki setiap halaman naskah.",
		]);
	const temuan = find(catatan, (versi) => versi.kode === kode);
	if (!temuan) return say("kode-tak-dikenal", [`Kode ${kode} tidak ada dalam catatan.`, ...unknown(catatan)]);
	if (temuan.versi.status === "rancangan")
		return about(temuan, "rancangan", ["Isinya belum ditetapkan dan tidak mengikat siapa pun."]);
	const banding =
		"Kode saja belum membuktikan sebuah lembar: bandingkan isinya dengan halaman naskah itu, atau periksa berkas PDF-nya.";
	if (isKini(temuan)) return about(temuan, "kode-kini", [...aboutStatus(temuan.versi), banding]);
	return about(temuan, "kode-lama", [aboutPengganti(temuan), banding]);
}
