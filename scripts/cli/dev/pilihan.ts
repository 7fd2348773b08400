import { EnvironmentFault } from "../../model/fault.ts";
import { type Isian, TEKS } from "../isian-pilihan.ts";
import type { Options, Terbaca } from "../options.ts";
import { situs } from "../situs.ts";

const port: Isian<number> & { readonly default: number } = {
	type: "string",
	default: 8710,
	read: (text, flag) => {
		const found = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
		if (found <= 65_535) return found;
		throw new EnvironmentFault(`${flag} "${text}" tidak sah; tulis bilangan 1024 sampai 65535.`);
	},
};

/** Where `dev` listens (0 takes any port that is free), the case it opens with, and the address of the portal. */
export const PILIHAN_DEV = { port, kasus: TEKS, situs };
export type PilihanDev = Options & Terbaca<typeof PILIHAN_DEV>;
