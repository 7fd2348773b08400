/** Zero-width space: breaks what GitHub and GitLab would make a mention or a link of, and shows nothing. */
const PUTUS = "\u200b";
/** Controls, and marks that turn the direction of writing around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const TAK_TAMPAK = /[\0-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff]+/g;
const ENTITAS: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITAS[sign] ?? "");
/** What makes a mention, a reference or a link of its own accord, made to do nothing. */
const putuskan = (text: string): string =>
	text
		.replaceAll(/[@#!%$~]/g, `$&${PUTUS}`)
		.replaceAll("://", `:${PUTUS}//`)
		.replaceAll(/(www|ftp)\.|(GH)-/gi, (found) => `${found.slice(0, -1)}${PUTUS}${found.slice(-1)}`);

/**
 * Hostile text as one line of Markdown that shows exactly these letters: no markup, no HTML, no mention (`@all`), no
 * reference (`#12`, `!12`), no link that writes itself (`https://…`, `www.…`).
 */
export function polos(text: string): string {
	const inert = putuskan(text.replaceAll(TAK_TAMPAK, " "));
	return inert.replaceAll(/[\\`*_{}[\]()+\-.!|~$:^=]/g, "\\$&").replaceAll(/[&<>]/g, (sign) => ENTITAS[sign] ?? "");
}

/** The same for a line of HTML, in which Markdown is not read. */
export const polosHtml = (text: string): string => escapeHtml(putuskan(text.replaceAll(TAK_TAMPAK, " ")));

/** A path as code; a backtick or a pipe, which would end it, becomes a question mark. */
export const kode = (path: string): string => `\`${path.replaceAll(TAK_TAMPAK, " ").replaceAll(/[`|]/g, "?")}\``;
