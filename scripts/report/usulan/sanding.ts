import type { BagianBanding, IsianBanding, IsiBanding, Perbandingan, TeksBanding } from "../../model/perbandingan.ts";
import { polos } from "./markdown.ts";

/** So many words of what stayed are shown on either side of a change. */
const SEKITAR = 8;

/** What stayed, shortened in the middle: a comment shows changes, the sheet shows the whole. */
function ringkas(text: string): string {
	const words = text.split(" ");
	if (words.length <= 2 * SEKITAR + 2) return text;
	return [...words.slice(0, SEKITAR), "…", ...words.slice(-SEKITAR)].join(" ");
}

function teks(runs: TeksBanding): string {
	return runs
		.map(({ ubahan, teks: words }) => {
			if (ubahan === "tetap") return polos(ringkas(words));
			return ubahan === "baru" ? `<ins>${polos(words)}</ins>` : `<del>${polos(words)}</del>`;
		})
		.join(" ");
}

function isi(satu: IsiBanding): string[] {
	if (satu.ubahan === "tetap") return [];
	if (satu.jenis === "baris") {
		return [`- ${[teks(satu.label), teks(satu.teks)].filter(Boolean).join(" ")}`];
	}
	const rows = satu.baris.filter(({ ubahan }) => ubahan !== "tetap");
	return rows.map(({ sel }) => `- Tabel: ${sel.map(teks).join(" ¦ ")}`);
}

const SEBUTAN = { baru: "ditambah", dihapus: "dihapus", dipindahkan: "dipindahkan", berubah: "berubah", tetap: "" };

function kepala({ lama, baru, ubahan, hanya_rujukan }: BagianBanding): string {
	const { label = "", judul = "" } = baru ?? lama ?? {};
	const renumbered = lama && baru && lama.label !== baru.label ? [`semula ${polos(lama.label)}`] : [];
	const told = [SEBUTAN[ubahan], ...renumbered, ...(hanya_rujukan ? ["hanya menyesuaikan rujukan"] : [])];
	const name = [label, judul].filter(Boolean).map(polos).join(" ") || "Isi";
	return `**${name}**${told.some(Boolean) ? ` – ${told.filter(Boolean).join(", ")}` : ""}`;
}

const isRenumbered = ({ ubahan, lama, baru }: BagianBanding): boolean =>
	ubahan === "tetap" && lama !== undefined && baru !== undefined && lama.label !== baru.label;

function bagian(satu: BagianBanding): string[] {
	return satu.ubahan === "tetap" ? [] : [[kepala(satu), "", ...satu.isi.flatMap(isi)].join("\n").trimEnd()];
}

/** Clauses that read as before under another number, in one line: an inserted pasal moves all that follow. */
function bernomorLain(all: readonly BagianBanding[]): string[] {
	const told = all
		.filter(isRenumbered)
		.map(({ lama, baru }) => `${polos(lama?.label ?? "")} → ${polos(baru?.label ?? "")}`);
	return told.length > 0 ? [`Hanya berganti nomor: ${told.join(", ")}.`] : [];
}

const isian = ({ label, teks: runs }: IsianBanding): string => `- ${polos(label)}: ${teks(runs)}`;

/** What changed, one Markdown block for each pasal; removed words struck out, new ones underlined, as on the printed sheet. */
export function redlineBlok(perbandingan: Perbandingan): string[] {
	const fields = perbandingan.isian.map(isian);
	return [
		...(fields.length > 0 ? [["**Isian**", "", ...fields].join("\n")] : []),
		...perbandingan.bagian.flatMap(bagian),
		...bernomorLain(perbandingan.bagian),
	];
}
