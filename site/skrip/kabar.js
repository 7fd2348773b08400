/** What the search says of its answer: how many, what a misspelling was taken for, what to do when there is nothing. */
import { make } from "./hasil.js";
import { describeGagal } from "./sambungan.js";

const angka = new Intl.NumberFormat("id");

/** One line, read out when it changes. */
export function describeJumlah({ pages, tanpaSaring }, { q }) {
	const words = q ? ` untuk “${q}”` : "";
	if (pages.length > 0) return `${angka.format(pages.length)} hasil${words}`;
	return `Tidak ada hasil${words}${tanpaSaring > 0 ? " dengan saringan ini" : ""}.`;
}

/** What was understood other than as typed; empty where there is nothing to say. */
export function describePaham({ parts, most, pages }, { terpotong }) {
	const betul = parts.some((part) => part.betul) ? parts.map((part) => part.betul ?? part.teks) : [];
	const asing = parts.filter((part) => part.asing).map((part) => part.teks);
	const said = parts.length - asing.length;
	return [
		terpotong && "Yang diketik terlalu panjang; hanya awalnya yang dicari.",
		betul.length > 0 && `Dicari sebagai “${betul.join(" ")}”.`,
		asing.length > 0 && pages.length > 0 && `Tanpa “${asing.join("”, “")}”, yang tidak ada di portal ini.`,
		most > 0 && most < said && "Tidak ada halaman yang memuat semua kata; ini yang paling banyak memuatnya.",
	]
		.filter(Boolean)
		.join(" ");
}

function listSaran({ saring }, tanpaSaring, alamat) {
	const tanpa = Object.keys(saring).length > 0 && tanpaSaring > 0;
	return [
		tanpa &&
			make(
				"li",
				{},
				make(
					"button",
					{ type: "button", class: "tautan" },
					`Hapus semua saringan (${angka.format(tanpaSaring)} hasil)`,
				),
			),
		make("li", {}, "Pakai kata yang lebih umum, misalnya “sampah” alih-alih “pengangkutan sampah organik”."),
		make("li", {}, "Tulis sebagian nomor naskah, nama mitra, atau nama perangkat daerah."),
		make("li", {}, "Lihat ", make("a", { href: alamat }, "semua kerja sama"), " menurut mitra, urusan, atau tahun."),
	].filter(Boolean);
}

/** What to try when nothing was found. */
export function renderKosong(query, { tanpaSaring }, alamat, onReset) {
	const list = make("ul", {}, ...listSaran(query, tanpaSaring, alamat));
	list.querySelector("button")?.addEventListener("click", onReset);
	return make("div", { class: "kosong" }, make("p", {}, "Coba:"), list);
}

/** What went wrong, and the way on. */
export function renderGagal(alamat, onRetry) {
	const { kepala, kalimat } = describeGagal("Pencarian");
	const button = make("button", { type: "button", class: "tombol" }, "Coba lagi");
	button.onclick = onRetry;
	const daftar = make("a", { href: alamat }, "daftar kerja sama");
	const lain = make("p", {}, "Semua kerja sama juga dapat dibaca dari ", daftar, ".");
	const isi = make("div", { class: "kosong" }, make("p", {}, kalimat), button);
	if (navigator.onLine) isi.append(lain);
	return { teks: kepala, isi };
}
