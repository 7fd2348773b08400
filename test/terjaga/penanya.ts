/** A program that asks such a process, and waits. */
import { Terjaga } from "../../scripts/terjaga/terjaga.ts";

const proses = new Terjaga(new URL("macet.ts", import.meta.url), {
	waktu: 60_000,
	memori: 400 * 1024 * 1024,
	timbunan: 64,
});
await proses.tanya(Buffer.from(process.argv[2] ?? ""));
