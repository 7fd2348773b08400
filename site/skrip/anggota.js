/** Which pages have which value of which filter: those that are kept, and how many each value would keep; pure. */

/** What `saring.json` holds: all pages, the newest first, and by filter and value the set of pages that have it. */
export function readAnggota({ halaman, saring }) {
	const idsOf = (steps) => {
		let place = 0;
		return new Set(
			steps.map((step) => {
				place += step;
				return halaman[place];
			}),
		);
	};
	const valuesOf = (values) => new Map(Object.entries(values).map(([nilai, steps]) => [nilai, idsOf(steps)]));
	return { halaman, saring: new Map(Object.entries(saring).map(([nama, values]) => [nama, valuesOf(values)])) };
}

const hasValue = ({ id }, nama, nilai, anggota) => anggota.saring.get(nama)?.get(nilai)?.has(id) ?? false;

/** Pages that have every chosen value; `saring` is the value by the name of its filter. */
export function keepChosen(pages, anggota, saring) {
	const chosen = Object.entries(saring);
	return pages.filter((page) => chosen.every(([nama, nilai]) => hasValue(page, nama, nilai, anggota)));
}

/**
 * How many of these pages have each value, where all filters but the own one of a list are kept.
 * @returns by the name of a filter, pairs of a value and its count; only values that would keep a page, or are chosen
 */
export function countValues(pages, anggota, saring) {
	const counts = {};
	for (const [nama, values] of anggota.saring) {
		const { [nama]: own, ...lain } = saring;
		const others = keepChosen(pages, anggota, lain);
		counts[nama] = [...values]
			.map(([nilai, ids]) => [nilai, others.filter(({ id }) => ids.has(id)).length])
			.filter(([nilai, count]) => count > 0 || own === nilai);
	}
	return counts;
}
