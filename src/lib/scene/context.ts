import type { PlacedEvent, StoryIndex } from '../core/story/index-story.ts';
import type { Lane, Side, Speaker, Statement } from '../core/story/story.ts';
import { shownStatements, type Found } from '../core/view/filter.ts';
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
	readonly shown: ReadonlySet<string>;
	/** Paint by side id; parties take the theme's colours in the order of the story. */
	readonly paint: ReadonlyMap<string, SidePaint>;
}

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
	const [width, height] = [Math.max(MIN_WIDTH, frame.width), Math.max(MIN_HEIGHT, frame.height)];
	return {
		index,
		view,
		frame: { ...frame, width, height },
		theme: frame.theme,
		found,
		shown: shownStatements(index, view.filter, found),
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

/** Whether what is selected is one of a pole's events, or is about one. */
export const isSelected = (
	{ view, index }: SceneContext,
	pole: { readonly events: readonly PlacedEvent[] }
): boolean => {
	const { selection } = view;
	if (!selection || selection.kind === 'speaker') return false;
	const events =
		selection.kind === 'event' ? [selection.id] : (index.statement.get(selection.id)?.about ?? []);
	return pole.events.some(({ event }) => events.includes(event.id));
};

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
