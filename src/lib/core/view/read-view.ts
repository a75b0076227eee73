import type { StoryIndex } from '../story/index-story.ts';
import type { Mode } from '../story/story.ts';
import type { Expected } from './expected.ts';
import { MODES } from '../story/modes.ts';
import type { Params } from './query-string.ts';
import { SELECTION_KEYS, type ThemeParam } from './url.ts';
import { MINUTE, parseUtcMinute } from './utc-minute.ts';
import type { Filter, Selection, TimeWindow, View } from './view.ts';
import { HOME_VIEW } from './view.ts';

/** A parameter of an address that was not understood, and so ignored. */
export interface ViewNotice {
	readonly code: 'bad-time' | 'bad-window' | 'unknown-id' | 'bad-value';
	/** Name of the parameter. */
	readonly key: string;
	/** What may stand there; `describeExpected` says it in words. */
	readonly expected: Expected;
	/** What stands there. */
	readonly found: string;
}

/** What an address asks for. */
export interface ParsedView {
	readonly view: View;
	/** `null` if it asks for none. */
	readonly theme: ThemeParam | null;
	/** What was ignored, in the order of reading. */
	readonly notices: readonly ViewNotice[];
}

/** Search words longer than this are cut: nothing in a story matches them. */
const MOST_QUERY = 200;

type Note = (notice: ViewNotice) => void;

const readTime = (params: Params, key: 'from' | 'to', note: Note): number | null => {
	const found = params[key];
	if (found === undefined) return null;
	const instant = parseUtcMinute(found);
	if (instant === null) note({ code: 'bad-time', key, expected: { kind: 'time' }, found });
	return instant;
};

/** Time beside the story in which a window may still lie, as a share of the story: scales leave room for its cards. */
const BESIDE = 0.2;
const HOUR = 60 * MINUTE;

/** The parameter by which a window misses the story; `null` if it shows some of it. */
const missBy = ([from, to]: TimeWindow, { extent }: StoryIndex): 'from' | 'to' | null => {
	const room = Math.max(HOUR, BESIDE * (extent[1] - extent[0]));
	if (to <= extent[0] - room) return 'to';
	return from >= extent[1] + room ? 'from' : null;
};

const readWindow = (params: Params, index: StoryIndex, note: Note): TimeWindow | null => {
	const from = readTime(params, 'from', note);
	const to = readTime(params, 'to', note);
	const expected = { kind: 'both-times' } as const;
	if (from !== null && to !== null) {
		const miss = from < to && missBy([from, to], index);
		if (miss === null) return [from, to];
		if (miss) {
			const [first, last] = index.period;
			const expected = { kind: 'time-in-story', first, last } as const;
			note({ code: 'bad-window', key: miss, expected, found: params[miss] ?? '' });
		} else note({ code: 'bad-window', key: 'to', expected, found: params.to ?? '' });
	} else if (params.from === undefined && to !== null) {
		note({ code: 'bad-window', key: 'to', expected, found: params.to ?? '' });
	} else if (params.to === undefined && from !== null) {
		note({ code: 'bad-window', key: 'from', expected, found: params.from ?? '' });
	}
	return null;
};

const readSelection = (params: Params, index: StoryIndex, note: Note): Selection | null => {
	const known = { event: index.event, statement: index.statement, speaker: index.speaker };
	let selection: Selection | null = null;
	for (const kind of ['statement', 'event', 'speaker'] as const) {
		const key = SELECTION_KEYS[kind];
		const id = params[key];
		if (id === undefined) continue;
		if (!known[kind].has(id)) {
			const expected = { kind: 'id', of: kind } as const;
			note({ code: 'unknown-id', key, expected, found: id });
		} else if (selection) {
			const expected = { kind: 'one-selection' } as const;
			note({ code: 'bad-value', key, expected, found: id });
		} else selection = { kind, id };
	}
	return selection;
};

const readIds = (
	params: Params,
	key: 'hide' | 'mute',
	known: ReadonlyMap<string, unknown>,
	note: Note
): readonly string[] => {
	const ids = new Set((params[key] ?? '').split(',').filter((id) => id !== ''));
	const expected = { kind: key === 'hide' ? 'side-ids' : 'speaker-ids' } as const;
	return [...ids].filter((id) => {
		if (known.has(id)) return true;
		note({ code: 'unknown-id', key, expected, found: id });
		return false;
	});
};

const readModes = (params: Params, note: Note): readonly Mode[] => {
	const found = params.modes;
	if (found === undefined) return [];
	const listed = found.split(',').map((mode) => mode.trim());
	const wanted = MODES.filter((mode) => listed.includes(mode));
	const bad = listed.some((mode) => !MODES.some((known) => known === mode));
	if (bad && found !== 'none') {
		const expected = { kind: 'some', values: MODES } as const;
		note({ code: 'bad-value', key: 'modes', expected, found });
	}
	if (wanted.length === 0 && found !== 'none') return [];
	return MODES.filter((mode) => !wanted.includes(mode));
};

const readChoice = <T extends string>(
	params: Params,
	key: string,
	choices: readonly T[],
	note: Note
): T | null => {
	const found = params[key];
	if (found === undefined) return null;
	const choice = choices.find((one) => one === found) ?? null;
	if (choice === null) {
		note({ code: 'bad-value', key, expected: { kind: 'one', values: choices }, found });
	}
	return choice;
};

/** Reads what an address asks for. What it cannot understand is ignored, with a notice each; nothing throws. */
export const readView = (params: Params, index: StoryIndex): ParsedView => {
	const notices: ViewNotice[] = [];
	const note: Note = (notice) => notices.push(notice);
	const window = readWindow(params, index, note);
	const selection = readSelection(params, index, note);
	const filter: Filter = {
		hiddenSides: readIds(params, 'hide', index.side, note),
		hiddenSpeakers: readIds(params, 'mute', index.speaker, note),
		hiddenModes: readModes(params, note),
		query: (params.q ?? '').trim().slice(0, MOST_QUERY)
	};
	const scale = readChoice(params, 'scale', ['story', 'true'], note) ?? HOME_VIEW.scale;
	const theme = readChoice(params, 'theme', ['light', 'dark'], note);
	return { view: { window, scale, selection, filter }, theme, notices };
};
