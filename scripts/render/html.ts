const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** A piece of HTML that is safe to print as it stands. Whatever is not wrapped in it gets escaped. */
export class Html {
	private readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	/** Handlebars asks a value for this before it escapes it. */
	toHTML(): string {
		return this.text;
	}

	toString(): string {
		return this.text;
	}
}

export type HtmlValue = Html | string | number | readonly Html[] | undefined;

/** Makes text harmless inside an element and inside a quoted attribute. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

function valueText(value: HtmlValue): string {
	if (value === undefined) return "";
	if (value instanceof Html) return value.toString();
	return typeof value === "object" ? value.join("") : escapeHtml(String(value));
}

/** Tagged template that escapes every value which is not itself `Html`. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
	return new Html(strings.reduce((text, part, index) => text + valueText(values[index - 1]) + part));
}

/** Several pieces as one. */
export function joinHtml(parts: readonly Html[], separator = ""): Html {
	return new Html(parts.join(separator));
}
