import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../helpers/contoh.ts";

export type Skema = "terang" | "gelap";
export type Palet = Readonly<Record<string, string>>;

const GAYA = join(ROOT, "site/gaya");
const GELAP = /@media \(prefers-color-scheme: dark\) \{([\s\S]*?)\n\}/;

export const readGaya = (name: string): string => readFileSync(join(GAYA, name), "utf8");

/** The colours that a rule of one selector sets: `{ kertas: "#fbfaf6", … }`. */
function colours(css: string, selector: string): Palet {
	const start = css.indexOf(`${selector} {`);
	const body = start < 0 ? "" : css.slice(start, css.indexOf("}", start));
	return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
}

/** Names of the accents that the stylesheet knows besides the one of the portal. */
export const listAksen = (): string[] => [
	...new Set([...readGaya("2-aksen.css").matchAll(/\.aksen-([a-z]+)/g)].map(([, name = ""]) => name)),
];

/** What a page of that accent is drawn with; `nila` is the accent of the portal itself. */
export function paletOf(skema: Skema, aksen: string): Palet {
	const [token, pilihan] = [readGaya("1-token.css"), readGaya("2-aksen.css")];
	const part = (css: string): string => (skema === "gelap" ? (GELAP.exec(css)?.[1] ?? "") : css.replace(GELAP, ""));
	const selector = `.aksen-${aksen}`;
	return { ...colours(part(token), ":root"), ...colours(part(pilihan), selector) };
}

function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours as WCAG 2.2 reckons it, 1 to 21. */
export function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}
