import type { BarisRegister } from "../model/generated/schema-types.ts";
import { slugify } from "../model/slug.ts";
import type { BarisDitolak, Catatan, Entri } from "./entri.ts";
import { type HasilKasus, type KasusImpor, susunKasus } from "./kasus.ts";
import { ciriOf, Daftar, type Dikenal, perbedaan } from "./kenali.ts";
import type { DaerahDikenal } from "./pihak-register.ts";
import { potong } from "./potong.ts";

/** What becomes of one row. */
export type Nasib = Entri & { readonly catatan: readonly Catatan[] } & (
		| { readonly nasib: "masuk"; readonly folder: string; readonly kasus: KasusImpor }
		| { readonly nasib: "sudah-ada"; readonly tempat: string }
		| { readonly nasib: "berubah"; readonly tempat: string; readonly beda: ReturnType<typeof perbedaan> }
		| { readonly nasib: "kembar"; readonly tempat: string }
	);

export interface Rencana {
	readonly nasib: readonly Nasib[];
	readonly ditolak: readonly BarisDitolak[];
}

export interface Latar {
	/** Name of the register's file. */
	readonly berkas: string;
	/** The regions of the portal, the one whose register it is first. */
	readonly regions: readonly DaerahDikenal[];
	readonly dikenal: readonly Dikenal[];
	/** Names of folders of cases that are there. */
	readonly folder: ReadonlySet<string>;
}

/** Room for a suffix below the eighty letters of a slug. */
const PANJANG = 50;

/** A folder name that nobody has: the title, with the partner, with the year, with a number. */
function folderBaru(
	{ judul, pihak, tanggal, tahun }: Entri,
	taken: ReadonlySet<string>,
	regions: readonly DaerahDikenal[],
): string {
	const plain = slugify(judul.replace(/kerjasama/gi, "kerja sama").replace(/\([^()]*\)/g, " "));
	const base = potong(plain, PANJANG) || "kerja-sama";
	const own = new Set(regions.map(({ nama }) => slugify(nama)));
	const partner =
		pihak.map((nama) => slugify(nama)).find((nama) => ![...own].some((daerah) => nama.includes(daerah))) ?? "";
	const withPartner = partner === "" ? base : `${base}-${potong(partner, 22)}`;
	const year = (tanggal.tanggal ?? tanggal.mulai ?? tahun ?? "").slice(0, 4);
	const names = [base, withPartner, ...(year === "" ? [] : [`${withPartner}-${year}`])];
	for (let count = 2; ; count++) {
		const free = names.find((name) => !taken.has(name));
		if (free !== undefined) return free;
		names.push(`${withPartner}-${count}`);
	}
}

type Siap = HasilKasus & { readonly entri: Entri };

/** Gives each row its fate, one after the other: what an earlier row became counts for the later ones. */
class Perencana {
	private readonly lama: Daftar;
	private readonly baru: Daftar;
	private readonly taken: Set<string>;
	/** What is there and stands in this register word for word: another row like it is its twin, not its new state. */
	private readonly tetap = new Set<Dikenal>();

	constructor(private readonly latar: Latar) {
		this.lama = new Daftar(this.sendiri);
		this.baru = new Daftar(this.sendiri);
		this.taken = new Set(latar.folder);
		for (const satu of latar.dikenal) this.lama.tambah(satu);
	}

	private get sendiri(): string {
		return this.latar.regions[0]?.nama ?? "";
	}

	/** Reads an entry as a case, and remembers if it is there already, word for word. */
	siapkan(entri: Entri): Siap {
		const siap = { entri, ...susunKasus(entri, this.asal(entri), this.latar.regions) };
		const [baris] = siap.kasus.register;
		const there = this.lama.cari(baris);
		if (there?.baris && perbedaan(there.baris, baris).length === 0) this.tetap.add(there);
		return siap;
	}

	private asal({ lembar, baris }: Entri): string {
		return [this.latar.berkas, ...(lembar === "" ? [] : [`lembar ${lembar}`]), `baris ${baris}`].join(", ");
	}

	/** A number on two agreements is a slip of one of them; both come in, and it is told. */
	private nomorGanda(baris: BarisRegister): Catatan[] {
		const twin = this.lama.senomor(baris) ?? this.baru.senomor(baris);
		return twin ? [{ kolom: "nomor", pesan: `nomornya sama dengan ${twin.tempat}, padahal isinya lain; periksa` }] : [];
	}

	tentukan({ entri, kasus, catatan }: Siap): Nasib | BarisDitolak {
		const [baris] = kasus.register;
		const { lembar, baris: row } = entri;
		if (kasus.pihak.length < 2)
			return { lembar, baris: row, alasan: "hanya daerah sendiri yang disebut; mitranya kosong" };
		const there = this.lama.cari(baris);
		if (there) {
			const beda = there.baris ? perbedaan(there.baris, baris) : [];
			if (beda.length === 0) return { ...entri, catatan: [], nasib: "sudah-ada", tempat: there.tempat };
			if (this.tetap.has(there)) return { ...entri, catatan: [], nasib: "kembar", tempat: there.tempat };
			return { ...entri, catatan: [], nasib: "berubah", tempat: there.tempat, beda };
		}
		const twin = this.baru.cari(baris);
		if (twin) return { ...entri, catatan: [], nasib: "kembar", tempat: twin.tempat };
		const folder = folderBaru(entri, this.taken, this.latar.regions);
		const told = [...catatan, ...this.nomorGanda(baris)];
		this.taken.add(folder);
		const where = lembar === "" ? `baris ${row}` : `lembar ${lembar} baris ${row}`;
		this.baru.tambah({ tempat: where, ciri: ciriOf(baris, this.sendiri), baris });
		return { ...entri, catatan: told, nasib: "masuk", folder, kasus };
	}
}

/** Plans what every entry becomes; nothing is written. */
export function rencanakan(entri: readonly Entri[], latar: Latar): Rencana {
	const perencana = new Perencana(latar);
	const siap = entri.map((satu) => perencana.siapkan(satu));
	const all = siap.map((satu) => perencana.tentukan(satu));
	return {
		nasib: all.filter((satu): satu is Nasib => "nasib" in satu),
		ditolak: all.filter((satu): satu is BarisDitolak => "alasan" in satu),
	};
}
