/**
 * A page made from data has its address there, a chapter in its front-matter; the others write theirs themselves.
 * A chapter alone is no page: `panduan-bab.njk` makes one of it.
 */
export default {
	permalink: ({ h }) => (h ? `${h.url || h.data.alamat}index.html` : false),
};
