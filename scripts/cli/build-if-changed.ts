/** `naskah build`: builds, unless the outputs already stand as the same inputs made them. */
import { readCommits } from "../load/riwayat.ts";
import { digestInputs, recallBuild, rememberBuild } from "../publish/jejak.ts";
import { perintah } from "./options.ts";
import { PILIHAN_BUILD } from "./pilihan-build.ts";
import { ROOT } from "./root.ts";

/** @returns 1 when the content has errors */
export const run = perintah({ nama: "build", pilihan: PILIHAN_BUILD, bernama: false }, async (options) => {
	const folders = [options.out, options.cetak];
	const { today, content, format, situs = "" } = options;
	const commits = await readCommits(content);
	const inputs = await digestInputs(ROOT, content, commits, { today, content, format, situs });
	const kept = await recallBuild(options.cache, inputs, folders);
	if (kept !== undefined) {
		process.stdout.write(kept);
		process.stderr.write("Tidak ada yang berubah sejak pembangunan terakhir.\n");
		return 0;
	}
	// Loaded only now: the browser driver and the site generator cost more to load than all of the above.
	const { build } = await import("../build.ts");
	const { code, report, summary } = await build(options);
	process.stdout.write(report);
	process.stderr.write(`${summary}\n`);
	if (code === 0) await rememberBuild(options.cache, inputs, folders, report);
	return code;
});
