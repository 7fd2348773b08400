import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An answer of an API: its status, and what it says. */
export type Jawab = readonly [status: number, isi: unknown];

/** A host on this machine whose API a browser may ask. */
export interface ApiHost {
	readonly alamat: string;
	/** Requests that it did not understand. */
	readonly asing: readonly string[];
	close(): void;
}

/** Who signs in with this is known to the host; nobody else is. */
const TOKEN = "token-uji";

const CORS = {
	"access-control-allow-origin": "*",
	"access-control-allow-headers": "*, authorization",
	"access-control-allow-methods": "*",
};

async function bacaBadan(request: IncomingMessage): Promise<unknown> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	const teks = Buffer.concat(parts).toString("utf8");
	return teks === "" ? {} : JSON.parse(teks);
}

/**
 * Serves a part of an API to pages of other origins.
 * @param jawab answers one request; undefined for what it does not know, which is told as 404 and kept in `asing`
 */
export async function serveApi<Badan>(
	jawab: (metode: string, url: URL, badan: Badan) => Jawab | undefined,
): Promise<ApiHost> {
	const asing: string[] = [];
	const answer = async (request: IncomingMessage): Promise<Jawab> => {
		if (request.method === "OPTIONS") return [204, {}];
		if (!request.headers.authorization?.endsWith(TOKEN)) return [401, { message: "Bad credentials" }];
		const url = new URL(request.url ?? "", "http://localhost");
		const found = jawab(request.method ?? "", url, (await bacaBadan(request)) as Badan);
		if (!found) asing.push(`${request.method} ${url.pathname}`);
		return found ?? [404, {}];
	};
	const failed = (error: unknown): Jawab => {
		asing.push(String(error));
		return [500, {}];
	};
	const server = createServer((request, response: ServerResponse) => {
		void answer(request)
			.catch(failed)
			.then(([status, isi]) => {
				response.writeHead(status, { ...CORS, "content-type": "application/json" });
				response.end(JSON.stringify(isi));
			});
	});
	await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
	const { port } = server.address() as AddressInfo;
	return { alamat: `http://localhost:${port}`, asing, close: () => void server.close() };
}
