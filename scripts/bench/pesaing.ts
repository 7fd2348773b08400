import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const TIMEOUT_MS = 60_000;

/** Another program that makes PDF of HTML, one process a document. */
export interface Pesaing {
	readonly nama: string;
	readonly args: (html: string, pdf: string) => readonly string[];
}

export const PESAING: readonly Pesaing[] = [
	{ nama: "weasyprint", args: (html, pdf) => [html, pdf] },
	{ nama: "wkhtmltopdf", args: (html, pdf) => ["--quiet", html, pdf] },
];

/** The program's file, where it is installed. */
export function findProgram(nama: string, path: string): string | undefined {
	return path
		.split(delimiter)
		.filter((folder) => folder !== "")
		.map((folder) => join(folder, nama))
		.find((file) => existsSync(file));
}

/**
 * Documents per second of another program on the same HTML.
 * @param folder for its files
 * @throws Error when the program does not end well
 */
export async function measurePesaing(
	{ nama, args }: Pesaing,
	program: string,
	sheets: readonly string[],
	folder: string,
	now: () => number,
): Promise<number> {
	const files = sheets.map((_, index) => join(folder, `${nama}-${index}.html`));
	await Promise.all(files.map((file, index) => writeFile(file, sheets[index] as string)));
	const start = now();
	for (const file of files) await run(program, args(file, `${file}.pdf`), { timeout: TIMEOUT_MS });
	return (sheets.length * 1000) / (now() - start);
}
