import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPlaces, linesAndColumns, nearestPlace } from './json-places.ts';

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
				const values = valuesOf(JSON.parse(text));
				const places = jsonPlaces(
					text,
					values.map(([pointer]) => pointer)
				);
				for (const [pointer, value] of values) {
					const place = places.get(pointer);
					expect(JSON.parse(text.slice(place?.start, place?.end))).toEqual(value);
				}
			})
		);
	});

	test('is not misled by what stands inside texts', () => {
		const text = '{"a\\"{": "]}, \\\\", "b": [1, {"c/d": "x"}]}';
		const place = jsonPlaces(text, ['/b/1/c~1d']).get('/b/1/c~1d');
		expect(text.slice(place?.start, place?.end)).toBe('"x"');
	});

	test('keeps only what was asked for and what that stands in', () => {
		const text = '{"a": [1, {"b": 2, "c": 3}], "d": 4}';
		expect([...jsonPlaces(text, ['/a/1/b', '/a/7', '/e']).keys()]).toEqual([
			'',
			'/a',
			'/a/1',
			'/a/1/b'
		]);
	});

	test('takes the last of repeated keys, and nothing from an earlier one', () => {
		const text = '\uFEFF{"a": {"b": 1}, "a": {"c": 2}}';
		const places = jsonPlaces(text, ['/a/b', '/a/c']);
		expect([...places.keys()]).toEqual(['', '/a', '/a/c']);
		expect(text.slice(places.get('/a')?.start, places.get('/a')?.end)).toBe('{"c": 2}');
	});

	test('reads very long texts', () => {
		const text = JSON.stringify({ a: '\\"'.repeat(2_000_000), b: 1 });
		expect(jsonPlaces(text, ['/b']).get('/b')).toEqual({
			start: text.length - 2,
			end: text.length - 1
		});
	});
});

test('lines and columns count from 1', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('a', '\n', '\r', '🌊')),
			fc.array(fc.nat(40)),
			(parts, ats) => {
				const text = parts.join('');
				const starts = ats.filter((at) => at <= text.length);
				const found = linesAndColumns(text, starts);
				for (const at of starts) {
					const lines = text.slice(0, at).split('\n');
					expect(found.get(at)).toEqual({
						line: lines.length,
						column: (lines.at(-1) ?? '').length + 1
					});
				}
			}
		)
	);
	expect(linesAndColumns('ab\ncd', [4, 0]).get(4)).toEqual({ line: 2, column: 2 });
});

test('of what is missing the place is that of what it would stand in', () => {
	const places = jsonPlaces('{"a": {"b": 1}}', ['/a/missing/deeper']);
	expect(places.get('/a')).toEqual({ start: 6, end: 14 });
	expect(nearestPlace(places, '/a/missing/deeper')).toEqual(places.get('/a'));
	expect(nearestPlace(new Map(), '/a')).toBeUndefined();
});
