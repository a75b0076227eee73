import { eventsBetween } from '../core/story/events-between.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import type { Shown } from '../core/view/shown.ts';
import { formatInstant } from '../core/time/format-instant.ts';
import type { TimeWords } from '../core/time/time-words.ts';
import { sameSelection } from '../core/view/same-selection.ts';
import { describeCount } from './describe-count.ts';
import type { Filter, Selection, TimeWindow, View } from '../core/view/view.ts';
import type { ReaderWords } from './words/reader-words.ts';

const day = (instant: number, words: TimeWords): string =>
	`${formatInstant(instant, words, 'day')} ${formatInstant(instant, words, 'year')}`;

const describeSelection = (
	index: StoryIndex,
	selection: Selection | null,
	{ stage: { changes }, story }: ReaderWords
): string => {
	if (!selection) return changes.nothing;
	const { kind, id } = selection;
	if (kind === 'event') {
		const placed = index.event.get(id);
		if (!placed) return '';
		const statements = story.counted.statements(index.about.get(id)?.length ?? 0);
		return changes.event(placed.event.title, placed.time.long, statements);
	}
	const statement = kind === 'statement' ? index.statement.get(id) : undefined;
	const speaker = index.speaker.get(statement?.speaker ?? id);
	if (!speaker) return '';
	if (!statement) return changes.speaker(speaker.name);
	return changes.statement(story.modes[statement.mode], speaker.name);
};

const describeWindow = (
	index: StoryIndex,
	window: TimeWindow | null,
	{ stage, time }: ReaderWords
): string => {
	const total = index.events.length;
	if (!window) return stage.changes.whole(total);
	const [start, end] = window;
	const [first, last] = eventsBetween(index, start, end);
	const [from, to] = [day(start, time), day(end, time)];
	return stage.changes.window(from === to ? from : stage.range(from, to), last - first, total);
};

// An address that is read anew brings a filter of its own, which may well be the one in force.
const sameFilter = (a: Filter, b: Filter): boolean =>
	a.query.trim() === b.query.trim() &&
	(['hiddenSides', 'hiddenSpeakers', 'hiddenModes'] as const).every(
		(key) => a[key].join() === b[key].join()
	);

/** What the live region says when one view has become another; empty if nothing that matters changed. */
export const describeChange = (
	index: StoryIndex,
	before: View,
	after: View,
	shown: Shown,
	words: ReaderWords
): string => {
	const parts: string[] = [];
	if (!sameSelection(before.selection, after.selection)) {
		parts.push(describeSelection(index, after.selection, words));
	}
	if (!sameFilter(before.filter, after.filter)) {
		parts.push(describeCount(index, shown, words.controls));
	}
	if (before.scale !== after.scale) {
		parts.push(words.stage.changes.scale[after.scale]);
	}
	// A selection that moves the window speaks for itself.
	if (before.window?.join() !== after.window?.join() && parts.length === 0) {
		parts.push(describeWindow(index, after.window, words));
	}
	return parts.filter((part) => part !== '').join('. ');
};
