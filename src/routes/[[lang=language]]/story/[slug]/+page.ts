import { resolve } from '$app/paths';
import type { StoryData } from '#lib/server/page-data.ts';
import { loadMeasure } from '#lib/timeline/load-measure.ts';
import { fetchData } from '../../../fetch-data.ts';
import type { PageLoad } from './$types';

/** What measures the story’s texts has to be here before they are laid out. */
export const load: PageLoad = async ({ fetch, params, parent }) => {
	const address = resolve('/[[lang=language]]/story/[slug]/data.json', params);
	const data = await fetchData<StoryData>(fetch, address);
	return { ...data, measure: await loadMeasure(data.placed, (await parent()).words.time) };
};
