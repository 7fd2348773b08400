/** Where a page goes: a page made from data has its address there, any other in its `alamat`. */
export default {
	permalink: ({ h, alamat }) => (h ? `${h.url}index.html` : alamat),
};
