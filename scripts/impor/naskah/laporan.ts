import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { tanggalPanjang } from "../../model/tanggal.ts";
import type { NaskahBaca } from "./susun.ts";

const hari = (tanggal: string | undefined): string =>
	tanggal === undefined ? "belum terbaca" : tanggalPanjang(tanggal);

/** The parties, one line each: "PIHAK KESATU: Laras Widuri, Kepala Dinas …". */
function pihakOf({ pihak }: NaskahBaca): string[] {
	return pihak.flatMap(({ sebutan, orang }) =>
		orang.map(({ nama, jabatan }) => `${sebutan}: ${[nama ?? "(nama belum ada)", jabatan].filter(Boolean).join(", ")}`),
	);
}

/** What was read, as lines of label and words, to be shown before anything is written. */
export function ringkasNaskah(baca: NaskahBaca): string[] {
	const { kepala, pembuka, masa, pasal, rangkap } = baca;
	const rows: readonly (readonly [string, readonly string[]])[] = [
		["jenis", [kepala.jenis ? NAMA_JENIS[kepala.jenis] : "belum dikenali"]],
		["judul", [kepala.judul || "belum terbaca"]],
		["nomor", kepala.nomor.length > 0 ? kepala.nomor.map((nomor) => nomor ?? "(belum diisi)") : ["belum terbaca"]],
		["tanggal", [[hari(pembuka.tanggal), pembuka.tempat].filter(Boolean).join(", di ")]],
		["pihak", baca.pihak.length > 0 ? pihakOf(baca) : ["belum terbaca"]],
		["jangka waktu", [`${hari(masa.mulai)} sampai dengan ${hari(masa.selesai)}`]],
		["rangkap", [rangkap ? `${rangkap.jumlah}` : "belum terbaca"]],
		[
			"isi",
			[
				`${pasal.length} pasal${pasal.length > 0 ? `: ${pasal.map(({ nomor, judul }) => `${nomor}${judul && ` ${judul}`}`).join("; ")}` : ""}`,
			],
		],
	];
	return rows.flatMap(([label, lines]) =>
		lines.map((line, index) => `  ${(index === 0 ? label : "").padEnd(13)} ${line}`),
	);
}

const ringkas = (teks: string): string => (teks.length > 200 ? `${teks.slice(0, 200)}…` : teks);

/** What a person must look at in the text itself, one sentence each. */
export function perluDilihat(baca: NaskahBaca): string[] {
	const { kepala, pihak, pasal, dilewati, butirKosong, penutupDiPasal, kesepakatan } = baca;
	const nomor = pasal.map((satu) => satu.nomor);
	const loncat = nomor.some((satu, index) => /^\d+$/.test(satu) && satu !== String(index + 1));
	return [
		...(kepala.judul === "" ? ["Judul sesudah TENTANG tidak ditemukan."] : []),
		...(pihak.length < 2 ? ["Kurang dari dua pihak terbaca; lengkapi pihak pada bagian atas berkas."] : []),
		...(pasal.length === 0 ? ["Tidak ada pasal yang dikenali; seluruh isinya ditulis sebagai paragraf."] : []),
		...(loncat ? [`Nomor pasal tidak berurutan: ${nomor.join(", ")}; nomornya dibiarkan seperti tertulis.`] : []),
		...(kesepakatan === ""
			? []
			: [`Kalimat sebelum Pasal 1 tidak disalin, sebab lembar membuatnya sendiri: ${ringkas(kesepakatan)}`]),
		...(penutupDiPasal
			? [
					"Kalimat penutup berada di dalam pasal terakhir; lembar juga mencetak kalimat penutupnya sendiri, pilih salah satu.",
				]
			: []),
		...(butirKosong > 0 ? [`${butirKosong} butir bernomor tanpa isi dilewati.`] : []),
		...(dilewati.length > 0
			? [`Bagian tanda tangan tidak disalin, sebab lembar membuatnya sendiri: ${ringkas(dilewati.join(" | "))}`]
			: []),
	];
}
