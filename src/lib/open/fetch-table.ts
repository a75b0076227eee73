import type { FileLike } from '../export/read-story-file.ts';
import { fileOfBytes } from '../export/table/file-of-bytes.ts';
import { TAIL_BYTES } from '../export/table/parquet/parquet-limits.ts';
import type { TableKind } from '../export/table/table-kind.ts';
import type { FetchFault } from './fetch-story.ts';
import { fetchStory, STRANGER, timers } from './fetch-story.ts';
import { RangedFile, type RangedOptions } from './ranged-file.ts';

/** A table at an address: as a whole, or in parts as they are asked for. */
export type FetchedTable =
	| {
			readonly ok: true;
			readonly file: FileLike;
			/** Host that it came from in the end, after all redirects. */
			readonly host: string;
	  }
	| { readonly ok: false; readonly fault: FetchFault };

/** Files up to this size, in bytes, come as a whole: asking for their parts would take longer. */
const SMALL = 1_048_576;

type Options = RangedOptions & { readonly most: number };

/** What an address says of a file without sending it; null where it says nothing. */
const headOf = async (
	url: URL,
	{ signal, patience, deadline, fetch = globalThis.fetch }: Options
): Promise<{ readonly size: number; readonly last: URL } | null> => {
	const time = timers(patience, deadline);
	try {
		const response = await fetch(url, {
			...STRANGER,
			method: 'HEAD',
			signal: AbortSignal.any([signal(), time.signal])
		});
		const size = Number(response.headers.get('content-length') ?? NaN);
		const last = new URL(response.url === '' ? url : response.url);
		return response.ok && Number.isInteger(size) && size > 0 ? { size, last } : null;
	} catch {
		return null;
	} finally {
		time.clear();
	}
};

const inParts = async (url: URL, options: Options): Promise<FetchedTable | null> => {
	const head = await headOf(url, options);
	if (!head) return null;
	const { size, last } = head;
	const { most } = options;
	if (last.protocol !== 'https:') {
		return { ok: false, fault: { code: 'insecure', host: last.host } };
	}
	if (size > most) return { ok: false, fault: { code: 'too-large', limit: most } };
	if (size <= SMALL) return null;
	const file = new RangedFile(url, size, options);
	try {
		// Every reader of such a file begins with its end, which shows whether parts are given at all.
		await file.slice(size - TAIL_BYTES, size).arrayBuffer();
		return { ok: true, file, host: last.host };
	} catch {
		return null;
	}
};

/**
 * Loads a table from an address, with the limits of `fetchStory`. Of a Parquet file only the parts travel that are asked
 * for, where the host gives parts; else, and of all other tables, the whole. Never rejects.
 */
export const fetchTable = async (
	url: URL,
	kind: TableKind,
	options: Options
): Promise<FetchedTable> => {
	const { signal, ...rest } = options;
	const parts = kind === 'parquet' ? await inParts(url, options) : null;
	if (parts) return parts;
	const fetched = await fetchStory(url, { ...rest, signal: signal() });
	if (!fetched.ok) return fetched;
	return { ok: true, file: fileOfBytes(fetched.bytes), host: fetched.host };
};
