import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const MIME: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css",
	".js": "text/javascript",
	".svg": "image/svg+xml",
	".woff2": "font/woff2",
	".json": "application/json",
	".xml": "application/atom+xml",
	".pdf": "application/pdf",
};
const COMPRESSED = [".html", ".css", ".js", ".svg", ".json", ".xml"];

export interface Portal {
	/** Without slash at the end. */
	readonly origin: string;
	close(): void;
}

function findFile(root: string, pathname: string): string | undefined {
	const path = join(root, normalize(decodeURIComponent(pathname)));
	const stats = statSync(path, { throwIfNoEntry: false });
	if (stats?.isFile()) return path;
	return stats?.isDirectory() && pathname.endsWith("/") ? findFile(root, `${pathname}index.html`) : undefined;
}

/** Serves a finished portal as a web host would: folders by their index.html, text compressed, 404.html otherwise. */
export async function serve(root: string): Promise<Portal> {
	const server: Server = createServer((request, response) => {
		const found = findFile(root, new URL(request.url ?? "/", "http://portal").pathname);
		const file = found ?? join(root, "404.html");
		const type = extname(file);
		const isi = readFileSync(file);
		const packed = COMPRESSED.includes(type);
		response.writeHead(found ? 200 : 404, {
			"content-type": MIME[type] ?? "application/octet-stream",
			...(packed && { "content-encoding": "gzip" }),
		});
		response.end(packed ? gzipSync(isi) : isi);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
