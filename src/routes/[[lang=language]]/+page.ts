import { loadMeasure } from '#lib/timeline/load-measure.ts';
import type { PageLoad } from './$types';

/** The gallery comes only where there is more than one story to choose from, what measures texts only where there is one. */
export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	measure: data.opened ? await loadMeasure(data.opened.placed, (await parent()).words.time) : null,
	Gallery: data.opened ? null : (await import('./Gallery.svelte')).default
});
