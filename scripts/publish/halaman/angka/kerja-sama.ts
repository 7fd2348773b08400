import { addLama, namaBulan } from "../../../model/tanggal.ts";
import { nilaiOf, RAGAM } from "../register/ragam.ts";
import { isTerhitung, type RingkasKasus } from "../ringkas.ts";
import { type Grafik, grafik } from "./grafik.ts";

const BULAN_KE_DEPAN = 12;
const JUMLAH = [{ id: "pokok", judul: "Kerja sama" }] as const;

interface Hitung {
	readonly id: string;
	readonly judul: string;
	readonly kolom: string;
	/** What is true of a case that no row counts. */
	readonly tanpa: string;
}

const JUDUL: readonly Hitung[] = [
	{
		id: "tahun",
		judul: "Kerja sama menurut tahun tanda tangan",
		kolom: "Tahun",
		tanpa: "belum mempunyai naskah terbuka yang ditandatangani",
	},
	{ id: "urusan", judul: "Kerja sama menurut urusan", kolom: "Urusan", tanpa: "urusannya tidak tercatat" },
	{ id: "bentuk", judul: "Kerja sama menurut bentuk", kolom: "Bentuk", tanpa: "bentuknya tidak tercatat" },
	{ id: "tahap", judul: "Kerja sama menurut tahap", kolom: "Tahap", tanpa: "tahapnya tidak tercatat" },
];

/** "Terbanyak: Lingkungan hidup (4 kerja sama)." */
function kalimatOf(baris: readonly { judul: string; nilai: readonly number[] }[]): string {
	const most = Math.max(0, ...baris.map(({ nilai }) => nilai[0] ?? 0));
	if (most === 0) return "Belum ada yang dapat dihitung.";
	const names = baris.filter(({ nilai }) => nilai[0] === most).map(({ judul }) => judul);
	const named =
		names.length > 3 ? `${names.slice(0, 3).join(", ")}, dan ${names.length - 3} lainnya` : names.join(" dan ");
	return `Terbanyak: ${named} (${most} kerja sama).`;
}

/** Why the rows do not add up to the number of cases, where they do not. */
function selisihOf(rows: readonly (readonly RingkasKasus[])[], kasus: readonly RingkasKasus[], tanpa: string): string {
	const counted = new Set(rows.flat());
	const all = kasus.filter(isTerhitung);
	const missing = all.length - counted.size;
	return [
		...(missing > 0 ? [` Tidak termasuk ${missing} dari ${all.length} kerja sama, yang ${tanpa}.`] : []),
		...(rows.flat().length > counted.size ? [" Satu kerja sama dapat masuk ke beberapa baris."] : []),
	].join("");
}

/** Years without any agreement stay in the row, or the chart would hide them. */
function tanpaCelah(baris: readonly { judul: string; url: string; nilai: number[] }[]) {
	const years = baris.map(({ judul }) => Number(judul));
	const [first, last] = [Math.min(...years), Math.max(...years)];
	if (baris.length === 0) return [];
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const judul = String(first + index);
		return baris.find((satu) => satu.judul === judul) ?? { judul, nilai: [0] };
	});
}

function grafikRagam({ id, judul, kolom, tanpa }: Hitung, kasus: readonly RingkasKasus[]): Grafik {
	const ragam = RAGAM.find((satu) => satu.id === id);
	const nilai = ragam ? nilaiOf(ragam, kasus) : [];
	const baris = nilai.map((satu) => ({
		judul: satu.judul,
		url: `/kerja-sama/${id}/${satu.id}/`,
		nilai: [satu.kasus.length],
	}));
	const rows = id === "tahun" ? tanpaCelah(baris) : baris;
	const selisih =
		nilai.length > 0
			? selisihOf(
					nilai.map((satu) => satu.kasus),
					kasus,
					tanpa,
				)
			: "";
	return grafik({ id, judul, kolom, kalimat: `${kalimatOf(rows)}${selisih}`, seri: JUMLAH }, rows);
}

/** In which of the coming twelve months cooperation in force ends. */
function grafikBerakhir(kasus: readonly RingkasKasus[], hari: string): Grafik {
	const ends = kasus.flatMap(({ keadaan, masa }) => (keadaan === "berlaku" && masa?.selesai ? [masa.selesai] : []));
	const awal = `${hari.slice(0, 7)}-01`;
	const baris = Array.from({ length: BULAN_KE_DEPAN }, (_, index) => {
		const bulan = addLama(awal, { months: index }).slice(0, 7);
		const nilai = [ends.filter((end) => end >= hari && end.startsWith(bulan)).length];
		return { judul: namaBulan(bulan), url: `/tenggat/${bulan}/`, nilai };
	});
	const total = baris.reduce((sum, { nilai }) => sum + (nilai[0] ?? 0), 0);
	const kalimat =
		total === 0
			? "Tidak ada kerja sama yang berakhir dalam dua belas bulan mendatang."
			: `${total} kerja sama berakhir dalam dua belas bulan mendatang.`;
	return grafik(
		{ id: "berakhir", judul: "Berakhir dalam dua belas bulan", kolom: "Bulan", kalimat, seri: JUMLAH },
		baris,
	);
}

/** What was agreed, and when it ends. */
export function grafikKerjaSama(kasus: readonly RingkasKasus[], hari: string): Grafik[] {
	return [...JUDUL.map((satu) => grafikRagam(satu, kasus)), grafikBerakhir(kasus, hari)];
}
