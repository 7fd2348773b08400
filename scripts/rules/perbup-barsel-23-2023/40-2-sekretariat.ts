import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { NAMA_TUGAS_SEKRETARIAT } from "../../model/generated/vocabularies.ts";
import { rentangKasus } from "../../model/kasus/keikutsertaan.ts";
import { resolvePath } from "../../model/pihak.ts";
import { type RuleContext, rule } from "../../model/rule.ts";
import { hariTerakhir } from "../../model/tanggal.ts";

const DAERAH = 2;
const OBJEK = 2;
const TAHUN = 5;

/** More than two regions, or more than two subjects. */
function isRumit({ data }: BerkasKerjaSama): boolean {
	const daerah = data.pihak.filter((pihak) => pihak.daerah !== undefined || pihak.jenis === "pemerintah-daerah");
	return daerah.length > DAERAH || (data.sekretariat?.objek ?? []).length > OBJEK;
}

/** A naskah without an end lasts longer than any term. */
function isLama(kasus: BerkasKerjaSama, { arsip }: RuleContext): boolean {
	const rentang = rentangKasus(kasus, arsip);
	if (!rentang) return false;
	return rentang.selesai === undefined || rentang.selesai >= hariTerakhir(rentang.mulai, { years: TAHUN });
}

/** What Pasal 40 ayat (2) asks of the cooperation that a secretariat serves, as far as it is not so. */
function syaratKurang(kasus: BerkasKerjaSama, context: RuleContext): string[] {
	const { bentuk, kategori, sekretariat } = kasus.data;
	return [
		...(bentuk === "ksdd" && kategori === "wajib" ? [] : ["kerja sama wajib"]),
		...(sekretariat?.terus_menerus ? [] : ["dilakukan terus-menerus (terus_menerus: true)"]),
		...(isRumit(kasus) ? [] : [`lebih dari ${DAERAH} daerah atau lebih dari ${OBJEK} objek (objek: …)`]),
		...(context.isWhole(kasus) && !isLama(kasus, context) ? [`jangka waktu paling singkat ${TAHUN} tahun`] : []),
	];
}

function checkDasar(kasus: BerkasKerjaSama, dasar: string, { isWhole, report }: RuleContext): void {
	const target = resolvePath(kasus.sumber.path, dasar);
	const naskah = kasus.dokumen.find(({ sumber }) => sumber.path === target);
	const isSound = naskah?.jenis === "kesepakatan-bersama" && naskah.data.status === "ditandatangani";
	if (isSound || !isWhole(kasus)) return;
	report({
		at: kasus.sumber.locate(["sekretariat", "dasar"]),
		message: `Sekretariat Kerja Sama dibentuk dengan Kesepakatan Bersama yang ditandatangani kepala daerah; "${dasar}" bukan naskah itu.`,
		suggestion: "Tulis berkas Kesepakatan Bersama di folder ini yang sudah ditandatangani.",
		cites: ["perbup-barsel-23-2023:40-4"],
	});
}

function checkTugas({ data, sumber }: BerkasKerjaSama, { report }: RuleContext): void {
	const tugas: readonly string[] = data.sekretariat?.tugas ?? [];
	const kurang = Object.keys(NAMA_TUGAS_SEKRETARIAT).filter((satu) => !tugas.includes(satu));
	if (kurang.length === 0) return;
	report({
		at: sumber.locate(data.sekretariat?.tugas ? ["sekretariat", "tugas"] : ["sekretariat"], "key"),
		message: `Tugas Sekretariat Kerja Sama belum lengkap: ${kurang.join(", ")}.`,
		suggestion: `Tulis tugas: [${Object.keys(NAMA_TUGAS_SEKRETARIAT).join(", ")}].`,
		cites: ["perbup-barsel-23-2023:41-1"],
	});
}

type Bersekretariat = BerkasKerjaSama & { readonly data: { readonly sekretariat: { readonly dasar: string } } };

export default rule<Bersekretariat>({
	id: "sekretariat-kerja-sama",
	judul: "Sekretariat Kerja Sama dibentuk bila syaratnya terpenuhi, dengan Kesepakatan Bersama, dan bertugas lengkap",
	mengapa:
		"Sekretariat bersama memerlukan biaya dan pegawai terus-menerus. Karena itu syarat dan tugasnya ditetapkan lebih dahulu.",
	rows: ["BS-40"],
	cites: ["perbup-barsel-23-2023:40-2", "perbup-barsel-23-2023:40-4", "perbup-barsel-23-2023:41-1"],
	severity: "error",
	appliesTo: (sasaran): sasaran is Bersekretariat =>
		sasaran.jenis === "kerja-sama" && sasaran.data.sekretariat !== undefined,
	check(kasus, context) {
		const kurang = syaratKurang(kasus, context);
		if (kurang.length > 0) {
			context.report({
				at: kasus.sumber.locate(["sekretariat"], "key"),
				message: `Syarat pembentukan Sekretariat Kerja Sama belum terpenuhi: ${kurang.join("; ")}.`,
				suggestion: "Lengkapi isiannya, atau hapus isian sekretariat bila memang belum dapat dibentuk.",
				cites: ["perbup-barsel-23-2023:40-2"],
			});
		}
		checkDasar(kasus, kasus.data.sekretariat.dasar, context);
		checkTugas(kasus, context);
	},
});
