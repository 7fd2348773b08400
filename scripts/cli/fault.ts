import { EnvironmentFault, TemplatFault } from "../model/fault.ts";

const SISTEM: Readonly<Record<string, (path: string) => string>> = {
	ENOSPC: () => "Tempat di disk habis; kosongkan sebagian, lalu ulangi.",
	EROFS: (path) => `${path} berada di media yang hanya dapat dibaca; pilih folder lain dengan --out dan --cetak.`,
	EACCES: (path) => `Tidak ada izin untuk ${path}; periksa izin folder, atau pilih folder lain.`,
	EPERM: (path) => `Tidak ada izin untuk ${path}; periksa izin folder, atau pilih folder lain.`,
	EMFILE: () => "Terlalu banyak berkas terbuka; tutup program lain, lalu ulangi.",
	ENOENT: (path) => `${path} tidak dapat dibuat atau tidak ada; pilih folder lain.`,
	ENOTDIR: (path) => `${path} bukan folder.`,
};

/** Libraries wrap what the system told them, each under a name of its own. */
function innerError(error: unknown): unknown {
	const { cause, originalError } = Object(error) as { cause?: unknown; originalError?: unknown };
	return cause ?? originalError;
}

/**
 * A fault of the environment in one line.
 * @returns undefined when the error is none: then it is a mistake of ours, and its stack is worth seeing
 */
export function describeFault(error: unknown): string | undefined {
	if (error === undefined || error === null) return undefined;
	if (error instanceof EnvironmentFault || error instanceof TemplatFault) return error.message;
	const { code, path } = error as NodeJS.ErrnoException;
	const line = code === undefined ? undefined : SISTEM[code]?.(path ?? "folder tujuan");
	return line ?? describeFault(innerError(error));
}
