/** What the editor has noted of the repository, in the browser's own store. */

/** Store in which the editor keeps the files of a repository by their paths. */
const BERKAS = "file-cache";

const hasilOf = (request) =>
	new Promise((done, fail) => {
		request.onsuccess = () => done(request.result);
		request.onerror = () => fail(request.error);
	});

/** True where a file of the repository has this path: a new paper must not take its place. */
export async function isAda({ name, repo }, path) {
	const db = await hasilOf(indexedDB.open(`${name}:${repo}`));
	try {
		if (!db.objectStoreNames.contains(BERKAS)) return false;
		return (await hasilOf(db.transaction(BERKAS).objectStore(BERKAS).count(path))) > 0;
	} finally {
		db.close();
	}
}
