import type { Arsip, BerkasLibur } from "../model/arsip.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { tanggalPanjang } from "../model/tanggal.ts";

function checkTahun({ tahun, data, sumber }: BerkasLibur): Diagnostic[] {
	const seen = new Set<string>();
	return data.hari.flatMap(({ tanggal }, index) => {
		const isTwice = seen.has(tanggal);
		seen.add(tanggal);
		const isElsewhere = !tanggal.startsWith(`${tahun}-`);
		if (!isTwice && !isElsewhere) return [];
		const message = isElsewhere
			? `Tanggal ${tanggalPanjang(tanggal)} tidak termasuk tahun ${tahun}.`
			: `Tanggal ${tanggalPanjang(tanggal)} ditulis dua kali.`;
		const suggestion = isElsewhere
			? `Pindahkan ke libur/${tanggal.slice(0, 4)}.yaml, atau perbaiki tahunnya.`
			: "Hapus salah satunya.";
		return [
			{
				ruleId: isElsewhere ? "libur-di-luar-tahun" : "libur-ganda",
				severity: "error" as const,
				message,
				suggestion,
				file: sumber.file,
				citations: [],
				...sumber.locate(["hari", index, "tanggal"]),
			},
		];
	});
}

/** Findings about the lists of public holidays: each day once, and in its own year. */
export function checkLibur({ libur }: Arsip): Diagnostic[] {
	return [...libur.values()].flatMap(checkTahun);
}
