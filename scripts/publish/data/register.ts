import type { DokumenPublik, KasusPublik, Portal } from "../portal.ts";
import type { Alamat } from "./alamat.ts";

function dokumenData(dokumen: DokumenPublik, alamat: Alamat): object {
	if (dokumen.akses === "dikecualikan") return { ...dokumen, url: alamat(dokumen.url) };
	const { teks: _, versi, pdf, dasar, url, ...rest } = dokumen;
	const tanpa = { daftar_isi: undefined, konsolidasi: undefined, akn: undefined };
	const { daftar_isi: __, konsolidasi, akn, ...data } = { ...tanpa, ...rest };
	return {
		...data,
		url: alamat(url),
		kode: versi.kini.kode,
		dasar: dasar.map(alamat),
		...(akn && { akn: alamat(akn) }),
		...(konsolidasi && {
			konsolidasi: alamat(konsolidasi.url),
			diubah_oleh: konsolidasi.adendum.map((satu) => alamat(satu.url)),
		}),
		...(pdf && { pdf: { ...pdf, url: alamat(pdf.url) } }),
	};
}

function kasusData(kasus: KasusPublik, alamat: Alamat): object {
	if (kasus.akses === "dikecualikan") return { ...kasus, url: alamat(kasus.url) };
	const { teks: _, dokumen, pihak, ...data } = kasus;
	return {
		...data,
		url: alamat(kasus.url),
		pihak: pihak.map(({ lambang: __, url, ...satu }) => ({ ...satu, ...(url && { url: alamat(url) }) })),
		dokumen: dokumen.map((satu) => dokumenData(satu, alamat)),
	};
}

/** `data/register.json`: all that is public, without the text of the documents. */
export function registerJson({ hari, daerah, alih }: Portal, alamat: Alamat): string {
	const regions = daerah.map(({ lambang: _, url_provinsi, kerja_sama, dokumen, ...data }) => ({
		...data,
		url: alamat(data.url),
		...(url_provinsi && { url_provinsi: alamat(url_provinsi) }),
		kerja_sama: kerja_sama.map((kasus) => kasusData(kasus, alamat)),
		dokumen: dokumen.map((satu) => dokumenData(satu, alamat)),
	}));
	const pindah = alih.map(({ dari, ke }) => ({ dari: alamat(dari), ke: alamat(ke) }));
	return `${JSON.stringify({ hari, daerah: regions, alih: pindah }, null, "\t")}\n`;
}
