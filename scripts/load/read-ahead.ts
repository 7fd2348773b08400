/** Files on their way from the disk while the one before them is read. */
const BERSAMA = 16;

type Baca = (path: string) => Promise<Uint8Array>;

/**
 * The same reader, a few files ahead of who asks: to wait for each in turn takes a third of the time of a large archive.
 * @param paths in the order in which they will be asked for
 * @param read its errors reach who asks for that file, and nobody else
 */
export function readAhead(paths: readonly string[], read: Baca): Baca {
	const begun = new Map<string, Promise<Uint8Array>>();
	const left = paths.values();
	const begin = (): void => {
		while (begun.size < BERSAMA) {
			const { value: path } = left.next();
			if (path === undefined) return;
			const isi = read(path);
			// Who asks for it is told; until then nobody listens.
			isi.catch(() => {});
			begun.set(path, isi);
		}
	};
	return (path) => {
		begin();
		const isi = begun.get(path) ?? read(path);
		begun.delete(path);
		begin();
		return isi;
	};
}
