/** Kit's own element that announces a new page has this `style`; its hash is the only one that is let through. */
const ROUTE_ANNOUNCER = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * What a page may do, as `kit.csp.directives`: each page carries it in a `<meta>`, with the hashes of the inline script and the
 * inline styles that follow it. The theme's script stands before it, where it does not hold yet.
 * Why each is as it is: docs/adr/0008-what-a-page-may-do.md. What a `<meta>` cannot say is in `headers.js`.
 *
 * @satisfies {import('@sveltejs/kit').KitConfig['csp'] extends infer C ? C extends { directives?: infer D } ? D : never : never}
 */
export const PAGE_POLICY = {
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self'],
	'style-src-attr': ['unsafe-hashes', ROUTE_ANNOUNCER],
	'font-src': ['self'],
	'img-src': ['self', 'data:', 'blob:'],
	// A story may be opened from any host, over https, after the reader has been shown the host and has agreed.
	'connect-src': ['self', 'https:'],
	'frame-src': ['self'],
	'worker-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'object-src': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'onrecord-export', 'onrecord-offline']
};
