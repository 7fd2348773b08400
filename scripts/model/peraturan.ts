import type { Arsip } from "./arsip.ts";
import type { Ketentuan, Peraturan } from "./generated/schema-types.ts";

/** A citation, `<peraturan>:<ketentuan>`, as in `perbup-barsel-23-2023:19-3`. */
export type Citation = `${string}:${string}`;

/** The provision a citation names, with its regulation; undefined when we do not hold it. */
export function findKetentuan(
	arsip: Pick<Arsip, "peraturan">,
	citation: string,
): { peraturan: Peraturan; ketentuan: Ketentuan } | undefined {
	const [id = "", bagian = ""] = citation.split(":");
	const peraturan = arsip.peraturan.get(id)?.data;
	const ketentuan = peraturan?.ketentuan.find((candidate) => candidate.id === bagian);
	return peraturan && ketentuan ? { peraturan, ketentuan } : undefined;
}

/** A citation as people read it: "Perbup Barito Selatan 23/2023 Pasal 19 ayat (3)". */
export function citeInWords(arsip: Pick<Arsip, "peraturan">, citation: string): string {
	const found = findKetentuan(arsip, citation);
	return found ? `${found.peraturan.sebutan} ${found.ketentuan.letak}` : citation;
}
