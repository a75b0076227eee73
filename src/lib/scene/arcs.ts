import { firstPlace } from '../core/story/first-place.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import { remembered } from '../core/story/remembered.ts';
import type { Link } from '../core/story/story.ts';
import { format } from './path.ts';
import { voiceOf, type SceneContext } from './context.ts';
import type { Pole } from './poles.ts';
import type { ArcMark } from './scene.ts';

/** Half the width and the length of an arrow head, in pixels. */
const HEAD = 4;
const HEAD_LENGTH = 8;
/** Distance of an arc's ends from the line: the nodes stay free. */
const LIFT = 9;

/** A link with the places of its events along the line, in pixels. */
export interface PlacedLink {
	readonly link: Link;
	readonly from: number;
	readonly to: number;
	readonly length: number;
}

const byLength = (a: PlacedLink, b: PlacedLink): number =>
	a.length - b.length || (a.link.id < b.link.id ? -1 : 1);

/**
 * The links that can be drawn between events at different places, shortest first; a claim goes with its statement.
 * @param placeOf where an event stands, by its id; `undefined` for one that is not in sight
 */
export const linksBetween = (
	{ shown }: SceneContext,
	links: readonly Link[],
	placeOf: (event: string) => number | undefined
): PlacedLink[] =>
	links
		.flatMap((link) => {
			const from = placeOf(link.from);
			const to = placeOf(link.to);
			const silenced = link.by !== undefined && !shown.has(link.by);
			return from === undefined || to === undefined || from === to || silenced
				? []
				: [{ link, from, to, length: Math.abs(from - to) }];
		})
		.sort(byLength);

/** Most links whose later event stands at one pole that are looked at. */
const MAX_SEEN = 256;
/** Most arcs at once; the longest of more. */
const MAX_ARCS = 300;

/** The links of a story in the order of their later events, and where those of each event begin. */
const linksByEnd = remembered((index: StoryIndex) => {
	const orderOf = (id: string): number => index.event.get(id)?.order ?? NaN;
	const placed = index.story.links
		.map((link) => ({ link, end: Math.max(orderOf(link.from), orderOf(link.to)) }))
		.filter(({ end }) => !Number.isNaN(end))
		.sort((a, b) => a.end - b.end);
	return {
		links: placed.map(({ link }) => link),
		ends: Float64Array.from(placed, ({ end }) => end)
	};
});

/** The links between poles: those that end at each pole, as many as are looked at. */
const linksOn = (context: SceneContext, poles: readonly Pole[]): PlacedLink[] => {
	const { index } = context;
	const { links, ends } = linksByEnd(index);
	const placeOf = (event: string): number | undefined => {
		const order = index.event.get(event)?.order ?? -1;
		const pole = poles[firstPlace(0, poles.length, (i) => order < (poles[i]?.to ?? 0))];
		return pole && order >= pole.from ? pole.x : undefined;
	};
	return poles
		.flatMap(({ from, to }) => {
			const start = firstPlace(0, ends.length, (i) => (ends[i] ?? 0) >= from);
			const end = firstPlace(
				start,
				Math.min(ends.length, start + MAX_SEEN),
				(i) => (ends[i] ?? 0) >= to
			);
			return linksBetween(context, links.slice(start, end), placeOf);
		})
		.sort(byLength)
		.slice(-MAX_ARCS);
};

/**
 * Links between events that stand at different poles, as arcs in the gutter above the line. The arrow points at the
 * earlier event. A link that only a statement claims is dashed, in the colour of who claims it.
 */
export const drawArcs = (
	context: SceneContext,
	poles: readonly Pole[],
	lineY: number,
	gutter: number
): ArcMark[] => {
	const { index, theme } = context;
	const drawable = linksOn(context, poles);

	const pairOf = (a: number, b: number): string => [Math.min(a, b), Math.max(a, b)].join();
	const sizes = new Map<string, number>();
	for (const { from, to } of drawable) {
		sizes.set(pairOf(from, to), (sizes.get(pairOf(from, to)) ?? 0) + 1);
	}
	const seen = new Map<string, number>();
	return drawable.map(({ link, from, to, length }) => {
		const pair = pairOf(from, to);
		const nth = seen.get(pair) ?? 0;
		seen.set(pair, nth + 1);
		// Two links between the same events lie inside one another.
		const inner = ((sizes.get(pair) ?? 1) - 1 - nth) * 9;
		const height = Math.max(6, Math.min(gutter - LIFT - 5, 12 + length / 18) - inner);
		const toward = Math.sign(to - from);
		const start = from + toward * (6 - nth * 2);
		const end = to - toward * (6 - nth * 2);
		const y = lineY - LIFT;
		const reach = Math.min(length * 0.35, 90) * toward;
		const top = y - (height * 4) / 3;
		const claimed = link.by === undefined ? undefined : index.statement.get(link.by);
		return {
			id: link.id,
			kind: link.kind,
			events: [link.from, link.to],
			by: link.by ?? null,
			path: `M${format(start)},${format(y)}C${format(start + reach)},${format(top)} ${format(end - reach)},${format(top)} ${format(end)},${format(y)}`,
			stroke: claimed ? voiceOf(context, claimed).paint.ink : theme.arc,
			dashed: claimed !== undefined,
			head: headAt(end, y, reach, (height * 4) / 3),
			emphasis: 'normal'
		};
	});
};

/** A filled triangle whose tip lies at the end of the arc, along its last direction. */
const headAt = (x: number, y: number, reach: number, height: number): string => {
	const length = Math.hypot(reach, height) || 1;
	const dx = reach / length;
	const dy = height / length;
	const baseX = x - dx * HEAD_LENGTH;
	const baseY = y - dy * HEAD_LENGTH;
	return `M${format(x)},${format(y)}L${format(baseX - dy * HEAD)},${format(baseY + dx * HEAD)}L${format(baseX + dy * HEAD)},${format(baseY - dx * HEAD)}Z`;
};
