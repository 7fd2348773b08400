import type { Formatter } from "./formatter.ts";
import { formatGithub } from "./github.ts";
import { formatJson } from "./json.ts";
import { formatSarif } from "./sarif.ts";
import { formatTeks } from "./teks.ts";

/** By the names that `check --format` takes. */
export const FORMATTERS: Readonly<Record<string, Formatter>> = {
	text: formatTeks,
	github: formatGithub,
	json: formatJson,
	sarif: formatSarif,
};
