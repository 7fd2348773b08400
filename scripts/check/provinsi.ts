import type { Arsip, BerkasDaerah } from "../model/arsip.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { suggestFrom } from "./mirip.ts";
import { isSlug } from "./tempat.ts";

function finding({ sumber }: BerkasDaerah, message: string, suggestion: string): Diagnostic {
	return {
		ruleId: "provinsi-tidak-sesuai",
		severity: "error",
		message,
		suggestion,
		file: sumber.file,
		citations: [],
		...sumber.locate(["provinsi"]),
	};
}

/** What `provinsi` of a region names: a name is free, a folder must be that of a province, a province lies in none. */
export function checkProvinsi(daerah: BerkasDaerah, { daerah: regions }: Arsip): Diagnostic[] {
	const { tingkat, provinsi } = daerah.data;
	if (provinsi === undefined) return [];
	if (tingkat === "provinsi")
		return [finding(daerah, "Provinsi tidak terletak dalam provinsi lain.", "Hapus isian provinsi.")];
	const named = regions.find((satu) => satu.id === provinsi);
	if (named && named.data.tingkat !== "provinsi")
		return [
			finding(daerah, `Folder "${provinsi}" memuat ${named.data.nama}, bukan provinsi.`, "Tulis nama provinsinya."),
		];
	if (named || !isSlug(provinsi)) return [];
	const known = regions.filter((satu) => satu.data.tingkat === "provinsi").map((satu) => satu.id);
	const near = known.length > 0 ? `${suggestFrom(provinsi, known)} ` : "";
	const suggestion = `${near}Provinsi yang tidak ada di portal ini ditulis dengan namanya, mis. Provinsi Nusa Harapan.`;
	return [finding(daerah, `Provinsi "${provinsi}" tidak ada di antara folder daerah.`, suggestion)];
}
