import type { StoryIndex } from '../core/story/index-story.ts';
import type { Statement } from '../core/story/story.ts';
import type { Selection } from '../core/view/view.ts';
import type { Focus } from '../scene/emphasise.ts';

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
		return { events: new Set([id, ...linked]), statements: ids(index.about.get(id) ?? []) };
	}
	const said =
		kind === 'speaker'
			? index.story.statements.filter((statement) => statement.speaker === id)
			: index.story.statements.filter((statement) => statement.id === id);
	if (said.length === 0) return null;
	return { events: new Set(said.flatMap((statement) => statement.about)), statements: ids(said) };
};
