/**
 * Search in the browser: Pagefind's index, our own few lines of interface. A hit leads to the very ayat.
 * The state lives in the address, so that a search can be shared and the back button works.
 */
const SARINGAN = [
	["daerah", "Daerah"],
	["jenis", "Jenis"],
	["urusan", "Urusan"],
	["status", "Status"],
	["tahun", "Tahun"],
];
const SEKALI_TAMPIL = 10;
const BAGIAN_PER_HASIL = 3;
const KATA_SEKITAR = 14;
/** Anchors that people can cite: a clause or what lies in it, a chapter, an annex, a part of a report, a row of a matrix. */
const DAPAT_DIKUTIP = /^(?:pasal|bab|lampiran|bagian|baris|konsideran)/;
const BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

const akar = document.getElementById("cari");
const masukan = akar.querySelector("input");
const kotakSaring = akar.querySelector(".saring");
const jumlah = akar.querySelector(".jumlah");
const daftar = akar.querySelector(".hasil");
const tombolLagi = akar.querySelector("#lagi");

/** Makes an element; text is always text, never HTML. */
function buat(tag, sifat = {}, ...anak) {
	const elemen = document.createElement(tag);
	for (const [nama, nilai] of Object.entries(sifat)) elemen.setAttribute(nama, nilai);
	elemen.append(...anak);
	return elemen;
}

function teksBiasa(html) {
	return html
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&#39;", "'")
		.replaceAll("&amp;", "&");
}

/** Pagefind marks hits in escaped text; here they become elements again. */
function denganSorotan(kutipan) {
	return kutipan.split(/(<mark>.*?<\/mark>)/).map((bagian) => {
		const sorot = /^<mark>(.*)<\/mark>$/.exec(bagian);
		return sorot ? buat("mark", {}, teksBiasa(sorot[1])) : teksBiasa(bagian);
	});
}

const tanggalPanjang = (tanggal) => {
	const [tahun, bulan, hari] = tanggal.split("-").map(Number);
	return `${hari} ${BULAN[bulan - 1]} ${tahun}`;
};

/** A heading by its words; anything else by its anchor: "pasal-7-ayat-2" → "Pasal 7 ayat (2)". */
function sebutJangkar({ element, id, text }) {
	if (/^h\d$/.test(element) && text) return text;
	const kata = id.replace(/ayat-(\w+)/, "ayat ($1)").replaceAll("-", " ");
	return kata.charAt(0).toUpperCase() + kata.slice(1);
}

/** The clauses in which a result was hit, those with the most hits first. */
function bagianTerkena(data) {
	const jangkar = data.anchors.filter((satu) => DAPAT_DIKUTIP.test(satu.id)).sort((a, b) => a.location - b.location);
	const terkena = new Map();
	for (const letak of data.weighted_locations) {
		const urutan = jangkar.findLastIndex((satu) => satu.location <= letak.location);
		if (urutan < 0) continue;
		const batas = jangkar[urutan + 1]?.location;
		const catatan = terkena.get(urutan) ?? { tujuan: jangkar[urutan], batas, bobot: 0, letak: [] };
		catatan.bobot += letak.balanced_score;
		catatan.letak.push(letak.location);
		terkena.set(urutan, catatan);
	}
	return [...terkena.values()].sort((a, b) => b.bobot - a.bobot).slice(0, BAGIAN_PER_HASIL);
}

/** The words around the first hit of a clause, none of its neighbours'. */
function kutip(data, { tujuan, batas, letak }) {
	const kata = data.raw_content.split(/[^\S\uFEFF]+/);
	const mulai = Math.max(tujuan.location, letak[0] - KATA_SEKITAR / 2);
	const selesai = Math.min(batas ?? kata.length, mulai + KATA_SEKITAR);
	const isi = kata.slice(mulai, selesai).map((satu, i) => (letak.includes(mulai + i) ? `<mark>${satu}</mark>` : satu));
	const awal = mulai > tujuan.location ? "… " : "";
	const akhir = selesai < (batas ?? kata.length) ? " …" : "";
	return denganSorotan(`${awal}${isi.join(" ")}${akhir}`);
}

function tampilan(data) {
	const { title, jenis, daerah, tanggal } = data.meta;
	const keterangan = [jenis, daerah, tanggal && tanggalPanjang(tanggal)].filter(Boolean).join(", ");
	const bagian = bagianTerkena(data).map((satu) =>
		buat(
			"li",
			{},
			buat(
				"a",
				{ href: `${data.url}#${satu.tujuan.id.replace(/^(pasal-\w+)-judul$/, "$1")}` },
				sebutJangkar(satu.tujuan),
			),
			buat("p", { class: "kecil" }, ...kutip(data, satu)),
		),
	);
	return buat(
		"li",
		{},
		buat("p", { class: "kecil redup" }, keterangan),
		buat("h2", {}, buat("a", { href: data.url }, title)),
		...(bagian.length > 0 ? [buat("ul", {}, ...bagian)] : [buat("p", {}, ...denganSorotan(data.excerpt))]),
	);
}

function keadaanDariAlamat() {
	const alamat = new URLSearchParams(location.search);
	const saring = Object.fromEntries(SARINGAN.map(([nama]) => [nama, alamat.get(nama)]).filter(([, nilai]) => nilai));
	return { q: alamat.get("q")?.trim() ?? "", saring, urut: alamat.get("urut") ?? "" };
}

function keadaanDariIsian() {
	const nilai = (nama) => kotakSaring.querySelector(`[name="${nama}"]`)?.value ?? "";
	const saring = Object.fromEntries(SARINGAN.map(([nama]) => [nama, nilai(nama)]).filter(([, satu]) => satu));
	return { q: masukan.value.trim(), saring, urut: nilai("urut") };
}

function simpanDiAlamat({ q, saring, urut }) {
	const isi = Object.entries({ q, ...saring, urut }).filter(([, nilai]) => nilai);
	const kueri = new URLSearchParams(isi).toString();
	history.pushState(null, "", kueri ? `?${kueri}` : location.pathname);
}

function pilihan(nama, label, isi, terpilih) {
	const id = `saring-${nama}`;
	const pilih = buat("select", { id, name: nama });
	for (const [nilai, teks] of isi)
		pilih.append(buat("option", nilai === terpilih ? { value: nilai, selected: "" } : { value: nilai }, teks));
	return buat("div", {}, buat("label", { for: id }, label), pilih);
}

/** The filters with how many results each would leave. A filter with nothing to choose is not shown. */
function gambarSaringan(hitungan, { saring, urut }) {
	const fokus = document.activeElement?.id;
	const kolom = SARINGAN.flatMap(([nama, label]) => {
		const terpilih = saring[nama] ?? "";
		const nilai = Object.entries(hitungan[nama] ?? {}).filter(([satu, banyak]) => banyak > 0 || satu === terpilih);
		if (nilai.length === 0) return [];
		const urutan = nama === "tahun" ? nilai.sort().reverse() : nilai.sort(([a], [b]) => a.localeCompare(b, "id"));
		const isi = urutan.map(([satu, banyak]) => [satu, `${satu} (${banyak})`]);
		return [pilihan(nama, label, [["", "Semua"], ...isi], terpilih)];
	});
	const urutan = pilihan(
		"urut",
		"Urutan",
		[
			["", "Paling sesuai"],
			["terbaru", "Terbaru"],
		],
		urut,
	);
	kotakSaring.replaceChildren(kotakSaring.querySelector("legend"), ...kolom, urutan);
	kotakSaring.hidden = false;
	if (fokus?.startsWith("saring-")) document.getElementById(fokus)?.focus();
}

let pagefind;
let giliran = 0;

async function cari(keadaan) {
	const ini = ++giliran;
	const kosong = keadaan.q === "" && Object.keys(keadaan.saring).length === 0;
	jumlah.textContent = "Mencari …";
	tombolLagi.hidden = true;
	try {
		pagefind ??= await import(akar.dataset.pagefind);
		const semua = await pagefind.filters();
		const urutan = keadaan.urut === "terbaru" ? { sort: { tanggal: "desc" } } : {};
		const jawaban = kosong
			? undefined
			: await pagefind.search(keadaan.q || null, { filters: keadaan.saring, ...urutan });
		if (ini !== giliran) return;
		gambarSaringan(jawaban?.filters ?? semua, keadaan);
		daftar.replaceChildren();
		if (!jawaban) {
			jumlah.textContent = "Ketik yang dicari, atau pilih saringan.";
			return;
		}
		sebutJumlah(jawaban.results.length, keadaan);
		await tampilkan(jawaban.results, ini);
	} catch {
		if (ini !== giliran) return;
		daftar.replaceChildren();
		jumlah.textContent = "Pencarian tidak dapat dimuat. Periksa sambungan Anda, lalu muat ulang halaman ini.";
	}
}

function sebutJumlah(banyak, { q }) {
	const untuk = q ? ` untuk “${q}”` : "";
	jumlah.textContent =
		banyak === 0 ? `Tidak ada hasil${untuk}. Coba kata lain, atau kurangi saringan.` : `${banyak} hasil${untuk}`;
}

async function tampilkan(hasil, ini) {
	const data = await Promise.all(hasil.slice(0, SEKALI_TAMPIL).map((satu) => satu.data()));
	if (ini !== giliran) return;
	const baru = data.map(tampilan);
	daftar.append(...baru);
	const sisa = hasil.slice(SEKALI_TAMPIL);
	tombolLagi.hidden = sisa.length === 0;
	tombolLagi.onclick = async () => {
		const terakhir = daftar.lastElementChild;
		await tampilkan(sisa, ini);
		terakhir.nextElementSibling?.querySelector("h2 a").focus();
	};
}

function ulang(keadaan) {
	simpanDiAlamat(keadaan);
	cari(keadaan);
}

function mulai() {
	const keadaan = keadaanDariAlamat();
	masukan.value = keadaan.q;
	cari(keadaan);
}

akar.querySelector("form").addEventListener("submit", (peristiwa) => {
	peristiwa.preventDefault();
	ulang(keadaanDariIsian());
});
kotakSaring.addEventListener("change", () => ulang(keadaanDariIsian()));
addEventListener("popstate", mulai);
mulai();
