/** Where a chapter lies below this folder, as an address. */
const addressOf = (stem) => stem.replace(/^.*\/site(?=\/)/, "").replace(/(?:\/index)?$/, "/");

/** A page made from data has its address there, a chapter has that of its file; the others write theirs themselves. */
export default {
	permalink: ({ h, page }) => `${h ? h.url : addressOf(page.filePathStem)}index.html`,
};
