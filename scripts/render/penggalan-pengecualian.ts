/** Words that the patterns break wrongly, with the places where a line may break them. */
const KATA = `
	ditindak-lanjuti menindak-lanjuti penindak-lanjutan
	tran-skrip tran-skripsi tran-sparan tran-sparansi transmi-gran des-kripsi
	infra-struktur sub-stansi sub-stansial tang-gung-jawab pertang-gung-jawaban
	per-bankan
	per-undang per-undangan per-undang-undangan
`;

/** Each word without hyphens, and how it may be broken. */
export const PENGECUALIAN: ReadonlyMap<string, string> = new Map(
	KATA.trim()
		.split(/\s+/)
		.map((kata) => [kata.replaceAll("-", ""), kata]),
);
