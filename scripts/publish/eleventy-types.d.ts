/** Eleventy ships no types; these are the parts we call. */
declare module "@11ty/eleventy" {
	interface EleventyOptions {
		configPath: string;
		quietMode: boolean;
		config(config: import("./eleventy.ts").EleventyConfig): void;
	}
	export class Eleventy {
		constructor(input: string, output: string, options: EleventyOptions);
		disableLogger(): void;
		write(): Promise<unknown>;
		/** A template of many pages that has none is there without an address. */
		toJSON(): Promise<readonly { readonly url: string | false; readonly content: string }[]>;
	}
}
