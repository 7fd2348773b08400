import { semua, type Unsur } from "./xml.ts";

/**
 * What the elements that we write may hold, and which attributes they must have, after the XML Schema of Akoma Ntoso
 * 3.0 (OASIS LegalDocML, akomantoso30.xsd). An element that is not named here is none that we may write.
 */
interface Model {
	/** Names of the children, in order, each with a space behind it. */
	readonly anak: RegExp;
	readonly wajib?: readonly string[];
	readonly boleh?: readonly string[];
	/** May hold text beside its children. */
	readonly teks?: true;
}

const BLOK = "(?:(?:p|blockList|table|block) )";
const HIERARKI = "(?:(?:chapter|section|subsection|article|paragraph|point) )";
const INLINE = /^(?:(?:i|b|ref|eol|mod|docType|docTitle|docNumber|docDate|organization|person|role|signature) )*$/;
const KEPALA = "(?:num )?(?:heading )?";
const KOSONG = /^$/;

const sebaris = (wajib: readonly string[] = [], boleh: readonly string[] = []): Model => ({
	anak: INLINE,
	teks: true,
	wajib,
	boleh,
});
const hierarki: Model = {
	anak: new RegExp(`^${KEPALA}(?:content |(?:intro )?${HIERARKI}*(?:wrapUp )?)$`),
	wajib: ["eId"],
};
const butir: Model = { anak: new RegExp(`^${KEPALA}${BLOK}+$`), wajib: ["eId"] };
const blok: Model = { anak: new RegExp(`^${BLOK}*$`) };
const nilai: Model = { anak: KOSONG, wajib: ["value"] };
const sebut: Model = { anak: KOSONG, wajib: ["eId", "href", "showAs"] };
const frbr = "FRBRthis FRBRuri (?:FRBRdate )+(?:FRBRauthor )+";

const MODEL: Readonly<Record<string, Model>> = {
	akomaNtoso: { anak: /^doc $/, boleh: ["xmlns"] },
	doc: { anak: /^meta (?:preface )?(?:preamble )?mainBody (?:conclusions )?(?:attachments )?$/, wajib: ["name"] },
	meta: { anak: /^identification (?:references )?$/ },
	identification: { anak: /^FRBRWork FRBRExpression FRBRManifestation $/, wajib: ["source"] },
	FRBRWork: {
		anak: new RegExp(
			`^${frbr}FRBRcountry (?:FRBRsubtype )*(?:FRBRnumber )*(?:FRBRprescriptive )?(?:FRBRauthoritative )?$`,
		),
	},
	FRBRExpression: { anak: new RegExp(`^${frbr}(?:FRBRlanguage )+$`) },
	FRBRManifestation: { anak: new RegExp(`^${frbr}(?:FRBRformat )?$`) },
	FRBRthis: nilai,
	FRBRuri: nilai,
	FRBRcountry: nilai,
	FRBRsubtype: nilai,
	FRBRnumber: nilai,
	FRBRprescriptive: nilai,
	FRBRauthoritative: nilai,
	FRBRformat: nilai,
	FRBRdate: { anak: KOSONG, wajib: ["date", "name"] },
	FRBRauthor: { anak: KOSONG, wajib: ["href"] },
	FRBRlanguage: { anak: KOSONG, wajib: ["language"] },
	references: {
		anak: /^(?:(?:activeRef|TLCReference|TLCOrganization|TLCPerson|TLCRole) )+$/,
		wajib: ["source"],
	},
	activeRef: sebut,
	TLCReference: { ...sebut, wajib: ["eId", "href", "showAs", "name"] },
	TLCOrganization: sebut,
	TLCPerson: sebut,
	TLCRole: sebut,
	preface: blok,
	preamble: { anak: /^(?:(?:recitals|citations|p|blockList|table|block) )+$/ },
	recitals: { anak: /^(?:recital )+$/, wajib: ["eId"] },
	recital: butir,
	citations: { anak: /^(?:citation )+$/, wajib: ["eId"] },
	citation: butir,
	mainBody: { anak: new RegExp(`^(?:${HIERARKI}|${BLOK})+$`) },
	chapter: hierarki,
	section: hierarki,
	subsection: hierarki,
	article: hierarki,
	paragraph: hierarki,
	point: hierarki,
	intro: blok,
	wrapUp: blok,
	content: { anak: new RegExp(`^${BLOK}+$`) },
	conclusions: blok,
	attachments: { anak: /^(?:attachment )+$/ },
	attachment: { anak: new RegExp(`^${KEPALA}doc $`), wajib: ["eId"] },
	blockList: { anak: /^(?:item )+$/, wajib: ["eId"] },
	item: butir,
	table: { anak: /^(?:tr )+$/, wajib: ["eId"] },
	tr: { anak: /^(?:(?:th|td) )+$/ },
	th: blok,
	td: blok,
	quotedStructure: { anak: new RegExp(`^${BLOK}+$`), wajib: ["eId"] },
	mod: { anak: /^(?:quotedStructure )+$/, wajib: ["eId"] },
	num: sebaris(),
	heading: sebaris(),
	p: sebaris(),
	block: sebaris(["name"], ["eId"]),
	i: sebaris(),
	b: sebaris(),
	ref: sebaris(["href"]),
	docType: sebaris(),
	docTitle: sebaris(),
	docNumber: sebaris(),
	docDate: sebaris(["date"]),
	signature: sebaris([], ["eId"]),
	organization: sebaris(["eId", "refersTo"]),
	person: sebaris(["eId", "refersTo"]),
	role: sebaris(["eId", "refersTo"]),
	eol: { anak: KOSONG },
};

function kelirunya({ nama, anak, atribut, bercampur }: Unsur): string[] {
	const model = MODEL[nama];
	if (!model) return [`${nama}: no element of the profile`];
	const { wajib = [], boleh = [] } = model;
	const isi = anak.map((satu) => `${satu.nama} `).join("");
	const lain = Object.keys(atribut).filter((kunci) => ![...wajib, ...boleh].includes(kunci));
	return [
		...(model.anak.test(isi) ? [] : [`${nama} holds ${isi || "nothing"}`]),
		...(bercampur && !model.teks ? [`${nama} holds text`] : []),
		...wajib.filter((kunci) => !atribut[kunci]).map((kunci) => `${nama} lacks ${kunci}`),
		...lain.map((kunci) => `${nama} has ${kunci}`),
	];
}

/** What in a file is not as Akoma Ntoso asks: elements, their order, attributes, eIds that are double or not there. */
export function kelirunyaAkn(akar: Unsur): string[] {
	const all = semua(akar);
	const ids = all.flatMap(({ atribut }) => atribut.eId ?? []);
	const tujuan = all.flatMap(({ nama, atribut }) =>
		nama === "ref" || nama === "FRBRauthor" || atribut.refersTo ? [atribut.refersTo ?? atribut.href ?? ""] : [],
	);
	const hilang = tujuan.filter((satu) => satu.startsWith("#") && !ids.includes(satu.slice(1)));
	return [
		...all.flatMap(kelirunya),
		...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `eId ${id} twice`),
		...ids.filter((id) => /\s/.test(id)).map((id) => `eId "${id}" has a space`),
		...hilang.map((satu) => `${satu} leads nowhere`),
	];
}
