import type { Usul } from "../../baru/usul.ts";
import type { Arsip, BerkasDaerah } from "../../model/arsip.ts";
import { NAMA_BENTUK_SURAT, NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import type { JenisDokumen } from "../../model/jenis.ts";
import type { Tenggat } from "../../model/kewajiban.ts";
import type { BerkasBaru } from "./berkas-baru.ts";
import { rancangKasus } from "./kasus.ts";
import { namaRencana, sebutanKasus } from "./pesan.ts";
import { type PilihanBaru, rencanaOf } from "./pilihan.ts";
import { jadwalOf, rancang, usulDi } from "./rencana.ts";
import { Berhenti, type Jawaban, type Tanya } from "./tanya.ts";
import { tanyaKasus } from "./tanya-kasus.ts";
import { jenisDi, readTujuan, type Tujuan } from "./tujuan.ts";

interface Meja {
	readonly tanya: Tanya;
	readonly arsip: Arsip;
	readonly jadwal: readonly Tenggat[];
	readonly options: Pick<PilihanBaru, "rest" | "today" | "nama" | "bentuk">;
}

const menunggu = (banyak: number): { readonly alasan?: string } =>
	banyak === 0 ? {} : { alasan: `${banyak} dokumen menunggu` };

async function pilihTempat({
	tanya,
	arsip,
	jadwal,
	options,
}: Meja): Promise<Tujuan | { readonly baruDi: BerkasDaerah }> {
	const [alamat] = options.rest;
	const named = alamat === undefined ? undefined : readTujuan(alamat, arsip);
	if (named?.kasus) return named;
	const [first] = arsip.daerah;
	const regions = arsip.daerah.map((satu) => ({ nilai: satu, label: satu.data.nama }));
	const daerah = named?.daerah ?? (regions.length === 1 && first ? first : await tanya.pilih("Daerah mana?", regions));
	const usulOf = (tujuan: Tujuan) => usulDi(tujuan, arsip, jadwal, options.today).filter((satu) => !satu.rancangan);
	const tempat: Jawaban<Tujuan | { readonly baruDi: BerkasDaerah }>[] = [
		{ nilai: { baruDi: daerah }, label: "Kerja sama baru" },
		{ nilai: { daerah }, label: "Dokumen daerah: rapat, rencana, pembinaan", ...menunggu(usulOf({ daerah }).length) },
		...daerah.kerja_sama.map((kasus) => ({
			nilai: { daerah, kasus },
			label: sebutanKasus(kasus),
			...menunggu(usulOf({ daerah, kasus }).length),
		})),
	];
	return tanya.pilih("Untuk apa dokumennya?", tempat);
}

async function pilihBentuk(tanya: Tanya): Promise<string> {
	const all = Object.entries(NAMA_BENTUK_SURAT).map(([nilai, label]) => ({ nilai, label }));
	return tanya.pilih("Untuk apa suratnya?", all);
}

async function pilihDokumen({ tanya, arsip, jadwal, options }: Meja, tujuan: Tujuan): Promise<Usul> {
	const usul = usulDi(tujuan, arsip, jadwal, options.today).filter((satu) => !satu.rancangan);
	const pilihan: Jawaban<Usul | JenisDokumen>[] = [
		...usul.map((satu) => ({ nilai: satu, label: namaRencana(satu), alasan: satu.alasan })),
		...jenisDi(tujuan).map((jenis) => ({ nilai: jenis, label: NAMA_JENIS[jenis] })),
	];
	const chosen = await tanya.pilih("Dokumen apa? Yang menunggu ditulis ada di atas.", pilihan);
	if (typeof chosen !== "string") return chosen;
	const bentuk = chosen === "surat" ? await pilihBentuk(tanya) : undefined;
	return { ...rencanaOf(chosen, bentuk === undefined ? {} : { bentuk }, usul), alasan: "" };
}

async function siapkan(meja: Meja): Promise<BerkasBaru> {
	const { tanya, arsip, options } = meja;
	tanya.buka("Dokumen baru");
	const tempat = await pilihTempat(meja);
	if ("baruDi" in tempat)
		return rancangKasus({ daerah: tempat.baruDi }, options.nama, await tanyaKasus(tanya, arsip, tempat.baruDi));
	const usul = await pilihDokumen(meja, tempat);
	const rencana = options.nama === undefined ? usul : { ...usul, nama: options.nama };
	return rancang(arsip, tempat, rencana, options.today);
}

/**
 * Asks until it is known what to write.
 * @returns undefined when someone stopped or said no: then nothing is to be written
 */
export async function bicara(arsip: Arsip, options: Meja["options"], tanya: Tanya): Promise<BerkasBaru | undefined> {
	try {
		const baru = await siapkan({ tanya, arsip, jadwal: jadwalOf(arsip, options.today), options });
		return (await tanya.yakin(`Tulis ${baru.path}?`)) ? baru : undefined;
	} catch (error) {
		if (error instanceof Berhenti) return undefined;
		throw error;
	}
}
