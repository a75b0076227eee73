import { expect, it } from 'vitest';
import { indexStory } from '../core/story/index-story.ts';
import type { View } from '../core/view/view.ts';
import { EMPTY_FILTER, HOME_VIEW } from '../core/view/view.ts';
import { describeChange } from './describe-change.ts';
import { columnName, crowdName, eventName, statementName } from './place-name.ts';
import { testIndex } from './test-timeline.ts';
import { READER_WORDS_EN } from './words/en.ts';

const index = testIndex();
const all = new Set(index.story.statements.map(({ id }) => id));
const words = READER_WORDS_EN;
const day = (text: string): number => Date.parse(`${text}T00:00Z`);

it.each<{ name: string; before?: Partial<View>; after: Partial<View>; text: string }>([
	{ name: 'nothing', after: {}, text: '' },
	{
		name: 'an event',
		after: { selection: { kind: 'event', id: 'inquiry' } },
		text: 'Selected: The inquiry, 11 April 1907, 2 statements'
	},
	{
		name: 'a quote, not the window that it moved',
		after: { selection: { kind: 'statement', id: 'doubt' }, window: [0, 1] },
		text: 'Selected: Quote, Unnamed docker'
	},
	{
		name: 'a report by the name that it has everywhere',
		after: { selection: { kind: 'statement', id: 'toll' } },
		text: 'Selected: Reported statement, Ada Quay'
	},
	{
		name: 'a speaker',
		after: { selection: { kind: 'speaker', id: 'board' } },
		text: 'Selected: Harbour board'
	},
	{
		name: 'the end of a selection',
		before: { selection: { kind: 'event', id: 'fire' } },
		after: {},
		text: 'Nothing selected'
	},
	{
		name: 'a filter',
		after: { filter: { ...EMPTY_FILTER, hiddenSides: ['union'] } },
		text: '7 of 7 statements shown'
	},
	{ name: 'the scale', after: { scale: 'true' }, text: 'True scale' },
	{
		name: 'the window',
		after: { window: [day('1907-04-01'), day('1907-06-30')] },
		text: 'Showing 1 Apr 1907 to 30 Jun 1907, 2 of 5 events'
	},
	{
		name: 'the whole story',
		before: { window: [0, 1] },
		after: {},
		text: 'Showing the whole story, 5 events'
	}
])('says $name', ({ before, after, text }) => {
	const [from, to] = [
		{ ...HOME_VIEW, ...before },
		{ ...HOME_VIEW, ...after }
	];
	expect(describeChange(index, from, to, all, words)).toBe(text);
});

it('tells an event and a statement of one id apart', () => {
	const story = testIndex().story;
	const [event, ...events] = story.events;
	if (!event) throw new Error('No event');
	const alike = indexStory({ ...story, events: [{ ...event, id: 'toll' }, ...events] });
	const of = (kind: 'event' | 'statement'): View => ({
		...HOME_VIEW,
		selection: { kind, id: 'toll' }
	});
	expect(describeChange(alike, of('statement'), of('event'), all, words)).toBe(
		'Selected: Fire in shed 4, 2 March 1907, 0 statements'
	);
});

it('names what the buttons stand for', () => {
	expect(eventName(index, 'fire', all, words)).toBe(
		'2 March 1907, Fire in shed 4, Shed 4, event 1 of 5, 5 statements'
	);
	expect(statementName(index, 'doubt', all, words)).toBe(
		'2 March 1907, Shed 4, Unnamed docker, Union, quote, 3 of 4'
	);
	expect(statementName(index, 'refusal', all, words)).toBe(
		'11 April 1907, Shed 4, Union office, Union, no official comment, 2 of 2'
	);
	expect(statementName(index, 'toll', all, words)).toContain('Harbour, reported statement, 1 of 4');
	expect(crowdName(index, ['fire', 'alarm'], words)).toBe(
		'2 events, 2 March 1907 to 2 March 1907, 22:10 UTC, zoom in'
	);
	expect(columnName(index, { events: ['fire'], statements: ['toll', 'blame'] }, words)).toBe(
		'2 March 1907, Fire in shed 4, Harbour, 2 folded statements'
	);
});

it('counts only what a filter shows', () => {
	expect(statementName(index, 'doubt', new Set(['doubt']), words)).toContain('1 of 1');
	expect(eventName(index, 'fire', new Set(['doubt']), words)).toContain('1 statement');
});
