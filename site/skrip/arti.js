/** Shows what a defined term means beside the term, instead of leading the reader away. */

const JARAK = 8;

function makeBox() {
	const box = document.createElement("div");
	box.className = "arti";
	box.popover = "auto";
	box.tabIndex = -1;
	box.setAttribute("role", "note");
	document.body.append(box);
	return box;
}

/** The meaning as it stands in the naskah; the anchor itself stays there alone. */
function readArti(target) {
	const source = target.querySelector(".butir-isi") ?? target.querySelector("p") ?? target;
	const copy = source.cloneNode(true);
	for (const one of copy.querySelectorAll("[id]")) one.removeAttribute("id");
	return copy;
}

/** Below the term, or above it where there is no room; on a phone the stylesheet sets it at the foot of the screen. */
function place(box, link) {
	const term = link.getClientRects()[0] ?? link.getBoundingClientRect();
	const { width, height } = box.getBoundingClientRect();
	const isBelow = term.bottom + JARAK + height <= innerHeight;
	const left = Math.min(Math.max(JARAK, term.left), innerWidth - width - JARAK);
	box.style.setProperty("--kiri", `${left}px`);
	box.style.setProperty("--atas", `${isBelow ? term.bottom + JARAK : Math.max(JARAK, term.top - JARAK - height)}px`);
}

/** @param {Element} naskah */
export function tampilkanArti(naskah) {
	if (!("popover" in HTMLElement.prototype)) return;
	const box = makeBox();
	let opener;
	naskah.addEventListener("click", (event) => {
		const link = event.target.closest("a.istilah");
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
		if (!target) return;
		event.preventDefault();
		opener = link;
		const go = document.createElement("a");
		go.href = link.hash;
		go.textContent = "Lihat di naskah";
		go.addEventListener("click", () => {
			opener = undefined;
			box.hidePopover();
		});
		const head = document.createElement("strong");
		head.textContent = link.textContent;
		box.replaceChildren(head, readArti(target), go);
		box.showPopover();
		place(box, link);
		box.focus({ preventScroll: true });
	});
	box.addEventListener("toggle", (event) => {
		if (event.newState === "closed") opener?.focus({ preventScroll: true });
	});
}
