/** Words on which no name ends. */
const SAMBUNG =
	/-(?:dan|di|ke|dari|dalam|dengan|melalui|untuk|antara|serta|atau|yang|pada|oleh|atas|bagi|kepada|tentang)$/;

/** Cuts a slug at a word, so that it is at most so long and does not end on "dan" or "di". */
export function potong(slug: string, paling: number): string {
	if (slug.length <= paling) return slug;
	let cut = slug
		.slice(0, paling + 1)
		.replace(/-[^-]*$/, "")
		.slice(0, paling);
	while (SAMBUNG.test(cut)) cut = cut.replace(SAMBUNG, "");
	return cut;
}
