import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";
import { TAHAPAN_SINERGI } from "../../model/tahapan/sinergi.ts";

const PENYUSUNAN = TAHAPAN_SINERGI.findIndex(({ id }) => id === "penyusunan-nota-kesepakatan");
const PELAKSANAAN = TAHAPAN_SINERGI.findIndex(({ id }) => id === "pelaksanaan");

/**
 * The stage is one of sinergi, and from its drafting on there is a Nota Kesepakatan; that it is signed before the work
 * begins has a rule of its own.
 */
export default rule<BerkasKerjaSama>({
	id: "tahap-sinergi-terbukti",
	judul: "Tahap sinergi adalah salah satu dari delapan tahapnya dan terbukti dari naskahnya",
	mengapa: "Tahap yang dibaca masyarakat di portal harus dapat dibuktikan dari naskah yang tersimpan.",
	rows: ["PD-sinergi"],
	cites: ["perda-kerja-sama-daerah:sinergi"],
	severity: "warning",
	appliesTo: (sasaran): sasaran is BerkasKerjaSama =>
		sasaran.jenis === "kerja-sama" && sasaran.data.bentuk === "sinergi" && sasaran.data.tahap !== undefined,
	check(kasus, { today, isWhole, report }) {
		const { tahap = "" } = kasus.data;
		const at = kasus.sumber.locate(["tahap"]);
		const claimed = TAHAPAN_SINERGI.findIndex(({ id }) => id === tahap);
		if (claimed < 0) {
			report({
				at,
				message: `Tahap ${tahap} bukan tahap sinergi.`,
				suggestion: `Pilihannya: ${TAHAPAN_SINERGI.map(({ id }) => id).join(", ")}.`,
			});
			return;
		}
		if (claimed < PENYUSUNAN || claimed >= PELAKSANAAN || !isWhole(kasus)) return;
		const kurang = TAHAPAN_SINERGI[PENYUSUNAN]?.bukti.find(({ cari }) => cari(kasus, today).length === 0);
		if (!kurang) return;
		report({
			at,
			message: `Tahap tertulis ${tahap}, padahal belum ada ${kurang.kata} di folder ini.`,
			suggestion: "Simpan rancangan naskahnya, atau ubah tahapnya.",
		});
	},
});
