import { describe, expect, it } from 'vitest';
import { TIME_WORDS_EN } from '../core/time/time-words-en.ts';
import { HOME_VIEW } from '../core/view/view.ts';
import { buildScene } from '../scene/build-scene.ts';
import { measureText } from '../scene/text/measure-text.ts';
import type { Ground, Move, Place } from './move-place.ts';
import { movePlace } from './move-place.ts';
import { testIndex } from './test-timeline.ts';
import { FIGURE_WORDS_EN } from '../scene/figure-words-en.ts';
import { THEMES } from '../scene/theme.ts';

const index = testIndex();
const frame = {
	width: 1200,
	height: 640,
	theme: THEMES.light,
	words: TIME_WORDS_EN,
	phrases: FIGURE_WORDS_EN,
	measure: measureText
} as const;
const ground: Ground = {
	index,
	shown: new Set(index.story.statements.map(({ id }) => id)),
	scene: buildScene(index, HOME_VIEW, frame)
};
const event = (id: string): Place => ({ kind: 'event', id });
const statement = (id: string): Place => ({ kind: 'statement', id });

const walk = (from: Place, moves: readonly Move[], on: Ground = ground): (string | null)[] => {
	let at: Place | null = from;
	return moves.map((move) => {
		at = at && movePlace(on, at, move);
		return at?.id ?? null;
	});
};

describe('movePlace', () => {
	it('visits every event in the order of time and stops at the end', () => {
		const order = index.events.map((placed) => placed.event.id);
		expect(
			walk(
				event(order[0] ?? ''),
				order.map(() => 'right')
			)
		).toEqual([...order.slice(1), null]);
		expect(
			walk(
				event('strike'),
				order.map(() => 'left')
			)
		).toEqual([...order.toReversed().slice(1), null]);
	});

	it.each<{ name: string; from: Place; move: Move; to: string | null }>([
		{ name: 'Home to the first event', from: event('bell'), move: 'home', to: 'fire' },
		{ name: 'End to the last event', from: event('bell'), move: 'end', to: 'strike' },
		{
			name: 'down from an event to the voices of the line',
			from: event('fire'),
			move: 'down',
			to: 'scene'
		},
		{
			name: 'down from those to the lane below',
			from: statement('scene'),
			move: 'down',
			to: 'doubt'
		},
		{
			name: 'up from the lane below back towards the line',
			from: statement('doubt'),
			move: 'up',
			to: 'scene'
		},
		{ name: 'nowhere beyond the last statement', from: statement('doubt'), move: 'down', to: null },
		{
			name: 'nowhere from an event that nobody speaks of',
			from: event('bell'),
			move: 'up',
			to: null
		},
		{
			name: 'right along a row, past events that have none',
			from: statement('doubt'),
			move: 'right',
			to: 'refusal'
		},
		{ name: 'left along a row', from: statement('appeal'), move: 'left', to: 'refusal' },
		{ name: 'End along a row', from: statement('doubt'), move: 'end', to: 'appeal' },
		{
			name: 'nowhere from what the story does not have',
			from: statement('gone'),
			move: 'right',
			to: null
		}
	])('leads $name', ({ from, move, to }) => {
		expect(movePlace(ground, from, move)?.id ?? null).toBe(to);
	});

	it('goes along a pole from the line outwards and back', () => {
		const up = walk(event('fire'), ['up', 'up', 'up']);
		expect(new Set(up.slice(0, 2))).toEqual(new Set(['toll', 'blame']));
		expect(up[2]).toBeNull();
		const box = (id: string | null | undefined) =>
			ground.scene.cards.find((card) => card.id === id)?.box.y ?? 0;
		expect(box(up[0])).toBeGreaterThan(box(up[1]));
	});

	it('leaves out what a filter hides', () => {
		const filtered = { ...ground, shown: new Set(['blame', 'verdict']) };
		expect(walk(event('fire'), ['up', 'right', 'right'], filtered)).toEqual([
			'blame',
			'verdict',
			null
		]);
	});
});
