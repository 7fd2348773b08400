/** Makes an address of the portal whole. Without a known host it stays relative to the root. */
export type Alamat = (url: string) => string;

/** @param siteUrl where the portal is served, as `https://kerjasama.example.go.id/` or with a path; may be empty */
export function alamatAt(siteUrl: string): Alamat {
	const base = siteUrl.replace(/\/+$/, "");
	return (url) => `${base}${url}`;
}

/** The path below which the portal is served: `/` or `/portal/`. */
export function pathPrefixOf(siteUrl: string): string {
	return siteUrl === "" ? "/" : new URL(siteUrl).pathname.replace(/\/*$/, "/");
}
