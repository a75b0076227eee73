import { resolve } from '$app/paths';
import type { StatementsData } from '#lib/server/page-data.ts';
import { fetchData } from '../../../../fetch-data.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, params }) => {
	const address = resolve('/[[lang=language]]/story/[slug]/statements/data.json', params);
	return fetchData<StatementsData>(fetch, address);
};
