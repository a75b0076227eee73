import { recheckStory } from '../core/claims/recheck-story.ts';
import type { Story } from '../core/story/story.ts';
import { claimedChecks } from './claimed-checks.ts';
import type { Rechecked } from './opened-story.ts';

/**
 * Holds a stranger’s story against the texts that the reader gave, by source id.
 * @param file name of the file with the text that was given last
 */
export const recheckWith = (
	story: Story,
	texts: ReadonlyMap<string, string>,
	file: string
): Rechecked => {
	const claims = claimedChecks(story);
	const { statements } = recheckStory(story, texts);
	const held = statements.filter(({ found }) => found !== 'unchecked');
	const anchored = story.statements.filter(({ anchors }) => anchors.length > 0);
	return {
		texts,
		file,
		confirmed: held.filter(({ isConfirmed }) => isConfirmed).length,
		differing: held.filter(({ isConfirmed }) => !isConfirmed).length,
		left: anchored.length - held.length,
		checks: {
			...claims,
			...Object.fromEntries(
				// Found exactly in a text that is not the recorded one is not verified.
				held.map(({ statement, found, isConfirmed }) => [
					statement,
					found === 'exact' && !isConfirmed ? 'moved' : found
				])
			)
		}
	};
};
