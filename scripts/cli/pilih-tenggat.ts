import { suggestFrom } from "../check/mirip.ts";
import type { Arsip } from "../model/arsip.ts";
import { EnvironmentFault } from "../model/fault.ts";
import { NAMA_KEADAAN_TENGGAT, type Tenggat } from "../model/kewajiban.ts";
import { addLama, tanggalPanjang } from "../model/tanggal.ts";
import { hari, type Isian, TEKS } from "./isian-pilihan.ts";
import type { Options, Terbaca } from "./options.ts";

/** What is shown ahead when nobody says until when. */
const KE_DEPAN = { days: 90 } as const;
const TERBUKA = ["terlambat", "segera", "belum-jatuh-tempo"];

const daftarKeadaan: Isian<readonly string[]> = {
	type: "string",
	read: (text, flag) => {
		const wanted = text.split(",").map((satu) => satu.trim());
		const known = Object.keys(NAMA_KEADAAN_TENGGAT);
		const odd = wanted.find((satu) => !known.includes(satu));
		if (odd === undefined) return wanted;
		throw new EnvironmentFault(`${flag} "${odd}" tidak dikenal. ${suggestFrom(odd, known)}`);
	},
};

/** Which duties are asked for: days, one region, case or office, and states with commas between them. */
export const PILIHAN_TENGGAT = {
	...{ dari: hari, sampai: hari },
	...{ daerah: TEKS, kasus: TEKS, perangkat: TEKS },
	keadaan: daftarKeadaan,
};
type Permintaan = Options & Terbaca<typeof PILIHAN_TENGGAT>;

/** What a duty, or a place of the archive, goes by. */
interface Nama {
	readonly daerah: readonly string[];
	readonly kasus: readonly string[];
	readonly perangkat: readonly string[];
}

const fold = (text: string): string => text.toLocaleLowerCase("id").replace(/\/+$/, "").trim();

function namaOf({ daerah, kasus }: Pick<Tenggat, "daerah" | "kasus">): Nama {
	return {
		daerah: [daerah.id, daerah.data.nama],
		kasus: kasus ? [kasus.slug, `${kasus.daerah.id}/${kasus.slug}`, kasus.data.judul] : [],
		perangkat: kasus ? [kasus.data.perangkat_daerah] : [],
	};
}

/** Every name in the archive, whether it owes something or not: one that owes nothing is no slip of the pen. */
function semuaNama({ daerah }: Arsip): Nama {
	const all = daerah.flatMap((satu) => [
		namaOf({ daerah: satu }),
		...satu.kerja_sama.map((kasus) => namaOf({ daerah: satu, kasus })),
	]);
	return {
		daerah: all.flatMap((satu) => satu.daerah),
		kasus: all.flatMap((satu) => satu.kasus),
		perangkat: [...all.flatMap((satu) => satu.perangkat), ...daerah.flatMap(({ data }) => data.perangkat_daerah ?? [])],
	};
}

const bears = (names: readonly string[], wanted: string): boolean => names.some((satu) => fold(satu) === fold(wanted));

function mustKnow(wanted: string, names: readonly string[], told: string): void {
	if (bears(names, wanted)) return;
	throw new EnvironmentFault(`${told} "${wanted}" tidak ada. ${suggestFrom(wanted, [...new Set(names)])}`);
}

function selectNamed(all: readonly Tenggat[], options: Permintaan, arsip: Arsip): readonly Tenggat[] {
	const known = semuaNama(arsip);
	for (const name of options.rest)
		mustKnow(name, Object.values(known).flat(), "Daerah, kerja sama, atau perangkat daerah");
	const wanted = [
		["daerah", options.daerah, "--daerah"],
		["kasus", options.kasus, "--kasus"],
		["perangkat", options.perangkat, "--perangkat"],
	] as const;
	for (const [kind, name, flag] of wanted) if (name !== undefined) mustKnow(name, known[kind], flag);
	return all.filter((satu) => {
		const nama = namaOf(satu);
		const any = options.rest.length === 0 || options.rest.some((name) => bears(Object.values(nama).flat(), name));
		return any && wanted.every(([kind, name]) => name === undefined || bears(nama[kind], name));
	});
}

/** What was asked for, and what to say where it is nothing. */
export interface Pilihan {
	readonly tenggat: readonly Tenggat[];
	/** One or two lines for people. */
	readonly bila_kosong: string;
}

/**
 * The duties that were asked for: of a region, case or office, in a state, with their last day in a span. What has no
 * last day is shown unless a first day was asked for.
 * @throws EnvironmentFault for a name that is none, with the nearest one that is
 */
export function pilihTenggat(all: readonly Tenggat[], options: Permintaan, arsip: Arsip): Pilihan {
	const { dari, sampai = addLama(options.today, KE_DEPAN), keadaan = TERBUKA } = options;
	if (dari !== undefined && dari > sampai)
		throw new EnvironmentFault(`--dari ${dari} sesudah --sampai ${sampai}; tukar keduanya.`);
	const named = selectNamed(all, options, arsip).filter((satu) => keadaan.includes(satu.keadaan));
	const tenggat = named.filter(
		({ batas }) => (batas ? batas.tanggal <= sampai : true) && (dari === undefined || (batas?.tanggal ?? "") >= dari),
	);
	const next = named.find(({ batas }) => batas !== undefined && batas.tanggal > sampai);
	return { tenggat, bila_kosong: kosong(dari, sampai, next) };
}

function kosong(dari: string | undefined, sampai: string, next: Tenggat | undefined): string {
	const span =
		dari === undefined
			? `sampai ${tanggalPanjang(sampai)}`
			: `dari ${tanggalPanjang(dari)} sampai ${tanggalPanjang(sampai)}`;
	const lines = [`Tidak ada kewajiban yang diminta ${span}.`];
	if (!next?.batas) return `${lines[0]}\nLihat yang sudah selesai dengan --keadaan terpenuhi,tidak-berlaku.\n`;
	const { uraian, batas } = next;
	return `${lines[0]}\nBerikutnya: ${uraian}, ${tanggalPanjang(batas.tanggal)}.\nLihat lebih jauh dengan --sampai ${batas.tanggal}.\n`;
}
