// @ts-check
/**
 * Reads what a PDF says of itself, from its bytes alone: no object is followed, nothing is run, and only the attached
 * source is unpacked, as far as a source may go, so that no file can do harm. The browser and `naskah verify` both use this.
 */

/** Larger than any sheet of ours, in bytes. */
export const BATAS_UKURAN = 64 * 1024 * 1024;
/** Larger than any source of ours: see scripts/load/teks.ts. */
const BATAS_SUMBER = 8 * 1024 * 1024;

/** Signs of our sheets: the namespace of their metadata, and the code in it. */
const CIRI = "urn:x-naskah:1#";
const KODE = /\bnaskah:kode(?:>|=["'])([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})[<"']/g;
/** Codes that are looked at in one file; a true sheet has one. */
const PALING_BANYAK = 4;
/** The last cross-reference table stands in the last few kilobytes: see scripts/print/pdf/segel.ts. */
const EKOR = 64 * 1024;
const SEGEL = /\/ID ?\[<([0-9a-f]{32})> ?<([0-9a-f]{32})>\]/g;

/**
 * @typedef {object} Lembar
 * @property {"kosong" | "bukan-pdf" | "terpotong" | "terenkripsi" | "pdf"} bentuk
 * @property {string} sha256 of the whole file, in hexadecimal
 * @property {number} bytes
 * @property {readonly string[]} kode codes it bears
 * @property {boolean} berciri it bears the signs of a sheet of Naskah
 * @property {boolean} utuh it is as it was when it was printed, by its own seal
 * @property {string | undefined} kodeSumber the code that follows from the source attached to it, where there is one
 * @property {readonly { readonly bytes: number, readonly sha256: string }[]} awal what it was before something was added
 */

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<string>} in hexadecimal
 */
export async function sha256Of(bytes) {
	const digest = await crypto.subtle.digest("SHA-256", /** @type {Uint8Array<ArrayBuffer>} */ (bytes));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** One letter a byte, so that places in the text are places in the file. @param {Uint8Array} bytes */
const textOf = (bytes) => new TextDecoder("latin1").decode(bytes);

/**
 * Where the two halves of the seal stand: the file's `/ID`, the last one written.
 * @param {string} teks the file as text
 * @returns {{ places: number[], nilai: string[] } | undefined}
 */
export function findSegel(teks) {
	const from = Math.max(0, teks.length - EKOR);
	const found = [...teks.slice(from).matchAll(SEGEL)].at(-1);
	if (!found) return undefined;
	const [all, satu = "", dua = ""] = found;
	const start = from + found.index;
	return { places: [start + all.indexOf(satu), start + all.lastIndexOf(dua)], nilai: [satu, dua] };
}

/**
 * The seal that a file of these bytes must bear: the SHA-256 of all of it, with zeros in the place of the seal.
 * @param {Uint8Array} bytes
 * @param {readonly number[]} places
 * @returns {Promise<string>}
 */
export async function segelOf(bytes, places) {
	// A copy, also of a Buffer, whose own `slice` would be a view.
	const blank = new Uint8Array(bytes);
	for (const place of places) blank.fill(48, place, place + 32);
	return (await sha256Of(blank)).slice(0, 32);
}

/** @param {Uint8Array} bytes @param {string} teks */
async function isUtuh(bytes, teks) {
	const segel = findSegel(teks);
	if (!segel) return false;
	const own = await segelOf(bytes, segel.places);
	return segel.nilai.every((nilai) => nilai === own);
}

/** The head of the attached source, as our own writer writes it. */
const LAMPIRAN = /\/Type ?\/EmbeddedFile[^\r\n]{0,400}?\/Length (\d{1,8})>>\r?\nstream\r?\n/;
/** Crockford's base 32, in which a code is written; see scripts/render/bukti.ts. */
const ABJAD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The code of a source: the first sixty bits of its SHA-256.
 * @param {string} sha256 in hexadecimal
 */
export function kodeOf(sha256) {
	const bits = BigInt(`0x${sha256.slice(0, 15)}`);
	const signs = Array.from({ length: 12 }, (_, index) => ABJAD[Number((bits >> BigInt(55 - index * 5)) & 31n)]);
	return signs.join("").replace(/(.{4})(?=.)/g, "$1-");
}

/**
 * @param {Uint8Array} packed
 * @returns {Promise<Uint8Array | undefined>} undefined for what cannot be unpacked, or never ends
 */
async function unpack(packed) {
	const stream = new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (packed)]).stream();
	const reader = stream.pipeThrough(new DecompressionStream("deflate")).getReader();
	const parts = [];
	try {
		let length = 0;
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			length += next.value.length;
			if (length > BATAS_SUMBER) return undefined;
			parts.push(next.value);
		}
		return new Uint8Array(await new Blob(parts).arrayBuffer());
	} catch {
		return undefined;
	} finally {
		await reader.cancel().catch(() => {});
	}
}

/** @param {Uint8Array} bytes @param {string} teks */
async function kodeSumberOf(bytes, teks) {
	const head = LAMPIRAN.exec(teks);
	if (!head) return undefined;
	const from = head.index + head[0].length;
	const sumber = await unpack(bytes.subarray(from, from + Number(head[1])));
	return sumber && kodeOf(await sha256Of(sumber));
}

/** @param {string} teks @returns {Lembar["bentuk"]} */
function bentukOf(teks) {
	if (teks.length === 0) return "kosong";
	if (!teks.startsWith("%PDF-")) return "bukan-pdf";
	if (!/%%EOF\s*$/.test(teks.slice(-1024))) return "terpotong";
	return /\/Encrypt \d+ \d+ R/.test(teks) ? "terenkripsi" : "pdf";
}

/** What is added to a PDF, an electronic signature or a note, follows the end of what was there. @param {Uint8Array} bytes @param {string} teks */
async function awalOf(bytes, teks) {
	const earlier = [];
	for (const { index, 0: all } of teks.matchAll(/%%EOF\r?\n?/g)) {
		const end = index + all.length;
		if (end === bytes.length || earlier.push(end) === PALING_BANYAK) break;
	}
	return Promise.all(earlier.map(async (end) => ({ bytes: end, sha256: await sha256Of(bytes.subarray(0, end)) })));
}

/**
 * @param {Uint8Array} bytes the whole file, at most BATAS_UKURAN
 * @returns {Promise<Lembar>}
 */
export async function readLembar(bytes) {
	const teks = textOf(bytes);
	const kode = [...teks.matchAll(KODE)].map((found) => found[1] ?? "");
	const isOurs = kode.length > 0 || teks.includes(CIRI);
	return {
		bentuk: bentukOf(teks),
		sha256: await sha256Of(bytes),
		bytes: bytes.length,
		kode: [...new Set(kode)].slice(0, PALING_BANYAK),
		berciri: isOurs,
		utuh: await isUtuh(bytes, teks),
		kodeSumber: isOurs ? await kodeSumberOf(bytes, teks) : undefined,
		awal: isOurs ? await awalOf(bytes, teks) : [],
	};
}
