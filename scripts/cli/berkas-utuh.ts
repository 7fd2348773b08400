import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Puts a file in its place: readers see the one before or the new one, never a half, and a failure leaves nothing.
 * Folders above it are made; two processes that write the same file do not disturb each other.
 * @param write makes the file at the path it is given, beside its place
 * @throws what `write` throws, and the errors of the file system
 */
export async function writeWhole(target: string, write: (path: string) => Promise<void>): Promise<void> {
	const temporary = `${target}.${process.pid}.baru`;
	await mkdir(dirname(target), { recursive: true });
	try {
		await write(temporary);
		await rename(temporary, target);
	} finally {
		await rm(temporary, { force: true });
	}
}
