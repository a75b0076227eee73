import { describe, expect, test } from 'vitest';
import { readFixture, readStoryFixture } from '../../../../tests/fixtures/read-fixture.ts';
import { parseStory } from '../story/parse-story.ts';
import type { Story } from '../story/story.ts';
import { checkDigest } from './check-digest.ts';
import { recheckStory } from './recheck-story.ts';
import { sourceOfText } from './source-of-text.ts';

const TEXT = readFixture('sources/two-sides.txt');
const TEXTS = new Map([['gazette', TEXT]]);

const readStory = (): Story => {
	const { story } = parseStory(readStoryFixture('two-sides'));
	if (!story) throw new Error('The fixture is not valid.');
	return story;
};

/** The story whose anchors all claim to be exact, with the right digest or with another. */
const claiming = (digest?: string): Story => {
	const story = readStory();
	const [source] = story.sources;
	if (!source) throw new Error('The fixture has no source.');
	return {
		...story,
		statements: story.statements.map((statement) => ({
			...statement,
			anchors: statement.anchors.map((anchor) => ({
				...anchor,
				checked: {
					result: 'exact',
					on: '2021-06-01',
					digest: digest ?? checkDigest(source, statement, anchor)
				}
			}))
		}))
	};
};

const of = (story: Story, texts: ReadonlyMap<string, string>, id = 'clerk-beams') =>
	recheckStory(story, texts).statements.find(({ statement }) => statement === id);

describe('recheckStory', () => {
	test('a claim confirms nothing', () => {
		expect(of(claiming(), new Map())).toMatchObject({
			claimed: 'exact',
			hasVoidClaim: false,
			found: 'unchecked',
			isConfirmed: false
		});
	});

	test('a claim about other words is void', () => {
		expect(of(claiming('0'.repeat(64)), new Map())).toMatchObject({
			claimed: 'unchecked',
			hasVoidClaim: true
		});
	});

	test('a text confirms what stands in it, claimed or not', () => {
		for (const story of [readStory(), claiming()]) {
			const { statements, sources, links } = recheckStory(story, TEXTS);
			expect(sources).toMatchObject([{ source: 'gazette', result: 'same' }]);
			expect(statements).toHaveLength(story.statements.length);
			expect(statements.every(({ isConfirmed }) => isConfirmed)).toBe(true);
			expect(links).toMatchObject([{ result: 'exact' }]);
		}
	});

	test('words that were changed are not confirmed, whatever the file claims', () => {
		const story = claiming();
		const statements = story.statements.map((statement) =>
			statement.id === 'clerk-beams'
				? { ...statement, text: statement.text.replace('not boats', 'and boats') }
				: statement
		);
		expect(of({ ...story, statements }, TEXTS)).toMatchObject({
			claimed: 'unchecked',
			hasVoidClaim: true,
			found: 'altered',
			isConfirmed: false,
			check: { result: 'altered' }
		});
	});

	test('another text than the recorded one confirms nothing', () => {
		const texts = new Map([['gazette', `${TEXT}\nA line more.`]]);
		expect(of(claiming(), texts)).toMatchObject({ found: 'exact', isConfirmed: false });
	});
});

test('a text is known by its hash and length', () => {
	expect(sourceOfText(readStory(), TEXT)?.id).toBe('gazette');
	expect(sourceOfText(readStory(), TEXT.replaceAll('\n', '\r\n'))?.id).toBe('gazette');
	expect(sourceOfText(readStory(), `${TEXT}.`)).toBeNull();
});
