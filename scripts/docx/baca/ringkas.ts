import type { BerkasWord } from "./baca.ts";
import type { CatatanBaca, PerubahanLacak } from "./catatan.ts";

const APA: Readonly<Record<PerubahanLacak["apa"], string>> = {
	tambah: "tambahan",
	hapus: "hapusan",
	pindah: "pindahan",
};

function ringkasLacak({ perubahan }: Readonly<CatatanBaca>): string[] {
	if (perubahan.length === 0) return [];
	const jumlah = (Object.keys(APA) as PerubahanLacak["apa"][]).flatMap((apa) => {
		const count = perubahan.filter((satu) => satu.apa === apa).length;
		return count > 0 ? [`${count} ${APA[apa]}`] : [];
	});
	const oleh = [...new Set(perubahan.map((satu) => satu.oleh).filter((nama) => nama !== ""))];
	const siapa = oleh.length > 0 ? `, oleh ${oleh.join(", ")}` : "";
	return [
		`${perubahan.length} perubahan yang dilacak Word (${jumlah.join(", ")}${siapa}) dibaca seolah-olah diterima semua.`,
	];
}

/** What a Word file holds beside its text, one sentence each; none for a plain file. */
export function ringkasWord({ catatan, berkepala, asal }: Omit<BerkasWord, "isi">): string[] {
	const hitungan: readonly (readonly [number, string])[] = [
		[catatan.komentar, "komentar tidak ikut dibaca"],
		[catatan.catatanKaki, "catatan kaki tidak ikut dibaca"],
		[catatan.gambar, "gambar tidak ikut dibaca"],
		[catatan.kotakTeks, "kotak teks dibaca sesudah paragraf tempatnya; periksa letaknya"],
		[catatan.tersembunyi, "potongan teks tersembunyi tidak ikut dibaca"],
		// What comes back is compared by its words alone.
		[
			asal ? 0 : catatan.miring,
			"paragraf yang seluruhnya miring dibaca sebagai huruf biasa; apit dengan *…* bila perlu miring",
		],
		[catatan.daftarIsi, "baris daftar isi dilewati"],
	];
	return [
		...ringkasLacak(catatan),
		...hitungan.flatMap(([jumlah, apa]) => (jumlah > 0 ? [`${jumlah} ${apa}.`] : [])),
		...(berkepala ? ["Kepala dan kaki halaman dilewati; lembar cetak membuatnya sendiri."] : []),
	];
}
