import { NAMA_JENIS, NAMA_URUSAN } from "../../model/generated/vocabularies.ts";
import { semuaTerbuka } from "../halaman/dokumen.ts";
import { kasusTerbuka, type Tautan } from "../halaman/ringkas.ts";
import type { DaerahPublik, DokumenTerbuka, KasusTerbuka, PeraturanPublik, Portal } from "../portal.ts";
import { isBerpihakPublik } from "../portal.ts";
import type { Alamat } from "./alamat.ts";
import { KATALOG, LISENSI } from "./katalog.ts";

type Simpul = Readonly<Record<string, unknown>>;

/** JSON that cannot end the script element in which it stands, nor open a comment there. */
export const forScript = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c");

function remah(tautan: readonly Tautan[], alamat: Alamat): Simpul {
	return {
		"@type": "BreadcrumbList",
		itemListElement: [{ judul: "Beranda", url: "/" }, ...tautan].map(({ judul, url }, index) => ({
			"@type": "ListItem",
			position: index + 1,
			name: judul,
			item: alamat(url),
		})),
	};
}

const pemerintah = ({ url, nama_pemerintah, nama, kontak }: DaerahPublik, alamat: Alamat): Simpul => ({
	"@type": "GovernmentOrganization",
	"@id": alamat(`${url}#pemerintah`),
	name: nama_pemerintah,
	url: alamat(url),
	areaServed: { "@type": "AdministrativeArea", name: nama },
	...(kontak?.surel && { email: kontak.surel }),
	...(kontak?.telepon && { telephone: kontak.telepon }),
});

function kasusSimpul(kasus: KasusTerbuka, alamat: Alamat): Simpul {
	return {
		"@type": "CreativeWork",
		"@id": alamat(kasus.url),
		name: kasus.judul,
		url: alamat(kasus.url),
		inLanguage: "id",
		about: kasus.urusan.map((urusan) => NAMA_URUSAN[urusan]),
		...(kasus.ringkasan && { abstract: kasus.ringkasan }),
		contributor: kasus.pihak.map(({ nama, url }) => ({
			"@type": url ? "GovernmentOrganization" : "Organization",
			name: nama,
			...(url && { url: alamat(url) }),
		})),
		hasPart: kasus.dokumen
			.filter(({ akses }) => akses === "terbuka")
			.map(({ url, judul }) => ({ "@type": "DigitalDocument", "@id": alamat(url), name: judul })),
	};
}

function dokumenSimpul(dokumen: DokumenTerbuka, kasus: KasusTerbuka | undefined, alamat: Alamat): Simpul {
	const { pdf, tanggal, url, dasar, versi } = dokumen;
	const pihak = isBerpihakPublik(dokumen) ? dokumen.pihak.flatMap(({ mewakili }) => mewakili) : [];
	const nomor = isBerpihakPublik(dokumen) ? dokumen.nomor.filter((satu) => satu !== null) : [];
	return {
		"@type": "DigitalDocument",
		"@id": alamat(url),
		name: dokumen.judul,
		url: alamat(url),
		genre: NAMA_JENIS[dokumen.jenis],
		inLanguage: "id",
		creativeWorkStatus: dokumen.status,
		version: versi.kini.kode,
		isAccessibleForFree: true,
		...(nomor.length > 0 && { identifier: nomor }),
		...(tanggal && { dateCreated: tanggal }),
		...(dasar.length > 0 && { isBasedOn: dasar.map(alamat) }),
		...(pihak.length > 0 && { author: pihak.map((name) => ({ "@type": "Organization", name })) }),
		...(kasus && { isPartOf: { "@id": alamat(kasus.url) } }),
		...(pdf && {
			encoding: {
				"@type": "MediaObject",
				contentUrl: alamat(pdf.url),
				encodingFormat: "application/pdf",
				contentSize: String(pdf.bytes),
				sha256: pdf.sha256,
			},
		}),
	};
}

const peraturanSimpul = (
	{ url, judul, sebutan, bentuk, nomor, tahun, penetap }: PeraturanPublik,
	alamat: Alamat,
): Simpul => ({
	"@type": "Legislation",
	"@id": alamat(url),
	name: judul,
	alternateName: sebutan,
	legislationType: bentuk,
	...(nomor !== null && tahun !== null && { legislationIdentifier: `Nomor ${nomor} Tahun ${tahun}` }),
	legislationPassedBy: { "@type": "Organization", name: penetap },
	inLanguage: "id",
});

const datasetOf = (nama: string, alamat: Alamat): Simpul[] =>
	KATALOG.map(({ id, judul, uraian, berkas }) => ({
		"@type": "Dataset",
		"@id": alamat(`/data/#${id}`),
		name: judul,
		description: uraian,
		license: LISENSI.url,
		creator: { "@type": "Organization", name: nama, url: alamat("/") },
		inLanguage: "id",
		isAccessibleForFree: true,
		distribution: berkas.map((satu) => ({
			"@type": "DataDownload",
			name: satu.judul,
			encodingFormat: satu.media,
			contentUrl: alamat(`/data/${satu.nama}`),
		})),
	}));

/** The web site itself, with the address at which it is searched. */
const situsSimpul = (nama: string, alamat: Alamat): Simpul => ({
	"@type": "WebSite",
	"@id": alamat("/#situs"),
	name: nama,
	url: alamat("/"),
	inLanguage: "id",
	potentialAction: {
		"@type": "SearchAction",
		target: { "@type": "EntryPoint", urlTemplate: `${alamat("/cari/")}?q={search_term_string}` },
		"query-input": "required name=search_term_string",
	},
});

function simpulPortal(portal: Portal, nama: string, alamat: Alamat): ReadonlyMap<string, readonly Simpul[]> {
	const daftar = { judul: "Kerja sama", url: "/kerja-sama/" };
	const tautan = ({ nama: judul, url }: DaerahPublik): Tautan => ({ judul, url });
	const daerah = portal.daerah.map((satu): [string, Simpul[]] => [
		satu.url,
		[pemerintah(satu, alamat), remah([daftar, tautan(satu)], alamat)],
	]);
	const kasus = kasusTerbuka(portal).map((satu): [string, Simpul[]] => [
		satu.kasus.url,
		[kasusSimpul(satu.kasus, alamat), remah([daftar, tautan(satu.daerah), satu.kasus], alamat)],
	]);
	const dokumen = semuaTerbuka(portal).map((satu): [string, Simpul[]] => {
		const jalan = [daftar, tautan(satu.daerah), ...(satu.kasus ? [satu.kasus] : []), satu.dokumen];
		return [satu.dokumen.url, [dokumenSimpul(satu.dokumen, satu.kasus, alamat), remah(jalan, alamat)]];
	});
	const peraturan = portal.peraturan.map((satu): [string, Simpul[]] => [
		satu.url,
		[
			peraturanSimpul(satu, alamat),
			remah(
				[
					{ judul: "Peraturan", url: "/peraturan/" },
					{ judul: satu.sebutan, url: satu.url },
				],
				alamat,
			),
		],
	]);
	return new Map<string, readonly Simpul[]>([
		["/", [situsSimpul(nama, alamat)]],
		["/data/", [...datasetOf(nama, alamat), remah([{ judul: "Data terbuka", url: "/data/" }], alamat)]],
		...daerah,
		...kasus,
		...dokumen,
		...peraturan,
	]);
}

/**
 * What each page tells machines of itself (schema.org as JSON-LD). Pages about nothing in particular name the site
 * they belong to.
 * @returns by the address of a page, JSON that may stand in a script element
 */
export function jsonLdOf(portal: Portal, nama: string, alamat: Alamat): (url: string) => string {
	const simpul = simpulPortal(portal, nama, alamat);
	const umum = (url: string): Simpul[] => [
		{ "@type": "WebPage", "@id": alamat(url), url: alamat(url), inLanguage: "id", isPartOf: situsSimpul(nama, alamat) },
	];
	return (url) => forScript({ "@context": "https://schema.org", "@graph": simpul.get(url) ?? umum(url) });
}
