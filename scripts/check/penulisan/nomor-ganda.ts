import { type Arsip, type DokumenNaskah, dokumenOf, isNaskah } from "../../model/arsip.ts";
import { penandaTanganOf, pihakOf } from "../../model/pihak.ts";
import { tanggalPanjang } from "../../model/tanggal.ts";
import type { PenulisanCheck } from "./penulisan.ts";

/** Who gave the number at this place: the party, or one of its bodies where each keeps its own. */
function penomorOf({ data, kerja_sama }: DokumenNaskah, index: number, arsip: Arsip): string {
	const bodies = data.pihak.flatMap((pihak) => penandaTanganOf(pihak).map((orang) => orang.mewakili ?? pihak.mewakili));
	const owners = data.nomor?.length === data.pihak.length ? data.pihak.map((pihak) => pihak.mewakili) : bodies;
	const owner = owners[index] ?? "";
	return pihakOf(kerja_sama, arsip.daerah).find((satu) => satu.id === owner)?.nama ?? owner;
}

interface Pemakaian {
	readonly dokumen: DokumenNaskah;
	readonly index: number;
}

const known = new WeakMap<Arsip, ReadonlyMap<string, readonly Pemakaian[]>>();

/** A number is one of its party and its year: some begin again at 1 each January. */
const keyOf = (dokumen: DokumenNaskah, index: number, arsip: Arsip): string =>
	[
		dokumen.data.nomor?.[index]?.replace(/\s+/g, "").toLowerCase(),
		dokumen.data.tanggal?.slice(0, 4),
		penomorOf(dokumen, index, arsip).toLowerCase(),
	].join("\n");

/** Numbers that are whole; "100.3.7/    /2026" waits for its middle. */
const isUtuh = (nomor: string | null): nomor is string => nomor !== null && !/\s{2,}|\.{3}|…|_{2}/.test(nomor);

function numbersOf(dokumen: DokumenNaskah): { nomor: string; index: number }[] {
	if (dokumen.data.status === "batal") return [];
	return (dokumen.data.nomor ?? []).flatMap((nomor, index) => (isUtuh(nomor) ? [{ nomor, index }] : []));
}

/** Every number of the archive with the naskah that bear it; made once for one archive. */
function pemakaianOf(arsip: Arsip): ReadonlyMap<string, readonly Pemakaian[]> {
	const made = known.get(arsip);
	if (made) return made;
	const pemakaian = new Map<string, Pemakaian[]>();
	for (const dokumen of dokumenOf(arsip).filter(isNaskah)) {
		for (const { index } of numbersOf(dokumen)) {
			const key = keyOf(dokumen, index, arsip);
			const known = pemakaian.get(key);
			if (known) known.push({ dokumen, index });
			else pemakaian.set(key, [{ dokumen, index }]);
		}
	}
	known.set(arsip, pemakaian);
	return pemakaian;
}

/** A party gives a number to one naskah only; two agreements of one day under one number cannot be told apart. */
export const checkNomorGanda: PenulisanCheck = ({ sasaran }, { arsip, report }) => {
	if (!isNaskah(sasaran)) return;
	for (const { nomor, index } of numbersOf(sasaran)) {
		const lain = pemakaianOf(arsip)
			.get(keyOf(sasaran, index, arsip))
			?.find(({ dokumen }) => dokumen.sumber !== sasaran.sumber)?.dokumen;
		if (!lain) continue;
		const { judul, tanggal } = lain.data;
		report({
			ruleId: "nomor-ganda",
			at: sasaran.sumber.locate(["nomor", index]),
			message: `Nomor ${nomor} sudah dipakai naskah lain: "${judul}"${tanggal ? ` tanggal ${tanggalPanjang(tanggal)}` : ""} (${lain.sumber.path}).`,
			suggestion: "Periksa buku nomor, lalu perbaiki nomor pada naskah yang keliru.",
		});
	}
};
