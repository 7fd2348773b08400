/** A part of a comment: whole blocks, so that a cut never falls inside one. */
export interface Bagian {
	readonly kepala: string;
	readonly blok: readonly string[];
	readonly penutup?: string;
	/** What stands between two blocks. */
	readonly antara: string;
	/** Up to which part of all the room the comment may be filled when this part ends, from 0 to 1. */
	readonly sampai: number;
	/** What is said of blocks that found no room. */
	readonly sisa: (jumlah: number) => string;
}

/** Room for the words on what was left out, for each part. */
const RUANG_SISA = 300;

function fill({ kepala, blok, penutup = "", antara, sisa }: Bagian, room: number): string {
	const taken: string[] = [];
	let used = kepala.length + penutup.length + RUANG_SISA;
	for (const satu of blok) {
		used += satu.length + antara.length;
		if (used > room) break;
		taken.push(satu);
	}
	const left = blok.length - taken.length;
	const body = [kepala, ...taken].join(antara) + penutup;
	return left === 0 ? body : `${taken.length === 0 ? kepala.split("\n")[0] : body}\n\n${sisa(left)}`;
}

/**
 * Puts parts one below the other within a limit.
 * @param batas characters, as JavaScript counts them; many times the length of the opening
 */
export function muat(pembuka: string, bagian: readonly Bagian[], batas: number): string {
	let text = pembuka;
	for (const satu of bagian.filter(({ blok }) => blok.length > 0)) {
		text += `\n\n${fill(satu, satu.sampai * batas - text.length)}`;
	}
	return `${text}\n`;
}
