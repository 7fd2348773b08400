/** The documents that are measured. */
import { join } from "node:path";
import { check } from "../check/check.ts";
import { identitasOf } from "../cli/identitas.ts";
import type { Options } from "../cli/options.ts";
import { ROOT } from "../cli/root.ts";
import { load } from "../load/load.ts";
import { type Dokumen, dokumenOf } from "../model/arsip.ts";
import { readPrintAssets } from "../print/assets.ts";
import type { PrintJob } from "../print/cetak.ts";
import { renderDokumen } from "../render/dokumen.ts";
import { createTemplates } from "../render/templates.ts";
import { naskahSebesar, writeContoh } from "./isi.ts";

/** Sizes that come to nine and to sixty pages of A4. */
const SEMBILAN = { jenis: "perjanjian-kerja-sama", pihak: 2, pasal: 14 } as const;
const ENAM_PULUH = { jenis: "kesepakatan-bersama", pihak: 28, pasal: 102 } as const;

/** The two documents that are measured, read and checked like any content. */
export async function prepare(folder: string, { content: own, today }: Options) {
	const content = join(folder, "content");
	const from = { peraturan: join(own, "peraturan"), samples: `${ROOT}templates` };
	const besar = naskahSebesar({ ...ENAM_PULUH, nomor: 1 });
	await writeContoh(content, from, { besar, sedang: naskahSebesar({ ...SEMBILAN, nomor: 1 }) });
	const { arsip } = check(await load(content), today);
	const dokumen = (slug: string) => dokumenOf(arsip).find((satu) => satu.slug === slug) as Dokumen;
	const assets = await readPrintAssets(`${ROOT}templates`);
	const bahan = { arsip, templates: createTemplates(assets.templates), huruf: assets.huruf, today };
	const susun = (satu: Dokumen): string => renderDokumen(satu, bahan);
	const sedang = dokumen("sedang");
	const html = susun(sedang);
	const jobAt = (index: number): PrintJob => ({
		id: `naskah ${index}`,
		html: () => html.replace("</title>", ` ${index}</title>`),
		tanggal: sedang.data.tanggal,
		identitas: () => identitasOf(sedang, arsip),
	});
	return { besar, susunBesar: () => susun(dokumen("besar")), html, jobAt };
}
