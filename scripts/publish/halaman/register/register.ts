import type { Portal } from "../../portal.ts";
import { type RingkasKasus, ringkasSemua, type Tautan } from "../ringkas.ts";
import { type HalamanDaftar, halamanDaftar } from "./daftar.ts";
import { nilaiOf, RAGAM, type Ragam } from "./ragam.ts";
import { URUTAN } from "./urutan.ts";

/** The values of one way into the register, with the number of cases of each. */
export interface HalamanRagam extends Tautan {
	/** "jenis mitra" */
	readonly kata: string;
	readonly nilai: readonly (Tautan & { readonly jumlah: number })[];
}

export interface Register {
	/** Every page of every list, the whole register first. */
	readonly daftar: readonly HalamanDaftar[];
	readonly ragam: readonly HalamanRagam[];
}

const alamatRagam = ({ id }: Ragam): string => `/kerja-sama/${id}/`;

function halamanRagam(ragam: Ragam, kasus: readonly RingkasKasus[]): HalamanRagam {
	const url = alamatRagam(ragam);
	const nilai = nilaiOf(ragam, kasus).map((satu) => ({
		judul: satu.judul,
		url: `${url}${satu.id}/`,
		jumlah: satu.kasus.length,
	}));
	return { judul: `Menurut ${ragam.kata}`, url, kata: ragam.kata, nilai };
}

function daftarNilai(ragam: Ragam, kasus: readonly RingkasKasus[]): HalamanDaftar[] {
	const induk = { judul: `Menurut ${ragam.kata}`, url: alamatRagam(ragam) };
	const hasCalendar = ragam.id === "daerah" || ragam.id === "perangkat-daerah";
	return nilaiOf(ragam, kasus).flatMap((satu) => {
		const kepala = { url: `${induk.url}${satu.id}/`, judul: satu.judul, induk, urutan: [] };
		return halamanDaftar({ ...kepala, ...(hasCalendar && { ics: `/data/tenggat-${satu.id}.ics` }) }, satu.kasus);
	});
}

/**
 * The whole register: each case once, in every order; and by partner, office, urusan and the like, below each of its
 * values. All of it is pages: nothing needs a script.
 */
export function registerOf(portal: Portal): Register {
	const kasus = ringkasSemua(portal).sort(URUTAN[0].compare);
	const ordered = URUTAN.flatMap((urutan) => {
		const lain = URUTAN.map(({ judul, url }) => ({ judul, url, kini: url === urutan.url }));
		const kepala = { url: urutan.url, judul: "Daftar kerja sama", urutan: lain };
		return halamanDaftar(kepala, [...kasus].sort(urutan.compare));
	});
	return {
		daftar: [...ordered, ...RAGAM.flatMap((ragam) => daftarNilai(ragam, kasus))],
		ragam: RAGAM.map((ragam) => halamanRagam(ragam, kasus)).filter(({ nilai }) => nilai.length > 0),
	};
}
