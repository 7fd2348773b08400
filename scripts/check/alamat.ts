import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceDocument } from "../model/source.ts";
import { ALAMAT_PORTAL, isSlug, placeOf, type Tempat } from "./tempat.ts";

const RULE_SLUG = "slug-tidak-sah";

function atTop(sumber: SourceDocument, ruleId: string, message: string, suggestion: string): Diagnostic {
	return { ruleId, severity: "error", message, suggestion, file: sumber.file, line: 1, column: 1, citations: [] };
}

const writtenSlug = (sumber: SourceDocument): string | undefined => {
	const slug = Reflect.get(Object(sumber.data), "slug");
	return typeof slug === "string" ? slug : undefined;
};

/** The slug of a case or a document: `slug` as written, else the name of the folder or file. */
export function slugOf(sumber: SourceDocument, tempat: Tempat): string {
	if (tempat.kind === "dokumen" || tempat.kind === "dokumen-daerah") return writtenSlug(sumber) ?? tempat.nama;
	return tempat.kind === "kerja-sama" ? (writtenSlug(sumber) ?? tempat.folder) : "";
}

function namesIn(tempat: Tempat): string[] {
	if (tempat.kind === "peraturan") return [tempat.id];
	if (tempat.kind === "libur") return [];
	if (tempat.kind === "dokumen-daerah") return [tempat.nama];
	if (tempat.kind === "daerah") return [tempat.daerah];
	return tempat.kind === "dokumen" ? [tempat.folder, tempat.nama] : [tempat.folder];
}

/** Findings about the names from which the address of one file is made. */
function checkNames(sumber: SourceDocument, tempat: Tempat): Diagnostic[] {
	const bad = namesIn(tempat).find((name) => !isSlug(name));
	if (bad !== undefined) {
		const mend = "Ganti namanya: hanya huruf kecil, angka dan tanda hubung, mis. perjanjian-sampah.";
		return [atTop(sumber, RULE_SLUG, `Nama "${bad}" tidak dapat menjadi alamat di portal.`, mend)];
	}
	if (tempat.kind === "daerah" && ALAMAT_PORTAL.includes(tempat.daerah)) {
		const message = `Nama folder "${tempat.daerah}" dipakai portal untuk halamannya sendiri.`;
		return [atTop(sumber, RULE_SLUG, message, `Ganti nama folder daerah, mis. ${tempat.daerah}-kabupaten.`)];
	}
	return [];
}

function addressOf(sumber: SourceDocument): string | undefined {
	const tempat = placeOf(sumber.path);
	if (tempat?.kind === "kerja-sama") return `${tempat.daerah}/${slugOf(sumber, tempat)}`;
	if (tempat?.kind === "dokumen" || tempat?.kind === "dokumen-daerah")
		return `${tempat.daerah}/${tempat.folder}/${slugOf(sumber, tempat)}`;
	return undefined;
}

function checkUnique(berkas: readonly SourceDocument[]): Diagnostic[] {
	const owners = new Map<string, SourceDocument>();
	const found: Diagnostic[] = [];
	// Who bears the address by its own name keeps it; who wrote a slug that is taken is told.
	const byName = berkas.filter((sumber) => writtenSlug(sumber) === undefined);
	const bySlug = berkas.filter((sumber) => writtenSlug(sumber) !== undefined);
	for (const sumber of [...byName, ...bySlug]) {
		const address = addressOf(sumber);
		if (address === undefined) continue;
		const owner = owners.get(address);
		if (!owner) {
			owners.set(address, sumber);
			continue;
		}
		found.push({
			ruleId: "slug-ganda",
			severity: "error",
			message: `Slug "${address.split("/").at(-1)}" sudah dipakai oleh ${owner.file}; dua dokumen tidak boleh beralamat sama.`,
			suggestion: 'Beri salah satunya slug lain, mis. slug: "perjanjian-kedua".',
			file: sumber.file,
			citations: [],
			...sumber.locate(["slug"]),
		});
	}
	return found;
}

function checkPlace(sumber: SourceDocument): Diagnostic[] {
	const tempat = placeOf(sumber.path);
	if (tempat) return checkNames(sumber, tempat);
	const temuan = atTop(
		sumber,
		"tempat-tidak-dikenal",
		"Berkas ini tidak dibaca: tempatnya tidak dikenal.",
		"Dokumen disimpan di <daerah>/kerja-sama/<nama>/<dokumen>.md, dan daerah di <daerah>/daerah.yaml.",
	);
	return [{ ...temuan, severity: "warning" }];
}

/** Findings about where files stand and what their addresses would be. */
export function checkAlamat(berkas: readonly SourceDocument[]): Diagnostic[] {
	return [...berkas.flatMap(checkPlace), ...checkUnique(berkas)];
}
