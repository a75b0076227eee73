import { KINDS } from '#lib/core/story/kinds.ts';
import { longIndex } from '#lib/core/story/long-index.ts';
import { packTexts } from '#lib/core/story/pack-texts.ts';
import { placeRows } from '#lib/core/story/place-rows.ts';
import type { StoryIndex } from '#lib/core/story/index-story.ts';
import { MODES } from '#lib/core/story/modes.ts';
import { PRECISIONS } from '#lib/core/time/time-span.ts';
import { TIME_WORDS_EN } from '#lib/core/time/time-words-en.ts';
import type { GivenEvent } from './harness.ts';

const SHA = '0'.repeat(64);
const LANES = ['above', 'below', 'line'] as const;
const SECOND = 1000;

/** The events of the harness as a long story: each an event, with its label as a report by its group. */
export const givenStory = (
	events: readonly GivenEvent[],
	groups: readonly string[]
): StoryIndex => {
	const count = events.length;
	const earliest = new Float64Array(count);
	const latest = new Float64Array(count);
	const speakers = new Uint16Array(count);
	for (let row = 0; row < count; row++) {
		const { t, group } = events[row] ?? { t: 0, group: 0 };
		const start = Math.floor(t / SECOND) * SECOND;
		earliest[row] = start;
		latest[row] = start + SECOND - 1;
		speakers[row] = group;
	}
	const labels = events.map(({ label }) => label);
	return longIndex(
		placeRows({
			head: {
				version: 1,
				id: 'given',
				lang: 'en',
				title: 'Given events',
				standfirst: 'Made for measuring.',
				summary: 'Made for measuring.',
				sources: [{ id: 'given', title: 'Given', sha256: SHA, length: 1 }],
				sides: groups.map((name, i) => ({
					id: name,
					name,
					account: `Account of ${name}`,
					lane: LANES[i % LANES.length] ?? 'line'
				})),
				speakers: groups.map((name) => ({
					id: `the-${name}`,
					name: `The ${name}`,
					side: name,
					kind: 'institution'
				}))
			},
			earliest,
			latest,
			precisions: new Uint8Array(count).fill(PRECISIONS.indexOf('second')),
			dates: { rows: new Uint32Array(), texts: packTexts([]), open: new Uint8Array() },
			kinds: new Uint8Array(count).fill(KINDS.indexOf('other')),
			titles: labels,
			speakers,
			modes: new Uint8Array(count).fill(MODES.indexOf('report')),
			texts: labels
		}),
		TIME_WORDS_EN
	);
};
