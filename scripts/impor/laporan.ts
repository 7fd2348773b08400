import type { KolomCocok } from "./cocok.ts";
import type { BarisDitolak } from "./entri.ts";
import { ARTI } from "./kolom.ts";
import { sebutBaris } from "./nomor-baris.ts";
import type { Nasib, Rencana } from "./rencana.ts";
import { hurufKolom } from "./tabel.ts";

/** How each column of one sheet was understood. */
export interface LembarCocok {
	readonly lembar: string;
	/** Row of the header, from 1. */
	readonly baris: number;
	readonly kolom: readonly KolomCocok[];
}

/** What a person is shown before anything is written, and finds in the report after. */
export function tampilkanKolom({ lembar, baris, kolom }: LembarCocok): string {
	const where = lembar === "" ? "" : `Lembar "${lembar}", `;
	const used = kolom.filter(({ judul }) => judul !== "");
	const width = Math.min(44, Math.max(0, ...used.map(({ judul }) => judul.length)));
	const rows = used.map(({ index, judul, isian, ragu }) => {
		const arti =
			ragu.length > 0
				? `? mungkin ${ragu.map((satu) => ARTI[satu]).join(", atau ")}; sementara disimpan apa adanya`
				: ARTI[isian];
		return `  ${hurufKolom(index).padEnd(2)}  ${judul.slice(0, 44).padEnd(width)}  → ${arti}`;
	});
	return [`${where}judul kolom pada baris ${baris}:`.replace(/^j/, "J"), ...rows].join("\n");
}

const at = ({ lembar, baris }: { readonly lembar: string; readonly baris: number | string }): string =>
	lembar === "" ? `baris ${baris}` : `lembar ${lembar}, baris ${baris}`;

const only = <N extends Nasib["nasib"]>(nasib: readonly Nasib[], name: N) =>
	nasib.filter((satu): satu is Extract<Nasib, { nasib: N }> => satu.nasib === name);

/** How many rows became what, one line for each fate that befell any. */
export function ringkas({ nasib, ditolak }: Rencana): string[] {
	const count = (name: Nasib["nasib"]) => only(nasib, name).length;
	const bagian = ditolak.filter(({ bukanKerjaSama }) => bukanKerjaSama).length;
	const rows: readonly (readonly [number, string])[] = [
		[count("masuk"), "menjadi kerja sama baru; semuanya belum terbit"],
		[count("sudah-ada"), "sudah ada dan tidak diubah"],
		[count("berubah"), "sudah ada tetapi isinya kini lain; tidak ditimpa"],
		[count("kembar"), "kembar dengan baris lain dan tidak dimasukkan"],
		[ditolak.length - bagian, "tidak dimasukkan"],
		[bagian, "bukan baris kerja sama (judul bagian atau jumlah)"],
	];
	const told = rows.filter(([many]) => many > 0).map(([many, text]) => `${many} ${text}`);
	return [`${nasib.length + ditolak.length} baris dibaca`, ...told];
}

const quiet = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, "\\$&");

function section(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
}

function bedaOf({ beda }: Extract<Nasib, { nasib: "berubah" }>): string {
	return beda.map(({ isian, lama, baru }) => `${isian} "${lama}" kini "${baru}"`).join("; ");
}

/** What a person should look at: what many rows share is said once, in the place of the first. */
function catatanOf(masuk: readonly Extract<Nasib, { nasib: "masuk" }>[]): string[] {
	const rows = new Map<string, number[]>();
	const keyed = masuk.flatMap(({ lembar, baris, catatan }) =>
		catatan.map((satu) => ({ lembar, baris, ...satu, kunci: JSON.stringify([lembar, satu.kolom, satu.pesan]) })),
	);
	for (const { kunci, baris } of keyed) rows.set(kunci, [...(rows.get(kunci) ?? []), baris]);
	return [...new Map(keyed.map((satu) => [satu.kunci, satu])).values()].map(({ kunci, lembar, kolom, pesan }) => {
		const where = at({ lembar, baris: sebutBaris(rows.get(kunci) ?? []) });
		return `- ${where}, ${quiet(kolom)}: ${quiet(pesan)}`;
	});
}

/** Every row of a register with its fate, as Markdown. */
export function tulisLaporan(
	berkas: string,
	lembar: readonly LembarCocok[],
	rencana: Rencana,
	dilewati: readonly string[],
): string {
	const { nasib, ditolak } = rencana;
	const titled = (satu: Nasib): string => `- ${at(satu)}: ${quiet(satu.judul)}`;
	const tolak = (satu: BarisDitolak): string => `- ${at(satu)}: ${quiet(satu.alasan)}`;
	const masuk = only(nasib, "masuk");
	return [
		`# Laporan impor ${quiet(berkas)}`,
		"",
		...ringkas(rencana).map((line) => `- ${line}`),
		...section("Tidak dimasukkan", ditolak.filter((satu) => !satu.bukanKerjaSama).map(tolak)),
		...section(
			"Kembar dengan baris lain",
			only(nasib, "kembar").map((satu) => `${titled(satu)} (kembar dengan ${satu.tempat})`),
		),
		...section(
			"Isinya kini lain; perbaiki sendiri bila register yang benar",
			only(nasib, "berubah").map((satu) => `${titled(satu)} (${satu.tempat}): ${quiet(bedaOf(satu))}`),
		),
		...section("Perlu diperiksa", catatanOf(masuk)),
		...section(
			"Kerja sama baru",
			masuk.map((satu) => `${titled(satu)} → ${satu.folder}`),
		),
		...section(
			"Sudah ada",
			only(nasib, "sudah-ada").map((satu) => `${titled(satu)} (${satu.tempat})`),
		),
		...section("Bukan baris kerja sama", ditolak.filter((satu) => satu.bukanKerjaSama).map(tolak)),
		...section(
			"Lembar yang dilewati",
			dilewati.map((nama) => `- ${quiet(nama)}: tidak ada baris judul kolom yang dikenali`),
		),
		...section(
			"Arti kolom",
			lembar.flatMap((satu) => ["```", tampilkanKolom(satu).replaceAll("`", "'"), "```", ""]),
		),
		"",
	]
		.join("\n")
		.replace(/\n{3,}/g, "\n\n");
}
