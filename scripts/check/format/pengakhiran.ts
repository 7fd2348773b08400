import type { DokumenBerjenis } from "../../model/arsip.ts";
import type { Pengakhiran } from "../../model/generated/schema-types.ts";
import { hitungPengakhiran, persenBulat } from "../../model/pengakhiran.ts";
import { rupiah } from "../../model/rupiah.ts";
import type { FieldPath } from "../../model/source.ts";
import type { FormatCheck } from "./format.ts";

/** What does not close, where, and how to mend it. */
interface Selisih {
	readonly ruleId: string;
	readonly at: FieldPath;
	readonly message: string;
	readonly suggestion: string;
}

const SEPENUHNYA = persenBulat(100);

/** "kurang Rp5.000" or "lebih Rp5.000" */
const selisihInWords = (ada: number, mestinya: number): string =>
	`${ada < mestinya ? "kurang" : "lebih"} ${rupiah(Math.abs(ada - mestinya))}`;

/** Each thing of the inventory falls to exactly one party. */
function checkBarang({ inventaris, pembagian }: Pengakhiran): Selisih[] {
	const kode = inventaris.map((barang) => barang.kode);
	const diberikan = pembagian.flatMap(({ barang = [] }, pihak) =>
		barang.map((satu, index) => ({ satu, pihak, index })),
	);
	const berulang = kode.flatMap((satu, index): Selisih[] =>
		kode.indexOf(satu) === index
			? []
			: [
					{
						ruleId: "kode-barang-berulang",
						at: ["inventaris", index, "kode"],
						message: `Kode barang "${satu}" dipakai dua kali.`,
						suggestion: "Beri setiap barang kodenya sendiri.",
					},
				],
	);
	const asing = diberikan.flatMap(({ satu, pihak, index }, urutan): Selisih[] => {
		const at = ["pembagian", pihak, "barang", index];
		if (!kode.includes(satu)) {
			const message = `Barang "${satu}" tidak ada dalam inventaris.`;
			return [{ ruleId: "barang-tidak-dikenal", at, message, suggestion: `Pilih: ${kode.join(", ")}.` }];
		}
		if (diberikan.findIndex((lain) => lain.satu === satu) === urutan) return [];
		const message = `Barang "${satu}" diberikan kepada lebih dari satu pihak.`;
		return [{ ruleId: "barang-terbagi-dua", at, message, suggestion: "Hapus dari salah satu pihak." }];
	});
	const tersisa = kode.flatMap((satu, index): Selisih[] => {
		if (diberikan.some((lain) => lain.satu === satu)) return [];
		const message = `Barang "${satu}" belum diberikan kepada pihak mana pun.`;
		const suggestion = "Tambahkan pada barang salah satu pihak dalam pembagian.";
		return [{ ruleId: "barang-belum-dibagi", at: ["inventaris", index, "kode"], message, suggestion }];
	});
	return [...berulang, ...asing, ...tersisa];
}

/** The parts make a whole, and what is handed out is what there is, to the rupiah. */
function checkJumlah(data: Pengakhiran): Selisih[] {
	const { dibagi, terbagi, kekayaan, kewajiban, perolehan } = hitungPengakhiran(data);
	const persen = perolehan.reduce((sum, satu) => sum + persenBulat(satu.persen), 0n);
	const found: Selisih[] = [];
	const add = (ruleId: string, at: FieldPath, message: string, suggestion: string): void => {
		found.push({ ruleId, at, message, suggestion });
	};
	if (persen !== SEPENUHNYA) {
		const jumlah = String(Number(persen) / 1_000_000).replace(".", ",");
		add(
			"persen-tidak-seratus",
			["pembagian"],
			`Bagian para pihak berjumlah ${jumlah}%, bukan 100%.`,
			"Perbaiki persen.",
		);
	}
	if (dibagi < 0) {
		const message = `Kewajiban ${rupiah(kewajiban)} melebihi kekayaan ${rupiah(kekayaan)} (${selisihInWords(kekayaan, kewajiban)}): tidak ada yang dapat dibagi.`;
		add("kewajiban-melebihi-kekayaan", ["kewajiban"], message, "Tambahkan cara melunasinya, atau perbaiki nilainya.");
	} else if (terbagi !== dibagi) {
		const message = `Yang dibagi ${rupiah(dibagi)}, padahal para pihak menerima ${rupiah(terbagi)}: ${selisihInWords(terbagi, dibagi)}.`;
		add("pembagian-tidak-cocok", ["pembagian"], message, "Perbaiki uang para pihak sampai jumlahnya sama.");
	}
	if (found.length > 0) return found;
	perolehan.forEach(({ jumlah, hak, persen: bagian }, index) => {
		// Rounding to the rupiah leaves less than one rupiah a party over; whoever receives it is theirs to settle.
		if (Math.abs(jumlah - hak) < perolehan.length) return;
		const message = `Bagian ${String(bagian).replace(".", ",")}% ialah ${rupiah(hak)}, padahal diterima ${rupiah(jumlah)}: ${selisihInWords(jumlah, hak)}.`;
		add("bagian-tidak-sesuai-persen", ["pembagian", index], message, "Perbaiki persen, barang, atau uangnya.");
	});
	return found;
}

/** What a party pays into its treasury is its money, what it enters as assets are its goods. */
function checkCatatan(data: Pengakhiran): Selisih[] {
	const { perolehan } = hitungPengakhiran(data);
	return data.pembagian.flatMap(({ setoran, aset }, index): Selisih[] => {
		const { uang = 0, barang = 0 } = perolehan[index] ?? {};
		const rows = [
			{ field: "setoran", nama: "Setoran ke kas daerah", nilai: setoran?.nilai, mestinya: Math.max(uang, 0) },
			{ field: "aset", nama: "Aset yang dicatat", nilai: aset?.nilai, mestinya: barang },
		];
		return rows.flatMap(({ field, nama, nilai, mestinya }): Selisih[] => {
			if (nilai === undefined || nilai === mestinya) return [];
			const message = `${nama} ${rupiah(nilai)}, padahal bagiannya ${rupiah(mestinya)}: ${selisihInWords(nilai, mestinya)}.`;
			const at = ["pembagian", index, field, "nilai"];
			return [{ ruleId: `${field}-tidak-cocok`, at, message, suggestion: "Samakan dengan bagian pihak ini." }];
		});
	});
}

const isPengakhiran = (sasaran: { jenis: string }): sasaran is DokumenBerjenis<"pengakhiran"> =>
	sasaran.jenis === "pengakhiran";

/** The reckoning of an ending closes to the rupiah (Permendagri 23/2009 Pasal 6 huruf d angka 4), or says by how much not. */
export const checkPengakhiran: FormatCheck = (sasaran, { report }) => {
	if (!isPengakhiran(sasaran)) return;
	const { data, sumber } = sasaran;
	for (const { at, ...temuan } of [...checkBarang(data), ...checkJumlah(data), ...checkCatatan(data)]) {
		report({ ...temuan, at: sumber.locate(at) });
	}
};
