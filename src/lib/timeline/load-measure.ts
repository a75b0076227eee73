import type { PlacedStory } from '../core/story/place-story.ts';
import type { TimeWords } from '../core/time/time-words.ts';
import type { Measure } from '../scene/scene.ts';
import { hasFurtherLetters } from '../scene/text/further-letter.ts';
import { measurePlain } from '../scene/text/measure-plain.ts';

/**
 * What measures the texts of a story, and of a reader who writes in the given words: most stories in English need half
 * of the tables, and the other half is fetched only where something has to be measured by it.
 */
export const loadMeasure = async (placed: PlacedStory, words: TimeWords): Promise<Measure> =>
	hasFurtherLetters(placed, words)
		? (await import('../scene/text/measure-text.ts')).measureText
		: measurePlain;
