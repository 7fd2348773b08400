import type { Daerah } from "../model/generated/schema-types.ts";
import type { Citation } from "../model/peraturan.ts";

/** One seat that a regulation sets, and the office that fills it. */
export interface Unsur {
	/** The place in the team, where the regulation names one. */
	readonly kedudukan?: RegExp;
	readonly jabatan: RegExp;
	/** The seat in the words of the regulation. */
	readonly sebutan: string;
	/** True for a seat of one person. */
	readonly tunggal?: true;
}

/** The composition of a team by one provision. */
export interface SusunanTim {
	readonly cite: Citation;
	readonly isian: "tkksd" | "tim_pengawasan";
	readonly tingkat: readonly Daerah["tingkat"][];
	readonly nama: string;
	readonly unsur: readonly Unsur[];
}

const KETUA = /^ketua$/i;
const SEKRETARIS = /^sekretaris$/i;
const ANGGOTA = /^anggota$/i;

/** The offices differ by region, so each seat is known by the words that every name of the office has. */
export const SUSUNAN_TIM: readonly SusunanTim[] = [
	{
		cite: "perbup-barsel-23-2023:35-1",
		isian: "tkksd",
		tingkat: ["kabupaten", "kota"],
		nama: "TKKSD",
		unsur: [
			{ kedudukan: KETUA, jabatan: /^sekretaris daerah/i, sebutan: "Ketua: Sekretaris Daerah", tunggal: true },
			{ kedudukan: /^wakil ketua$/i, jabatan: /^asisten/i, sebutan: "Wakil Ketua: Asisten", tunggal: true },
			{
				kedudukan: SEKRETARIS,
				jabatan: /^kepala bagian.*kerja sama/i,
				sebutan: "Sekretaris: Kepala Bagian yang membidangi kerja sama",
				tunggal: true,
			},
			{ kedudukan: ANGGOTA, jabatan: /^asisten/i, sebutan: "Anggota: Asisten Sekretaris Daerah" },
			{ kedudukan: ANGGOTA, jabatan: /perencanaan/i, sebutan: "Anggota: kepala perangkat daerah bidang perencanaan" },
			{ kedudukan: ANGGOTA, jabatan: /keuangan/i, sebutan: "Anggota: kepala perangkat daerah bidang keuangan" },
			{ kedudukan: ANGGOTA, jabatan: /inspektur|pengawasan/i, sebutan: "Anggota: kepala perangkat daerah pengawasan" },
			{ kedudukan: ANGGOTA, jabatan: /bagian hukum/i, sebutan: "Anggota: Kepala Bagian Hukum" },
		],
	},
	{
		cite: "permendagri-23-2009:9-2",
		isian: "tkksd",
		tingkat: ["provinsi"],
		nama: "TKKSD provinsi",
		unsur: [
			{ jabatan: /^sekretaris daerah/i, sebutan: "Sekretaris Daerah" },
			{ jabatan: /^asisten/i, sebutan: "Asisten yang membidangi kerja sama daerah" },
			{ jabatan: /badan.*perencanaan/i, sebutan: "Kepala Badan Perencanaan Pembangunan Daerah" },
			{ jabatan: /(?:biro|badan).*kerja sama/i, sebutan: "Kepala Badan atau Kepala Biro yang membidangi kerja sama" },
			{ jabatan: /biro hukum/i, sebutan: "Kepala Biro Hukum" },
			{ jabatan: /biro.*pemerintahan/i, sebutan: "Kepala Biro Pemerintahan" },
			{ jabatan: /keuangan/i, sebutan: "kepala SKPD yang membidangi keuangan" },
			{ jabatan: /aset/i, sebutan: "kepala SKPD yang membidangi pengelolaan aset" },
			{ jabatan: /teknis|^kepala dinas/i, sebutan: "SKPD teknis yang terkait objek kerja sama" },
		],
	},
	{
		cite: "perwal-bekasi-75-2021:8-2",
		isian: "tim_pengawasan",
		tingkat: ["kabupaten", "kota"],
		nama: "Tim Pengawasan",
		unsur: [
			{ kedudukan: KETUA, jabatan: /bagian kerja sama/i, sebutan: "Ketua: Kepala Bagian Kerja Sama", tunggal: true },
			{
				kedudukan: SEKRETARIS,
				jabatan: /sub\s?bagian pengendalian/i,
				sebutan: "Sekretaris: Kepala Subbagian Pengendalian Kerja Sama",
				tunggal: true,
			},
			{
				kedudukan: /^anggota tetap$/i,
				jabatan: /pengembangan/i,
				sebutan: "Anggota Tetap: Kepala Subbagian Pengembangan",
			},
			{
				kedudukan: /^anggota tetap$/i,
				jabatan: /tata kelola/i,
				sebutan: "Anggota Tetap: Kepala Subbagian Tata Kelola",
			},
			{
				kedudukan: /^anggota tetap$/i,
				jabatan: /bantuan hukum/i,
				sebutan: "Anggota Tetap: Kepala Subbagian Bantuan Hukum",
			},
			{ kedudukan: /^anggota tidak tetap$/i, jabatan: /prakarsa/i, sebutan: "Anggota Tidak Tetap: unsur pemrakarsa" },
		],
	},
];
