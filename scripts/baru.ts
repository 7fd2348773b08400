/** `naskah baru`: begins a paper or a case with what the register knows, by asking or by what is written behind it. */
import { check } from "./check/check.ts";
import { type BerkasBaru, periksaBerkas, tulisBaru } from "./cli/baru/berkas-baru.ts";
import { mulaiDaerah } from "./cli/baru/daerah.ts";
import { daftarOf } from "./cli/baru/daftar.ts";
import { rancangKasus } from "./cli/baru/kasus.ts";
import { bicara } from "./cli/baru/percakapan.ts";
import { langkahBerikut } from "./cli/baru/pesan.ts";
import { PILIHAN_BARU, type PilihanBaru, rencanaOf } from "./cli/baru/pilihan.ts";
import { jadwalOf, rancang, usulDi } from "./cli/baru/rencana.ts";
import { createTanya } from "./cli/baru/tanya.ts";
import { mustBeWhole, readJenis, readTujuan } from "./cli/baru/tujuan.ts";
import { perintah } from "./cli/options.ts";
import { load } from "./load/load.ts";
import type { Arsip } from "./model/arsip.ts";
import { EnvironmentFault } from "./model/fault.ts";

const CARA =
	"Sebutkan tempat dan jenisnya, mis. npm run baru -- tirtapura/pengelolaan-sampah laporan-semester; npm run baru -- --daftar menampilkan yang menunggu ditulis.";

/** What was asked for, ready to be written; undefined where only the list was. */
async function siapkan(arsip: Arsip, options: PilihanBaru): Promise<BerkasBaru> {
	const [tempat = "", jenis = "", ...lebih] = options.rest;
	if (jenis === "" || lebih.length > 0) throw new EnvironmentFault(CARA);
	const tujuan = readTujuan(tempat, arsip);
	if (jenis === "kerja-sama") return rancangKasus(tujuan, options.nama, {});
	const usul = usulDi(tujuan, arsip, jadwalOf(arsip, options.today), options.today);
	const rencana = rencanaOf(readJenis(jenis, tujuan), options, usul);
	return rancang(arsip, tujuan, rencana, options.today);
}

/** A region is begun before there is anything to load. */
async function daerah(options: PilihanBaru): Promise<number> {
	const asked = options.rest.length === 1 && process.stdin.isTTY;
	process.stdout.write((await mulaiDaerah(options, asked ? createTanya() : undefined)) ?? "");
	return 0;
}

/** @returns 0; what is still blank in the new file is told, and is no fault */
export const run = perintah({ nama: "baru", pilihan: PILIHAN_BARU, bernama: true }, async (options) => {
	if (options.rest[0] === "daerah") return daerah(options);
	const muatan = await load(options.content);
	const { arsip } = check(muatan, options.today);
	if (arsip.daerah.length === 0)
		throw new EnvironmentFault(
			"Belum ada daerah yang sah; mulai dengan npm run baru -- daerah, atau lihat npm run check.",
		);
	for (const alamat of options.daftar ? options.rest : options.rest.slice(0, 1)) mustBeWhole(alamat, arsip, muatan);
	if (options.daftar) {
		process.stdout.write(daftarOf(arsip, options));
		return 0;
	}
	const asked = options.rest.length < 2 && process.stdin.isTTY;
	const baru = asked ? await bicara(arsip, options, createTanya()) : await siapkan(arsip, options);
	if (!baru) return 0;
	const diagnostics = periksaBerkas(baru, muatan, options.today);
	const file = await tulisBaru(options.content, baru);
	process.stdout.write(langkahBerikut(file, diagnostics));
	return 0;
});
