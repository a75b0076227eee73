/** What kept something from being done, as far as a reader can do something about it. */
export interface ExportProblem {
	readonly kind: 'not-loaded' | 'not-allowed' | 'too-large' | 'not-drawn' | 'unknown';
	/** What the exporter says of it, in English; empty if it says nothing. */
	readonly message: string;
}

const KINDS = ['not-loaded', 'too-large', 'not-drawn'] as const;

/** Tells apart what may go wrong with a picture. */
export const problemOf = (error: unknown): ExportProblem => {
	if (!(error instanceof Error)) return { kind: 'unknown', message: '' };
	const { name, message } = error;
	if (name === 'NotLoadedError') return { kind: 'not-loaded', message };
	if (name === 'NotAllowedError') return { kind: 'not-allowed', message: '' };
	if (name !== 'ExportError') return { kind: 'unknown', message: '' };
	const code = 'code' in error ? error.code : null;
	return { kind: KINDS.find((kind) => kind === code) ?? 'not-drawn', message };
};
