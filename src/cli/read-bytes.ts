import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { UsageError } from './outcome.ts';
import { reasonOf } from './reason-of.ts';

/** Largest file that is read at all, in bytes. */
const MAX_BYTES = 50_000_000;
/** Bytes read at once from what has no size, such as a pipe. */
const STEP = 65_536;

/** The most bytes that a file may have, known by its first 1,000 bytes. */
export type LimitOf = (head: Uint8Array) => number;

const tooLarge = (file: string, what: string, limit: number): UsageError =>
	new UsageError(`${what} ${file} is larger than ${limit} bytes and was not read.`);

const fill = (descriptor: number, buffer: Uint8Array, position: number | null): number => {
	let length = 0;
	while (length < buffer.length) {
		const at = position === null ? null : position + length;
		const count = readSync(descriptor, buffer, length, buffer.length - length, at);
		if (count === 0) break;
		length += count;
	}
	return length;
};

/** A pipe or a device has no size to look at: it is read until it ends or grows too large. */
const readStream = (
	descriptor: number,
	file: string,
	what: string,
	limitOf: LimitOf
): Uint8Array => {
	const parts: Uint8Array[] = [];
	let limit = MAX_BYTES;
	for (let length = 0; ;) {
		const part = new Uint8Array(STEP);
		const count = fill(descriptor, part, null);
		if (parts.length === 0) limit = limitOf(part.subarray(0, count));
		parts.push(part.subarray(0, count));
		length += count;
		if (length > limit) throw tooLarge(file, what, limit);
		if (count < STEP) return Buffer.concat(parts);
	}
};

const readFile = (descriptor: number, file: string, what: string, limitOf: LimitOf): Uint8Array => {
	const stat = fstatSync(descriptor);
	if (!stat.isFile()) return readStream(descriptor, file, what, limitOf);
	if (stat.size > MAX_BYTES) throw tooLarge(file, what, MAX_BYTES);
	const head = new Uint8Array(Math.min(stat.size, 1_000));
	const limit = limitOf(head.subarray(0, fill(descriptor, head, 0)));
	if (stat.size > limit) throw tooLarge(file, what, limit);
	const bytes = new Uint8Array(stat.size);
	return bytes.subarray(0, fill(descriptor, bytes, 0));
};

/**
 * Reads a whole file. Its size is looked at before anything of it is read; of what has no size no more is read than the
 * limit.
 * @throws UsageError when it cannot be read or is too large.
 */
export const readBytes = (
	file: string,
	what: string,
	limitOf: LimitOf = () => MAX_BYTES
): Uint8Array => {
	let descriptor: number | null = null;
	try {
		descriptor = openSync(file, 'r');
		return readFile(descriptor, file, what, limitOf);
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`cannot read ${what} ${file}: ${reasonOf(error)}.`);
	} finally {
		if (descriptor !== null) closeSync(descriptor);
	}
};

/**
 * Reads standard input to its end, and no more of it than the limit.
 * @throws UsageError as `readBytes`
 */
export const readStandardInput = (what: string, limit: number): Uint8Array => {
	try {
		return readStream(0, 'from standard input', what, () => limit);
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`cannot read ${what} from standard input: ${reasonOf(error)}.`);
	}
};
