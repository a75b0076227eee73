import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStoryFixture } from '../../../../tests/fixtures/read-fixture.ts';
import { toPointer } from './issue.ts';
import { parseStory } from './parse-story.ts';

type Path = readonly string[];

/** The paths of all values inside a value. */
const pathsOf = (value: unknown, path: Path = []): Path[] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, child]) => [
				[...path, key],
				...pathsOf(child, [...path, key])
			])
		: [];

const PATHS = pathsOf(readStoryFixture('two-sides'));

/** A fresh story, and the object that holds the value at a path. */
const open = (path: Path) => {
	const story = readStoryFixture('two-sides');
	let holder = story;
	for (const part of path.slice(0, -1)) holder = holder[part] as Record<string, unknown>;
	return { story, holder, key: path.at(-1) ?? '' };
};

const isNear = (a: string, b: string) =>
	a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`) || a === '';

const wrongFor = (value: unknown): unknown => {
	if (Array.isArray(value)) return 7;
	return typeof value === 'object' ? 'text' : { not: 'this' };
};

const MUTATIONS = {
	'a value of another type': (path: Path) => {
		const { story, holder, key } = open(path);
		holder[key] = wrongFor(holder[key]);
		return story;
	},
	null: (path: Path) => {
		const { story, holder, key } = open(path);
		holder[key] = null;
		return story;
	},
	'a renamed key': (path: Path) => {
		const { story, holder, key } = open(path);
		if (Array.isArray(holder)) return null;
		holder[`${key}x`] = holder[key];
		Reflect.deleteProperty(holder, key);
		return story;
	},
	'a key too many': (path: Path) => {
		const { story, holder, key } = open(path);
		const value = holder[key];
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
		Object.assign(value, { surplus: 1 });
		return story;
	},
	'a missing key': (path: Path) => {
		const { story, holder, key } = open(path);
		if (Array.isArray(holder)) return null;
		Reflect.deleteProperty(holder, key);
		// What may be left out is no mistake.
		return parseStory(story).story ? null : story;
	},
	'an empty text': (path: Path) => {
		const { story, holder, key } = open(path);
		if (typeof holder[key] !== 'string' || ['$schema', 'prefix', 'suffix'].includes(key))
			return null;
		holder[key] = '';
		return story;
	},
	'a reference to nothing': (path: Path) => {
		const { story, holder, key } = open(path);
		const isReference =
			['speaker', 'side', 'place', 'source', 'event', 'from', 'to', 'by'].includes(key) ||
			['about', 'after', 'before'].includes(path.at(-2) ?? '');
		if (!isReference) return null;
		holder[key] = 'nothing-has-this-id';
		return story;
	}
};

describe('a valid story with one mutation', () => {
	test.each(Object.entries(MUTATIONS))('%s: the issue names the place', (_, mutate) => {
		const missed: string[] = [];
		let count = 0;
		for (const path of PATHS) {
			const mutant = mutate(path);
			if (!mutant) continue;
			count++;
			const { story, issues } = parseStory(mutant);
			const place = toPointer(path);
			const named = issues.some(
				({ severity, pointer }) =>
					severity === 'error' && (isNear(pointer, place) || pointer === `${place}x`)
			);
			if (story || !named) missed.push(place);
		}
		expect(count).toBeGreaterThan(10);
		expect(missed.slice(0, Math.ceil(count / 100))).toEqual(missed);
	});
});

describe('any JSON value', () => {
	const check = (value: unknown) => {
		const { story, issues } = parseStory(value);
		const errors = issues.filter(({ severity }) => severity === 'error');
		expect(story === null).toBe(errors.length > 0);
		for (const { pointer } of issues) expect(pointer).toMatch(/^(?:\/.*)?$/su);
	};

	test('gives a story or an error with its place, and never throws', () => {
		fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), check));
	});

	test('put anywhere into a story likewise', () => {
		fc.assert(
			fc.property(fc.constantFrom(...PATHS), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
				const { story, holder, key } = open(path);
				holder[key] = value;
				check(story);
			}),
			{ numRuns: 500 }
		);
	});
});
