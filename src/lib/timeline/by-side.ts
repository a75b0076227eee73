import type { StoryIndex } from '../core/story/index-story.ts';
import type { Side, Statement } from '../core/story/story.ts';

/** The statements of one side, in the order given. */
export interface SideGroup {
	readonly side: Side;
	readonly statements: readonly Statement[];
}

/** Statements grouped by side, in the order of the story's sides; sides without any are left out. */
export const bySide = (index: StoryIndex, statements: readonly Statement[]): SideGroup[] =>
	index.story.sides
		.map((side) => ({
			side,
			statements: statements.filter((one) => index.speaker.get(one.speaker)?.side === side.id)
		}))
		.filter((group) => group.statements.length > 0);
