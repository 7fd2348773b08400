/** The server of the preview: this machine only, reading only. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { EnvironmentFault } from "../model/fault.ts";
import { createSiaran, type Siaran } from "./siaran.ts";

/** Nobody else's machine reaches it. */
const ALAMAT = "127.0.0.1";
/** Where pages listen for changes. */
const ALIRAN = "/_dev/aliran";

/** What goes back to the browser. */
export interface Jawaban {
	readonly status: number;
	readonly type: string;
	readonly isi: string | Uint8Array;
	readonly headers?: Readonly<Record<string, string>>;
}

/** Answers one address: its path, decoded by nobody yet, without host and query. */
export type Jawab = (path: string) => Promise<Jawaban>;

export interface Peladen {
	readonly port: number;
	readonly siarkan: Siaran["siarkan"];
	/** Ends every connection, then the server. */
	tutup(): Promise<void>;
}

/** Scripts and frames of this server alone; the search needs WebAssembly. */
const KEBIJAKAN = [
	"default-src 'none'",
	"connect-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"worker-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
].join("; ");

const KEPALA = {
	"content-security-policy": KEBIJAKAN,
	"cache-control": "no-store",
	"x-content-type-options": "nosniff",
	"cross-origin-resource-policy": "same-origin",
	"referrer-policy": "no-referrer",
};

const teks = (status: number, isi: string): Jawaban => ({ status, type: "text/plain; charset=utf-8", isi });

/**
 * What is refused before anything is looked up, with the reason.
 * A page elsewhere could point a name of its own at this machine (DNS rebinding) and read the drafts: so the name must
 * be ours. It could also load what lies here without reading it: only a person who follows a link may come from there.
 */
export function tolakan({ method = "", headers }: Pick<IncomingMessage, "method" | "headers">, port: number) {
	const own = [`${ALAMAT}:${port}`, `localhost:${port}`];
	if (!own.includes((headers.host ?? "").toLowerCase()))
		return teks(403, `Pratinjau hanya dilayani di http://localhost:${port}/.\n`);
	const site = headers["sec-fetch-site"];
	const isStranger = site === "cross-site" || site === "same-site";
	if (isStranger && headers["sec-fetch-mode"] !== "navigate")
		return teks(403, "Pratinjau tidak dapat dimuat dari situs lain.\n");
	return method === "GET" || method === "HEAD" ? undefined : teks(405, "Pratinjau hanya untuk dibaca.\n");
}

function kirim(response: ServerResponse, { status, type, isi, headers }: Jawaban, isHead: boolean): void {
	const body = Buffer.from(isi);
	response.writeHead(status, { ...KEPALA, "content-type": type, "content-length": body.length, ...headers });
	response.end(isHead ? undefined : body);
}

function portFault(error: NodeJS.ErrnoException, port: number): Error {
	if (error.code === "EADDRINUSE")
		return new EnvironmentFault(
			`Porta ${port} sedang dipakai, mungkin oleh pratinjau lain yang masih berjalan. Tutup yang itu, atau pilih porta lain: npm run dev -- --port ${port + 1}`,
		);
	if (error.code === "EACCES")
		return new EnvironmentFault(`Porta ${port} tidak boleh dipakai; pilih yang di atas 1023, mis. --port 8080.`);
	return error;
}

/**
 * Opens the server.
 * @param port 0 takes any that is free
 * @throws EnvironmentFault when the port cannot be had
 */
export async function openPeladen(port: number, jawab: Jawab): Promise<Peladen> {
	const siaran = createSiaran();
	const server = createServer((request, response) => {
		const isHead = request.method === "HEAD";
		const refused = tolakan(request, (server.address() as AddressInfo).port);
		if (refused) return kirim(response, refused, isHead);
		const [path = "/"] = (request.url ?? "/").split("?");
		if (path === ALIRAN) return siaran.terima(response, KEPALA);
		jawab(path).then(
			(jawaban) => kirim(response, jawaban, isHead),
			(error: unknown) => kirim(response, teks(500, `${String(error)}\n`), isHead),
		);
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", (error) => reject(portFault(error, port)));
		server.listen(port, ALAMAT, resolve);
	});
	return {
		port: (server.address() as AddressInfo).port,
		siarkan: siaran.siarkan,
		tutup: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
