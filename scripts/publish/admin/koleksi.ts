/** The collections of the browser editor: one for each kind of paper, the cases, and the regions. */
import type { FolderDaerah } from "../../model/arsip.ts";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { isJenisNaskah, type JenisDokumen, SIFAT_JENIS, sifatOf } from "../../model/jenis.ts";
import { type Bahan, BENTUK_SLUG, fieldsOf, isiOf, isiTeks, LETAK, SEBUTAN, SLUG } from "./isian-berkas.ts";
import { type IsianCms, isianCmsOf } from "./isian-cms.ts";

/** A collection as the editor's configuration writes it. */
export interface Koleksi {
	readonly name: string;
	readonly label: string;
	readonly fields: readonly IsianCms[];
	readonly [opsi: string]: unknown;
}

/** A name is typed, never made from a title, and stays as it is: it is the address of a page. */
const ALAMAT = {
	editable: ["create"],
	pattern: [`^${SLUG}$`, BENTUK_SLUG],
	hint: `Menjadi alamat halaman dan tidak berubah lagi, walaupun judulnya berubah. ${BENTUK_SLUG}`,
};

/** Papers are corrected and added here; to take one away is for who knows what links to it. */
const BATAS = { delete: false, duplicate: false, format: "naskah", identifier_field: "judul" };

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
