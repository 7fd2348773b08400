import { createHash } from "node:crypto";
import { urnOf } from "../halaman/umpan.ts";
import type { Portal } from "../portal.ts";
import type { Alamat } from "./alamat.ts";
import { type BerkasData, type HimpunanData, KATALOG, LISENSI } from "./katalog.ts";

/** The files of the open data, by name in `/data/`. */
export type IsiData = ReadonlyMap<string, string | Uint8Array>;

const KONTEKS = {
	dcat: "http://www.w3.org/ns/dcat#",
	dct: "http://purl.org/dc/terms/",
	foaf: "http://xmlns.com/foaf/0.1/",
	spdx: "http://spdx.org/rdf/terms#",
	xsd: "http://www.w3.org/2001/XMLSchema#",
};
/** The data are made anew whenever the register changes, on no fixed day. */
const BERKALA = "http://publications.europa.eu/resource/authority/frequency/IRREG";
const MEDIA = "https://www.iana.org/assignments/media-types/";

const iri = (value: string) => ({ "@id": value });
const kata = (value: string) => ({ "@value": value, "@language": "id" });

function penyaluran({ nama, judul, media, skema }: BerkasData, isi: IsiData, alamat: Alamat): object {
	const bytes = isi.get(nama);
	const url = alamat(`/data/${nama}`);
	return {
		"@id": urnOf(`/data/${nama}#penyaluran`),
		"@type": "dcat:Distribution",
		"dct:title": kata(judul),
		"dcat:downloadURL": iri(url),
		"dcat:accessURL": iri(alamat("/data/")),
		"dcat:mediaType": iri(MEDIA + media),
		"dct:license": iri(LISENSI.url),
		...(skema && { "dct:conformsTo": iri(alamat(`/data/skema/${skema}`)) }),
		...(bytes !== undefined && {
			"dcat:byteSize": { "@value": String(Buffer.byteLength(bytes)), "@type": "xsd:nonNegativeInteger" },
			"spdx:checksum": {
				"@type": "spdx:Checksum",
				"spdx:algorithm": iri("spdx:checksumAlgorithm_sha256"),
				"spdx:checksumValue": {
					"@value": createHash("sha256").update(bytes).digest("hex"),
					"@type": "xsd:hexBinary",
				},
			},
		}),
	};
}

function himpunan(satu: HimpunanData, portal: Portal, penerbit: object, isi: IsiData, alamat: Alamat): object {
	return {
		"@id": urnOf(`/data/#${satu.id}`),
		"@type": "dcat:Dataset",
		"dct:identifier": satu.id,
		"dct:title": kata(satu.judul),
		"dct:description": kata(satu.uraian),
		"dct:publisher": penerbit,
		"dct:language": iri("http://publications.europa.eu/resource/authority/language/IND"),
		"dct:accrualPeriodicity": iri(BERKALA),
		"dct:license": iri(LISENSI.url),
		"dct:modified": { "@value": portal.hari, "@type": "xsd:date" },
		"dcat:landingPage": iri(alamat("/data/")),
		"dct:spatial": portal.daerah.map(({ url }) => iri(alamat(url))),
		"dcat:distribution": satu.berkas.map((berkas) => penyaluran(berkas, isi, alamat)),
	};
}

/**
 * `data/katalog.jsonld`: what the portal holds, as a catalogue (W3C DCAT 3, after the DCAT-AP profile).
 * @param nama of the portal
 * @param isi bytes of the files, from which sizes and checksums come; a file that is not in it has neither
 */
export function katalogJsonLd(portal: Portal, nama: string, isi: IsiData, alamat: Alamat): string {
	const penerbit =
		portal.daerah.length === 1 && portal.daerah[0]
			? {
					"@id": alamat(portal.daerah[0].url),
					"@type": "foaf:Agent",
					"foaf:name": kata(portal.daerah[0].nama_pemerintah),
				}
			: { "@id": alamat("/"), "@type": "foaf:Agent", "foaf:name": kata(nama) };
	const katalog = {
		"@context": KONTEKS,
		"@id": urnOf("/data/"),
		"@type": "dcat:Catalog",
		"dct:title": kata(`Katalog data ${nama}`),
		"dct:description": kata("Data terbuka kerja sama daerah dari portal ini."),
		"dct:publisher": penerbit,
		"dct:license": iri(LISENSI.url),
		"dct:modified": { "@value": portal.hari, "@type": "xsd:date" },
		"foaf:homepage": iri(alamat("/")),
		"dcat:dataset": KATALOG.map((satu) => himpunan(satu, portal, penerbit, isi, alamat)),
	};
	return `${JSON.stringify(katalog, null, "\t")}\n`;
}
