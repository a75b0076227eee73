import type { StoryIndex } from '../story/index-story.ts';
import type { Side } from '../story/story.ts';

/** How much, and how well attributed, one side is heard in a story. Counts. */
export interface SideBalance {
	readonly side: Side;
	readonly quotes: number;
	readonly reports: number;
	readonly silences: number;
	/** Named speakers that are quoted or reported. */
	readonly named: number;
	/** Speakers that are quoted or reported without a name. */
	readonly unnamed: number;
	/** Statements that reached the source through another outlet. */
	readonly relayed: number;
}

/** One entry for each side, in the order of the story; a side that never speaks has zeros. */
export const balanceOf = (index: StoryIndex): SideBalance[] =>
	index.story.sides.map((side) => {
		const own = index.story.statements.filter(
			(statement) => index.speaker.get(statement.speaker)?.side === side.id
		);
		const heard = own.filter((statement) => statement.mode !== 'silence');
		const speakers = [...new Set(heard.map((statement) => statement.speaker))];
		const unnamed = speakers.filter((id) => index.speaker.get(id)?.anonymous === true).length;
		return {
			side,
			quotes: own.filter((statement) => statement.mode === 'quote').length,
			reports: own.filter((statement) => statement.mode === 'report').length,
			silences: own.filter((statement) => statement.mode === 'silence').length,
			named: speakers.length - unnamed,
			unnamed,
			relayed: heard.filter((statement) => statement.chain?.some((step) => step.kind === 'outlet'))
				.length
		};
	});
