import { aksesDokumen } from "../../model/akses.ts";
import { urlDaerah, urlDokumen } from "../../model/alamat.ts";
import type { Arsip, Dokumen, DokumenNaskah } from "../../model/arsip.ts";
import { sifatOf } from "../../model/jenis.ts";
import { namaPemerintah, penandaTanganOf, pihakOf, sebutanPihak } from "../../model/pihak.ts";
import { indukOf, naskahPokok } from "../../model/silsilah.ts";
import { unsur } from "../../model/xml.ts";

/** A party with its name in full and those who sign for it. */
export interface PihakAkn {
	readonly eId: string;
	readonly sebutan: string;
	readonly nama: string;
	readonly orang: readonly { readonly eId: string; readonly nama?: string; readonly jabatan: string }[];
}

/** What every part of the file is called: by the address of its page, which never changes, and nothing else. */
export const karyaOf = (dokumen: Dokumen): string => `/akn/id/doc${urlDokumen(dokumen).replace(/\/$/, "")}`;

export function pihakAkn({ data, kerja_sama }: DokumenNaskah, { daerah }: Pick<Arsip, "daerah">): PihakAkn[] {
	const known = pihakOf(kerja_sama, daerah);
	return data.pihak.map((satu, index) => {
		const orang = penandaTanganOf(satu);
		const ids = [...new Set([satu.mewakili, ...orang.map(({ mewakili }) => mewakili)])].filter(
			(id) => id !== undefined,
		);
		return {
			eId: `pihak-${index + 1}`,
			sebutan: sebutanPihak(satu, index),
			nama: ids.map((id) => known.find((pihak) => pihak.id === id)?.nama ?? id).join("; "),
			orang: orang.map(({ nama, jabatan }, urut) => ({
				eId: `penanda-tangan-${index + 1}-${urut + 1}`,
				jabatan,
				...(nama && { nama }),
			})),
		};
	});
}

interface Identitas {
	readonly karya: string;
	/** Part of the work: "main", "lampiran-1". */
	readonly bagian: string;
	readonly tanggal: { readonly date: string; readonly name: string };
	/** eIds of those who made it. */
	readonly pembuat: readonly string[];
	readonly jenis: string;
	readonly nomor: readonly string[];
}

/** Work, expression and manifestation (FRBR), as the naming convention of Akoma Ntoso writes them. */
export function identifikasi({ karya, bagian, tanggal, pembuat, jenis, nomor }: Identitas): string {
	const naskah = `${karya}/ind@${tanggal.date}`;
	const umum = (uri: string, akhir: string, oleh: readonly string[]) => [
		unsur("FRBRthis", { value: `${uri}/!${bagian}${akhir}` }),
		unsur("FRBRuri", { value: `${uri}${akhir}` }),
		unsur("FRBRdate", tanggal),
		...oleh.map((eId) => unsur("FRBRauthor", { href: `#${eId}` })),
	];
	const work = [
		...umum(karya, "", pembuat),
		unsur("FRBRcountry", { value: "id" }),
		unsur("FRBRsubtype", { value: jenis }),
		...nomor.map((value) => unsur("FRBRnumber", { value })),
		unsur("FRBRprescriptive", { value: "true" }),
		// What binds is the paper that the parties signed.
		unsur("FRBRauthoritative", { value: "false" }),
	];
	const expression = [...umum(naskah, "", pembuat), unsur("FRBRlanguage", { language: "ind" })];
	const manifestation = [
		...umum(naskah, ".akn.xml", ["penerbit"]),
		unsur("FRBRformat", { value: "application/akn+xml" }),
	];
	return unsur(
		"identification",
		{ source: "#penerbit" },
		unsur("FRBRWork", {}, work.join("")) +
			unsur("FRBRExpression", {}, expression.join("")) +
			unsur("FRBRManifestation", {}, manifestation.join("")),
	);
}

/** Open papers on which this one rests; an adendum changes the first of them, its root, and says so. */
function rujukanKarya(dokumen: DokumenNaskah, arsip: Pick<Arsip, "daerah">): string[] {
	const pokok = sifatOf(dokumen.jenis).lambang === "induk" ? naskahPokok(dokumen, arsip) : undefined;
	const terbuka = indukOf(dokumen, arsip).filter((satu) => aksesDokumen(satu).akses === "terbuka");
	return terbuka.map((satu, index) => {
		const umum = { eId: `dasar-${index + 1}`, href: karyaOf(satu), showAs: satu.data.judul };
		return satu === pokok ? unsur("activeRef", umum) : unsur("TLCReference", { ...umum, name: "dasar" });
	});
}

/** Everyone and everything that the file names by eId. */
export function referensi(dokumen: DokumenNaskah, pihak: readonly PihakAkn[], arsip: Pick<Arsip, "daerah">): string {
	const { daerah } = dokumen.kerja_sama;
	const tlc = (nama: string, eId: string, href: string, showAs: string) => unsur(nama, { eId, href, showAs });
	const siapa = pihak.flatMap(({ eId, nama, orang }) => [
		tlc("TLCOrganization", eId, `/akn/ontology/organization/id/${eId}`, nama),
		...orang.flatMap((satu) => [
			tlc("TLCPerson", satu.eId, `/akn/ontology/person/id/${satu.eId}`, satu.nama ?? satu.jabatan),
			tlc("TLCRole", `${satu.eId}-jabatan`, `/akn/ontology/role/id/${satu.eId}`, satu.jabatan),
		]),
	]);
	const penerbit = tlc("TLCOrganization", "penerbit", urlDaerah(daerah), namaPemerintah(daerah));
	return unsur("references", { source: "#penerbit" }, [...rujukanKarya(dokumen, arsip), penerbit, ...siapa].join(""));
}
