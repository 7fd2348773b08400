/**
 * Checks files and codes in the browser. The record is loaded with the page; from then on no network is needed, and no
 * file leaves the machine.
 */
import { BATAS_UKURAN, readLembar } from "./lembar.js";
import { judgeKode, judgeLembar, judgeTerlaluBesar, PUTUSAN_ASLI, readKode } from "./putusan.js";
import { describeGagal, whenOnline } from "./sambungan.js";

const root = document.getElementById("verifikasi");
const kotak = root.querySelector(".jatuhkan");
const pilih = root.querySelector("#berkas");
const kolomKode = root.querySelector("#kode");
const jawaban = root.querySelector(".jawaban");
const akar = root.dataset.akar;

/** Answers that are neither yes nor no. */
const RAGU = ["tak-terbanding", "kode-tak-dikenal", "ditambahi", "rancangan"];

async function loadCatatan() {
	const response = await fetch(root.dataset.bukti);
	if (!response.ok) throw new Error(String(response.status));
	return response.json();
}
let catatan;
/** The record, or undefined where it cannot be had; then it is asked for anew the next time. */
function readCatatan() {
	catatan ??= loadCatatan().catch(() => {
		catatan = undefined;
	});
	return catatan;
}
// A failure is told when something is asked, not before.
readCatatan();

function make(name, attributes = {}, ...children) {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.append(...children);
	return element;
}

const link = (path, text) => make("a", { href: akar + path.slice(1) }, text);

function rupaOf(putusan) {
	if (PUTUSAN_ASLI.includes(putusan)) return "asli";
	return RAGU.includes(putusan) ? "ragu" : "tidak";
}

/** A sentence with its codes kept whole at the end of a line. */
function sentence(teks) {
	const parts = teks.split(/([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})/);
	return make("p", {}, ...parts.map((part, index) => (index % 2 === 1 ? make("span", { class: "kode" }, part) : part)));
}

function renderJawaban({ putusan, kepala, kalimat, dokumen, versi }, masukan) {
	const links = [];
	if (dokumen?.url) links.push(link(dokumen.url, "Halaman naskah"));
	if (versi) links.push(link(`/v/${versi.kode}/`, "Catatan versi ini"));
	return make(
		"section",
		{ class: `putusan putusan-${rupaOf(putusan)}`, "data-putusan": putusan },
		make("p", { class: "kecil redup" }, masukan),
		make("h2", {}, kepala),
		...kalimat.map(sentence),
		...(links.length > 0 ? [make("p", { class: "deret" }, ...links)] : []),
	);
}

/** Says that there is nothing to compare with, and asks again when there may be. */
function tellNoRecord(masukan, ask) {
	whenOnline(ask);
	const { kepala, kalimat } = describeGagal("Catatan portal");
	return renderJawaban({ putusan: "tak-terbaca", kepala, kalimat: [kalimat] }, masukan);
}

async function answerFile(file, bukti) {
	if (file.size > BATAS_UKURAN) return judgeTerlaluBesar();
	return judgeLembar(await readLembar(new Uint8Array(await file.arrayBuffer())), bukti);
}

function tellUnread(masukan) {
	const kalimat = ["Pilih berkasnya sekali lagi. Pemeriksaan berkas memerlukan halaman yang dibuka melalui https."];
	return renderJawaban({ putusan: "tak-terbaca", kepala: "Berkas ini tidak dapat dibaca.", kalimat }, masukan);
}

async function checkFiles(files) {
	whenOnline();
	const bukti = await readCatatan();
	jawaban.replaceChildren();
	for (const file of files) {
		if (!bukti) jawaban.append(tellNoRecord(file.name, () => checkFiles(files)));
		else
			jawaban.append(
				await answerFile(file, bukti).then(
					(satu) => renderJawaban(satu, file.name),
					() => tellUnread(file.name),
				),
			);
	}
}

async function checkKode(teks) {
	whenOnline();
	const bukti = await readCatatan();
	jawaban.replaceChildren(
		bukti
			? renderJawaban(judgeKode(teks, bukti), readKode(teks) ?? teks)
			: tellNoRecord(readKode(teks) ?? teks, () => checkKode(teks)),
	);
}

pilih.addEventListener("change", async () => {
	await checkFiles([...pilih.files]);
	// The same file may be chosen again after it was mended.
	pilih.value = "";
});
for (const name of ["dragover", "dragleave", "drop"]) {
	kotak.addEventListener(name, (event) => {
		event.preventDefault();
		kotak.classList.toggle("di-atas", name === "dragover");
		if (name === "drop") checkFiles([...event.dataTransfer.files]);
	});
}
root.querySelector("form").addEventListener("submit", (event) => {
	event.preventDefault();
	checkKode(kolomKode.value);
});
