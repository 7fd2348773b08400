import type { Naskah } from "../../model/isi.ts";
import type { ButirIsi } from "../portal.ts";

/** Heading text without its Markdown. */
function plain(teks: string): string {
	return teks.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\\?[*_]/g, "");
}

const isFilled = (bagian: readonly unknown[]): boolean => bagian.length > 0;

/** The contents of a naskah, part by part; anchors are those the renderer writes. */
export function daftarIsi(naskah: Naskah): ButirIsi[] {
	const batangTubuh = naskah.batang_tubuh.map((simpul): ButirIsi => {
		const label = simpul.jenis === "pasal" ? `Pasal ${simpul.nomor}` : simpul.label;
		return { jenis: simpul.jenis, label, judul: plain(simpul.judul), jangkar: simpul.jangkar };
	});
	const lampiran = naskah.lampiran.map(
		({ label, judul, jangkar }): ButirIsi => ({ jenis: "bebas", label, judul: plain(judul), jangkar }),
	);
	const bebas = (judul: string, jangkar: string): ButirIsi => ({ jenis: "bebas", label: "", judul, jangkar });
	return [
		...(isFilled([...naskah.pembuka, ...naskah.konsideran]) ? [bebas("Konsideran", "konsideran-judul")] : []),
		...(naskah.memperhatikan ? [bebas("Memperhatikan", "memperhatikan-judul")] : []),
		...batangTubuh,
		...(isFilled(naskah.penutup) ? [bebas("Penutup", "penutup-judul")] : []),
		...lampiran,
	];
}
