/** The number of a pasal or ayat leads to itself; pressing it copies that address too, and says so. */

/** @param {Element} naskah @param {Element} kabar where it is said */
export function pasangSalin(naskah, kabar) {
	if (!navigator.clipboard) return;
	naskah.addEventListener("click", async (event) => {
		const link = event.target.closest("a.pasal-nomor, a.label");
		if (!link) return;
		try {
			await navigator.clipboard.writeText(link.href);
			kabar.textContent = `Tautan ke ${link.textContent.replace(/\s+/g, " ").trim()} disalin.`;
		} catch {
			kabar.textContent = "Tautan tidak dapat disalin; salin alamat dari peramban.";
		}
	});
}
