import type { Formatter } from "./formatter.ts";
import { formatGithub } from "./github.ts";
import { formatJson } from "./json.ts";
import { formatSarif } from "./sarif.ts";
import { formatTeks } from "./teks.ts";

/** By the names that `--format` takes. */
export const FORMATTERS = {
	text: formatTeks,
	github: formatGithub,
	json: formatJson,
	sarif: formatSarif,
} satisfies Readonly<Record<string, Formatter>>;

export type BentukTemuan = keyof typeof FORMATTERS;
