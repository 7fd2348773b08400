/** Values of options as they are written, turned into what they mean; each throws EnvironmentFault for one that makes no sense. */
import { availableParallelism } from "node:os";
import { EnvironmentFault } from "../model/fault.ts";

export function toJobs(text: string | undefined): number {
	const jobs = text === undefined ? Math.min(availableParallelism(), 4) : Number(text);
	if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
	throw new EnvironmentFault(`--jobs "${text}" tidak sah; tulis bilangan 1 sampai 64.`);
}

export function toJumlah(text: string): number {
	const jumlah = Number(text);
	if (Number.isInteger(jumlah) && jumlah >= 1 && jumlah <= 100_000) return jumlah;
	throw new EnvironmentFault(`--jumlah "${text}" tidak sah; tulis bilangan 1 sampai 100000.`);
}

export function toPort(text: string): number {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
	if (port <= 65_535) return port;
	throw new EnvironmentFault(`--port "${text}" tidak sah; tulis bilangan 1024 sampai 65535.`);
}

/** What the schema of a region asks of `situs`; a slash at the end is forgiven here. */
const SITUS = /^https:\/\/[a-z0-9][a-z0-9.-]*(:[0-9]+)?(\/[A-Za-z0-9._~-]+)*\/?$/;

export function toSitus(text: string): string {
	if (SITUS.test(text)) return text.replace(/\/$/, "");
	throw new EnvironmentFault(`--situs "${text}" tidak sah; tulis alamat portal, mis. https://kerjasama.contoh.go.id.`);
}

/** Goes into Markdown as it is, so nothing that would end a link there. */
export function toTautan(text: string): string {
	if (/^https:\/\/[\w.~:/?#&=%+-]+$/.test(text)) return text;
	throw new EnvironmentFault(`--tautan "${text}" tidak sah; tulis alamat lengkap, mis. https://contoh.go.id/hasil/12.`);
}
