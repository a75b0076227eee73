import { resolve } from '$app/paths';
import type { HomeData } from '#lib/server/page-data.ts';
import { fetchData } from '../fetch-data.ts';
import { loadParts } from '../load-parts.ts';
import type { PageLoad } from './$types';

/** The gallery comes only where there is more than one story to choose from. */
export const load: PageLoad = async (event) => {
	const address = resolve('/[[lang=language]]/data.json', event.params);
	const data = await fetchData<HomeData>(event.fetch, address);
	const { opened } = data;
	return {
		...data,
		parts: opened && (await loadParts(opened.placed, event)),
		Gallery: opened ? null : (await import('./Gallery.svelte')).default
	};
};
