import { Document, isMap, isScalar, isSeq, type Node } from "yaml";
import { NAMA_BENTUK } from "../model/generated/vocabularies.ts";
import { BELUM_TERBIT, catatanPeriksa } from "../model/periksa.ts";
import type { KasusImpor } from "./kasus.ts";

/** Said behind a blank, so that who fills it in need not look elsewhere. */
const PETUNJUK: Readonly<Record<string, string>> = {
	ringkasan: " satu dua kalimat yang dipahami warga",
	bentuk: ` ${Object.keys(NAMA_BENTUK).join(" | ")}`,
	urusan: " satu atau lebih, masing-masing diawali tanda -",
	perangkat_daerah: " pemrakarsa atau penanggung jawab",
	jenis: " jenis mitra, mis. swasta-berbadan-hukum, bumd, lembaga-dalam-negeri",
};

/** Writes a hint behind each field that is empty. */
function explainBlanks(node: unknown): void {
	if (isSeq(node)) node.items.forEach(explainBlanks);
	if (!isMap(node)) return;
	for (const { key, value } of node.items) {
		const hint = PETUNJUK[String(key)];
		if (isScalar(value) && value.value === null && hint) value.comment = hint;
		else explainBlanks(value);
	}
}

/** The text of `kerja-sama.md` for a case from a register; the same case gives the same bytes. */
export function tulisKasus(kasus: KasusImpor): string {
	const doc = new Document(kasus, { version: "1.2", aliasDuplicateObjects: false });
	explainBlanks(doc.contents);
	const publikasi = doc.get("publikasi", true) as Node;
	publikasi.comment = catatanPeriksa(BELUM_TERBIT);
	return `---\n${doc.toString({ lineWidth: 0, nullStr: "" })}---\n`;
}
