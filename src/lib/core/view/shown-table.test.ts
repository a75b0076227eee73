import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStory } from '../../scene/scene.arbitrary.ts';
import { indexStory } from '../story/index-story.ts';
import { laneOf } from '../story/lane-of.ts';
import { shownStatements } from './filter.ts';
import { countBetween, countOfSide, shownTable } from './shown-table.ts';
import { HOME_VIEW } from './view.ts';

describe('the table of what a filter shows', () => {
	it('counts any stretch as one would by hand, of each lane and side', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(anyStory, fc.nat(), fc.nat(), fc.nat(3), (story, a, b, hidden) => {
				const index = indexStory(story);
				const hiddenSides = story.sides.slice(0, hidden).map(({ id }) => id);
				const shown = shownStatements(index, { ...HOME_VIEW.filter, hiddenSides }, null);
				const table = shownTable(shown);
				const count = index.events.length;
				const [from = 0, to = 0] = [a % (count + 1), b % (count + 1)].sort((x, y) => x - y);
				const said = index.events
					.slice(from, to)
					.flatMap(({ event }) => index.hanging.get(event.id) ?? [])
					.filter(({ id }) => shown.has(id));
				for (const lane of ['above', 'line', 'below'] as const) {
					const own = said.filter(({ speaker }) => laneOf(index, speaker) === lane);
					const inLane = table.lanes[lane];
					expect(countBetween(inLane, from, to)).toBe(own.length);
					story.sides.forEach(({ id }, side) => {
						const ofSide = own.filter(({ speaker }) => index.speaker.get(speaker)?.side === id);
						expect(countOfSide(inLane, side, from, to)).toBe(ofSide.length);
					});
				}
				const heard = story.sides.map(({ id }) => {
					const own = [...index.story.statements].filter(
						({ id: one, speaker }) => shown.has(one) && index.speaker.get(speaker)?.side === id
					);
					return { said: own.length, quotes: own.filter(({ mode }) => mode === 'quote').length };
				});
				expect(table.heard).toEqual(heard);
			}),
			{ numRuns: 100, seed: 11 }
		);
	});
});
