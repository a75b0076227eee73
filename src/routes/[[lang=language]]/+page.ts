import type { PageLoad } from './$types';

/** The gallery comes only where there is more than one story to choose from. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	Gallery: data.opened ? null : (await import('./Gallery.svelte')).default
});
