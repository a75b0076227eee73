import type { Handle, RequestEvent } from '@sveltejs/kit';
import { building } from '$app/environment';
import { DEFAULT_LANGUAGE, type Language } from '#lib/core/language.ts';
import { builtFile } from '#lib/server/built-file.ts';
import { languageHead } from '#lib/server/language-head.ts';
import { storyHead } from '#lib/server/story-head.ts';
import { stories, type CheckedStory } from '#lib/server/stories.ts';
import { TIME_WORDS } from '#lib/server/time-words.ts';
import { hasFurtherLetters } from '#lib/scene/text/further-letter.ts';
import themeScript from '#lib/server/theme-script.js?raw';

/** Faces that stand above the fold of every page; with them at hand, no line moves when its font arrives. */
const FIRST_FACES = /\/(?:inter-400|inter-600|literata-400|literata-600)\.[^/]*woff2$/;

/** The modules that a page is going to fetch at once. */
const fetchedModules = (language: Language, checked: CheckedStory | undefined): string[] => {
	const words = `src/lib/timeline/words/${language}.ts`;
	const measures = checked && hasFurtherLetters(checked.story, TIME_WORDS[language]);
	return measures ? [words, 'src/lib/scene/text/measure-text.ts'] : [words];
};

/** What is added to the head of a page, line by line. */
const headLines = ({ route, params, url }: RequestEvent, html: string): string[] => {
	const language = params.lang ?? DEFAULT_LANGUAGE;
	const lines: string[] = [];
	// The page’s own files stand in it relative to it, or to the root of the host.
	const toRoot = /href="([^"]*?)\/_app\/immutable/.exec(html)?.[1];
	const [only] = stories.size === 1 ? stories.values() : [];
	const shown = route.id === '/[[lang=language]]' ? only : stories.get(params.slug ?? '');
	for (const source of building && toRoot !== undefined ? fetchedModules(language, shown) : []) {
		const file = builtFile(source);
		if (file !== null) lines.push(`<link href="${toRoot}/${file}" rel="modulepreload">`);
	}
	const checked = route.id === '/[[lang=language]]/story/[slug]' ? shown : undefined;
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
				// It stands before the page's policy, which would refuse it, and costs no way to the server before the first paint.
				.replace('%onrecord.theme%', () => `<script>${themeScript.trim()}</script>`)
				.replace('</head>', () =>
					[...headLines(event, html), '</head>'].map((line) => `\t${line}`).join('\n')
				)
	});
