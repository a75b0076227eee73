/** What a page tells a service worker. */
export type ToWorker =
	/** Asks whether all these files are of the worker's own build; it answers `true` or `false` through the port. */
	| { readonly kind: 'covers'; readonly files: readonly string[] }
	/** The reader takes the newer version now. */
	| { readonly kind: 'take-over' };

/** A message, or `null` for what is none of ours. */
export const readMessage = (data: unknown): ToWorker | null => {
	if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
	if (data.kind === 'take-over') return { kind: 'take-over' };
	if (data.kind !== 'covers' || !('files' in data) || !Array.isArray(data.files)) return null;
	return { kind: 'covers', files: data.files.map(String) };
};
