import type { Perintah } from "./options.ts";

/** Every command by its name, loaded only when it is called. */
export const PERINTAH: Readonly<Record<string, () => Promise<{ run: Perintah }>>> = {
	build: () => import("./build-if-changed.ts"),
	check: () => import("../check.ts"),
	dev: () => import("../dev.ts"),
	pdf: () => import("../pdf.ts"),
	paket: () => import("../paket.ts"),
	usulan: () => import("../usulan.ts"),
	verify: () => import("../verify.ts"),
	banding: () => import("../banding.ts"),
	tenggat: () => import("../tenggat.ts"),
	laporan: () => import("../laporan.ts"),
	impor: () => import("../impor.ts"),
	baru: () => import("../baru.ts"),
	perbaiki: () => import("../perbaiki.ts"),
	ekspor: () => import("../ekspor.ts"),
	bench: () => import("../bench.ts"),
};
