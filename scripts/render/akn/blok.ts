import type { Blok, Butir, Daftar, Kelompok, Kutipan, Lampiran, Pasal, Tabel } from "../../model/isi.ts";
import { unsur } from "../../model/xml.ts";
import type { Rujukan } from "../rujukan.ts";
import { sebaris } from "./sebaris.ts";

/** What all parts of one file are set with. */
export interface Alat {
	readonly rujukan: Rujukan;
	/** An eId that nothing else in the file bears: this one, or this one with a number. */
	readonly pengenal: (dasar: string) => string;
}

/** Hands out eIds, each once, so that they are unique in the file as the standard asks. */
export function pembagiPengenal(): Alat["pengenal"] {
	const terpakai = new Set<string>();
	return (dasar) => {
		let pengenal = dasar;
		for (let nomor = 2; terpakai.has(pengenal); nomor++) pengenal = `${dasar}-${nomor}`;
		terpakai.add(pengenal);
		return pengenal;
	};
}

export const paragraf = (isi: string): string => unsur("p", {}, isi);

/** Blocks of an item; one that holds nothing still has its paragraph. */
export function isiButir(butir: Butir, eId: string, alat: Alat): string {
	const di = butir.jangkar ? { ...alat, rujukan: alat.rujukan.at(butir.jangkar) } : alat;
	const isi = blokAkn(butir.blok, eId, di) || paragraf("");
	return (butir.label ? unsur("num", {}, sebaris(butir.label, alat.rujukan)) : "") + isi;
}

function daftarAkn({ butir }: Daftar, induk: string, alat: Alat): string {
	const eId = alat.pengenal(`${induk}-daftar`);
	const isi = butir.map((satu, index) => {
		const own = alat.pengenal(satu.jangkar ?? `${eId}-butir-${index + 1}`);
		return unsur("item", { eId: own }, isiButir(satu, own, alat));
	});
	return unsur("blockList", { eId }, isi.join(""));
}

function tabelAkn({ kepala, baris }: Tabel, induk: string, alat: Alat): string {
	const sel = (nama: string) => (teks: string) => unsur(nama, {}, paragraf(sebaris(teks, alat.rujukan)));
	const kepalaBaris = kepala.some((teks) => teks !== "") ? [unsur("tr", {}, kepala.map(sel("th")).join(""))] : [];
	const isi = [...kepalaBaris, ...baris.map((satu) => unsur("tr", {}, satu.map(sel("td")).join("")))];
	return unsur("table", { eId: alat.pengenal(`${induk}-tabel`) }, isi.join(""));
}

function dikutip(bagian: Pasal | Kelompok | Lampiran, eId: string, alat: Alat): string {
	const label = "jenis" in bagian && bagian.jenis === "pasal" ? `Pasal ${bagian.nomor}` : bagian.label;
	const kepala = [label, bagian.judul].filter((kata) => kata !== "").join(" ");
	const judul = { name: "judul", eId: alat.pengenal(bagian.jangkar) };
	return unsur("block", judul, sebaris(kepala, alat.rujukan)) + blokAkn(bagian.blok, eId, alat);
}

/** New text for another naskah; its anchors begin with the place that quotes it. */
function kutipanAkn({ blok, batang_tubuh, lampiran }: Kutipan, induk: string, alat: Alat): string {
	const eId = alat.pengenal(`${induk}-kutipan`);
	const isi = [
		blokAkn(blok, eId, alat),
		...[...batang_tubuh, ...lampiran].map((bagian) => dikutip(bagian, eId, alat)),
	].join("");
	const kutipan = unsur("quotedStructure", { eId: alat.pengenal(`${eId}-isi`) }, isi || paragraf(""));
	return paragraf(unsur("mod", { eId }, kutipan));
}

/**
 * Blocks as block elements of Akoma Ntoso.
 * @param induk eId of what holds them, with which those of lists and tables begin
 */
export function blokAkn(blok: readonly Blok[], induk: string, alat: Alat): string {
	return blok.map((satu) => satuBlok(satu, induk, alat)).join("");
}

function satuBlok(blok: Blok, induk: string, alat: Alat): string {
	switch (blok.jenis) {
		case "judul":
			return unsur("block", { name: "judul" }, sebaris(blok.teks, alat.rujukan));
		case "paragraf":
			return paragraf(sebaris(blok.teks, alat.rujukan));
		case "rincian": {
			const lines = blok.baris.map(({ label, teks }) => `${label}: ${teks}`);
			const all = blok.nama === undefined ? lines : [blok.nama, ...lines];
			return all.map((teks) => paragraf(sebaris(teks, alat.rujukan))).join("");
		}
		case "daftar":
			return daftarAkn(blok, induk, alat);
		case "tabel":
			return tabelAkn(blok, induk, alat);
		case "kutipan":
			return kutipanAkn(blok, induk, alat);
	}
}
