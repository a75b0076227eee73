import { describe, expect, test } from 'vitest';
import { readFixture, readStoryFixture } from '../../../../tests/fixtures/read-fixture.ts';
import { parseStory } from '../story/parse-story.ts';
import type { Anchor, Statement, Story } from '../story/story.ts';
import { checkDigest, recordedCheck } from './check-digest.ts';
import { checkStory, markText } from './check-story.ts';

const TEXT = readFixture('sources/two-sides.txt');
const TEXTS = new Map([['gazette', TEXT]]);

const readStory = (): Story => {
	const { story } = parseStory(readStoryFixture('two-sides'));
	if (!story) throw new Error('The fixture is not valid.');
	return story;
};

/** The story with one statement changed. */
const withStatement = (id: string, change: (statement: Statement) => Statement): Story => {
	const story = readStory();
	return { ...story, statements: story.statements.map((s) => (s.id === id ? change(s) : s)) };
};

const resultOf = (story: Story, id: string, texts: ReadonlyMap<string, string> = TEXTS) =>
	checkStory(story, texts).statements.find(({ statement }) => statement === id);

const withExact = (anchor: Anchor, exact: string): Anchor => ({
	...anchor,
	quote: { ...anchor.quote, exact }
});

describe('checkStory', () => {
	test('the fixture is exact throughout', () => {
		const check = checkStory(readStory(), TEXTS);
		expect(check.sources).toMatchObject([{ source: 'gazette', result: 'same' }]);
		expect(check.statements.map(({ result }) => result)).toEqual(Array(7).fill('exact'));
		expect(check.links).toMatchObject([{ link: 'inspection-about-blast', result: 'exact' }]);
	});

	test('without texts all is unchecked', () => {
		const check = checkStory(readStory(), new Map());
		expect(new Set(check.statements.map(({ result }) => result))).toEqual(new Set(['unchecked']));
		expect(check.sources[0]?.result).toBe('not-given');
	});

	test('a source with other line ends and quotation marks is the same source', () => {
		const other = TEXT.replaceAll('\n', '\r\n').replaceAll('“', '"').replaceAll(' ', '\u00A0');
		expect(checkStory(readStory(), new Map([['gazette', other]])).sources[0]?.result).toBe('same');
		expect(markText(other)).toEqual(markText(TEXT));
	});

	test('a changed source is told apart from what it does to the quotes', () => {
		const texts = new Map([['gazette', `Corrected. ${TEXT}`]]);
		expect(checkStory(readStory(), texts).sources[0]?.result).toBe('changed');
		expect(resultOf(readStory(), 'clerk-beams', texts)?.result).toBe('moved');
	});

	test('words shown that are not those of the anchor are altered', () => {
		const story = withStatement('clerk-beams', (s) => ({ ...s, text: 'rotten beans, not boats' }));
		expect(resultOf(story, 'clerk-beams')).toMatchObject({
			result: 'altered',
			diff: [
				{ op: 'same', text: 'rotten' },
				{ op: 'removed', text: 'beams,' },
				{ op: 'added', text: 'beans,' },
				{ op: 'same', text: 'not boats' }
			]
		});
	});

	test('an anchor whose words alone were changed is altered', () => {
		const story = withStatement('clerk-beams', (s) => ({
			...s,
			anchors: s.anchors.map((anchor) => withExact(anchor, 'rotten beans, not boats'))
		}));
		expect(resultOf(story, 'clerk-beams')).toMatchObject({ result: 'altered' });
	});

	test('an added "not" is altered, in words and anchor alike', () => {
		const words = 'Nobody was not hurt, and the bridge will be mended by autumn.';
		const story = withStatement('fenn-nobody-hurt', (s) => ({
			...s,
			text: words,
			anchors: s.anchors.map((anchor) => withExact(anchor, words))
		}));
		expect(resultOf(story, 'fenn-nobody-hurt')).toMatchObject({
			result: 'altered',
			diff: [{ op: 'same' }, { op: 'added', text: 'not' }, { op: 'same' }]
		});
	});

	test('a cut that is not shown is altered', () => {
		const story = withStatement('fenn-boats', (s) => ({ ...s, text: s.text.replace('[…] ', '') }));
		expect(resultOf(story, 'fenn-boats')?.result).toBe('altered');
	});

	test('a shown run of words without an anchor is missing', () => {
		const story = withStatement('fenn-boats', (s) => ({ ...s, text: `${s.text} […] and sank it` }));
		expect(resultOf(story, 'fenn-boats')?.result).toBe('missing');
	});
});

describe('recordedCheck', () => {
	/** The story with a fitting record on every anchor. */
	const recorded = (): Story => {
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
						result: 'exact' as const,
						on: '2021-05-06',
						digest: checkDigest(source, statement, anchor)
					}
				}))
			}))
		};
	};
	const first = (story: Story): Statement => {
		const [statement] = story.statements;
		if (!statement) throw new Error('The fixture has no statement.');
		return statement;
	};

	test('is what was recorded while nothing changed', () => {
		expect(recordedCheck(recorded(), first(recorded()))).toBe('exact');
		expect(recordedCheck(readStory(), first(readStory()))).toBe('unchecked');
	});

	test('is the worst of the anchors', () => {
		const statement = first(recorded());
		const anchors = statement.anchors.map((anchor, i) =>
			i === 1 && anchor.checked
				? { ...anchor, checked: { ...anchor.checked, result: 'moved' as const } }
				: anchor
		);
		expect(recordedCheck(recorded(), { ...statement, anchors })).toBe('moved');
	});

	test.each<[string, (s: Statement) => Statement]>([
		['the words', (s) => ({ ...s, text: `${s.text}!` })],
		['the mode', (s) => ({ ...s, mode: 'report' })],
		['the anchored words', (s) => ({ ...s, anchors: s.anchors.map((a) => withExact(a, 'x')) })],
		[
			'the place',
			(s) => ({
				...s,
				anchors: s.anchors.map((a) => ({
					...a,
					position: { ...a.position, start: a.position.start + 1 }
				}))
			})
		]
	])('is void when %s changed', (_, change) => {
		expect(recordedCheck(recorded(), change(first(recorded())))).toBe('unchecked');
	});

	test('is void when the source changed', () => {
		const story = recorded();
		const sources = story.sources.map((source) => ({ ...source, sha256: '0'.repeat(64) }));
		expect(recordedCheck({ ...story, sources }, first(story))).toBe('unchecked');
	});
});
