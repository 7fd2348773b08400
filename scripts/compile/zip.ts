const AKHIR = 0x06054b50;
const PUSAT = 0x02014b50;
const LOKAL = 0x04034b50;
/** 1 January 1980, the first day that a ZIP can tell: the same sheet has the same bytes on any day. */
const WAKTU = 0x00210000;

/**
 * Sets the times of all entries of a ZIP to the first that it knows. Changes the bytes it is given.
 * @throws Error when they are no ZIP
 */
export function withoutTimes(zip: Buffer): Buffer {
	const end = zip.length - 22;
	if (end < 0 || zip.readUInt32LE(end) !== AKHIR) throw new Error("bukan ZIP tanpa komentar");
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
		const local = zip.readUInt32LE(at + 42);
		if (zip.readUInt32LE(at) !== PUSAT || zip.readUInt32LE(local) !== LOKAL) throw new Error("daftar isi ZIP rusak");
		zip.writeUInt32LE(WAKTU, at + 12);
		zip.writeUInt32LE(WAKTU, local + 10);
		at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return zip;
}
