import { resolve } from '$app/paths';
import type { StoryData } from '#lib/server/page-data.ts';
import { fetchData } from '../../../fetch-data.ts';
import { loadParts } from '../../../load-parts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async (event) => {
	const address = resolve('/[[lang=language]]/embed/[slug]/data.json', event.params);
	const data = await fetchData<StoryData>(event.fetch, address);
	return { ...data, ...(await loadParts(data.placed, event)) };
};
