/** What SvelteKit takes for the origin while nobody says where the site will stand. */
const UNKNOWN_ORIGIN = 'http://sveltekit-prerender';

/** Whether the address of a page is the one that it will have: `SITE_URL` was given at build. */
export const isSiteKnown = (page: URL): boolean => page.origin !== UNKNOWN_ORIGIN;
