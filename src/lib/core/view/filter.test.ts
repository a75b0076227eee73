import { describe, expect, it } from 'vitest';
import { CONTROLS_EN } from '../../timeline/words/en/controls.ts';
import { testStatement, testStory } from '../claims/test-story.ts';
import { indexStory } from '../story/index-story.ts';
import type { Found } from './filter.ts';
import { describeFilter, isEmptyFilter, relaxations, shownStatements } from './filter.ts';
import type { Filter } from './view.ts';
import { EMPTY_FILTER } from './view.ts';

const index = indexStory(
	testStory([
		testStatement({ id: 'master-quote', mode: 'quote' }),
		testStatement({ id: 'board-report', speaker: 'board' }),
		testStatement({ id: 'docker-quote', mode: 'quote', speaker: 'docker' }),
		testStatement({
			id: 'office-silence',
			mode: 'silence',
			silence: 'no-reply',
			speaker: 'union-office'
		})
	])
);
const words = CONTROLS_EN.conditions;
const found = (...statements: string[]): Found => ({
	statements: new Set(statements),
	events: new Set(),
	terms: []
});

describe('shownStatements', () => {
	it.each<{ name: string; filter: Partial<Filter>; hits?: Found; shown: string[] }>([
		{
			name: 'everything without a filter',
			filter: {},
			shown: ['master-quote', 'board-report', 'docker-quote', 'office-silence']
		},
		{
			name: 'all but a side',
			filter: { hiddenSides: ['harbour'] },
			shown: ['docker-quote', 'office-silence']
		},
		{
			name: 'all but a speaker',
			filter: { hiddenSpeakers: ['master'] },
			shown: ['board-report', 'docker-quote', 'office-silence']
		},
		{
			name: 'quotes only',
			filter: { hiddenModes: ['report', 'silence'] },
			shown: ['master-quote', 'docker-quote']
		},
		{
			name: 'what has the words, and passes the rest',
			filter: { query: 'shed', hiddenSides: ['union'] },
			hits: found('docker-quote', 'board-report'),
			shown: ['board-report']
		},
		{
			name: 'everything while the words are still looked for',
			filter: { query: 'shed', hiddenModes: ['silence'] },
			shown: ['master-quote', 'board-report', 'docker-quote']
		},
		{
			name: 'everything for blank words',
			filter: { query: '  ' },
			hits: found(),
			shown: index.story.statements.map(({ id }) => id)
		}
	])('shows $name', ({ filter, hits, shown }) => {
		expect([...shownStatements(index, { ...EMPTY_FILTER, ...filter }, hits ?? null)]).toEqual(
			shown
		);
	});
});

describe('describeFilter', () => {
	it('is empty for the empty filter', () => {
		expect(describeFilter(index, EMPTY_FILTER, words)).toBe('');
		expect(isEmptyFilter(EMPTY_FILTER)).toBe(true);
	});

	it('tells each thing that hides something', () => {
		const filter: Filter = {
			hiddenSides: ['union'],
			hiddenSpeakers: ['master'],
			hiddenModes: ['report', 'silence'],
			query: ' shed '
		};
		expect(describeFilter(index, filter, words)).toBe(
			'Union hidden; Ada Quay hidden; quotes only; words “shed”'
		);
		expect(isEmptyFilter(filter)).toBe(false);
	});

	it.each([
		[['silence'], 'quotes and reports only'],
		[['quote', 'report', 'silence'], 'quotes, reports and silences hidden']
	] as const)('names the modes that %j leave', (hiddenModes, expected) => {
		expect(describeFilter(index, { ...EMPTY_FILTER, hiddenModes }, words)).toBe(expected);
	});
});

describe('relaxations', () => {
	it('counts what would show without each condition, and without all', () => {
		const filter: Filter = { ...EMPTY_FILTER, hiddenSides: ['harbour'], query: 'quay' };
		const offers = relaxations(index, filter, found('master-quote', 'board-report'), words);
		expect(offers.map(({ condition, count }) => [condition, count])).toEqual([
			['Harbour hidden', 2],
			['words “quay”', 2],
			['every filter', 4]
		]);
		expect(offers[0]?.filter).toEqual({ ...EMPTY_FILTER, query: 'quay' });
	});

	it('tells a side and a speaker of one name apart', () => {
		const story = testStory();
		const sides = story.sides.map((side) => ({ ...side, name: 'Ada Quay' }));
		const filter = {
			...EMPTY_FILTER,
			hiddenSides: ['harbour', 'union'],
			hiddenSpeakers: ['master']
		};
		const offers = relaxations(indexStory({ ...story, sides }), filter, null, words);
		expect(new Set(offers.map(({ condition }) => condition)).size).toBe(2);
		expect(new Set(offers.map(({ key }) => key)).size).toBe(4);
	});

	it('offers nothing for the empty filter', () => {
		expect(relaxations(index, EMPTY_FILTER, null, words)).toEqual([]);
	});
});
