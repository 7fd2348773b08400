/* Generated from schemas/ by `npm run generate`; do not edit. */
import adendum from "../../schemas/adendum.schema.json" with { type: "json" };
import daerah from "../../schemas/daerah.schema.json" with { type: "json" };
import kerjaSama from "../../schemas/kerja-sama.schema.json" with { type: "json" };
import kesepakatanBersama from "../../schemas/kesepakatan-bersama.schema.json" with { type: "json" };
import laporan from "../../schemas/laporan.schema.json" with { type: "json" };
import libur from "../../schemas/libur.schema.json" with { type: "json" };
import matrikEvaluasi from "../../schemas/matrik-evaluasi.schema.json" with { type: "json" };
import peraturan from "../../schemas/peraturan.schema.json" with { type: "json" };
import perjanjianKerjaSama from "../../schemas/perjanjian-kerja-sama.schema.json" with { type: "json" };
import perpanjangan from "../../schemas/perpanjangan.schema.json" with { type: "json" };
import umum from "../../schemas/umum.schema.json" with { type: "json" };

export { umum };
export const SKEMA = [
	adendum,
	daerah,
	kerjaSama,
	kesepakatanBersama,
	laporan,
	libur,
	matrikEvaluasi,
	peraturan,
	perjanjianKerjaSama,
	perpanjangan,
	umum,
];
