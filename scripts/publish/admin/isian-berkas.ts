/** The fields of a file: those of its schema, the text below them, and where a new one goes. */
import { isJenisNaskah, type JenisDokumen } from "../../model/jenis.ts";
import type { Skema } from "../halaman/skema.ts";
import { KASUS, PARA_PIHAK } from "./acuan.ts";
import { TETAP } from "./bentuk/bentuk.ts";
import { type IsianCms, isianCmsOf } from "./isian-cms.ts";
import { labelOf } from "./label.ts";

/** What the collections are made from. */
export interface Bahan {
	/** Schemas by their names. */
	readonly skema: ReadonlyMap<string, Skema>;
	/** Text with which a new paper of a kind begins. */
	readonly kerangka: ReadonlyMap<string, string>;
}

export const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
export const BENTUK_SLUG = "Pakai huruf kecil, angka, dan tanda hubung, mis. pengelolaan-sampah.";

/** Plain text: a form for Markdown would number and indent pasal and ayat in its own way. */
export const isiTeks = (label: string, hint: string, awal = ""): IsianCms => ({
	name: "body",
	label,
	hint,
	widget: "text",
	required: false,
	...(awal && { default: awal }),
});

const PETUNJUK_NASKAH =
	"## mengawali pasal, # mengawali bab atau lampiran, 1. mengawali ayat. Nomor pasal tercetak sendiri.";

const tersembunyi = (jenis: string): IsianCms => ({
	name: "jenis",
	label: "Jenis",
	widget: "hidden",
	default: jenis,
});

/** Where a new paper goes. One that has its place shows that, folded, and what is written here moves nothing. */
export const LETAK: IsianCms = {
	name: "_letak",
	label: "Letak",
	hint: "Untuk dokumen baru. Dokumen yang sudah ada tetap di tempatnya.",
	widget: "object",
	required: true,
	collapsed: "auto",
	summary: "{{fields.berkas}}",
	fields: [
		{
			name: "kasus",
			label: "Kerja sama",
			hint: "Kerja sama yang memiliki dokumen ini.",
			required: true,
			...KASUS,
		},
		{
			name: "berkas",
			label: "Nama berkas",
			hint: "Menjadi alamat halaman, mis. pks atau laporan-semester-1-2026; berbeda dari berkas lain dalam kerja sama itu.",
			widget: "string",
			required: true,
			pattern: [`^(?:${TETAP.replace(/[()]/g, "\\$&")}|${SLUG})$`, BENTUK_SLUG],
			use_emoji_autocomplete: false,
		},
	],
};

/** What a new paper says of itself until someone says otherwise: a draft of what will be open, as the law has it. */
const BAWAAN: Readonly<Record<string, string>> = { status: "rancangan", publikasi: "publik" };

export function fieldsOf(jenis: string, { skema: semua }: Bahan): IsianCms[] {
	const skema = semua.get(jenis) ?? {};
	const fields = isianCmsOf({ node: skema, root: skema }, semua);
	return [
		tersembunyi(jenis),
		...fields.map((satu) => (satu.name in BAWAAN ? { ...satu, default: BAWAAN[satu.name] } : satu)),
	];
}

export function isiOf(jenis: JenisDokumen, { kerangka }: Bahan): IsianCms {
	const awal = kerangka.get(jenis);
	if (isJenisNaskah(jenis)) return isiTeks("Isi naskah", PETUNJUK_NASKAH, awal);
	return isiTeks("Teks", "Ditulis dengan Markdown: ## mengawali judul bagian, 1. mengawali butir.", awal);
}

/** What papers of the case choose from in their field `mewakili`; made when the file is read, never written. */
export const SEBUTAN: IsianCms = {
	name: PARA_PIHAK,
	label: "Sebutan para pihak",
	hint: "Terisi sendiri dari para pihak di atas; menjadi pilihan pada isian Mewakili.",
	widget: "list",
	required: false,
	readonly: true,
	minimize_collapsed: true,
	fields: ["id", "nama"].map((name) => ({ name, label: labelOf(name), widget: "string", required: false })),
};
