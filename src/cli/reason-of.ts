const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	ENOTDIR: 'a part of its path is no folder',
	EACCES: 'it is not allowed',
	EPERM: 'it is not allowed',
	EROFS: 'nothing can be written there',
	EISDIR: 'it is a folder',
	EEXIST: 'something else is there',
	ENOSPC: 'the disk is full'
};

/** Why the file system refused, in words; its own code if there are none. */
export const reasonOf = (error: unknown): string => {
	const code = (error as NodeJS.ErrnoException).code ?? '';
	return REASONS[code] ?? (code || String(error));
};
