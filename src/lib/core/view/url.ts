import { MODES } from '../story/modes.ts';
import type { Params } from './query-string.ts';
import { MINUTE, formatUtcMinute } from './utc-minute.ts';
import type { TimeWindow, View } from './view.ts';
import { HOME_VIEW } from './view.ts';

/** A theme that an address asks for. */
export type ThemeParam = 'light' | 'dark';

/** The parameter of each kind of selection. */
export const SELECTION_KEYS = { event: 'event', statement: 'quote', speaker: 'speaker' } as const;

/** The names of all parameters that a view may have; a page keeps others as they are. */
export const VIEW_KEYS: readonly string[] = [
	'from',
	'to',
	'event',
	'quote',
	'speaker',
	'hide',
	'mute',
	'modes',
	'q',
	'scale',
	'theme'
];

/** A window as an address can hold it: whole minutes, never smaller than the given one. */
export const toWholeMinutes = ([start, end]: TimeWindow): TimeWindow => {
	const from = Math.floor(start / MINUTE) * MINUTE;
	return [from, Math.max(from + MINUTE, Math.ceil(end / MINUTE) * MINUTE)];
};

/** The parameters that a view needs in an address; none for the whole story as it opens. */
export const writeView = (view: View, theme: ThemeParam | null = null): Params => {
	const { window, selection, filter, scale } = view;
	const params: Record<string, string> = {};
	if (window) {
		const [from, to] = toWholeMinutes(window);
		params.from = formatUtcMinute(from);
		params.to = formatUtcMinute(to);
	}
	if (selection) params[SELECTION_KEYS[selection.kind]] = selection.id;
	if (filter.hiddenSides.length > 0) params.hide = filter.hiddenSides.join(',');
	if (filter.hiddenSpeakers.length > 0) params.mute = filter.hiddenSpeakers.join(',');
	if (filter.hiddenModes.length > 0) {
		const left = MODES.filter((mode) => !filter.hiddenModes.includes(mode));
		params.modes = left.join(',') || 'none';
	}
	if (filter.query.trim() !== '') params.q = filter.query.trim();
	if (scale !== HOME_VIEW.scale) params.scale = scale;
	if (theme) params.theme = theme;
	return params;
};
