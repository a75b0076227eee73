const RETRY = 'Check the connection and try again.';

/** What went wrong and what to do about it, in a sentence or two. */
export const sentenceOf = (error: unknown): string => {
	if (!(error instanceof Error))
		return 'The picture could not be made. Try another size or format.';
	if (error.name === 'NotLoadedError') return `${error.message} ${RETRY}`;
	if (error.name === 'NotAllowedError')
		return 'The browser did not let us do that. Allow it for this page, or download the file instead.';
	if (error.name !== 'ExportError')
		return 'The picture could not be made. Try another size or format.';
	const loading = 'code' in error && error.code === 'not-loaded';
	return loading && !error.message.endsWith('again.') ? `${error.message} ${RETRY}` : error.message;
};
