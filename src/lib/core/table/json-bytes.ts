import { countBytes } from '../story/parse-story-text.ts';

/** Bytes that a value takes as an item of a list in JSON, with its comma. */
export const jsonBytes = (value: unknown): number =>
	countBytes(JSON.stringify(value), Infinity) + 1;
