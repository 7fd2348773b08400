/* Generated from schemas/ by `npm run generate`; do not edit. */
import adendum from "../../schemas/adendum.schema.json" with { type: "json" };
import beritaAcara from "../../schemas/berita-acara.schema.json" with { type: "json" };
import daerah from "../../schemas/daerah.schema.json" with { type: "json" };
import daftarHadir from "../../schemas/daftar-hadir.schema.json" with { type: "json" };
import dinas from "../../schemas/dinas.schema.json" with { type: "json" };
import kerangkaAcuanKerja from "../../schemas/kerangka-acuan-kerja.schema.json" with { type: "json" };
import kerjaSama from "../../schemas/kerja-sama.schema.json" with { type: "json" };
import kesepakatanBersama from "../../schemas/kesepakatan-bersama.schema.json" with { type: "json" };
import laporan from "../../schemas/laporan.schema.json" with { type: "json" };
import laporanEvaluasi from "../../schemas/laporan-evaluasi.schema.json" with { type: "json" };
import laporanMitra from "../../schemas/laporan-mitra.schema.json" with { type: "json" };
import laporanPemantauan from "../../schemas/laporan-pemantauan.schema.json" with { type: "json" };
import laporanSemester from "../../schemas/laporan-semester.schema.json" with { type: "json" };
import libur from "../../schemas/libur.schema.json" with { type: "json" };
import matrikEvaluasi from "../../schemas/matrik-evaluasi.schema.json" with { type: "json" };
import naskahKerjaSama from "../../schemas/naskah-kerja-sama.schema.json" with { type: "json" };
import notaKesepakatan from "../../schemas/nota-kesepakatan.schema.json" with { type: "json" };
import notulen from "../../schemas/notulen.schema.json" with { type: "json" };
import pembinaan from "../../schemas/pembinaan.schema.json" with { type: "json" };
import pengakhiran from "../../schemas/pengakhiran.schema.json" with { type: "json" };
import peraturan from "../../schemas/peraturan.schema.json" with { type: "json" };
import perjanjianKerjaSama from "../../schemas/perjanjian-kerja-sama.schema.json" with { type: "json" };
import pernyataanKehendak from "../../schemas/pernyataan-kehendak.schema.json" with { type: "json" };
import perpanjangan from "../../schemas/perpanjangan.schema.json" with { type: "json" };
import perselisihan from "../../schemas/perselisihan.schema.json" with { type: "json" };
import persetujuanDprd from "../../schemas/persetujuan-dprd.schema.json" with { type: "json" };
import rapat from "../../schemas/rapat.schema.json" with { type: "json" };
import rencanaKerja from "../../schemas/rencana-kerja.schema.json" with { type: "json" };
import rencanaKerjaSama from "../../schemas/rencana-kerja-sama.schema.json" with { type: "json" };
import surat from "../../schemas/surat.schema.json" with { type: "json" };
import suratKuasa from "../../schemas/surat-kuasa.schema.json" with { type: "json" };
import telaahan from "../../schemas/telaahan.schema.json" with { type: "json" };
import umum from "../../schemas/umum.schema.json" with { type: "json" };

export { umum };
export const SKEMA = [
	adendum,
	beritaAcara,
	daerah,
	daftarHadir,
	dinas,
	kerangkaAcuanKerja,
	kerjaSama,
	kesepakatanBersama,
	laporan,
	laporanEvaluasi,
	laporanMitra,
	laporanPemantauan,
	laporanSemester,
	libur,
	matrikEvaluasi,
	naskahKerjaSama,
	notaKesepakatan,
	notulen,
	pembinaan,
	pengakhiran,
	peraturan,
	perjanjianKerjaSama,
	pernyataanKehendak,
	perpanjangan,
	perselisihan,
	persetujuanDprd,
	rapat,
	rencanaKerja,
	rencanaKerjaSama,
	surat,
	suratKuasa,
	telaahan,
	umum,
];
