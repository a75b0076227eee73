import type { FileLike } from '../export/read-story-file.ts';
import type { FetchOptions } from './fetch-story.ts';
import { readBody, STRANGER, timers } from './fetch-story.ts';

/** How parts of an address are asked for. */
export interface RangedOptions extends Pick<
	FetchOptions,
	'onprogress' | 'patience' | 'deadline' | 'fetch'
> {
	/** What gives up the asking of the time. */
	readonly signal: () => AbortSignal;
}

/** What tells whether an address still gives the same file, as far as the page may see it. */
const versionOf = ({ headers }: Response): string =>
	JSON.stringify([
		headers.get('last-modified'),
		headers.get('etag'),
		/\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1] ?? null
	]);

/**
 * A file at an address of which only those parts travel that are asked for, each once. Parts fail that come from another
 * version of the file than the first one did, or over a connection without encryption.
 */
export class RangedFile implements FileLike {
	readonly size: number;
	readonly #url: URL;
	readonly #options: RangedOptions;
	readonly #parts = new Map<string, Promise<ArrayBuffer>>();
	#version: string | null = null;
	#came = 0;

	/** @param size of the whole file, in bytes */
	constructor(url: URL, size: number, options: RangedOptions) {
		this.#url = url;
		this.size = size;
		this.#options = options;
	}

	/** A part; not read before it is asked for. */
	slice(start: number, end: number): { readonly arrayBuffer: () => Promise<ArrayBuffer> } {
		return { arrayBuffer: () => this.#part(start, end) };
	}

	/** The whole file. */
	arrayBuffer(): Promise<ArrayBuffer> {
		return this.#part(0, this.size);
	}

	async #part(start: number, end: number): Promise<ArrayBuffer> {
		const key = `${start}-${end - 1}`;
		let part = this.#parts.get(key);
		if (!part) {
			part = this.#ask(key, end - start);
			this.#parts.set(key, part);
			part.catch(() => this.#parts.delete(key));
		}
		// Whoever takes it may hand it on to a worker, where it is gone from here.
		return (await part).slice(0);
	}

	async #ask(range: string, length: number): Promise<ArrayBuffer> {
		const { signal, onprogress, patience, deadline, fetch = globalThis.fetch } = this.#options;
		const time = timers(patience, deadline);
		try {
			const response = await fetch(this.#url, {
				...STRANGER,
				headers: { range: `bytes=${range}` },
				signal: AbortSignal.any([signal(), time.signal])
			});
			const isSafe = response.url === '' || new URL(response.url).protocol === 'https:';
			const version = versionOf(response);
			this.#version ??= version;
			if (response.status !== 206 || !isSafe || version !== this.#version) {
				void response.body?.cancel().catch(() => undefined);
				throw new Error('This is no part of the file.');
			}
			const body = await readBody(response, () => time.beat(), length);
			if (!(body instanceof Uint8Array) || body.length !== length) {
				throw new Error('The part is longer or shorter than it was asked for.');
			}
			this.#came += length;
			onprogress?.(this.#came);
			return body.buffer;
		} finally {
			time.clear();
		}
	}
}
