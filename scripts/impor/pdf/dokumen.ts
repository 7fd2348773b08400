import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { EnvironmentFault } from "../../model/fault.ts";
import type { ParagrafBaca } from "../naskah/paragraf.ts";
import { catatanFormulir, type Formulir } from "./formulir.ts";
import type { Halaman } from "./halaman.ts";
import { mutuOf, terbaca } from "./mutu.ts";
import { bacaHalaman } from "./operator.ts";
import { susun } from "./susun.ts";

/** What a PDF says, and what whoever takes it over should know of how it was read. */
export interface PdfDibaca {
	readonly paragraf: readonly ParagrafBaca[];
	/** The other language of a naskah in two columns. */
	readonly asing: readonly ParagrafBaca[];
	readonly halaman: number;
	/** For people, in Indonesian. */
	readonly catatan: readonly string[];
}

/** No naskah has more pages; a register of naskah is to be cut into its naskah first. */
const BATAS_HALAMAN = 300;
/** A page of the smallest print has about 10,000 letters. */
const BATAS_HURUF = 40_000;

const TERKUNCI = "PDF ini terkunci kata sandi; buka dengan sandinya, simpan salinan tanpa sandi, lalu ulangi.";
const RUSAK = "PDF ini rusak atau terpotong; mintalah salinan yang utuh, atau buka lalu cetak ulang ke PDF.";
const PINDAIAN =
	"PDF ini hasil pindai: berisi gambar tanpa teks. Jalankan pengenalan huruf (OCR) lebih dahulu, atau mintalah berkas Word-nya.";
const KACAU =
	"Huruf PDF ini tidak dapat dibaca: hurufnya tersemat tanpa keterangan huruf apa. Mintalah berkas Word-nya, atau cetak ke gambar lalu jalankan OCR.";
const OCR =
	"Teks PDF ini hasil pengenalan huruf (OCR) atas gambar pindai, bukan teks yang diketik; cocokkan huruf demi huruf dengan gambarnya, terutama nomor, tanggal, nama dan jumlah uang.";
const DIBATASI = "Pembuat PDF ini membatasi penyalinannya; pastikan Anda berhak memakai teksnya.";

/** Code in the file is never run; fonts are not loaded, pictures not unpacked. */
async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
	try {
		return await getDocument({
			data: new Uint8Array(bytes),
			...{ verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false },
			...{ maxImageSize: 0, enableXfa: false, useWasm: false, stopAtErrors: false },
		}).promise;
	} catch (error) {
		throw new EnvironmentFault((error as Error).name === "PasswordException" ? TERKUNCI : RUSAK);
	}
}

interface Lembaran {
	readonly pages: readonly Halaman[];
	readonly formulir: readonly Formulir[];
}

async function bacaSemua(dokumen: PDFDocumentProxy): Promise<Lembaran> {
	const pages: Halaman[] = [];
	const formulir: Formulir[] = [];
	for (let nomor = 1; nomor <= dokumen.numPages; nomor++) {
		const page = await dokumen.getPage(nomor);
		const { halaman: read, formulir: isian } = await bacaHalaman(page, nomor);
		page.cleanup();
		if (read.huruf.length > BATAS_HURUF)
			throw new EnvironmentFault(
				`Halaman ${nomor} PDF ini memuat ${read.huruf.length} huruf, jauh lebih banyak daripada yang dapat dibaca orang; tidak dibaca.`,
			);
		pages.push(read);
		formulir.push(isian);
	}
	return { pages, formulir };
}

const daftar = (numbers: readonly number[]): string =>
	numbers.length > 12 ? `${numbers.slice(0, 12).join(", ")} dan ${numbers.length - 12} lainnya` : numbers.join(", ");

function catatanOf(pages: readonly Halaman[], mutu: string, limited: boolean, asing: number): string[] {
	const empty = pages.filter(({ huruf }) => huruf.length === 0).map(({ nomor }) => nomor);
	return [
		...(mutu === "ocr" ? [OCR] : []),
		...(empty.length > 0 ? [`Halaman ${daftar(empty)} tanpa teks (kosong atau gambar) dan tidak ikut terbaca.`] : []),
		...(asing > 0 ? ["Naskah ini dwibahasa: kolom bahasa asingnya dibaca terpisah."] : []),
		...(limited ? [DIBATASI] : []),
	];
}

const XFA =
	"PDF ini juga membawa formulir XFA, yang isinya tidak ikut dibaca; buka di Adobe Reader, cetak ke PDF, lalu ulangi.";

async function xfaOf(dokumen: PDFDocumentProxy): Promise<string[]> {
	const { info } = await dokumen.getMetadata();
	return "IsXFAPresent" in info && info.IsXFAPresent === true ? [XFA] : [];
}

/**
 * Reads a PDF with text as paragraphs and tables in reading order, with what its form was filled with. Scripts, notes,
 * attachments and pictures in it are not looked at.
 * @throws EnvironmentFault when it is locked, damaged, a scan without letters, or its letters mean nothing
 */
export async function bacaPdf(bytes: Uint8Array): Promise<PdfDibaca> {
	const dokumen = await open(bytes);
	try {
		if (dokumen.numPages > BATAS_HALAMAN)
			throw new EnvironmentFault(
				`PDF ini ${dokumen.numPages} halaman; batasnya ${BATAS_HALAMAN}. Pisahkan naskahnya lebih dahulu.`,
			);
		const { pages, formulir } = await bacaSemua(dokumen);
		// A form over a scan does not make the scan a text.
		const sendiri = pages.map((page) => ({ ...page, huruf: page.huruf.filter(({ isian }) => !isian) }));
		const mutu = mutuOf(sendiri);
		if (mutu === "pindaian" || mutu === "kacau") throw new EnvironmentFault(mutu === "kacau" ? KACAU : PINDAIAN);
		const { paragraf, asing } = susun(terbaca(pages, mutu));
		const limited = (await dokumen.getPermissions()) !== null;
		const catatan = [
			...catatanOf(sendiri, mutu, limited, asing.length),
			...catatanFormulir(formulir),
			...(await xfaOf(dokumen)),
		];
		return { paragraf, asing, halaman: pages.length, catatan };
	} catch (error) {
		throw error instanceof EnvironmentFault ? error : new EnvironmentFault(RUSAK);
	} finally {
		await dokumen.loadingTask.destroy();
	}
}
