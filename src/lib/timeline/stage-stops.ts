import type { StoryIndex } from '../core/story/index-story.ts';
import { laneOf } from '../core/story/lane-of.ts';
import type { Lane } from '../core/story/story.ts';
import type { Box, EventRange, Scene } from '../scene/scene.ts';
import type { Place } from './move-place.ts';

/** A button over the picture. */
export interface Stop {
	/** Unique on the stage, and the same over every new layout. */
	readonly key: string;
	readonly kind: 'event' | 'statement' | 'crowd' | 'column';
	/** What it stands for; the first of several. */
	readonly place: Place;
	/** Pixels from the top left of the stage, at least `TARGET` in both directions. */
	readonly box: Box;
	/** Where the title of an event stands, which is part of its target. */
	readonly label: Box | null;
	/** Ids of the first of its events and statements. */
	readonly events: readonly string[];
	readonly statements: readonly string[];
	/** All its events by their places in time order, and the lane and number of all statements that it counts. */
	readonly range: EventRange;
	readonly counted: { readonly lane: Lane; readonly count: number } | null;
}

/** Smallest side of a target, in pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24;

/** The key of the button of a place. */
export const keyOf = ({ kind, id }: Place): string => `${kind}:${id}`;

const grow = ({ x, y, width, height }: Box): Box => {
	const [w, h] = [Math.max(TARGET, width), Math.max(TARGET, height)];
	return { x: x - (w - width) / 2, y: y - (h - height) / 2, width: w, height: h };
};

const around = (x: number, y: number, r: number): Box =>
	grow({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

/**
 * Stops in the order of time and, at one time, of the file. It never depends on the layout: the browser takes the focus
 * from a button that is moved in the document.
 */
export const inOrder = (index: StoryIndex, stops: readonly Stop[]): readonly Stop[] => {
	/** The event that a statement hangs on, by its place in time order, and the place of the statement on it. */
	const hangs = (id: string): readonly [number, number] => {
		const statement = index.statement.get(id);
		const event = statement?.about[0] ?? '';
		const at = statement ? (index.hanging.get(event)?.indexOf(statement) ?? 0) : 0;
		return [(index.event.get(event)?.order ?? 0) + 1, at];
	};
	const rank = ({ kind, events, statements }: Stop): readonly number[] => [
		index.event.get(events[0] ?? '')?.order ?? 0,
		...(kind === 'event' || kind === 'crowd' ? [0, 0] : hangs(statements[0] ?? ''))
	];
	const compare = (a: readonly number[], b: readonly number[]): number =>
		a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
	return stops
		.map((stop) => ({ stop, at: rank(stop) }))
		.sort((a, b) => compare(a.at, b.at) || (a.stop.key < b.stop.key ? -1 : 1))
		.map(({ stop }) => stop);
};

/** The buttons of a scene, in order. */
export const stopsOf = (index: StoryIndex, scene: Scene): readonly Stop[] => {
	const labels = new Map(scene.labels.map(({ id, box }) => [id, box]));
	const stops: Stop[] = [
		...scene.nodes.map(({ id, events, range, x, y, r }): Stop => {
			const event: Place = { kind: 'event', id: events[0] ?? id };
			const kind = events.length > 1 ? 'crowd' : 'event';
			const key = kind === 'crowd' ? id : keyOf(event);
			const [box, label] = [around(x, y, r), labels.get(id) ?? null];
			return { key, kind, place: event, box, label, events, statements: [], range, counted: null };
		}),
		...scene.cards.map(({ id, event, order, box }): Stop => {
			const statement: Place = { kind: 'statement', id };
			return {
				key: keyOf(statement),
				kind: 'statement',
				place: statement,
				box: grow(box),
				label: null,
				events: [event],
				statements: [id],
				range: [order, order + 1],
				counted: null
			};
		}),
		...scene.columns.map(({ id, events, statements, range, lane, count, box }): Stop => {
			const first: Place = { kind: 'statement', id: statements[0] ?? '' };
			const key = `column:${id}`;
			return {
				key,
				kind: 'column',
				place: first,
				box: grow(box),
				label: null,
				events,
				statements,
				range,
				counted: { lane, count }
			};
		})
	];
	return inOrder(index, stops);
};

/**
 * The button of a place that the keyboard is on though the layout has none for it: over the crowd or the column that
 * holds it, else at the edge that its time lies beyond. `x` is where its event stands, in pixels.
 */
export const ghostOf = (
	index: StoryIndex,
	stops: readonly Stop[],
	place: Place,
	event: string,
	x: number,
	scene: Scene
): Stop | null => {
	const key = keyOf(place);
	if (stops.some((stop) => stop.key === key)) return null;
	const order = index.event.get(event)?.order ?? -1;
	const lane = laneOf(index, index.statement.get(place.id)?.speaker ?? '');
	const holder = stops.find(
		({ kind, counted, range: [from, to] }) =>
			order >= from &&
			order < to &&
			(place.kind === 'statement' ? kind === 'column' && counted?.lane === lane : kind === 'crowd')
	);
	const edge = Math.min(scene.width - TARGET / 2, Math.max(TARGET / 2, x));
	return {
		key,
		kind: place.kind,
		place,
		box: holder?.box ?? around(edge, scene.line.y1, TARGET / 2),
		label: null,
		events: [event],
		statements: place.kind === 'statement' ? [place.id] : [],
		range: [order, order + 1],
		counted: null
	};
};
