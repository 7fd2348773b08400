import { adendumBaca, konsolidasi } from "../../model/adendum/konsolidasi.ts";
import type { Kesalahan } from "../../model/adendum/perubahan.ts";
import { sebutTempat, unsurTerdalam } from "../../model/adendum/tempat.ts";
import type { Arsip, DokumenAdendum } from "../../model/arsip.ts";
import type { Naskah } from "../../model/isi.ts";
import { adendumOf, naskahPokok } from "../../model/silsilah.ts";
import type { FormatCheck } from "./format.ts";

interface Kata {
	readonly ruleId: string;
	readonly message: string;
	readonly suggestion: string;
}

const tempatOf = ({ tempat }: Kesalahan): string => (tempat ? sebutTempat(tempat) : "bagian itu");
/** "pasal", "ayat", "huruf" */
const bagianOf = ({ tempat }: Kesalahan): string => (tempat ? unsurTerdalam(tempat) : "bagian");

const KATA: Readonly<Record<Kesalahan["kode"], (salah: Kesalahan) => Kata>> = {
	"tidak-terbaca": () => ({
		ruleId: "perubahan-tidak-terbaca",
		message: "Kalimat perubahan ini tidak dapat dibaca: pasal mana yang diubah, dan menjadi apa.",
		suggestion:
			'Tulis seperti "Ketentuan ayat (2) Pasal 7 diubah sehingga berbunyi sebagai berikut:", "Pasal 10 dihapus.", atau "Di antara Pasal 8 dan Pasal 9 disisipkan 1 (satu) pasal, yakni Pasal 8A, sehingga berbunyi sebagai berikut:".',
	}),
	"tanpa-kutipan": (salah) => ({
		ruleId: "perubahan-tanpa-bunyi",
		message: `Bunyi baru ${tempatOf(salah)} belum ditulis di bawah kalimat ini.`,
		suggestion: "Tulis bunyi barunya di bawah kalimat ini, setiap baris diawali tanda > seperti contoh di Panduan.",
	}),
	"nomor-kutipan": (salah) => ({
		ruleId: "perubahan-nomor-berbeda",
		message: `Kalimat ini menyebut ${tempatOf(salah)}, padahal yang dikutip ${salah.ada ?? "bagian lain"}.`,
		suggestion: "Samakan nomor pada kutipan dengan nomor pada kalimat perubahannya.",
	}),
	jumlah: (salah) => ({
		ruleId: "perubahan-jumlah-berbeda",
		message: `Jumlah ${bagianOf(salah)} yang disisipkan tidak sama: ${salah.ada}.`,
		suggestion: "Samakan jumlahnya dengan banyaknya nomor yang disebut sesudah kata yakni.",
	}),
	ganda: (salah) => ({
		ruleId: "perubahan-ganda",
		message: `Perubahan atas ${tempatOf(salah)} sudah disebut sebelumnya dalam adendum ini.`,
		suggestion: "Gabungkan kedua perubahan itu menjadi satu butir, atau hapus salah satunya.",
	}),
	"tidak-ada": (salah) => ({
		ruleId: "perubahan-tempat-tidak-ada",
		message: `Naskah yang diubah tidak mempunyai ${tempatOf(salah)}.`,
		suggestion: "Periksa nomornya pada naskah yang diubah, termasuk yang sudah diubah adendum sebelumnya.",
	}),
	"sudah-ada": (salah) => ({
		ruleId: "perubahan-sudah-ada",
		message: `Yang disisipkan, ${tempatOf(salah)}, sudah ada dalam naskah yang diubah.`,
		suggestion: "Pakai nomor sisipan, mis. Pasal 8A atau ayat (1a), atau tulis sebagai ketentuan yang diubah.",
	}),
	"letak-sisipan": (salah) => ({
		ruleId: "perubahan-letak-sisipan",
		message: `Nomor ${tempatOf(salah)} tidak terletak di antara kedua ${bagianOf(salah)} yang disebut.`,
		suggestion: "Nomor sisipan mengikuti yang di depannya: di antara Pasal 8 dan Pasal 9 disisipkan Pasal 8A.",
	}),
};

const KOSONG: Naskah = { pembuka: [], konsideran: [], batang_tubuh: [], penutup: [], lampiran: [] };

/** The changes of one adendum, made upon the text as the earlier ones leave it. */
function kesalahanOf(dokumen: DokumenAdendum, arsip: Arsip): readonly Kesalahan[] {
	const pokok = naskahPokok(dokumen, arsip);
	const { judul } = pokok.data;
	if (pokok === dokumen) {
		// Without the naskah it changes nothing can be told but what is wrong with the sentences themselves.
		const { kesalahan } = konsolidasi({ naskah: KOSONG, judul }, [adendumBaca(dokumen)]);
		return kesalahan.filter(({ kode }) => kode !== "tidak-ada");
	}
	const semua = adendumOf(pokok, arsip).filter((satu) => satu === dokumen || satu.data.status !== "batal");
	const sampai = semua.slice(0, semua.indexOf(dokumen) + 1);
	const { kesalahan } = konsolidasi({ naskah: pokok.naskah, judul }, sampai.map(adendumBaca));
	return kesalahan.filter(({ path }) => path === dokumen.sumber.path);
}

/** Every change of an adendum can be read, and can be made in the naskah that it changes. */
export const checkPerubahan: FormatCheck = (sasaran, { arsip, report }) => {
	if (sasaran.jenis !== "adendum") return;
	for (const salah of kesalahanOf(sasaran, arsip)) report({ at: salah.letak, ...KATA[salah.kode](salah) });
};
