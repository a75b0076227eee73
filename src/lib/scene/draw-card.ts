import type { StoryIndex } from '../core/story/index-story.ts';
import { remembered } from '../core/story/remembered.ts';
import type { Statement } from '../core/story/story.ts';
import { EDGE, MIRROR_SHIFT, layOutCard, type CardContent } from './card.ts';
import { groundOf, voiceOf, type SceneContext } from './context.ts';
import { markHits } from './hits.ts';
import { stripeOf } from './stripe.ts';
import type { Box, CardLevel, CardMark, Measure, TextRun } from './scene.ts';
import type { Theme } from './theme.ts';

/** Kept free in a lane beside the full card of the selected statement: the count of the others. Pixels. */
const BESIDE_KEPT = 32;

/** Whether a statement keeps its full card whatever else gives way: the selected one does. */
export const isKept = (context: SceneContext, statement: Statement): boolean =>
	context.view.selection?.kind === 'statement' && context.view.selection.id === statement.id;

/** Whether a statement gets room before others: those on the pole of the selected event do. */
export const isPreferred = (context: SceneContext, statement: Statement): boolean =>
	context.view.selection?.kind === 'event' && statement.about[0] === context.view.selection.id;

/** Lays out cards, and remembers them, since levels are tried many times over and most frames show the same cards. */
export type CardMaker = (statement: Statement, level: CardLevel, width: number) => CardContent;

/** Cards that are remembered from frame to frame, at least; twice as many at most. */
const REMEMBERED = 4000;
const LEVELS: readonly CardLevel[] = ['full', 'short', 'chip'];

type Contents = (
	statement: Statement,
	level: CardLevel,
	width: number,
	make: () => CardContent
) => CardContent;

/** Contents by statement, level and width. Those that were not asked for while as many new ones came are forgotten. */
const contentsOf = remembered<Measure, [], (theme: Theme) => (index: StoryIndex) => Contents>(() =>
	remembered(() =>
		remembered(() => {
			let fresh = new Map<Statement, Map<number, CardContent>>();
			let old: typeof fresh = new Map();
			let count = 0;
			return (statement, level, width, make) => {
				const key = width * LEVELS.length + LEVELS.indexOf(level);
				let known = fresh.get(statement);
				const found = known?.get(key);
				if (found) return found;
				const content = old.get(statement)?.get(key) ?? make();
				if (++count > REMEMBERED) {
					old = fresh;
					fresh = new Map();
					known = undefined;
					count = 1;
				}
				if (known) known.set(key, content);
				else fresh.set(statement, new Map([[key, content]]));
				return content;
			};
		})
	)
);

/** @param room height of the lane in pixels: the selected statement has its full card even if it has to be cut there. */
export const makeCards = (context: SceneContext, room: number): CardMaker => {
	const { index, theme, frame } = context;
	const known = contentsOf(frame.measure)(theme)(index);
	const kept = new Map<string, CardContent>();
	return (statement, level, width) => {
		if (!isKept(context, statement)) {
			return known(statement, level, width, () => layOutCard(context, statement, level, width));
		}
		// How high the selected card may be is another matter with every size of the frame.
		const key = `${level} ${width}`;
		const content =
			kept.get(key) ?? layOutCard(context, statement, level, width, room - BESIDE_KEPT);
		kept.set(key, content);
		return content;
	};
};

const moved = (texts: readonly TextRun[], { x, y }: Box): TextRun[] =>
	texts.map((run) => ({ ...run, x: run.x + x, y: run.y + y }));

/**
 * A card at its final place.
 * @param mirrored its edge is on the right
 */
export const drawCard = (
	context: SceneContext,
	statement: Statement,
	event: string,
	level: CardLevel,
	box: Box,
	content: CardContent,
	mirrored = false
): CardMark => {
	const { theme, found, frame } = context;
	const { side, paint } = voiceOf(context, statement);
	const silence = statement.mode === 'silence';
	const texts = moved(content.texts, mirrored ? { ...box, x: box.x - MIRROR_SHIFT } : box);
	const edgeX = mirrored ? box.x + box.width - EDGE : box.x;
	return {
		id: statement.id,
		event,
		order: context.index.event.get(event)?.order ?? 0,
		side: side?.id ?? '',
		lane: side?.lane ?? 'line',
		mode: statement.mode,
		level,
		box,
		fill: silence ? theme.silence : theme.card,
		stroke: silence ? theme.silenceStroke : theme.cardStroke,
		dashed: silence,
		ground: groundOf(context, side?.lane ?? 'line'),
		edge: stripeOf(paint, { ...box, x: edgeX, width: EDGE }),
		hits: found ? markHits(texts, found.terms, frame.measure) : [],
		hitFill: theme.hit,
		texts,
		emphasis: 'normal'
	};
};
