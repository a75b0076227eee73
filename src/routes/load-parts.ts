import { browser } from '$app/environment';
import type { PlacedStory } from '#lib/core/story/place-story.ts';
import type { readView } from '#lib/core/view/read-view.ts';
import type { Measure } from '#lib/scene/scene.ts';
import { loadMeasure } from '#lib/timeline/load-measure.ts';
import type { LayoutLoadEvent } from './$types';

/** What the page of a story may do without, but not this one. */
interface Parts {
	readonly measure: Measure;
	readonly readView: typeof readView | null;
}

/**
 * Fetches what has to be here before a story is laid out: what measures its texts, and what reads the query of the
 * address, if there is any. Without one it comes with the first change, for those who go back.
 */
export const loadParts = async (
	placed: PlacedStory,
	{
		parent,
		untrack,
		url
	}: Pick<LayoutLoadEvent, 'untrack' | 'url'> & {
		readonly parent: () => Promise<{
			readonly words: { readonly time: Parameters<typeof loadMeasure>[1] };
		}>;
	}
): Promise<Parts> => {
	const { words } = await parent();
	// A prerendered page has no query.
	const asks = browser && untrack(() => url.search) !== '';
	const [measure, reading] = await Promise.all([
		loadMeasure(placed, words.time),
		asks ? import('#lib/core/view/read-view.ts') : null
	]);
	return { measure, readView: reading?.readView ?? null };
};
