import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const SUKU = "ba ci du fe go ha ji ku la me ni po ra su ta we ya zo".split(" ");
/** Of every so many words one is the copy's own, as names and places are in real papers. */
const SELANG = 40;

/** A word that no other copy has, from syllables. */
function ownWord(nomor: number, urut: number): string {
	const digits = [...(nomor * 97 + urut).toString(SUKU.length)];
	return digits.map((digit) => SUKU[Number.parseInt(digit, SUKU.length)]).join("");
}

/** Ten papers to a case: so many cases, each with partners of its own; offices are few. */
const RAGAM = { pihak: 40, perangkat: 6 } as const;

/** The same page with other names in its text, its filters and its title. */
function vary(html: string, nomor: number): string {
	let urut = 0;
	return html
		.replace(
			/(data-pagefind-filter="(pihak|perangkat)\[content\]" content="[^"]*)/g,
			(_all, awal: string, nama: keyof typeof RAGAM) => `${awal} ${ownWord(nomor % RAGAM[nama], 1)}`,
		)
		.replace(/<h1>([^<]*)/, (_all, judul: string) => `<h1>${judul} ${ownWord(nomor, 0)}`)
		.replace(/>[^<]+/g, (teks) =>
			teks.replace(/\p{L}{5,}/gu, (kata) => (++urut % SELANG === 0 ? ownWord(nomor, urut % 12) : kata)),
		);
}

/** Pages of the portal that the search knows, each with its path. */
async function readIndexed(dist: string): Promise<string[]> {
	const paths = (await readdir(dist, { recursive: true })).filter((path) => path.endsWith("index.html")).sort();
	const pages = await Promise.all(paths.map((path) => readFile(join(dist, path), "utf8")));
	return pages.filter((html) => html.includes("data-pagefind-body"));
}

/** Adds varied copies of the indexed pages of a portal below `/salinan/`, until there are that many in all. */
export async function multiplyPages(dist: string, jumlah: number): Promise<void> {
	const pages = await readIndexed(dist);
	if (pages.length === 0) throw new Error("no page to copy");
	for (let nomor = pages.length; nomor < jumlah; nomor += 1) {
		const path = join(dist, "salinan", String(nomor), "index.html");
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, vary(pages[nomor % pages.length] ?? "", nomor));
	}
}
