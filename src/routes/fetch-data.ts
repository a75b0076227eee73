import { error } from '@sveltejs/kit';

/**
 * The data of a page, which stands beside it. Pages fetch it themselves: what SvelteKit would fetch for them comes with
 * a format of its own, whose reader costs more than two kilobytes. The first page has it in itself.
 * @param fetch that of the page’s `load`
 * @throws HttpError where there is none
 */
export const fetchData = async <T>(fetch: typeof globalThis.fetch, address: string): Promise<T> => {
	const response = await fetch(address);
	if (!response.ok) error(response.status === 404 ? 404 : 500, 'There is no such page.');
	return (await response.json()) as T;
};
