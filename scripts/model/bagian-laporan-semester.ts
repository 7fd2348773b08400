/**
 * The nine parts of a laporan semester (Perbup Barito Selatan 23/2023 Pasal 27 ayat (3) huruf a sampai dengan huruf i),
 * with the headings drafters give them, in the order of the law.
 */
export const BAGIAN_LAPORAN_SEMESTER = {
	judul: { nama: "judul", judul: /\bjudul\b|\bnama\s+kerja\s*sama\b/i },
	bentuk: { nama: "bentuk naskah", judul: /\bbentuk\b|\bjenis\s+naskah\b/i },
	pihak: { nama: "para pihak", judul: /\bpihak\b/i },
	maksud: { nama: "maksud dan tujuan", judul: /\bmaksud\b|\btujuan\b/i },
	objek: { nama: "objek", judul: /\bob[jy]ek\b/i },
	jangka_waktu: { nama: "jangka waktu", judul: /\bjangka\s+waktu\b|\bmasa\s+(?:ber)?laku\b/i },
	permasalahan: {
		nama: "permasalahan",
		judul: /(?<!penyelesaian\s)(?<!pemecahan\s)\b(?:per)?masalah(?:an)?\b|\bkendala\b|\bhambatan\b/i,
	},
	upaya: {
		nama: "upaya penyelesaian permasalahan",
		judul: /\bpenyelesaian\b|\bpemecahan\b|\btindak\s+lanjut\b|\bsolusi\b/i,
	},
	lain: { nama: "hal lain yang disepakati", judul: /\bhal(?:-hal)?\s+lain(?:nya)?\b|\blain[\s-]lain\b/i },
} as const;
