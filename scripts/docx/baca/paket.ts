import { bukaZip } from "../../impor/zip.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import { MarkahFault, parseMarkah, type Simpul, semuaBernama, unsurDalam } from "../markah.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** UTF-16 name of the part that an encrypted document has instead of its text. */
const TERKUNCI = Buffer.from("EncryptedPackage", "utf16le");
/** Text of a thousand pages; more would fill the memory when it is read into a tree. */
const BATAS_XML = 16 * 1024 * 1024;
const UTAMA = /\/officeDocument$/;
const MAKRO = /(?:vbaProject\.bin|vbaData\.xml)$/i;

const starts = (bytes: Uint8Array, signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign);

/** What is no package of Word at all is told by what it is. */
function checkAwal(bytes: Uint8Array): void {
	if (bytes.length === 0) throw new EnvironmentFault("Berkas ini kosong.");
	if (starts(bytes, OLE))
		throw new EnvironmentFault(
			Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(TERKUNCI)
				? "Berkas ini terkunci kata sandi. Buka di Word, hapus kata sandinya (File, Info, Protect Document), lalu simpan lagi."
				: "Ini berkas Word lama (.doc). Buka di Word atau LibreOffice, lalu simpan sebagai .docx.",
		);
	const head = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
	if (head.startsWith("{\\rtf"))
		throw new EnvironmentFault("Ini berkas RTF. Buka di Word atau LibreOffice, lalu simpan sebagai .docx.");
	if (!starts(bytes, ZIP)) throw new EnvironmentFault("Berkas ini rusak, atau bukan berkas Word (.docx).");
}

/** The XML parts of a Word file, each read when it is asked for. */
export class PaketWord {
	/** Path of the part that holds the text; writers name it differently. */
	readonly utama: string;

	constructor(
		private readonly xml: ReadonlyMap<string, Uint8Array>,
		/** Paths of all parts. */
		readonly nama: ReadonlySet<string>,
	) {
		this.utama = this.findUtama();
	}

	private findUtama(): string {
		const rels = this.akar("_rels/.rels");
		const [found] = (rels ? semuaBernama(rels, "Relationship") : []).filter(({ atribut }) =>
			UTAMA.test(atribut.Type ?? ""),
		);
		const path = found?.atribut.Target?.replace(/^\//, "") ?? "word/document.xml";
		if (!this.xml.has(path) || !path.startsWith("word/"))
			throw new EnvironmentFault("Berkas ini bukan berkas Word (.docx): tidak ada naskah di dalamnya.");
		return path;
	}

	/** A part beside the text: "numbering.xml". */
	bagian(nama: string): Simpul | undefined {
		return this.akar(`word/${nama}`);
	}

	/**
	 * The root element of a part; undefined where the file has no such part.
	 * @throws EnvironmentFault when it is no XML that Word writes
	 */
	akar(path: string): Simpul | undefined {
		const bytes = this.xml.get(path);
		if (!bytes) return undefined;
		if (bytes.length > BATAS_XML)
			throw new EnvironmentFault(
				`Naskah ini terbuka menjadi lebih dari ${BATAS_XML / 1024 / 1024} MB tulisan, jauh lebih besar daripada naskah mana pun; tidak dibaca.`,
			);
		try {
			const root = parseMarkah(new TextDecoder().decode(bytes), { xml: true });
			return unsurDalam(root).find(({ nama }) => !nama.startsWith("?"));
		} catch (error) {
			if (!(error instanceof MarkahFault)) throw error;
			throw new EnvironmentFault(
				"Berkas ini tidak dibaca: isinya bukan tulisan Word yang wajar (bersarang terlalu dalam, atau ber-DTD).",
			);
		}
	}
}

/**
 * Opens a .docx. Nothing in it is run, nothing that it points to is fetched.
 * @throws EnvironmentFault when it is empty, locked, damaged, too large, carries macros, or is something else
 */
export function bukaPaket(bytes: Uint8Array): PaketWord {
	checkAwal(bytes);
	const { xml, nama } = bukaZip(bytes);
	if ([...nama].some((satu) => MAKRO.test(satu)))
		throw new EnvironmentFault(
			"Berkas ini berisi makro; makronya tidak dijalankan dan berkasnya tidak dibaca. Simpan di Word sebagai .docx tanpa makro, lalu ulangi.",
		);
	if (nama.has("content.xml") && !nama.has("[Content_Types].xml"))
		throw new EnvironmentFault("Ini berkas OpenDocument (.odt). Buka di LibreOffice, lalu simpan sebagai .docx.");
	return new PaketWord(xml, nama);
}
