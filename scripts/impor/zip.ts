import { Unzip, type UnzipFile, UnzipInflate, zipSync } from "fflate";
import { EnvironmentFault } from "../model/fault.ts";

/** A register of 20,000 rows unpacks to about 30 MB. */
const BATAS_TERBUKA = 64 * 1024 * 1024;
const BATAS_BERKAS = 2_000;
/** Deflate makes at most about 1,000 bytes of one, so that a step never fills the memory. */
const LANGKAH = 16 * 1024;

const RUSAK = new EnvironmentFault("Berkas ini rusak dan tidak dapat dibuka; mintalah atau simpan ulang salinannya.");

/** What a zip archive holds: the names of all files, the bytes of those that are XML. */
export interface IsiZip {
	readonly nama: ReadonlySet<string>;
	readonly xml: ReadonlyMap<string, Uint8Array>;
}

const TERLALU_BANYAK = new EnvironmentFault(
	`Di dalam berkas ini ada lebih dari ${BATAS_BERKAS} berkas, jauh lebih banyak daripada register atau naskah mana pun; tidak dibaca.`,
);

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

class Pembuka {
	readonly nama = new Set<string>();
	readonly xml = new Map<string, Uint8Array>();
	private terbuka = 0;
	private fault: EnvironmentFault | undefined;

	/** Takes one file as it comes; its bytes are counted as they are unpacked, whatever the archive says of them. */
	terima(file: UnzipFile): void {
		this.nama.add(file.name);
		if (this.nama.size > BATAS_BERKAS) this.fault = TERLALU_BANYAK;
		const parts: Uint8Array[] = [];
		file.ondata = (error, chunk, final) => {
			if (error) this.fault ??= RUSAK;
			if (this.fault) return;
			this.terbuka += chunk.length;
			if (this.terbuka > BATAS_TERBUKA) this.fault = tooLarge();
			else if (isXml(file.name)) parts.push(chunk);
			if (final && isXml(file.name)) this.xml.set(file.name, Buffer.concat(parts));
		};
		file.start();
	}

	check(): void {
		if (this.fault) throw this.fault;
	}
}

const tooLarge = (): EnvironmentFault =>
	new EnvironmentFault(
		`Berkas ini terbuka menjadi lebih dari ${BATAS_TERBUKA / 1024 / 1024} MB, jauh lebih besar daripada register atau naskah mana pun; tidak dibaca.`,
	);

/**
 * Unpacks an archive step by step and stops as soon as it grows beyond bounds: what it claims about itself is not believed.
 * @throws EnvironmentFault when it is damaged or grows too large
 */
export function bukaZip(bytes: Uint8Array): IsiZip {
	const pembuka = new Pembuka();
	const unzip = new Unzip((file) => pembuka.terima(file));
	unzip.register(UnzipInflate);
	for (let at = 0; at < bytes.length; at += LANGKAH) {
		try {
			unzip.push(bytes.subarray(at, at + LANGKAH), at + LANGKAH >= bytes.length);
		} catch {
			throw RUSAK;
		}
		pembuka.check();
	}
	return pembuka;
}

/** The same files in a plain archive, for a reader that unpacks by itself. */
export const kemasUlang = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
	zipSync(Object.fromEntries(files), { level: 0 });
