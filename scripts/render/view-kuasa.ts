import type { DokumenKuasa } from "../model/arsip.ts";
import type { OrangKuasa, SuratKuasa } from "../model/generated/schema-types.ts";
import { NAMA_JENIS } from "../model/generated/vocabularies.ts";
import { jabatanTetap } from "../model/kepala-daerah.ts";
import { namaPemerintah, pihakOf, resolvePath } from "../model/pihak.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import type { BahanCetak } from "./bahan.ts";
import { renderBlok } from "./blok.ts";
import { gambarOf } from "./gambar.ts";
import { html } from "./html.ts";
import { renderInline } from "./inline.ts";
import { tanggalAtauTitik } from "./penyusun.ts";
import type { BarisTandaTangan } from "./tanda-tangan.ts";
import { orTitik } from "./titik.ts";
import { tandaTanganView } from "./view-penutup.ts";

const upper = (text: string): string => text.toLocaleUpperCase("id");

/** Name of the kind of naskah that may be signed; what the letter names is a PKS unless the file says otherwise. */
function namaNaskahOf({ data, sumber, kerja_sama }: DokumenKuasa): string {
	const path = resolvePath(sumber.path, data.naskah);
	const naskah = kerja_sama.dokumen.find((lain) => lain.sumber.path === path);
	return NAMA_JENIS[naskah?.jenis ?? "perjanjian-kerja-sama"];
}

function orangView({ nama, jabatan, alamat }: OrangKuasa) {
	return { nama: orTitik(nama, 40), jabatan, alamat };
}

/** The government that gives the power: its name and its crest. */
function pemerintahOf({ data, kerja_sama }: DokumenKuasa, { arsip }: BahanCetak) {
	const { daerah } = kerja_sama;
	const wakil = pihakOf(kerja_sama, arsip.daerah).find((pihak) => pihak.id === (data.mewakili ?? daerah.id));
	if (wakil) return { nama: wakil.nama, lambang: wakil.lambang };
	if (data.mewakili !== undefined) return { nama: data.mewakili, lambang: undefined };
	const lambang = daerah.data.lambang && resolvePath(daerah.sumber.path, daerah.data.lambang);
	return { nama: namaPemerintah(daerah), lambang };
}

/** Letterhead of the giver: the office, without "Pj." and the like, below the name of its government. */
function kopView(dokumen: DokumenKuasa, bahan: BahanCetak) {
	const { pemberi } = dokumen.data;
	const { nama, lambang } = pemerintahOf(dokumen, bahan);
	const pengganti = bahan.templates.shared("lambang-daerah.svg");
	return {
		lambang: gambarOf(bahan.arsip.aset, lambang, pengganti, `Lambang ${nama}`),
		instansi: upper(nama),
		jabatan: upper(jabatanTetap(pemberi.jabatan)),
		alamat: pemberi.alamat,
	};
}

/** "Pemerintah Daerah Kota Teladan dan PT Contoh" */
function namaMitra({ data, kerja_sama }: DokumenKuasa, { arsip }: BahanCetak): string {
	const known = pihakOf(kerja_sama, arsip.daerah);
	const nama = data.mitra.map((mitra) => known.find((pihak) => pihak.id === mitra)?.nama ?? mitra);
	return nama.length < 3 ? nama.join(" dan ") : `${nama.slice(0, -1).join(", ")}, dan ${nama.at(-1)}`;
}

/** Items lettered "a.", "b.", or numbered where `awal` is "1". */
function butir(daftar: readonly string[] | undefined, awal: "a" | "1") {
	const label = (index: number) => (awal === "a" ? String.fromCodePoint(97 + (index % 26)) : String(index + 1));
	return (daftar ?? []).map((teks, index) => ({
		label: `${label(index)}.`,
		teks: renderInline(teks, { tebal: false }),
	}));
}

/** Who receives the power signs on the left, who gives it on the right, beside the meterai. */
function barisTandaTangan({ pemberi, penerima, bermeterai = true }: SuratKuasa): BarisTandaTangan {
	const kolomOf = ({ nama, jabatan }: OrangKuasa, sebutan: string, meterai: boolean) => {
		return { sebutan, jabatan: upper(jabatan), nama: nama ?? undefined, meterai };
	};
	const kolom = [kolomOf(penerima, "PENERIMA KUASA", false), kolomOf(pemberi, "PEMBERI KUASA", bermeterai)];
	return { kepala: "", lebar: 2, kolom };
}

/** What the template of a surat kuasa is filled with. */
export function viewKuasa(dokumen: DokumenKuasa, bahan: BahanCetak): object {
	const { data } = dokumen;
	const naskah = namaNaskahOf(dokumen);
	const sampai = data.berlaku_sampai
		? html`<p>Kuasa ini berlaku sejak tanggal ditandatangani sampai dengan tanggal ${tanggalPanjang(data.berlaku_sampai)}.</p>`
		: "";
	return {
		kop: kopView(dokumen, bahan),
		nomor: orTitik(data.nomor, 40),
		perihal: upper(`Penandatanganan ${naskah} tentang ${data.judul}`),
		pemberi: orangView(data.pemberi),
		penerima: orangView(data.penerima),
		naskah,
		judul: data.judul,
		mitra: namaMitra(dokumen, bahan),
		pemerintah: pemerintahOf(dokumen, bahan).nama,
		lingkup: butir(data.lingkup, "a"),
		batasan: butir(data.batasan, "a"),
		catatan: renderBlok(dokumen.isi),
		penutup: html`${sampai}<p>Demikian surat kuasa ini dibuat untuk dipergunakan sebagaimana mestinya.</p>
<p class="tempat-tanggal">${orTitik(data.tempat, 20)}, ${tanggalAtauTitik(data.tanggal)}</p>`,
		penutup_sendiri: true,
		tanda_tangan: tandaTanganView({ utuh: true, baris: [barisTandaTangan(data)] }),
		paraf_koordinasi: [],
		judul_paraf: "",
		tembusan: butir(data.tembusan, "1"),
	};
}
