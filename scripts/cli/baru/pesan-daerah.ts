import type { Diagnostic } from "../../model/diagnostic.ts";
import { KATA_PERIKSA } from "../../model/periksa.ts";

/** A region that was just begun. */
interface Mulai {
	readonly file: string;
	readonly kode: string;
	/** Folders that come with the program and were laid beside it. */
	readonly bersama: readonly string[];
	/** Folders of example regions that still lie there. */
	readonly contoh: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
}

/** What was written, and the way from there to the first cases. */
export function langkahDaerah({ file, kode, bersama, contoh, diagnostics }: Mulai): string {
	const own = diagnostics.filter((satu) => satu.file === file);
	const tanda = own.filter(({ ruleId }) => ruleId === "isian-sementara").map(({ line }) => line);
	const langkah = [
		tanda.length > 0
			? `Buka ${file} dan tetapkan yang bertanda # ${KATA_PERIKSA}: baris ${tanda.join(", ")}`
			: `Buka ${file} dan lengkapi: lambang, kertas, perangkat daerah, TKKSD`,
		...(contoh.length > 0 ? [`Hapus daerah contoh: git rm -r ${contoh.join(" ")}`] : []),
		`Bila ada register lama: npm run impor -- daftar.xlsx --daerah ${kode}`,
		`Kerja sama pertama: npm run baru -- ${kode}`,
		"Jalankan npm run check",
	];
	const catatan = own.filter(({ ruleId }) => ruleId !== "isian-sementara");
	return [
		`Daerah baru: ${file}`,
		...(bersama.length > 0 ? [`Disalin pula yang sama bagi semua daerah: folder ${bersama.join(" dan ")}.`] : []),
		"",
		"Langkah berikut",
		...langkah.map((satu, index) => `  ${index + 1}. ${satu}`),
		...(catatan.length > 0 ? ["", "Yang akan dikatakan check"] : []),
		...catatan.map(({ line, message }) => `  baris ${line}: ${message}`),
		"",
	].join("\n");
}
