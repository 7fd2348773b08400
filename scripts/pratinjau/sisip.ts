import { createHash } from "node:crypto";

/** The policy that a page of the portal carries; here the server sends its own. */
const KEBIJAKAN = /<meta http-equiv="Content-Security-Policy"[^>]*>\n?/;

const TAMBAHAN = `<link rel="stylesheet" href="/_dev/aset/dev.css">
<script type="module" src="/_dev/aset/dev.js"></script>
`;

/** Tells one state of a page from another. */
export const sidikOf = (html: string): string => createHash("sha256").update(html).digest("hex").slice(0, 16);

/**
 * A finished page with the bar of the preview on top of its body, and what the bar needs. Nothing else of it changes.
 * @param bilah HTML
 */
export const sisipkan = (html: string, bilah: string): string =>
	html
		.replace(KEBIJAKAN, "")
		.replace("</head>", () => `${TAMBAHAN}</head>`)
		.replace(/<body[^>]*>/, (body) => `${body}\n${bilah.trim()}`);
