import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyStory } from '../../scene/scene.arbitrary.ts';
import { eventsBetween } from '../story/events-between.ts';
import { indexStory } from '../story/index-story.ts';
import { tallyOf } from '../story/tally.ts';
import { makeShown } from './shown.ts';
import { listedEvents } from './listed-events.ts';
import { saidInTime } from './said-in-time.ts';

const anyShown = fc.tuple(anyStory, fc.infiniteStream(fc.boolean())).map(([story, keeps]) => {
	const index = indexStory(story);
	const kept = story.statements.map(() => keeps.next().value === true);
	return { index, kept, shown: makeShown(index, (number) => kept[number] === true) };
});

it('lists every event without a filter', () => {
	fc.assert(
		fc.property(anyShown, ({ index, shown }) => {
			const listed = listedEvents(shown, false, null);
			expect(listed.length).toBe(index.events.length);
			for (let place = 0; place < listed.length; place++) {
				expect(listed.orderAt(place)).toBe(place);
				expect(listed.placeOf(place)).toBe(place);
			}
		}),
		{ numRuns: 20 }
	);
});

it('lists with one those on which something shown hangs, and those found by their own words', () => {
	fc.assert(
		fc.property(anyShown, fc.nat(), ({ index, kept, shown }, pick) => {
			const found = index.eventId(pick % Math.max(1, index.events.length));
			const numbers = new Map(index.story.statements.map(({ id }, number) => [id, number]));
			const expected = index.events
				.filter(
					({ event: { id } }) =>
						id === found ||
						(index.hanging.get(id) ?? []).some((one) => kept[numbers.get(one.id) ?? -1])
				)
				.map(({ order }) => order);
			const hits = { statements: new Set<string>(), events: new Set([found]), terms: [] };
			const listed = listedEvents(shown, true, hits);
			expect(Array.from({ length: listed.length }, (_, at) => listed.orderAt(at))).toEqual(
				expected
			);
			index.events.forEach((_, order) => {
				expect(listed.placeOf(order)).toBe(expected.filter((one) => one < order).length);
			});
		}),
		{ numRuns: 50 }
	);
});

it('says what is said under the events that it hangs on', () => {
	fc.assert(
		fc.property(anyShown, ({ index, kept, shown }) => {
			const said = [...saidInTime(index, shown.passes)].map((number) => index.statementId(number));
			expect(said).toEqual(
				index.events.flatMap(({ event }) =>
					(index.hanging.get(event.id) ?? []).flatMap(({ id }) =>
						kept[index.numberOf(id)] === true ? id : []
					)
				)
			);
		}),
		{ numRuns: 50 }
	);
});

it('counts the events of a stretch of time', () => {
	fc.assert(
		fc.property(anyStory, fc.nat(), fc.nat(), (story, a, b) => {
			const index = indexStory(story);
			const at = (pick: number): number =>
				index.events[pick % Math.max(1, index.events.length)]?.position ?? 0;
			const [start, end] = [Math.min(at(a), at(b)), Math.max(at(a), at(b))];
			const [from, to] = eventsBetween(index, start, end);
			const inside = index.events.filter(({ position }) => position >= start && position <= end);
			expect(index.events.slice(from, to)).toEqual(inside);
		}),
		{ numRuns: 50 }
	);
});

it('tallies every speaker in every mode', () => {
	fc.assert(
		fc.property(anyStory, (story) => {
			const tally = tallyOf(indexStory(story));
			story.speakers.forEach(({ id }, speaker) => {
				const own = story.statements.filter((one) => one.speaker === id);
				expect(tally.of(speaker)).toBe(own.length);
				for (const mode of ['quote', 'report', 'silence'] as const) {
					expect(tally.of(speaker, mode)).toBe(own.filter((one) => one.mode === mode).length);
				}
				expect(tally.relayed(speaker)).toBe(
					own.filter(
						({ mode, chain = [] }) =>
							mode !== 'silence' && chain.some(({ kind }) => kind === 'outlet')
					).length
				);
			});
			expect(tally.speakers).toBe(new Set(story.statements.map(({ speaker }) => speaker)).size);
		}),
		{ numRuns: 50 }
	);
});
