import { laneOf } from '../../core/story/lane-of.ts';
import { linksBetween } from '../arcs.ts';
import { voiceOf, type SceneContext } from '../context.ts';
import { format } from '../path.ts';
import type { ArcMark, NodeMark } from '../scene.ts';
import type { Sheet } from './sheet.ts';

/** Free between a node and the ends of an arc, between two arcs, and between an arc and the cards. Pixels. */
const CLEAR = 2;
const STEP = 4;
const MARGIN = 4;
/** How far above or below the middle of a node its arcs end, so that they keep off the twigs. Pixels. */
const SHIFT = 5;
const BEND = 18;
const HEAD = 3.5;
const HEAD_LENGTH = 7;

/** Where an arc leaves or reaches a node: the distance from the line at `SHIFT` beside the middle. */
const exitOf = ({ r }: NodeMark): number => Math.sqrt((r + CLEAR) ** 2 - SHIFT ** 2);

/**
 * Links between events as arcs beside the line, from the later event up to the earlier one. What a side claims runs on
 * that side; what the source says itself on the right.
 */
export const drawLinks = (
	context: SceneContext,
	nodes: readonly NodeMark[],
	{ lineX, half }: Sheet
): ArcMark[] => {
	const { index, theme } = context;
	const nodeOf = new Map(nodes.flatMap((node) => node.events.map((id) => [id, node] as const)));
	const taken: { side: number; track: number; y1: number; y2: number }[] = [];
	return linksBetween(context, index.story.links, (id) => nodeOf.get(id)?.y).flatMap(
		({ link, length }): ArcMark[] => {
			const [start, end] = [nodeOf.get(link.from), nodeOf.get(link.to)];
			if (!start || !end) return [];
			const claimed = link.by === undefined ? undefined : index.statement.get(link.by);
			const side = claimed && laneOf(index, claimed.speaker) === 'above' ? -1 : 1;
			const [y1, y2] = [Math.min(start.y, end.y), Math.max(start.y, end.y)];
			const isTaken = (track: number): boolean =>
				taken.some((o) => o.side === side && o.track === track && o.y1 < y2 && y1 < o.y2);
			let track = 0;
			while (isTaken(track)) track++;
			taken.push({ side, track, y1, y2 });

			const toward = Math.sign(end.y - start.y);
			const [from, to] = [start.y + toward * SHIFT, end.y - toward * SHIFT];
			const most = half - MARGIN;
			const least = Math.max(exitOf(start), exitOf(end)) + 3;
			const out = Math.max(least, Math.min(most, half * 0.62 + track * STEP));
			const bend = Math.min(BEND, length / 3) * toward;
			const x = (distance: number): string => format(lineX + side * Math.min(distance, half - 1));
			const tip = Math.min(exitOf(end), half - 4);
			const base = Math.min(tip + HEAD_LENGTH, half - 1);
			return [
				{
					id: link.id,
					kind: link.kind,
					events: [link.from, link.to],
					by: link.by ?? null,
					path:
						`M${x(exitOf(start))},${format(from)}Q${x(out)},${format(from)} ${x(out)},${format(from + bend)}` +
						`V${format(to - bend)}Q${x(out)},${format(to)} ${x(tip)},${format(to)}`,
					stroke: claimed ? voiceOf(context, claimed).paint.ink : theme.arc,
					dashed: claimed !== undefined,
					head: `M${x(tip)},${format(to)}L${x(base)},${format(to - HEAD)}L${x(base)},${format(to + HEAD)}Z`,
					emphasis: 'normal'
				}
			];
		}
	);
};
