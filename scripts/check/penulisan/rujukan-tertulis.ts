import { type DokumenNaskah, isNaskah } from "../../model/arsip.ts";
import { type Blok, type Butir, type Pasal, pasalOf } from "../../model/isi.ts";
import { type Acuan, bacaAcuan, type Rumpun } from "./acuan.ts";
import { isMilikLain } from "./instrumen.ts";
import type { Bacaan, PenulisanCheck } from "./penulisan.ts";
import { isAdendum } from "./penulisan.ts";
import type { Letak } from "./teks.ts";
import { addTo, type NamaUnsur, Unsur } from "./unsur.ts";

const DIMAKSUD =
	/(?:dimaksud|tersebut|disebut(?:kan)?|diatur|ketentuan|sebagaimana)(?:[^\S\n]{1,5}(?:dalam|pada|di))?[^\S\n]*$/i;
const tulis = ({ nama, nomor }: { nama: NamaUnsur; nomor: string }): string =>
	nama === "ayat" ? `ayat (${nomor})` : `${nama} ${nomor}`;

interface Putus {
	readonly message: string;
	readonly suggestion: string;
}

/** Where a reference leads: items, or a pasal or lampiran as a whole, or nowhere. */
type Tujuan = { readonly butir: readonly Butir[]; readonly pasal?: Pasal } | Putus;

/** The pasal of one naskah by the numbers they bear, printed or written by hand. */
class Penunjuk {
	private readonly pasal = new Map<string, Pasal[]>();
	private readonly unsur = new Unsur();
	private readonly last: string;

	constructor(naskah: DokumenNaskah["naskah"]) {
		const semua = pasalOf(naskah);
		this.last = semua.at(-1)?.nomor ?? "0";
		for (const satu of semua)
			for (const nama of new Set([
				satu.nomor,
				satu.tertulis?.toLowerCase() ?? satu.nomor,
				`#${satu.slug}`,
				`#${satu.jangkar}`,
			]))
				addTo(this.pasal, nama, satu);
	}

	/** @returns undefined when it cannot be known whether the reference leads somewhere */
	find(acuan: Acuan, letak: Letak): Tujuan | undefined {
		if (acuan.pasal === undefined && acuan.tautan === undefined) return this.findNearby(acuan, letak);
		const candidates = this.pasal.get(acuan.pasal ?? `#${acuan.tautan}`) ?? [];
		const [first] = candidates;
		if (!first && acuan.tautan !== undefined) return undefined;
		if (!first) {
			return {
				message: `Naskah ini tidak mempunyai Pasal ${acuan.pasal?.toUpperCase()}; pasal terakhirnya Pasal ${this.last}.`,
				suggestion: "Perbaiki nomornya, atau tulis [Pasal](#nama-pasal) supaya nomornya mengikuti susunan naskah.",
			};
		}
		const tujuan = candidates.map((pasal) => this.descend(pasal.blok, acuan.unsur, `Pasal ${pasal.nomor}`, pasal));
		return tujuan.find((satu) => "butir" in satu) ?? tujuan[0];
	}

	/** "ayat (2)" of the same pasal; "huruf a" of the same ayat, pasal or konsideran. */
	private findNearby({ unsur }: Acuan, letak: Letak): Tujuan | undefined {
		if (letak.bagian === "pasal" && letak.pasal) {
			return this.descend(letak.pasal.blok, unsur, `Pasal ${letak.pasal.nomor} ini`, letak.pasal);
		}
		if (letak.bagian !== "konsideran" || unsur[0]?.nama === "ayat") return undefined;
		return this.descend(letak.blok, unsur, "Konsideran ini");
	}

	private descend(blok: readonly Blok[], unsur: Acuan["unsur"], induk: string, pasal?: Pasal): Tujuan {
		let places: readonly (readonly Blok[])[] = [blok];
		let butir: readonly Butir[] = [];
		let path = induk;
		for (const satu of unsur) {
			butir = places.flatMap((place) => this.unsur.find(place, satu.nama, satu.nomor));
			if (butir.length === 0) return this.missing(places[0] ?? [], satu, path);
			places = butir.map((item) => item.blok);
			path += ` ${tulis(satu)}`;
		}
		return { butir, ...(pasal && { pasal }) };
	}

	private missing(blok: readonly Blok[], satu: { nama: NamaUnsur; nomor: string }, path: string): Putus {
		const numbers = this.unsur.numbers(blok, satu.nama);
		const last = numbers.at(-1);
		return {
			message: `${path} tidak mempunyai ${tulis(satu)}.`,
			suggestion: last
				? `Periksa rujukannya; yang terakhir di sana ${tulis({ nama: satu.nama, nomor: last })}.`
				: `Periksa rujukannya; tidak ada satu ${satu.nama} pun di sana.`,
		};
	}
}

/** A bare "huruf a" or "angka 5" is a reference only where the sentence says so; "mencapai angka 5" is none. */
function isAcuan(rumpun: Rumpun, rata: string): boolean {
	const [first] = rumpun.acuan;
	if (first?.pasal !== undefined || first?.tautan !== undefined || first?.unsur[0]?.nama === "ayat") return true;
	return DIMAKSUD.test(rata.slice(Math.max(0, rumpun.start - 40), rumpun.start));
}

function checkDiri(acuan: Acuan, tujuan: Tujuan, letak: Letak, bacaan: Bacaan): Putus | undefined {
	if ("message" in tujuan || tujuan.pasal !== letak.pasal || !letak.pasal) return undefined;
	const { rata } = bacaan.teks;
	const own = letak.jalur.at(-1);
	const isOwn = tujuan.butir.length === 1 && tujuan.butir[0] === own;
	const isWhole = acuan.unsur.length === 0 && DIMAKSUD.test(rata.slice(Math.max(0, acuan.offset - 40), acuan.offset));
	if (!isOwn && !isWhole) return undefined;
	const nama = isWhole ? `Pasal ${letak.pasal.nomor}` : acuan.unsur.map(tulis).join(" ");
	return {
		message: `Ketentuan ini merujuk dirinya sendiri (${nama}).`,
		suggestion: `Tulis "${isWhole ? "pasal ini" : `${acuan.unsur.at(-1)?.nama} ini`}", atau nomor ketentuan lain yang dimaksud.`,
	};
}

function checkRumpun(
	rumpun: Rumpun,
	letak: Letak,
	penunjuk: Penunjuk,
	bacaan: Bacaan,
	report: (satu: Putus, at: number) => void,
): void {
	const { rata } = bacaan.teks;
	const isIni = /^\s{0,5}ini(?!\p{L})/iu.test(rata.slice(rumpun.end, rumpun.end + 10));
	for (const acuan of rumpun.acuan) {
		const named = acuan.pasal !== undefined || acuan.tautan !== undefined;
		if (named && letak.bagian === "konsideran") continue;
		const tujuan = penunjuk.find(acuan, letak);
		if (!tujuan) continue;
		if ("message" in tujuan) report(tujuan, acuan.offset);
		else if (!rumpun.rentang && !isIni) {
			const diri = checkDiri(acuan, tujuan, letak, bacaan);
			if (diri) report(diri, acuan.offset);
		}
	}
}

/**
 * "Pasal 7 ayat (2) huruf b" written by hand leads to a place this naskah has, and not to itself. What belongs to
 * another instrument is left alone; so is an adendum, whose pasal speak of the naskah it changes.
 */
export const checkRujukanTertulis: PenulisanCheck = (bacaan, { report }) => {
	const { sasaran, teks } = bacaan;
	if (!isNaskah(sasaran) || isAdendum(sasaran) || pasalOf(sasaran.naskah).length === 0) return;
	const penunjuk = new Penunjuk(sasaran.naskah);
	for (const rumpun of bacaAcuan(teks.rata)) {
		const letak = teks.letakOf(rumpun.start);
		if (!letak || !isAcuan(rumpun, teks.rata) || isMilikLain(teks.rata, rumpun.start, rumpun.end)) continue;
		checkRumpun(rumpun, letak, penunjuk, bacaan, (satu, offset) =>
			report({ ruleId: "rujukan-tertulis", at: teks.at(offset), ...satu }),
		);
	}
};
