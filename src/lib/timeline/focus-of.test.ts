import { describe, expect, it } from 'vitest';
import type { Focus } from '../scene/emphasise.ts';
import { eventOf, neighbourOf } from './event-of.ts';
import { focusOf } from './focus-of.ts';
import { testIndex } from './test-timeline.ts';

const index = testIndex();

type Ids = Focus['events'];
/** Those of the story that a focus keeps, sorted. */
const kept = (all: readonly { readonly id: string }[], ids: Ids | undefined): string[] =>
	all.flatMap(({ id }) => (ids?.has(id) === true ? id : [])).sort();

describe('focusOf', () => {
	it.each([
		['event', 'fire', ['fire', 'inquiry'], ['blame', 'doubt', 'scene', 'toll', 'verdict']],
		['event', 'bell', ['bell'], []],
		['statement', 'verdict', ['fire', 'inquiry'], ['verdict']],
		['speaker', 'docker', ['fire', 'strike'], ['appeal', 'doubt']]
	] as const)('keeps what belongs to the %s %s', (kind, id, events, statements) => {
		const focus = focusOf(index, { kind, id });
		expect(kept(index.story.events, focus?.events)).toEqual(events);
		expect(kept(index.story.statements, focus?.statements)).toEqual(statements);
	});

	it('lets nothing recede for nothing and for the unknown', () => {
		expect(focusOf(index, null)).toBeNull();
		expect(focusOf(index, { kind: 'event', id: 'flood' })).toBeNull();
		expect(focusOf(index, { kind: 'statement', id: 'flood' })).toBeNull();
	});
});

describe('eventOf', () => {
	it.each([
		['event', 'bell', 'bell'],
		['statement', 'verdict', 'inquiry'],
		['speaker', 'docker', 'fire'],
		['event', 'flood', null],
		['statement', 'flood', null],
		['speaker', 'flood', null]
	] as const)('of the %s %s is %s', (kind, id, event) => {
		expect(eventOf(index, { kind, id })).toBe(event);
	});
});

describe('neighbourOf', () => {
	const april: readonly [number, number] = [Date.UTC(1907, 3, 1), Date.UTC(1907, 4, 1)];
	it.each([
		['after an event', { kind: 'event', id: 'fire' }, 1, null, 'alarm'],
		['before the event of a statement', { kind: 'statement', id: 'verdict' }, -1, null, 'bell'],
		['nothing after the last', { kind: 'event', id: 'strike' }, 1, null, null],
		['nothing before the first', { kind: 'event', id: 'fire' }, -1, null, null],
		['the first of the story', null, 1, null, 'fire'],
		['the last of the story', null, -1, null, 'strike'],
		['the first of the window', null, 1, april, 'inquiry'],
		['the last of the window', null, -1, april, 'inquiry']
	] as const)('is %s', (_, selection, direction, window, event) => {
		expect(neighbourOf(index, selection, direction, window)).toBe(event);
	});
});
