import type { Handle } from '@sveltejs/kit';
import { storyHead } from '#lib/server/story-head.ts';
import { stories } from '#lib/server/stories.ts';

/** Faces that stand above the fold of every page; with them at hand, no line moves when its font arrives. */
const FIRST_FACES = /\/(?:inter-400|inter-600|literata-400|literata-600)\.[^/]*woff2$/;

export const handle: Handle = ({ event, resolve }) => {
	const checked =
		event.route.id === '/story/[slug]' ? stories.get(event.params.slug ?? '') : undefined;
	return resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && FIRST_FACES.test(path)),
		transformPageChunk: ({ html }) =>
			checked
				? html.replace('</head>', () => `\t${storyHead(checked.story, event.url)}\n\t</head>`)
				: html
	});
};
