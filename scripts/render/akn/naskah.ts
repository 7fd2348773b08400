import type { Arsip, DokumenNaskah } from "../../model/arsip.ts";
import type { Blok, Lampiran, Naskah } from "../../model/isi.ts";
import { namaNaskah } from "../../model/silsilah.ts";
import { tanggalPanjang } from "../../model/tanggal.ts";
import { escapeXml, unsur } from "../../model/xml.ts";
import { rujukanDokumen } from "../rujukan.ts";
import { batangTubuhAkn } from "./batang-tubuh.ts";
import { type Alat, blokAkn, isiButir, paragraf, pembagiPengenal } from "./blok.ts";
import { identifikasi, karyaOf, type PihakAkn, pihakAkn, referensi } from "./meta.ts";
import { sebaris } from "./sebaris.ts";

export const RUANG_NAMA_AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

const titled = (nama: string, isi: string): string => paragraf(unsur(nama, {}, escapeXml(isi)));

function preface(dokumen: DokumenNaskah, pihak: readonly PihakAkn[], arsip: Pick<Arsip, "daerah">): string {
	const { judul, tanggal } = dokumen.data;
	const nomor = (dokumen.data.nomor ?? []).filter((satu) => satu !== null);
	const badan = pihak.map(({ eId, nama, sebutan }) => {
		const siapa = unsur("organization", { eId: `pembuka-${eId}`, refersTo: `#${eId}` }, escapeXml(nama));
		return paragraf(`${siapa} (${escapeXml(sebutan)})`);
	});
	const isi = [
		titled("docType", namaNaskah(dokumen, arsip)),
		titled("docTitle", judul),
		...badan,
		...nomor.map((satu) => titled("docNumber", satu)),
		...(tanggal ? [paragraf(unsur("docDate", { date: tanggal }, tanggalPanjang(tanggal)))] : []),
	];
	return unsur("preface", {}, isi.join(""));
}

/** Items as recitals or citations, text beside them as it stands. */
function pertimbangan(nama: string, butir: string, blok: readonly Blok[], eId: string, alat: Alat): string {
	return blok
		.map((satu) => {
			if (satu.jenis !== "daftar") return blokAkn([satu], eId, alat);
			const isi = satu.butir.map((one, index) => {
				const own = alat.pengenal(one.jangkar ?? `${eId}-butir-${index + 1}`);
				return unsur(butir, { eId: own }, isiButir(one, own, alat));
			});
			return unsur(nama, { eId: alat.pengenal(eId) }, isi.join(""));
		})
		.join("");
}

function preamble({ pembuka, konsideran, memperhatikan }: Naskah, alat: Alat): string {
	const timbang = pertimbangan("recitals", "recital", [...pembuka, ...konsideran], "konsideran", alat);
	const perhati = memperhatikan
		? paragraf(sebaris(memperhatikan.pengantar, alat.rujukan)) +
			pertimbangan("citations", "citation", memperhatikan.blok, "memperhatikan", alat)
		: "";
	return timbang + perhati === "" ? "" : unsur("preamble", {}, timbang + perhati);
}

function conclusions(penutup: Naskah["penutup"], pihak: readonly PihakAkn[], alat: Alat): string {
	const tanda = pihak.flatMap(({ sebutan, orang }) =>
		orang.map(({ eId, nama, jabatan }) => {
			const role = unsur("role", { eId: `ttd-${eId}-jabatan`, refersTo: `#${eId}-jabatan` }, escapeXml(jabatan));
			const person = nama ? unsur("person", { eId: `ttd-${eId}`, refersTo: `#${eId}` }, escapeXml(nama)) : "";
			return paragraf(unsur("signature", { eId: `tanda-tangan-${eId}` }, `${escapeXml(sebutan)}, ${role} ${person}`));
		}),
	);
	return unsur("conclusions", {}, blokAkn(penutup, "penutup", alat) + tanda.join(""));
}

interface Umum extends Omit<Parameters<typeof identifikasi>[0], "bagian"> {}

function attachment(lampiran: Lampiran, umum: Umum, alat: Alat): string {
	const eId = alat.pengenal(lampiran.jangkar);
	const di = { ...alat, rujukan: alat.rujukan.at(lampiran.jangkar) };
	const meta = unsur("meta", {}, identifikasi({ ...umum, bagian: lampiran.jangkar }));
	const isi = unsur("mainBody", {}, blokAkn(lampiran.blok, eId, di) || paragraf(""));
	const kepala =
		unsur("num", {}, escapeXml(lampiran.label)) +
		(lampiran.judul ? unsur("heading", {}, sebaris(lampiran.judul, alat.rujukan)) : "");
	return unsur("attachment", { eId }, kepala + unsur("doc", { name: "lampiran" }, meta + isi));
}

/**
 * A naskah as Akoma Ntoso 3.0 (OASIS LegalDocML), from the tree that its page and its sheet are made from. An eId is
 * the anchor of the same place on the page. Of a naskah in two languages it holds the Indonesian text.
 * @param today the day that stands for the date of a naskah that has none yet, YYYY-MM-DD
 */
export function renderAkn(dokumen: DokumenNaskah, arsip: Pick<Arsip, "daerah">, today: string): string {
	const { naskah, data, jenis } = dokumen;
	const alat: Alat = { rujukan: rujukanDokumen(dokumen), pengenal: pembagiPengenal() };
	const pihak = pihakAkn(dokumen, arsip);
	const umum: Umum = {
		karya: karyaOf(dokumen),
		tanggal: data.tanggal ? { date: data.tanggal, name: "naskah" } : { date: today, name: "penerbitan" },
		pembuat: pihak.map(({ eId }) => eId),
		jenis,
		nomor: (data.nomor ?? []).filter((satu) => satu !== null),
	};
	const meta = unsur("meta", {}, identifikasi({ ...umum, bagian: "main" }) + referensi(dokumen, pihak, arsip));
	const lampiran = naskah.lampiran.map((satu) => attachment(satu, umum, alat));
	const isi = [
		meta,
		preface(dokumen, pihak, arsip),
		preamble(naskah, alat),
		unsur("mainBody", {}, batangTubuhAkn(naskah.batang_tubuh, alat) || paragraf("")),
		conclusions(naskah.penutup, pihak, alat),
		lampiran.length > 0 ? unsur("attachments", {}, lampiran.join("")) : "",
	];
	const doc = unsur("doc", { name: jenis }, `\n${isi.filter((satu) => satu !== "").join("\n")}\n`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${unsur("akomaNtoso", { xmlns: RUANG_NAMA_AKN }, doc)}\n`;
}
