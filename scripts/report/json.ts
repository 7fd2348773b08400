import type { Formatter } from "./formatter.ts";

/** An array of findings, for other programs. */
export const formatJson: Formatter = (diagnostics) => `${JSON.stringify(diagnostics, null, 2)}\n`;
