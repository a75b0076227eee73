import type { Handle, RequestEvent } from '@sveltejs/kit';
import { building } from '$app/environment';
import { DEFAULT_LANGUAGE } from '#lib/core/language.ts';
import { languageHead } from '#lib/server/language-head.ts';
import { storyHead } from '#lib/server/story-head.ts';
import { stories } from '#lib/server/stories.ts';
import { wordsFile } from '#lib/server/words-file.ts';

/** Faces that stand above the fold of every page; with them at hand, no line moves when its font arrives. */
const FIRST_FACES = /\/(?:inter-400|inter-600|literata-400|literata-600)\.[^/]*woff2$/;

/** What is added to the head of a page, line by line. */
const headLines = ({ route, params, url }: RequestEvent, html: string): string[] => {
	const language = params.lang ?? DEFAULT_LANGUAGE;
	const lines: string[] = [];
	const words = building ? wordsFile(language) : null;
	// The page’s own files stand in it relative to it, or to the root of the host.
	const toRoot = /href="([^"]*?)\/_app\/immutable/.exec(html)?.[1];
	if (words !== null && toRoot !== undefined) {
		lines.push(`<link href="${toRoot}/${words}" rel="modulepreload">`);
	}
	const checked =
		route.id === '/[[lang=language]]/story/[slug]' ? stories.get(params.slug ?? '') : undefined;
	if (checked) lines.push(storyHead(checked.story, url, language));
	const rest = checked ? `/story/${params.slug ?? ''}/` : '/';
	if (checked ?? route.id === '/[[lang=language]]')
		lines.push(...languageHead(url, language, rest));
	return lines;
};

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && FIRST_FACES.test(path)),
		transformPageChunk: ({ html }) =>
			html
				.replace('%onrecord.language%', event.params.lang ?? DEFAULT_LANGUAGE)
				.replace('</head>', () =>
					[...headLines(event, html), '</head>'].map((line) => `\t${line}`).join('\n')
				)
	});
