import type { Arsip } from "../../model/arsip.ts";
import { daftarUsul, sebutanKasus } from "./pesan.ts";
import type { PilihanBaru } from "./pilihan.ts";
import { jadwalOf, usulDi } from "./rencana.ts";
import { readTujuan, type Tujuan } from "./tujuan.ts";

/** A region with all its cases, or the one case that was named. */
function tempatOf(tujuan: Tujuan): readonly Tujuan[] {
	const { daerah, kasus } = tujuan;
	return kasus ? [tujuan] : [{ daerah }, ...daerah.kerja_sama.map((satu) => ({ daerah, kasus: satu }))];
}

/** What waits in the places that were named, or everywhere; a place where nothing waits is told of only when it was named. */
export function daftarOf(arsip: Arsip, { rest, today }: PilihanBaru): string {
	const jadwal = jadwalOf(arsip, today);
	const named = rest.length > 0 ? rest : arsip.daerah.map(({ id }) => id);
	const menunggu = named
		.flatMap((alamat) => tempatOf(readTujuan(alamat, arsip)))
		.map((tujuan) => ({ tujuan, usul: usulDi(tujuan, arsip, jadwal, today) }))
		.filter(({ usul }) => usul.length > 0);
	if (menunggu.length === 0) return "Tidak ada yang menunggu untuk ditulis.\n";
	return menunggu
		.map(({ tujuan: { daerah, kasus }, usul }) =>
			kasus
				? daftarUsul(sebutanKasus(kasus), `${daerah.id}/${kasus.slug}`, usul)
				: daftarUsul(daerah.data.nama, daerah.id, usul),
		)
		.join("\n");
}
