import type { StoryIndex } from '../core/story/index-story.ts';
import type { Lane, Side, Speaker, Statement } from '../core/story/story.ts';
import { shownStatements, type Found } from '../core/view/filter.ts';
import type { Shown } from '../core/view/shown.ts';
import { shownTable, type ShownTable } from '../core/view/shown-table.ts';
import type { View } from '../core/view/view.ts';
import type { Frame } from './frame.ts';
import type { SidePaint, Theme } from './theme.ts';

/** What every stage of `buildScene` reads. */
export interface SceneContext {
	readonly index: StoryIndex;
	readonly view: View;
	readonly frame: Frame;
	readonly theme: Theme;
	readonly found: Found | null;
	/** Statements that the filter lets through. */
	readonly shown: Shown;
	/** The same by event and lane. */
	readonly table: ShownTable;
	/** Places in time order of what is selected: of the event, or of those that the statement is about; ascending. */
	readonly selected: readonly number[];
	/** Most ids that a mark lists. */
	readonly listed: number;
	/** Paint by side id; parties take the theme's colours in the order of the story. */
	readonly paint: ReadonlyMap<string, SidePaint>;
}

/** Most ids that a mark of a page lists: it stands for more by its range. */
const MAX_LISTED = 100;

const selectedIn = (index: StoryIndex, { selection }: View): readonly number[] => {
	if (!selection || selection.kind === 'speaker') return [];
	const events =
		selection.kind === 'event' ? [selection.id] : (index.statement.get(selection.id)?.about ?? []);
	return events.flatMap((id) => index.event.get(id)?.order ?? []).sort((a, b) => a - b);
};

/** Smallest frame that is laid out, in pixels; a smaller one is drawn at this size. */
const MIN_WIDTH = 280;
const MIN_HEIGHT = 300;

/** Gathers what every stage reads, from what `buildScene` is given. */
export const makeContext = (
	index: StoryIndex,
	view: View,
	frame: Frame,
	found: Found | null
): SceneContext => {
	const shown = shownStatements(index, view.filter, found);
	const [width, height] = [Math.max(MIN_WIDTH, frame.width), Math.max(MIN_HEIGHT, frame.height)];
	return {
		index,
		view,
		frame: { ...frame, width, height },
		theme: frame.theme,
		found,
		shown,
		table: shownTable(shown),
		selected: selectedIn(index, view),
		// A finished picture is told in words from its marks, and is not drawn anew with every frame.
		listed: frame.kind === 'static' ? Infinity : MAX_LISTED,
		paint: paintSides(index.story.sides, frame.theme)
	};
};

/** Colours for each side of a story. A party's colour depends only on its place among the parties. */
const paintSides = (sides: readonly Side[], theme: Theme): Map<string, SidePaint> => {
	const parties = sides.filter((side) => side.lane !== 'line');
	return new Map(
		sides.map((side) => {
			const at = parties.indexOf(side);
			return [side.id, theme.sides[at % theme.sides.length] ?? theme.neutral] as const;
		})
	);
};

/** The ground of a lane: that of its side, a neutral one where several share it, the paper for the band of the line. */
export const groundOf = ({ index, theme, paint }: SceneContext, lane: Lane): string => {
	if (lane === 'line') return theme.background;
	const [side, other] = index.story.sides.filter((candidate) => candidate.lane === lane);
	return (side && !other ? (paint.get(side.id) ?? theme.neutral) : theme.neutral).ground;
};

/** The first event of a pole that is selected or that what is selected is about, by its order. */
export const selectedOn = (
	{ selected }: SceneContext,
	{ from, to }: { readonly from: number; readonly to: number }
): number | undefined => selected.find((order) => order >= from && order < to);

/** Whether what is selected is one of a pole's events, or is about one. */
export const isSelected = (
	context: SceneContext,
	pole: { readonly from: number; readonly to: number }
): boolean => selectedOn(context, pole) !== undefined;

/** Who speaks, with side and paint. */
export interface Voice {
	readonly speaker: Speaker | undefined;
	readonly side: Side | undefined;
	readonly paint: SidePaint;
}

/** The voice of a statement. */
export const voiceOf = (context: SceneContext, statement: Statement): Voice => {
	const speaker = context.index.speaker.get(statement.speaker);
	const side = context.index.side.get(speaker?.side ?? '');
	return { speaker, side, paint: context.paint.get(side?.id ?? '') ?? context.theme.neutral };
};
