import type { TextPlace } from './issue.ts';
import { jsonPlaces, linesAndColumns, nearestPlace } from './json-places.ts';

/**
 * Lines and columns (from 1, in UTF-16 code units) of values in a valid JSON text, by JSON Pointer. What is missing
 * stands where the nearest thing around it does. Reads the text once and keeps its own stack, so that the time is
 * proportional to its length and no depth can exhaust the engine’s.
 */
export const locatePointers = (
	text: string,
	pointers: readonly string[]
): ReadonlyMap<string, TextPlace> => {
	if (pointers.length === 0) return new Map();
	const places = jsonPlaces(text, pointers);
	const starts = new Map(
		pointers.map((pointer) => [pointer, nearestPlace(places, pointer)?.start ?? 0])
	);
	const found = linesAndColumns(text, [...starts.values()]);
	return new Map(
		[...starts].map(([pointer, start]) => [pointer, found.get(start) ?? { line: 1, column: 1 }])
	);
};
