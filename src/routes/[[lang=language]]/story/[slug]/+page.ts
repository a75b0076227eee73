import { loadMeasure } from '#lib/timeline/load-measure.ts';
import type { PageLoad } from './$types';

/** What measures the story’s texts has to be here before they are laid out. */
export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	measure: await loadMeasure(data.placed, (await parent()).words.time)
});
