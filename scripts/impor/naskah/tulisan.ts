/** Where somebody is to write: dots, underscores, "[isi …]", "(nama)". */
const TITIK = /[.…_]{4,}|…{1,}|_{3,}|\[\s*\]/u;
const HANYA_TITIK = /^[\s.…_:\-–/()[\]]*$/u;

/** True for words that hold a place for others, or for none at all. */
const isTitik = (teks: string): boolean => HANYA_TITIK.test(teks);

/** True where a part of the words is still to be written. */
const bertitik = (teks: string): boolean => TITIK.test(teks);

/** Words without what a sentence puts around them; undefined where all or part of them is still to be written. */
export function isiAtauKosong(teks: string | undefined): string | undefined {
	const bersih = (teks ?? "").replace(/^[\s:,;]+|[\s,;:]+$/g, "").replace(/\.$/, "");
	return bersih === "" || isTitik(bersih) || bertitik(bersih) ? undefined : bersih;
}
