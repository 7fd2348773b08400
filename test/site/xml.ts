import type { Page } from "../helpers/peramban.ts";

/** An element as a browser's own XML parser reads it. */
export interface Unsur {
	readonly nama: string;
	readonly ruang: string;
	readonly atribut: Readonly<Record<string, string>>;
	/** Child elements, and text between them that is more than space. */
	readonly anak: readonly Unsur[];
	readonly teks: string;
	readonly bercampur: boolean;
}

/** Parses XML strictly; what is not well-formed has the root `parsererror` or holds one. */
export async function parseXml(page: Page, teks: string): Promise<Unsur> {
	const read = `(() => {
		const baca = (node) => ({
			nama: node.localName, ruang: node.namespaceURI ?? "", teks: node.textContent,
			atribut: Object.fromEntries([...node.attributes].map((satu) => [satu.name, satu.value])),
			anak: [...node.children].map(baca),
			bercampur: [...node.childNodes].some((satu) => satu.nodeType === 3 && satu.data.trim() !== ""),
		});
		return baca(new DOMParser().parseFromString(${JSON.stringify(teks)}, "application/xml").documentElement);
	})()`;
	return (await page.evaluate(read)) as Unsur;
}

/** The element itself and all below it. */
export const semua = (unsur: Unsur): Unsur[] => [unsur, ...unsur.anak.flatMap(semua)];
export const bernama = (unsur: Unsur, nama: string): Unsur[] => semua(unsur).filter((satu) => satu.nama === nama);
