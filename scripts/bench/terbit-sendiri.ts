/** Measures publishing in a process of its own, so that its memory is its own: `terbit-sendiri.ts CONTENT OUT TODAY`. */
import { measureTerbit } from "./terbit.ts";

const [content = "", out = "", today = ""] = process.argv.slice(2);
const hasil = await measureTerbit(content, out, today, () => performance.now());
process.stderr.write(`${JSON.stringify(hasil)}\n`);
