import type { Handle } from '@sveltejs/kit';

/** Faces that stand above the fold of every page; with them at hand, no line moves when its font arrives. */
const FIRST_FACES = /\/(?:inter-400|inter-600|literata-400|literata-600)\.[^/]*woff2$/;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && FIRST_FACES.test(path))
	});
