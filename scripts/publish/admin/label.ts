/** Words that are written otherwise than with one capital at the beginning of a label. */
const TERTULIS: Readonly<Record<string, string>> = {
	dprd: "DPRD",
	id: "Pengenal",
	ksdd: "KSDD",
	tkksd: "TKKSD",
	rpjmd: "RPJMD",
};

/** The label of a field for people, from its key: `jangka_waktu` is "Jangka waktu". */
export function labelOf(kunci: string): string {
	const [pertama = "", ...lain] = kunci.split("_");
	const awal = TERTULIS[pertama] ?? pertama.charAt(0).toUpperCase() + pertama.slice(1);
	return [awal, ...lain.map((kata) => TERTULIS[kata] ?? kata)].join(" ");
}
