import Handlebars from "handlebars";
import { type LetakTemplat, TemplatFault } from "../model/fault.ts";

/** The templates of all kinds, compiled once. */
export interface Templates {
	/** What stands on the sheet of one kind. Every value is escaped unless it is `Html`. */
	render(jenis: string, view: object): string;
	/** The HTML file around it. */
	sheet(view: object): string;
	/** Stylesheet of one kind: what all sheets share, what its family shares, then its own where it has one. */
	css(jenis: string, family?: string): string;
	/** Stylesheet of a folder alone, for what is no sheet of a kind. */
	ownCss(folder: string): string;
	/** Text of another shared file, a picture for instance. */
	shared(name: string): string;
}

const OPTIONS = { strict: true, knownHelpersOnly: true, noEscape: false } as const;
const RUNTIME = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false } as const;

/** What a template that cannot be read says of its place; `loc` where the grammar stumbled. */
interface SalahBaca {
	readonly message: string;
	readonly hash?: { readonly loc?: { readonly first_line: number; readonly first_column: number } };
}

/** The first template that cannot be read at all, with the place. */
function findUnreadable(sources: ReadonlyMap<string, string>): { letak: LetakTemplat; kata: string } | undefined {
	for (const [path, source] of sources) {
		if (!path.endsWith(".hbs")) continue;
		try {
			Handlebars.parse(source);
		} catch (error) {
			const { message, hash } = error as SalahBaca;
			const line =
				hash?.loc?.first_line ?? Number(/line (\d+)| - (\d+):\d+$/.exec(message)?.slice(1).find(Boolean) ?? 1);
			return { letak: { file: `templates/${path}`, line }, kata: message.split("\n").at(-1) ?? message };
		}
	}
	return undefined;
}

/** The template in which a name stands at a place: the library tells the place, not in which of those included. */
function findNaming(sources: ReadonlyMap<string, string>, name: string, line: number): string | undefined {
	const naming = [...sources].filter(([, source]) => source.split("\n")[line - 1]?.includes(name));
	return naming.find(([path]) => path.endsWith(".hbs"))?.[0];
}

/** The fault in place of what Handlebars threw; errors of ours stay as they are. */
function faultOf(error: unknown, path: string, sources: ReadonlyMap<string, string>): unknown {
	const unreadable = findUnreadable(sources);
	if (unreadable) return new TemplatFault(unreadable.letak, unreadable.kata);
	if (!(error instanceof Handlebars.Exception)) return error;
	const { message, lineNumber: line, column } = error;
	const [, name = ""] = /"([^"]+)" not defined/.exec(message) ?? [];
	const own = `${path}.hbs`;
	const isOwn = line === undefined || sources.get(own)?.split("\n")[line - 1]?.includes(name);
	const file = isOwn ? own : (findNaming(sources, name, line) ?? own);
	const place = line === undefined ? {} : { line, column: Number(column) + 1 };
	return new TemplatFault({ file: `templates/${file}`, ...place }, message);
}

/**
 * @param sources texts of `templates/` by their path in it: `<jenis>/template.hbs`, `_shared/<partial>.hbs`, …
 * @throws Error when a kind has no template; TemplatFault when one cannot be read or names a value it is not given
 */
export function createTemplates(sources: ReadonlyMap<string, string>): Templates {
	const handlebars = Handlebars.create();
	const compiled = new Map<string, Handlebars.TemplateDelegate>();
	for (const [path, source] of sources) {
		const [, folder, name] = /^([^/]+)\/([^/]+)\.hbs$/.exec(path) ?? [];
		if (!folder || !name) continue;
		const template = handlebars.compile(source, OPTIONS);
		if (folder === "_shared") handlebars.registerPartial(name, template);
		compiled.set(`${folder}/${name}`, template);
	}

	function fill(path: string, view: object): string {
		const template = compiled.get(path);
		if (!template) throw new Error(`templates/${path}.hbs tidak ada`);
		try {
			return template(view, RUNTIME);
		} catch (error) {
			throw faultOf(error, path, sources);
		}
	}

	function source(path: string): string {
		const text = sources.get(path);
		if (text === undefined) throw new Error(`templates/${path} tidak ada`);
		return text;
	}

	return {
		render: (jenis, view) => fill(`${jenis}/template`, view),
		sheet: (view) => fill("_shared/lembar", view),
		css: (jenis, family) =>
			[
				source("_shared/base.css"),
				family ? source(`_shared/${family}.css`) : "",
				sources.get(`${jenis}/print.css`) ?? "",
			].join("\n"),
		ownCss: (folder) => source(`${folder}/print.css`),
		shared: (name) => source(`_shared/${name}`),
	};
}
