import type { ServerResponse } from "node:http";

/** Tells every page that is open what happened, by Server-Sent Events. */
export interface Siaran {
	/** Takes a page that listens; it is told the last number at once, so that one that slept knows what it missed. */
	terima(response: ServerResponse, headers: Readonly<Record<string, string>>): void;
	/** @param nomor grows with every change */
	siarkan(nomor: number): void;
}

/** Milliseconds after which a browser that lost us asks again. */
const ULANG = 500;

export function createSiaran(): Siaran {
	const pendengar = new Set<ServerResponse>();
	let terakhir = 0;
	const tell = (response: ServerResponse, nomor: number) => response.write(`event: ubah\ndata: ${nomor}\n\n`);
	return {
		terima(response, headers) {
			response.writeHead(200, { ...headers, "content-type": "text/event-stream" });
			response.write(`retry: ${ULANG}\n\n`);
			tell(response, terakhir);
			pendengar.add(response);
			response.on("close", () => pendengar.delete(response));
		},
		siarkan(nomor) {
			terakhir = nomor;
			for (const response of pendengar) tell(response, nomor);
		},
	};
}
