import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPlaces, lineAndColumn, nearestPlace } from './json-places.ts';

/** All values of a JSON value by their pointer. */
const valuesOf = (value: unknown, pointer = ''): [string, unknown][] => [
	[pointer, value],
	...(typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, child]) =>
				valuesOf(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
			)
		: [])
];

describe('jsonPlaces', () => {
	test('finds every value of any JSON text', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 4 }), fc.boolean(), (json, spread) => {
				const text = spread ? JSON.stringify(JSON.parse(json), null, '\t') : json;
				const places = jsonPlaces(text);
				for (const [pointer, value] of valuesOf(JSON.parse(text))) {
					const place = places.get(pointer);
					expect(JSON.parse(text.slice(place?.start, place?.end))).toEqual(value);
				}
			})
		);
	});

	test('is not misled by what stands inside texts', () => {
		const text = '{"a\\"{": "]}, \\\\", "b": [1, {"c/d": "x"}]}';
		const place = jsonPlaces(text).get('/b/1/c~1d');
		expect(text.slice(place?.start, place?.end)).toBe('"x"');
	});
});

test('lines and columns count from 1', () => {
	expect(lineAndColumn('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
	expect(lineAndColumn('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});

test('of what is missing the place is that of what it would stand in', () => {
	const places = jsonPlaces('{"a": {"b": 1}}');
	expect(nearestPlace(places, '/a/missing/deeper')).toEqual(places.get('/a'));
	expect(nearestPlace(new Map(), '/a')).toBeUndefined();
});
