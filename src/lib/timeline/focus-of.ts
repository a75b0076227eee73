import type { StoryIndex } from '../core/story/index-story.ts';
import { laneOf } from '../core/story/lane-of.ts';
import type { Lane, Speaker, Statement } from '../core/story/story.ts';
import type { Selection } from '../core/view/view.ts';
import type { Focus, FocusPlaces } from '../scene/emphasise.ts';

const LANES: readonly Lane[] = ['above', 'line', 'below'];

/** Where events and statements lie, for crowds that list only the first of theirs. */
const placesOf = (
	index: StoryIndex,
	events: ReadonlySet<string>,
	statements: readonly Statement[]
): FocusPlaces => {
	const placed = [...events].flatMap((id) => index.event.get(id) ?? []);
	const hanging = (lane: Lane): number[] =>
		statements
			.filter(({ speaker }) => laneOf(index, speaker) === lane)
			.flatMap(({ about }) => index.event.get(about[0] ?? '')?.order ?? [])
			.sort((a, b) => a - b);
	const [above, line, below] = LANES.map(hanging);
	return {
		events: placed.map(({ order }) => order).sort((a, b) => a - b),
		statements: { above: above ?? [], line: line ?? [], below: below ?? [] },
		times: new Set(placed.map(({ span }) => `${span.earliest}/${span.latest}`))
	};
};

const focusOn = (
	index: StoryIndex,
	events: ReadonlySet<string>,
	statements: readonly Statement[]
): Focus => ({
	events,
	statements: new Set(statements.map(({ id }) => id)),
	places: placesOf(index, events, statements)
});

/** A speaker may have said more than can be listed at every step, so that this goes by rows alone. */
const focusOnSpeaker = (index: StoryIndex, speaker: Speaker): Focus => {
	const { hanging, starts, speakers, earliest, latest } = index.columns;
	const place = index.story.speakers.indexOf(speaker);
	const orders: number[] = [];
	for (let order = 0; order + 1 < starts.length; order++) {
		for (let at = starts[order] ?? 0; at < (starts[order + 1] ?? 0); at++) {
			if (speakers[hanging[at] ?? 0] === place) orders.push(order);
		}
	}
	const own = laneOf(index, speaker.id);
	let times: ReadonlySet<string> | undefined;
	const timesOf = (): ReadonlySet<string> =>
		(times ??= new Set(orders.map((order) => `${earliest[order] ?? 0}/${latest[order] ?? 0}`)));
	const said = (statement: Statement | undefined): boolean => statement?.speaker === speaker.id;
	return {
		events: { has: (id) => (index.about.get(id) ?? []).some(said) },
		statements: { has: (id) => said(index.statement.get(id)) },
		places: {
			events: orders,
			statements: { above: [], line: [], below: [], [own]: orders },
			times: { has: (time) => timesOf().has(time) }
		}
	};
};

/**
 * What belongs to something pointed at or selected: an event with its statements and linked events, a statement with
 * the events it is about, a speaker with all that they said. `null` for nothing and for what the story does not have.
 */
export const focusOf = (index: StoryIndex, selection: Selection | null): Focus | null => {
	if (!selection) return null;
	const { kind, id } = selection;
	if (kind === 'event') {
		if (!index.event.has(id)) return null;
		const linked = (index.linksOf.get(id) ?? []).flatMap(({ from, to }) => [from, to]);
		return focusOn(index, new Set([id, ...linked]), index.about.get(id) ?? []);
	}
	if (kind === 'speaker') {
		const speaker = index.speaker.get(id);
		const focus = speaker && focusOnSpeaker(index, speaker);
		return focus?.places?.events.length ? focus : null;
	}
	const statement = index.statement.get(id);
	return statement ? focusOn(index, new Set(statement.about), [statement]) : null;
};
