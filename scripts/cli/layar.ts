import type { Readable, Writable } from "node:stream";

/** The screen and the keys; those of the process unless a test gives others. */
export interface Layar {
	readonly input?: Readable;
	readonly output?: Writable;
}

/** A change of colour, or none where the terminal has none. */
const WARNA = "((?:\\u001b\\[\\d+m)*)";

/** What clack says by itself has no setting: each phrase with what is shown in its place, between the same colours. */
const FRASA: readonly (readonly [RegExp, string])[] = [
	[new RegExp(`↑/↓${WARNA} to (?:navigate|select)`, "g"), "↑/↓$1 pindah"],
	[new RegExp(`Space/Tab:${WARNA} select`, "g"), "Spasi/Tab:$1 pilih"],
	[new RegExp(`Tab:${WARNA} select`, "g"), "Tab:$1 pilih"],
	[new RegExp(`Enter:${WARNA} confirm`, "g"), "Enter:$1 lanjut"],
	[new RegExp(`Type:${WARNA} to search`, "g"), "Ketik:$1 mencari"],
	[new RegExp(`(│${WARNA}  ${WARNA})Search:`, "g"), "$1Cari:"],
	[/\((\d+) match(?:es)?\)/g, "($1 cocok)"],
	[/No matches found/g, "Tidak ada yang cocok"],
	[/Please select at least one item/g, "Pilih paling sedikit satu dengan Tab, lalu Enter"],
	[new RegExp(`(│${WARNA}  ${WARNA})(\\d+) items selected`, "g"), "$1$4 dipilih"],
];

const terjemah = (teks: string): string =>
	FRASA.reduce((jadi, [pola, pengganti]) => jadi.replace(pola, pengganti), teks);

/** A screen on which the hints of the library stand in Indonesian; all else passes as it is. */
export function layarIndonesia({ input, output = process.stdout }: Layar): Layar & { readonly output: Writable } {
	const indonesia = new Proxy(output, {
		get(asli, nama) {
			if (nama === "write")
				return (teks: string | Uint8Array, ...lain: never[]) =>
					asli.write(typeof teks === "string" ? terjemah(teks) : teks, ...lain);
			const isi: unknown = Reflect.get(asli, nama, asli);
			return typeof isi === "function" ? isi.bind(asli) : isi;
		},
	});
	return { ...(input && { input }), output: indonesia };
}
