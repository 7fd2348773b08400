/** Measures publishing in a process of its own, as a build is one: `terbit-sendiri.ts CONTENT OUT TODAY [LAMA]`. */
import { measureTerbit } from "./terbit.ts";

const [content = "", out = "", today = "", lama] = process.argv.slice(2);
const hasil = await measureTerbit(content, out, { today, now: () => performance.now(), ...(lama && { lama }) });
process.stderr.write(`${JSON.stringify(hasil)}\n`);
