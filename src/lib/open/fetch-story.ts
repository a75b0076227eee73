import { MAX_STORY_BYTES } from '../core/story/parse-story-text.ts';
import { safeUrl } from '../core/story/safe-url.ts';
import { MAX_PICTURE_BYTES } from '../export/read-embedded.ts';

/** Why nothing came from an address. */
export type FetchFault =
	/** No answer that the page may read: no connection, no such host, or no permission for other sites (CORS). */
	| { readonly code: 'blocked' }
	/** An answer that is an error of HTTP. */
	| { readonly code: 'status'; readonly status: number }
	/** More than may be read; the limit is in bytes. */
	| { readonly code: 'too-large'; readonly limit: number }
	/** Nothing came for too long. */
	| { readonly code: 'slow' }
	/** It led to an address without encryption. */
	| { readonly code: 'insecure'; readonly host: string }
	/** The reader gave it up. */
	| { readonly code: 'given-up' };

/** What came from an address. */
export type Fetched =
	| {
			readonly ok: true;
			readonly bytes: Uint8Array<ArrayBuffer>;
			/** Host that it came from in the end, after all redirects. */
			readonly host: string;
	  }
	| { readonly ok: false; readonly fault: FetchFault };

/** How an address is read. */
export interface FetchOptions {
	/** Gives it up. */
	readonly signal: AbortSignal;
	/** How many bytes have come. */
	readonly onprogress?: (bytes: number) => void;
	/** Most bytes that may come; those of a story or a picture, whichever it is, if absent. */
	readonly most?: number | undefined;
	/** How long nothing may come before it is given up, ms. */
	readonly patience?: number;
	/** How long it may take as a whole, ms. */
	readonly deadline?: number;
	readonly fetch?: typeof globalThis.fetch;
}

const PATIENCE = 20_000;
const DEADLINE = 120_000;
/** First bytes of a PNG and of an SVG; all else must be a story in JSON, which may be less large. */
const PICTURE_STARTS = [0x89, 0x3c];

/** The address in its standard form if a story may be asked for there, otherwise null: https and all that links must be. */
export const storyAddress = (text: string): URL | null => {
	const safe = safeUrl(text.trim());
	if (safe === null) return null;
	const url = new URL(safe);
	return url.protocol === 'https:' ? url : null;
};

/** How every address of somebody else is asked: without cookies, and without telling where the reader comes from. */
export const STRANGER = {
	credentials: 'omit',
	referrerPolicy: 'no-referrer',
	cache: 'no-cache'
} as const satisfies RequestInit;

const fail = (fault: FetchFault): Fetched => ({ ok: false, fault });

/** Aborts when nothing happened for `patience`, or after `deadline`; `beat` tells that something did. */
export const timers = (patience = PATIENCE, deadline = DEADLINE) => {
	const slow = new AbortController();
	const stop = (): void => slow.abort();
	const whole = setTimeout(stop, deadline);
	let idle = setTimeout(stop, patience);
	return {
		signal: slow.signal,
		beat: () => {
			clearTimeout(idle);
			idle = setTimeout(stop, patience);
		},
		clear: () => {
			clearTimeout(idle);
			clearTimeout(whole);
		}
	};
};

const joined = (parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
};

/** Reads an answer as it comes, and no further than a story or a picture may be long. */
export const readBody = async (
	response: Response,
	came: (bytes: number) => void,
	most: number | undefined
): Promise<Uint8Array<ArrayBuffer> | FetchFault> => {
	const announced = Number(response.headers.get('content-length') ?? 0);
	const reader = response.body?.getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	let limit = most ?? MAX_PICTURE_BYTES;
	while (reader) {
		if (announced > limit || length > limit) {
			void reader.cancel().catch(() => undefined);
			return { code: 'too-large', limit };
		}
		const { done, value } = await reader.read();
		if (done) break;
		const first = most === undefined && length === 0 ? value[0] : undefined;
		if (first !== undefined && !PICTURE_STARTS.includes(first)) limit = MAX_STORY_BYTES;
		parts.push(value);
		length += value.length;
		came(length);
	}
	return joined(parts, length);
};

/**
 * Loads what stands at an address of somebody else: without cookies, without telling where the reader comes from, over
 * encrypted connections only, no longer and no more than the limits. Never rejects.
 */
export const fetchStory = async (
	url: URL,
	{ signal, onprogress, most, patience, deadline, fetch = globalThis.fetch }: FetchOptions
): Promise<Fetched> => {
	const time = timers(patience, deadline);
	try {
		const response = await fetch(url, {
			...STRANGER,
			headers: {
				accept: 'application/json, image/png, image/svg+xml, text/csv, application/x-ndjson'
			},
			signal: AbortSignal.any([signal, time.signal])
		});
		const last = new URL(response.url === '' ? url : response.url);
		if (last.protocol !== 'https:') return fail({ code: 'insecure', host: last.host });
		if (!response.ok) return fail({ code: 'status', status: response.status });
		const came = (bytes: number): void => {
			time.beat();
			onprogress?.(bytes);
		};
		const body = await readBody(response, came, most);
		return body instanceof Uint8Array ? { ok: true, bytes: body, host: last.host } : fail(body);
	} catch {
		if (signal.aborted) return fail({ code: 'given-up' });
		return fail({ code: time.signal.aborted ? 'slow' : 'blocked' });
	} finally {
		time.clear();
	}
};
