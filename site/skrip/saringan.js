/** The filters of the search: lists with counts, and those chosen as buttons that take them away. */
import { make } from "./hasil.js";

const optionOf = (nilai, ...teks) => make("option", { value: nilai }, ...teks);

/** Sets the lists to what is chosen, also before their values are known. */
export function markChosen(selects, chosen) {
	for (const select of selects) {
		const nilai = chosen[select.name] ?? "";
		if (![...select.options].some(({ value }) => value === nilai)) select.append(optionOf(nilai, nilai));
		select.value = nilai;
	}
}

/** Values with how many results each would leave; the one chosen stays even when it would leave none. */
function fillSaringan(select, counts, chosen) {
	const shown = chosen && !counts.some(([nilai]) => nilai === chosen) ? [[chosen, 0], ...counts] : [...counts];
	shown.sort(([a], [b]) => (select.name === "tahun" ? b.localeCompare(a) : a.localeCompare(b, "id")));
	const options = shown.map(([nilai, count]) => optionOf(nilai, `${nilai} (${count})`));
	select.replaceChildren(select.firstElementChild, ...options);
	select.value = chosen;
}

/** @param counts by name of a filter, its values with their counts */
export function fillAll(selects, counts, chosen) {
	for (const select of selects) fillSaringan(select, counts[select.name] ?? [], chosen[select.name] ?? "");
}

/** Buttons for what is chosen; each takes its filter away and gives the focus back to the list it came from. */
export function renderTerpilih(list, selects, chosen, onChange) {
	const buttons = selects
		.filter(({ name }) => chosen[name])
		.map((select) => {
			const nama = select.labels[0].textContent;
			const button = make(
				"button",
				{ type: "button" },
				`${nama}: ${chosen[select.name]} `,
				make("span", { "aria-hidden": "true" }, "×"),
			);
			button.setAttribute("aria-label", `Hapus saringan ${nama}: ${chosen[select.name]}`);
			button.onclick = () => {
				select.value = "";
				onChange();
				const details = select.closest("details");
				(details.open ? select : details.querySelector("summary")).focus();
			};
			return make("li", {}, button);
		});
	list.replaceChildren(...buttons);
	list.hidden = buttons.length === 0;
}
