/** The collections of the browser editor: one for each kind of paper, the cases, and the regions. */
import type { FolderDaerah } from "../../model/arsip.ts";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { isJenisNaskah, type JenisDokumen, SIFAT_JENIS, sifatOf } from "../../model/jenis.ts";
import type { Skema } from "../halaman/skema.ts";
import { KASUS, PARA_PIHAK } from "./acuan.ts";
import { TETAP } from "./bentuk/bentuk.ts";
import { type IsianCms, isianCmsOf } from "./isian-cms.ts";
import { labelOf } from "./label.ts";

/** A collection as the editor's configuration writes it. */
export interface Koleksi {
	readonly name: string;
	readonly label: string;
	readonly fields: readonly IsianCms[];
	readonly [opsi: string]: unknown;
}

/** What the collections are made from. */
export interface Bahan {
	/** Schemas by their names. */
	readonly skema: ReadonlyMap<string, Skema>;
	/** Text with which a new paper of a kind begins. */
	readonly kerangka: ReadonlyMap<string, string>;
}

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
const BENTUK_SLUG = "Pakai huruf kecil, angka, dan tanda hubung, mis. pengelolaan-sampah.";

/** A name is typed, never made from a title, and stays as it is: it is the address of a page. */
const ALAMAT = {
	editable: ["create"],
	pattern: [`^${SLUG}$`, BENTUK_SLUG],
	hint: `Menjadi alamat halaman dan tidak berubah lagi, walaupun judulnya berubah. ${BENTUK_SLUG}`,
};

/** Papers are corrected and added here; to take one away is for who knows what links to it. */
const BATAS = { delete: false, duplicate: false, format: "naskah", identifier_field: "judul" };

/** Plain text: a form for Markdown would number and indent pasal and ayat in its own way. */
const isiTeks = (label: string, hint: string, awal = ""): IsianCms => ({
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
const LETAK: IsianCms = {
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

function fieldsOf(jenis: string, { skema: semua }: Bahan): IsianCms[] {
	const skema = semua.get(jenis) ?? {};
	const fields = isianCmsOf({ node: skema, root: skema }, semua);
	return [
		tersembunyi(jenis),
		...fields.map((satu) => (satu.name in BAWAAN ? { ...satu, default: BAWAAN[satu.name] } : satu)),
	];
}

function isiOf(jenis: JenisDokumen, { kerangka }: Bahan): IsianCms {
	const awal = kerangka.get(jenis);
	if (isJenisNaskah(jenis)) return isiTeks("Isi naskah", PETUNJUK_NASKAH, awal);
	return isiTeks("Teks", "Ditulis dengan Markdown: ## mengawali judul bagian, 1. mengawali butir.", awal);
}

/** What papers of the case choose from in their field `mewakili`; made when the file is read, never written. */
const SEBUTAN: IsianCms = {
	name: PARA_PIHAK,
	label: "Sebutan para pihak",
	hint: "Terisi sendiri dari para pihak di atas; menjadi pilihan pada isian Mewakili.",
	widget: "list",
	required: false,
	readonly: true,
	minimize_collapsed: true,
	fields: ["id", "nama"].map((name) => ({ name, label: labelOf(name), widget: "string", required: false })),
};

function koleksiKasus(folder: string, bahan: Bahan): Koleksi {
	return {
		name: "kerja-sama",
		label: "Kerja Sama",
		icon: "handshake",
		description: "Satu entri untuk setiap kerja sama: judul, para pihak, urusan, dan tahapnya.",
		folder: `${folder}/kerja-sama`,
		path: "{{slug}}/kerja-sama",
		filter: { field: "jenis", value: "kerja-sama" },
		slug: ALAMAT,
		summary: "{{judul}}",
		sortable_fields: ["judul"],
		...BATAS,
		fields: [
			...fieldsOf("kerja-sama", bahan),
			isiTeks("Penjelasan untuk warga", "Beberapa paragraf yang dipahami warga."),
			SEBUTAN,
		],
	};
}

function koleksiDokumen(folder: string, jenis: JenisDokumen, bahan: Bahan): Koleksi {
	return {
		name: jenis,
		label: NAMA_JENIS[jenis],
		icon: isJenisNaskah(jenis) ? "contract" : "description",
		folder: `${folder}/kerja-sama`,
		path: "{{_letak.kasus}}/{{_letak.berkas}}",
		filter: { field: "jenis", value: jenis },
		slug: { template: "{{_letak.kasus}}-{{_letak.berkas}}", editable: false },
		summary: "{{judul}} – {{dirname}}",
		sortable_fields: ["tanggal", "judul"],
		view_filters: [{ label: "Rancangan", field: "status", pattern: "^rancangan$" }],
		...BATAS,
		fields: [LETAK, ...fieldsOf(jenis, bahan), isiOf(jenis, bahan)],
	};
}

/** Papers of the region itself, by the folder in which they lie. */
const MILIK_DAERAH: Readonly<Record<FolderDaerah, readonly JenisDokumen[]>> = {
	rapat: ["rapat", "notulen", "berita-acara", "daftar-hadir"],
	rencana: ["rencana-kerja-sama"],
	pembinaan: ["pembinaan"],
};

function koleksiDaerah(folder: string, map: FolderDaerah, jenis: JenisDokumen, bahan: Bahan): Koleksi {
	const isMilik = sifatOf(jenis).milik === "daerah";
	return {
		name: isMilik ? jenis : `${map}-${jenis}`,
		label: isMilik ? NAMA_JENIS[jenis] : `${NAMA_JENIS[jenis]} rapat`,
		icon: "groups",
		folder: `${folder}/${map}`,
		filter: { field: "jenis", value: jenis },
		slug: ALAMAT,
		summary: "{{judul}}",
		sortable_fields: ["tanggal", "judul"],
		...BATAS,
		fields: [...fieldsOf(jenis, bahan), isiOf(jenis, bahan)],
	};
}

/** All regions of the repository: a case may be with any of them. None is added here. */
function koleksiProfil(content: string, { skema: semua }: Bahan): Koleksi {
	const skema = semua.get("daerah") ?? {};
	return {
		name: "daerah",
		label: "Daerah",
		icon: "account_balance",
		description: "Kepala daerah, kertas, peraturan yang berlaku, perangkat daerah, dan tim.",
		folder: content,
		path: "{{slug}}/daerah",
		create: false,
		delete: false,
		duplicate: false,
		format: "daerah",
		identifier_field: "nama",
		summary: "{{nama}}",
		slug: { template: "{{nama}}", editable: false },
		sortable_fields: ["nama"],
		fields: isianCmsOf({ node: skema, root: skema }, semua),
	};
}

const GARIS = { divider: true } as const;

/**
 * @param content the folder of the content in the repository
 * @param id folder of the region
 */
export function koleksiOf(content: string, id: string, bahan: Bahan): (Koleksi | typeof GARIS)[] {
	const folder = `${content}/${id}`;
	const jenis = (Object.keys(SIFAT_JENIS) as JenisDokumen[]).filter((satu) => sifatOf(satu).milik !== "daerah");
	const milik = (Object.entries(MILIK_DAERAH) as [FolderDaerah, readonly JenisDokumen[]][]).flatMap(([map, daftar]) =>
		daftar.map((satu) => koleksiDaerah(folder, map, satu, bahan)),
	);
	return [
		// First: the editor reads a file by the first collection that holds it.
		koleksiKasus(folder, bahan),
		GARIS,
		...jenis.filter(isJenisNaskah).map((satu) => koleksiDokumen(folder, satu, bahan)),
		GARIS,
		...jenis.filter((satu) => !isJenisNaskah(satu)).map((satu) => koleksiDokumen(folder, satu, bahan)),
		GARIS,
		...milik,
		GARIS,
		koleksiProfil(content, bahan),
	];
}
