/** A page made from data has its address there; the others write theirs themselves. */
export default {
	permalink: ({ h }) => `${h.url}index.html`,
};
