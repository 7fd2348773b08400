/** A process that never comes to an end with what it is asked: it leaves its number in the file that it is given, and turns. */
import { writeFileSync } from "node:fs";
import { jawab } from "../../scripts/terjaga/jawab.ts";

jawab(async (bytes) => {
	writeFileSync(Buffer.from(bytes).toString("utf8"), String(process.pid));
	for (;;);
});
