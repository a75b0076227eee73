import type { Lane } from '../core/story/story.ts';
import type { ColumnMark, Emphasis, EventRange, PoleMark, Scene, SpanMark } from './scene.ts';

/** Ids of which is only asked whether they are among them. */
interface Ids {
	readonly has: (id: string) => boolean;
}

/** Where a focus lies in the story, for marks that stand for more than they list. */
export interface FocusPlaces {
	/** Places in time order of the events that stay, ascending. */
	readonly events: readonly number[];
	/** Places in time order of the events that the statements hang on which stay, by lane, ascending; one for each. */
	readonly statements: Readonly<Record<Lane, readonly number[]>>;
	/** The times of the events that stay, `earliest/latest` in UTC ms. */
	readonly times: Ids;
}

/** What stays while the rest recedes. */
export interface Focus {
	readonly events: Ids;
	readonly statements: Ids;
	/** Without it marks are judged by what they list alone. */
	readonly places?: FocusPlaces | undefined;
}

/** How many places of an ascending row lie in a range. */
const countWithin = (row: readonly number[], [from, to]: EventRange): number => {
	const before = (value: number): number => {
		let [low, high] = [0, row.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((row[middle] ?? 0) < value) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return before(to) - before(from);
};

/**
 * The last step of a picture: lets everything recede that has nothing to do with what is pointed at. Nothing moves.
 * @param focus `null` leaves the scene as it is.
 */
export const emphasise = (scene: Scene, focus: Focus | null): Scene => {
	if (!focus) return scene;
	const { places } = focus;
	const either = (stays: boolean): Emphasis => (stays ? 'strong' : 'dim');
	const listsEvent = ({ events }: { readonly events: readonly string[] }): boolean =>
		events.some((id) => focus.events.has(id));
	const listsStatement = ({ statements }: PoleMark | ColumnMark): boolean =>
		statements.some((id) => focus.statements.has(id));
	const byEvents = <T extends { readonly events: readonly string[]; readonly range: EventRange }>(
		mark: T
	): T => {
		const all = mark.events.length === mark.range[1] - mark.range[0];
		const stays =
			listsEvent(mark) ||
			(!all && places !== undefined && countWithin(places.events, mark.range) > 0);
		return { ...mark, emphasis: either(stays) };
	};
	const spanStays = (span: SpanMark): boolean =>
		listsEvent(span) ||
		(span.events.length < span.count && places?.times.has(span.time.join('/')) === true);
	const hangs = ({ statements, count, lane, range }: PoleMark | ColumnMark): number =>
		statements.length < count && places ? countWithin(places.statements[lane], range) : 0;
	/** Cards on a column’s pole that stay: so many of what stays there are not counted in it. */
	const cardsOn = ({ lane, range: [from, to] }: ColumnMark): number =>
		scene.cards.filter(
			(card) =>
				card.lane === lane && card.order >= from && card.order < to && focus.statements.has(card.id)
		).length;
	const columnStays = (column: ColumnMark): boolean => {
		if (listsStatement(column)) return true;
		const hanging = hangs(column);
		return hanging > 0 && hanging > cardsOn(column);
	};
	return {
		...scene,
		spans: scene.spans.map((span) => ({ ...span, emphasis: either(spanStays(span)) })),
		nodes: scene.nodes.map(byEvents),
		labels: scene.labels.map(byEvents),
		arcs: scene.arcs.map((arc) => ({
			...arc,
			emphasis: either(arc.events.every((id) => focus.events.has(id)))
		})),
		cards: scene.cards.map((card) => ({
			...card,
			emphasis: either(focus.statements.has(card.id))
		})),
		columns: scene.columns.map((column) => ({
			...column,
			emphasis: either(columnStays(column))
		})),
		poles: scene.poles.map((pole) => ({
			...pole,
			emphasis: either(listsStatement(pole) || hangs(pole) > 0)
		}))
	};
};
