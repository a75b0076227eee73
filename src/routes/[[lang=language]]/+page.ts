import { resolve } from '$app/paths';
import type { HomeData } from '#lib/server/page-data.ts';
import { loadMeasure } from '#lib/timeline/load-measure.ts';
import { fetchData } from '../fetch-data.ts';
import type { PageLoad } from './$types';

/** The gallery comes only where there is more than one story to choose from, what measures texts only where there is one. */
export const load: PageLoad = async ({ fetch, params, parent }) => {
	const address = resolve('/[[lang=language]]/data.json', params);
	const data = await fetchData<HomeData>(fetch, address);
	const { opened } = data;
	return {
		...data,
		measure: opened ? await loadMeasure(opened.placed, (await parent()).words.time) : null,
		Gallery: opened ? null : (await import('./Gallery.svelte')).default
	};
};
