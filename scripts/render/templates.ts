import Handlebars from "handlebars";

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

/**
 * @param sources texts of `templates/` by their path in it: `<jenis>/template.hbs`, `_shared/<partial>.hbs`, …
 * @throws Error when a kind has no template, or a template names a value it is not given
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
		return template(view, RUNTIME);
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
