import { statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './outcome.ts';

/** Formats that a picture can have. */
export const FORMATS = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** Where pictures go. */
export type OutputTarget =
	{ readonly kind: 'stdout' } | { readonly kind: 'file' | 'folder'; readonly path: string };

const isFolder = (file: string): boolean => {
	try {
		return statSync(file).isDirectory();
	} catch {
		// What cannot be looked at cannot be written either, which is told then.
		return false;
	}
};

/** Tells a file from a folder: by what is there, by a slash at the end, by whether it has an ending. */
export const readTarget = (output: string): OutputTarget => {
	if (output === '-') return { kind: 'stdout' };
	if (isFolder(output) || /[/\\]$/u.test(output) || path.extname(output) === '') {
		return { kind: 'folder', path: output };
	}
	return { kind: 'file', path: output };
};

/**
 * The formats to draw: those asked for, or the one that the ending of the file says, or PNG.
 * @throws UsageError for an ending that says no format, or another than the one asked for
 */
export const formatsFor = (target: OutputTarget, asked: readonly Format[]): readonly Format[] => {
	if (target.kind !== 'file') return asked.length > 0 ? asked : ['png'];
	const ending = path.extname(target.path).slice(1).toLowerCase();
	const said = FORMATS.find((format) => format === ending);
	const [wanted = said] = asked;
	if (wanted === undefined) {
		throw new UsageError(
			`a picture is a png, svg or pdf, not a "${ending}": give --format, or a folder ending in "/".`
		);
	}
	if (said !== undefined && wanted !== said && asked.length === 1) {
		throw new UsageError(`${target.path} ends like a ${said}, but --format is ${wanted}.`);
	}
	return asked.length > 0 ? asked : [wanted];
};
