import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		// Browsers and whole builds run here; each test waits on real work, none on a clock.
		testTimeout: 60_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
		// Files of one worker share what they import and the sample portal; each cleans up what it changes.
		isolate: false,
	},
});
