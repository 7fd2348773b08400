import { BENDERA, TEKS } from "../isian-pilihan.ts";
import type { Options, Terbaca } from "../options.ts";

/** What `impor` takes besides. */
export const PILIHAN_IMPOR = {
	/** What was understood is taken without a question. */
	ya: BENDERA,
	/** The region of a register, and the file that keeps the meaning of its columns; a sheet to read alone. */
	...{ daerah: TEKS, pemetaan: TEKS, lembar: TEKS },
	/** The case of a naskah, and the name of its file. */
	...{ kasus: TEKS, nama: TEKS },
	/** The document with which a file that came back is compared. */
	banding: TEKS,
};
export type PilihanImpor = Options & Terbaca<typeof PILIHAN_IMPOR>;
