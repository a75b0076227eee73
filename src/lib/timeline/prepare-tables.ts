import type { StoryIndex } from '../core/story/index-story.ts';
import { countsIn, statementTable } from '../core/story/statement-table.ts';
import { tallyOf } from '../core/story/tally.ts';
import { stepsOf } from '../core/view/shown-table.ts';
import type { View } from '../core/view/view.ts';
import { timesOn } from '../scene/crowd-facts.ts';
import { eventUnits } from '../scene/event-units.ts';
import { makeScale } from '../scene/scale.ts';
import { sharedTimes, timesWithin } from '../scene/shared-times.ts';
import { finestUnits } from './finest-units.ts';

/** The tables that the first picture of a story reads, each of which takes its time where the story is long. */
const STEPS: readonly ((index: StoryIndex, view: View) => unknown)[] = [
	(index) => statementTable(index),
	(index) => countsIn(statementTable(index)),
	(index) => tallyOf(index),
	(index, { scale }) => makeScale(scale, index),
	(index, { scale }) => eventUnits(makeScale(scale, index), index),
	(index, { scale }) => finestUnits(makeScale(scale, index), index),
	(index) => sharedTimes(index),
	(index, { scale }) => timesWithin(makeScale(scale, index), index, [0, 0], Infinity),
	(index) => timesOn(index, { from: 0, to: 0 })
];

/** Works out beforehand what the first picture of a long story reads, a table a task, so that the page never stands still. */
export const prepareTables = async (index: StoryIndex, view: View): Promise<void> => {
	const shown = stepsOf(view.filter, index, null);
	for (const step of [...STEPS.map((one) => () => one(index, view)), ...shown]) {
		step();
		await new Promise((next) => setTimeout(next));
	}
};
