import type { StoryIndex } from '../core/story/index-story.ts';
import type { Shown } from '../core/view/shown.ts';
import type { ReaderWords } from './words/reader-words.ts';

const inRow = (parts: readonly (string | undefined)[]): string =>
	parts.filter((part) => part !== undefined && part !== '').join(', ');

/** “30 December 2023, Missile strike on Belgorod, Belgorod, event 4 of 6, 7 statements”. */
export const eventName = (
	index: StoryIndex,
	id: string,
	shown: Shown,
	{ stage, story }: ReaderWords
): string => {
	const placed = index.event.get(id);
	if (!placed) return id;
	const about = (index.about.get(id) ?? []).filter((statement) => shown.has(statement.id));
	return inRow([
		placed.time.long,
		placed.event.title,
		index.place.get(placed.event.place ?? '')?.name,
		stage.names.event(placed.order + 1, index.events.length),
		story.counted.statements(about.length)
	]);
};

/** “30 December 2023, Belgorod, Vyacheslav Gladkov, Russia, quote, 2 of 7”: counted among those shown on its pole. */
export const statementName = (
	index: StoryIndex,
	id: string,
	shown: Shown,
	{ stage, story }: ReaderWords
): string => {
	const statement = index.statement.get(id);
	if (!statement) return id;
	const placed = index.event.get(statement.about[0] ?? '');
	const speaker = index.speaker.get(statement.speaker);
	const pole = (index.hanging.get(placed?.event.id ?? '') ?? []).filter((s) => shown.has(s.id));
	const at = pole.findIndex((other) => other.id === id);
	return inRow([
		placed?.time.long,
		placed && (index.place.get(placed.event.place ?? '')?.name ?? placed.event.title),
		speaker?.name,
		index.side.get(speaker?.side ?? '')?.name,
		statement.silence ? story.silences[statement.silence] : story.modes[statement.mode],
		at < 0 ? undefined : stage.names.statement(at + 1, pole.length)
	]);
};

/**
 * “3 events from 1 March 2014 to 2 March 2014, zoom in”: a crowd on the line.
 * @param events ids of the first of them
 * @param range all of them by their places in time order, where not all are listed
 */
export const crowdName = (
	index: StoryIndex,
	events: readonly string[],
	{ stage, story }: ReaderWords,
	[from, to]: readonly [number, number] = [0, events.length]
): string => {
	const count = to - from;
	const first = index.event.get(events[0] ?? '')?.time.long;
	const end = count > events.length ? index.events[to - 1] : index.event.get(events.at(-1) ?? '');
	const last = end?.time.long;
	const when = first === last ? first : stage.range(first ?? '', last ?? '');
	return inRow([story.counted.events(count), when, stage.names.zoomIn]);
};

/**
 * “30 December 2023, Missile strike on Belgorod, Russia, 3 folded statements”: a folded column.
 * @param count of all statements, where not all are listed; sides that speak later only are left out then
 */
export const columnName = (
	index: StoryIndex,
	{
		events,
		statements
	}: { readonly events: readonly string[]; readonly statements: readonly string[] },
	{ stage }: ReaderWords,
	count = statements.length
): string => {
	const placed = index.event.get(events[0] ?? '');
	const sides = new Set(
		statements.map((id) => {
			const speaker = index.speaker.get(index.statement.get(id)?.speaker ?? '');
			return index.side.get(speaker?.side ?? '')?.name;
		})
	);
	return inRow([placed?.time.long, placed?.event.title, ...sides, stage.names.folded(count)]);
};
