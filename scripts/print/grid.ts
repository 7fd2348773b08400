import { BrowserLost, type BrowserSource, type Page } from "./browser.ts";
import { createPool, type Pool, type PoolOptions } from "./pool.ts";

export interface GridOptions extends PoolOptions {
	/** Told, in Indonesian, of a browser whose work the others take over. */
	readonly warn?: (message: string) => void;
}

interface Member {
	readonly pool: Pool;
	busy: number;
}

class BrowserGrid implements Pool {
	private readonly all: readonly Member[];
	/** Those that still answer. */
	private members: readonly Member[];

	constructor(
		sources: readonly BrowserSource[],
		private readonly options: GridOptions,
	) {
		this.all = sources.map((source) => ({ pool: createPool(source, options), busy: 0 }));
		this.members = this.all;
	}

	async withPage<T>(name: string, use: (page: Page) => Promise<T>): Promise<T> {
		const member = this.members.reduce((least, next) => (next.busy < least.busy ? next : least));
		member.busy++;
		try {
			return await member.pool.withPage(name, use);
		} catch (error) {
			if (!(error instanceof BrowserLost) || !this.drop(member, error)) throw error;
		} finally {
			member.busy--;
		}
		return this.withPage(name, use);
	}

	async close(): Promise<void> {
		await Promise.all(this.all.map(({ pool }) => pool.close()));
	}

	/** @returns false when nobody else is left */
	private drop(lost: Member, { message }: BrowserLost): boolean {
		const others = this.members.filter((member) => member !== lost);
		if (others.length === 0) return false;
		if (others.length < this.members.length) this.options.warn?.(`${message} Pekerjaannya diambil peramban lain.`);
		this.members = others;
		return true;
	}
}

/**
 * Several browsers as one pool. Each lends as many pages as `jobs` says; what one that does not answer any more had to do
 * is done by the others.
 * @param sources at least one
 */
export const createGrid = (sources: readonly BrowserSource[], options: GridOptions): Pool =>
	new BrowserGrid(sources, options);
