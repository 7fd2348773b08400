import { Presets, SingleBar } from "cli-progress";

/** Tells how far a long step is: a bar on a terminal, nothing in a log. */
export interface Progress {
	readonly update: (done: number, total: number) => void;
	readonly stop: () => void;
}

/** @param label what is being done, in Indonesian */
export function createProgress(label: string): Progress {
	if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
	const format = `${label} {bar} {value}/{total}`;
	const bar = new SingleBar(
		{ format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
		Presets.shades_classic,
	);
	let started = false;
	return {
		update(done, total) {
			if (started) bar.update(done);
			else bar.start(total, done);
			started = true;
		},
		stop: () => bar.stop(),
	};
}
