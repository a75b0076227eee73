import type { FileLike } from '../read-story-file.ts';

/** Bytes in memory as a file to be read slice by slice. */
export const fileOfBytes = (bytes: Uint8Array): FileLike => {
	const part = (start: number, end: number) => ({
		// A buffer of its own, as a file gives.
		arrayBuffer: () => Promise.resolve(new Uint8Array(bytes.subarray(start, end)).buffer)
	});
	return { size: bytes.length, slice: part, ...part(0, bytes.length) };
};
