import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { type Citation, citeInWords } from "../../model/peraturan.ts";
import { rule } from "../../model/rule.ts";
import { type Perjalanan, perjalananOf, type Tahapan } from "../../model/tahapan/tahapan.ts";

/** The stages without any paper that the law asks of every case, before the last stage that has one. */
function terlewatIn({
	tahapan,
}: Perjalanan): { readonly kemudian: Tahapan; readonly terlewat: readonly Tahapan[] } | undefined {
	const last = tahapan.findLastIndex(({ bukti }) => bukti.length > 0);
	const kemudian = tahapan[last];
	const terlewat = tahapan.slice(0, Math.max(last, 0)).filter(({ bukti, bila }) => bukti.length === 0 && !bila);
	return kemudian && terlewat.length > 0 ? { kemudian, terlewat } : undefined;
}

/** What orders the stages elsewhere, and of other forms. */
const LAIN: readonly Citation[] = [
	"pp-28-2018:6-4",
	"pp-28-2018:19-1",
	"perda-kerja-sama-daerah:sinergi",
	"pp-50-2007:tata-cara",
];

const sebut = ({ nama, huruf, kurang }: Tahapan): string =>
	`${kurang.join(" dan ")} (${nama}${huruf ? `, huruf ${huruf}` : ""})`;

/**
 * One finding for a case, however much is missing: what was signed long ago is often all that was kept. A case whose
 * file says why papers are not held here is not asked again.
 */
export default rule<BerkasKerjaSama>({
	id: "tahap-terlewat",
	judul: "Setiap tahap meninggalkan berkasnya, secara berurutan",
	mengapa:
		"Setiap tahap meninggalkan dokumen. Bila satu tahap tidak berdokumen, kelak tidak ada yang dapat menunjukkan bahwa tahap itu dilalui.",
	rows: ["BS-13", "PD-sinergi"],
	cites: ["perbup-barsel-23-2023:13", ...LAIN],
	severity: "warning",
	appliesTo: (sasaran): sasaran is BerkasKerjaSama =>
		sasaran.jenis === "kerja-sama" &&
		["ksdd", "ksdpk", "sinergi"].includes(sasaran.data.bentuk) &&
		sasaran.data.berkas_tahap === undefined,
	check(kasus, { arsip, today, isWhole, report }) {
		const perjalanan = perjalananOf(kasus, arsip, today);
		const found = perjalanan && terlewatIn(perjalanan);
		if (!found || !isWhole(kasus)) return;
		const { kemudian, terlewat } = found;
		report({
			at: kasus.sumber.locate(["tahap"]),
			message: `Sudah ada berkas tahap ${kemudian.nama}, tetapi menurut ${citeInWords(arsip, perjalanan.cite)} belum ada: ${terlewat.map(sebut).join("; ")}.`,
			suggestion:
				"Simpan berkasnya di folder ini. Bila memang tidak disimpan di sini, misalnya karena kerja samanya lama, tulis sebabnya pada isian berkas_tahap.",
			cites: [perjalanan.cite],
		});
	},
});
