import type { Ketentuan } from "../../model/generated/schema-types.ts";
import { jangkarKetentuan } from "../citation.ts";
import type { PeraturanPublik, Portal } from "../portal.ts";
import type { AturanPanduan, Terbitan } from "../terbitan.ts";
import type { Tautan } from "./ringkas.ts";

export interface KetentuanTampil extends Ketentuan {
	readonly jangkar: string;
	/** The rules of the checker that rest on it. */
	readonly aturan: readonly AturanPanduan[];
}

export interface HalamanPeraturan {
	readonly url: string;
	readonly peraturan: PeraturanPublik;
	/** Provisions below the heading they stand under, in the order of the text. */
	readonly bagian: readonly { readonly judul: string; readonly ketentuan: readonly KetentuanTampil[] }[];
	/** Regions that assert it, and from when. */
	readonly daerah: readonly (Tautan & {
		readonly berlaku: boolean;
		readonly sejak?: string;
		readonly sampai?: string;
	})[];
	readonly jumlah_aturan: number;
}

function bagianOf(ketentuan: readonly KetentuanTampil[]): { judul: string; ketentuan: KetentuanTampil[] }[] {
	const parts: { judul: string; ketentuan: KetentuanTampil[] }[] = [];
	for (const satu of ketentuan) {
		const last = parts.at(-1);
		if (last && last.judul === (satu.tentang ?? "")) last.ketentuan.push(satu);
		else parts.push({ judul: satu.tentang ?? "", ketentuan: [satu] });
	}
	return parts;
}

function daerahOf(id: string, portal: Portal): HalamanPeraturan["daerah"] {
	return portal.daerah.flatMap(({ nama, url, peraturan }) =>
		peraturan
			.filter((satu) => satu.id === id)
			.map(({ berlaku, sejak, sampai }) => ({
				judul: nama,
				url,
				berlaku,
				...(sejak && { sejak }),
				...(sampai && { sampai }),
			})),
	);
}

/** The page of each regulation. */
export function halamanPeraturan(portal: Portal, rules: Terbitan["rules"]): HalamanPeraturan[] {
	return portal.peraturan.map((peraturan) => {
		const citedBy = (id: string): AturanPanduan[] =>
			rules.filter((rule) => rule.cites.includes(`${peraturan.id}:${id}`));
		const ketentuan = peraturan.ketentuan.map((satu) => ({
			...satu,
			jangkar: jangkarKetentuan(satu),
			aturan: citedBy(satu.id),
		}));
		return {
			url: peraturan.url,
			peraturan,
			bagian: bagianOf(ketentuan),
			daerah: daerahOf(peraturan.id, portal),
			jumlah_aturan: new Set(ketentuan.flatMap((satu) => satu.aturan.map((rule) => rule.id))).size,
		};
	});
}

/** A citation as a link: "Perbup Barito Selatan 23/2023 Pasal 19 ayat (3)". */
export function tautanKutipan({ peraturan }: Portal, citation: string): Tautan {
	const [id, bagian] = citation.split(":");
	const found = peraturan.find((satu) => satu.id === id);
	const ketentuan = found?.ketentuan.find((satu) => satu.id === bagian);
	if (!found || !ketentuan) return { judul: citation, url: "" };
	return { judul: `${found.sebutan} ${ketentuan.letak}`, url: `${found.url}#${jangkarKetentuan(ketentuan)}` };
}
