import type { StoryIndex } from '../core/story/index-story.ts';
import { laneOf } from '../core/story/lane-of.ts';
import type { Lane, Statement } from '../core/story/story.ts';
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
	statements: ids(statements),
	places: placesOf(index, events, statements)
});

const ids = (statements: readonly Statement[]): Set<string> => new Set(statements.map((s) => s.id));

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
	const said =
		kind === 'speaker'
			? index.story.statements.filter((statement) => statement.speaker === id)
			: [index.statement.get(id)].filter((statement) => statement !== undefined);
	if (said.length === 0) return null;
	return focusOn(index, new Set(said.flatMap((statement) => statement.about)), said);
};
