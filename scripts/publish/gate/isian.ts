/** The named fields of an object that are filled in, in the order of the names. */
export function pick<T extends object, K extends keyof T>(data: T, keys: readonly K[]): Pick<T, K> {
	const filled = keys.filter((key) => data[key] !== undefined && data[key] !== null);
	return Object.fromEntries(filled.map((key) => [key, data[key]])) as Pick<T, K>;
}

type Terisi<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** Leaves out what is empty, so that JSON and types speak of one thing: a field is there or it is not. */
export function filled<T extends object>(data: T): Terisi<T> {
	return Object.fromEntries(
		Object.entries(data).filter(([, value]) => value !== undefined && value !== null),
	) as Terisi<T>;
}
