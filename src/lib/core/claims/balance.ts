import type { StoryIndex } from '../story/index-story.ts';
import type { Side } from '../story/story.ts';
import { tallyOf } from '../story/tally.ts';

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
export const balanceOf = (index: StoryIndex): SideBalance[] => {
	const tally = tallyOf(index);
	return index.story.sides.map((side) => {
		const own = [...index.story.speakers.entries()].filter(([, one]) => one.side === side.id);
		const heard = own.filter(([at]) => tally.of(at) > tally.of(at, 'silence'));
		const unnamed = heard.filter(([, { anonymous }]) => anonymous === true).length;
		const sum = (count: (speaker: number) => number): number =>
			own.reduce((all, [at]) => all + count(at), 0);
		return {
			side,
			quotes: sum((at) => tally.of(at, 'quote')),
			reports: sum((at) => tally.of(at, 'report')),
			silences: sum((at) => tally.of(at, 'silence')),
			named: heard.length - unnamed,
			unnamed,
			relayed: sum(tally.relayed)
		};
	});
};
