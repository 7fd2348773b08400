import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "../../scripts/check/check.ts";
import { readSamples } from "../../scripts/cli/samples.ts";
import { susunTerbitan } from "../../scripts/cli/terbitan.ts";
import { toXlsxTabel } from "../../scripts/compile/xlsx.ts";
import { load } from "../../scripts/load/load.ts";
import { type Arsip, type BerkasCetak, berkasCetakOf, type Sasaran } from "../../scripts/model/arsip.ts";
import type { Versi } from "../../scripts/model/versi.ts";
import { type PublishOptions, publish } from "../../scripts/publish/publish.ts";
import type { Lembar, Terbitan } from "../../scripts/publish/terbitan.ts";
import { buktiOf } from "../../scripts/render/bukti.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** The sample content of the project. */
export const CONTENT = join(ROOT, "content");
export const TODAY = "2026-11-21";
/** Where the sample portal stands in tests in which it knows its address: below a path, as on GitHub Pages. */
export const SITUS = "https://portal.example/kerja-sama";

const folders: string[] = [];
process.once("exit", () => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the process ends. */
export function makeFolder(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), `naskah-${name}-`));
	folders.push(folder);
	return folder;
}

/** A sheet that is no real PDF, but carries all that its document says: the source that a real one has attached. */
function makeLembar(dokumen: BerkasCetak, arsip: Arsip, folder: string): Lembar {
	const isi = `%PDF-1.7\n${buktiOf(dokumen, arsip).sumber}`;
	const sha256 = createHash("sha256").update(isi).digest("hex");
	const path = join(folder, `${sha256}.pdf`);
	writeFileSync(path, isi);
	return { path, sha256, pages: 3, bytes: Buffer.byteLength(isi) };
}

/** The present version, as though it had been committed on the first day of the year. */
function versiOf(dokumen: BerkasCetak, arsip: Arsip): Versi {
	const { kode, sha256 } = buktiOf(dokumen, arsip);
	const commit = createHash("sha1").update(dokumen.sumber.path).digest("hex");
	return { kode, sha256, status: dokumen.data.status, commit, tanggal: "2026-01-01" };
}

/** Everything up to publishing, without a browser. */
export async function terbitanOf(contentDir: string): Promise<Terbitan> {
	const pemeriksaan = check(await load(contentDir), TODAY);
	const { arsip } = pemeriksaan;
	const dokumen = berkasCetakOf(arsip);
	const cases = arsip.daerah.flatMap((daerah) => daerah.kerja_sama);
	const folder = makeFolder("lembar");
	const commitOf = ({ sumber }: Sasaran) => createHash("sha1").update(sumber.path).digest("hex");
	return susunTerbitan(pemeriksaan, TODAY, {
		sheets: new Map(dokumen.map((satu) => [satu, makeLembar(satu, arsip, folder)])),
		commits: new Map([...cases, ...dokumen].map((satu) => [satu.sumber.path, commitOf(satu)])),
		versi: new Map(dokumen.map((satu) => [satu, { kini: versiOf(satu, arsip), lama: [] }])),
		riwayat: true,
		samples: await readSamples(join(ROOT, "templates")),
	});
}

/** Publishes into a folder of its own. */
export async function publishInto(terbitan: Terbitan, options?: Omit<PublishOptions, "toXlsx">): Promise<string> {
	const dist = makeFolder("dist");
	await publish(terbitan, dist, { ...options, toXlsx: toXlsxTabel });
	return dist;
}

let contoh: Promise<Terbitan> | undefined;
const portal = new Map<string, Promise<string>>();

/** The sample content up to publishing, read once for all tests of a worker: nobody may change it. */
export function terbitanContoh(): Promise<Terbitan> {
	contoh ??= terbitanOf(CONTENT);
	return contoh;
}

/**
 * The portal of the sample content, published once for all tests of a worker: nobody may write into it. Without
 * `siteUrl` it stands at the root of a host and does not know its address.
 */
export function portalContoh(siteUrl?: string): Promise<string> {
	const made =
		portal.get(siteUrl ?? "") ?? terbitanContoh().then((satu) => publishInto(satu, siteUrl ? { siteUrl } : {}));
	portal.set(siteUrl ?? "", made);
	return made;
}
