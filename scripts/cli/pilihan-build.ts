import { bentukTemuan } from "./isian-pilihan.ts";
import type { Options, Terbaca } from "./options.ts";
import { situs } from "./situs.ts";

/** What `build` takes besides. */
export const PILIHAN_BUILD = { format: bentukTemuan, situs };
export type PilihanBuild = Options & Terbaca<typeof PILIHAN_BUILD>;
