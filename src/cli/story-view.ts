import { closest } from '#lib/core/story/closest.ts';
import type { StoryIndex } from '#lib/core/story/index-story.ts';
import { describeExpected } from '#lib/core/view/expected.ts';
import { EXPECTED_EN } from '#lib/core/view/expected-en.ts';
import { decodeQuery } from '#lib/core/view/query-string.ts';
import { readView } from '#lib/core/view/read-view.ts';
import type { ViewNotice } from '#lib/core/view/read-view.ts';
import type { ThemeParam } from '#lib/core/view/url.ts';
import { formatUtcMinute } from '#lib/core/view/utc-minute.ts';
import type { TimeWindow, View } from '#lib/core/view/view.ts';
import type { PictureScope } from '#lib/scene/picture/picture.ts';
import { UsageError } from './outcome.ts';
import type { RenderRequest } from './render-request.ts';

/** What of one story is drawn. */
export interface StoryView {
	readonly view: View;
	readonly scope: PictureScope;
	/** The theme that the view asks for, if it asks. */
	readonly theme: ThemeParam | null;
	/** What of the address was not understood. */
	readonly notices: readonly ViewNotice[];
}

type Asked = Pick<RenderRequest, 'view' | 'window' | 'hide' | 'events' | 'scope'>;

/** @throws UsageError for an id that none of the stories has, with the likely intended one. */
export const refuseUnknownIds = (
	{ hide, events }: Pick<RenderRequest, 'hide' | 'events'>,
	stories: readonly StoryIndex[]
): void => {
	const known = {
		side: new Set(stories.flatMap(({ side }) => [...side.keys()])),
		event: new Set(stories.flatMap(({ story }) => story.events.map(({ id }) => id)))
	};
	for (const [kind, ids] of [['side', hide] as const, ['event', events] as const]) {
		const missing = ids.find((id) => !known[kind].has(id));
		if (missing === undefined) continue;
		const meant = closest(missing, known[kind]);
		throw new UsageError(
			`no story has ${kind === 'event' ? 'an' : 'a'} ${kind} "${missing}".` +
				(meant ? ` Did you mean "${meant}"?` : ` There is: ${[...known[kind]].join(', ')}.`)
		);
	}
};

const checkWindow = (file: string, index: StoryIndex, [start, end]: TimeWindow): void => {
	const params = { from: formatUtcMinute(start), to: formatUtcMinute(end) };
	const [notice] = readView(params, index).notices;
	if (!notice) return;
	const expected = describeExpected(notice.expected, EXPECTED_EN);
	throw new UsageError(`--window does not fit ${file}: expected ${expected}.`);
};

const scopeOf = (asked: Asked, file: string, index: StoryIndex, view: View): PictureScope => {
	const kind = asked.scope ?? (view.window ? 'window' : 'story');
	if (kind === 'window' && !view.window) {
		throw new UsageError('--scope window needs a --window, or a --view that has one.');
	}
	if (kind !== 'events') return { kind };
	const events = asked.events.filter((id) => index.event.has(id));
	if (events.length > 0) return { kind, events };
	throw new UsageError(`${file} has none of the events that --events names.`);
};

/**
 * What is drawn of one story.
 * @param embedded the query that the story comes with, if it comes out of a picture
 * @throws UsageError for a window or events that the story does not have
 */
export const viewStory = (
	asked: Asked,
	file: string,
	index: StoryIndex,
	embedded: string
): StoryView => {
	const read = readView(decodeQuery(asked.view ?? embedded), index);
	if (asked.window) checkWindow(file, index, asked.window);
	const hidden = asked.hide.filter((id) => index.side.has(id));
	const { filter } = read.view;
	const view: View = {
		...read.view,
		window: asked.window ?? read.view.window,
		filter: { ...filter, hiddenSides: [...new Set([...filter.hiddenSides, ...hidden])] }
	};
	return {
		view,
		scope: scopeOf(asked, file, index, view),
		theme: read.theme,
		notices: read.notices
	};
};
