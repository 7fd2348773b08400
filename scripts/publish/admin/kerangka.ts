import { escapeXml } from "../../model/xml.ts";
import type { Layanan } from "./layanan.ts";

/** The editor sets its own styles and shows pictures from memory; it speaks to the git host and to no one else. */
const kebijakan = ({ sambungan, gambar }: Layanan): string =>
	[
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self' 'unsafe-inline'",
		"font-src 'self'",
		`img-src 'self' data: blob: ${gambar.join(" ")}`,
		`connect-src 'self' blob: data: ${sambungan.join(" ")}`,
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");

/**
 * The page in which the editor of a region runs, at `/admin/<daerah>/`.
 * @param nama of the region
 * @param skrip address of the editor's script, relative to this page
 */
export function kerangkaAdmin(nama: string, skrip: string, layanan: Layanan): string {
	return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(kebijakan(layanan))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Sunting ${escapeXml(nama)}</title>
<link rel="icon" type="image/svg+xml" href="../../aset/ikon.svg">
<script type="module" src="${escapeXml(skrip)}"></script>
</head>
<body>
<noscript><p>Penyunting memerlukan JavaScript. <a href="../">Kembali</a></p></noscript>
</body>
</html>
`;
}
