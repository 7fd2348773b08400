import { vi } from "vitest";
import { describeFault } from "../../scripts/cli/fault.ts";
import type { Perintah } from "../../scripts/cli/options.ts";
import { TODAY } from "./contoh.ts";
import type { Keluaran } from "./naskah.ts";

type Command = { readonly run: Perintah };

/**
 * Runs a command with its words, as `scripts/naskah.ts` does, but in this process: the program is read once for all.
 * @param command `() => import("../../scripts/check.ts")`
 */
export async function perintah(command: () => Promise<Command>, ...words: readonly string[]): Promise<Keluaran> {
	const said = { stdout: "", stderr: "" };
	const spies = (["stdout", "stderr"] as const).map((pipe) =>
		vi.spyOn(process[pipe], "write").mockImplementation((text) => {
			said[pipe] += String(text);
			return true;
		}),
	);
	try {
		const { run } = await command();
		return { code: await run(words, TODAY), ...said };
	} catch (error) {
		const line = describeFault(error);
		if (line === undefined) throw error;
		return { code: 2, ...said, stderr: `${said.stderr}naskah: ${line}\n` };
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}
