import type { Language } from '../core/language.ts';
import type { Story } from '../core/story/story.ts';
import { headElement } from './head-element.ts';
import { linkedData } from './linked-data.ts';
import { isSiteKnown } from './site-origin.ts';
import { storyPicture } from './story-picture.ts';

/** JSON that can stand in a script element: nothing in it ends the element. */
const scriptJson = (value: unknown): string =>
	JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

const meta = (key: 'name' | 'property', name: string, content: string): string =>
	headElement('meta', { [key]: name, content });

/**
 * What the head of a story’s page says to those who link to it: its picture with alternative text, and linked data.
 * Written into the page at build, so that readers load nothing for it.
 * @param page address of the page. Link previews need a whole address; without `SITE_URL` at build it is relative.
 */
export const storyHead = (story: Story, page: URL, language: Language): string => {
	const { width, height, alt } = storyPicture(story, 'social', language);
	const known = isSiteKnown(page);
	const image = known ? new URL('./card.png', page).toString() : './card.png';
	return [
		meta('property', 'og:type', 'article'),
		...(known ? [meta('property', 'og:url', page.toString())] : []),
		meta('property', 'og:image', image),
		meta('property', 'og:image:type', 'image/png'),
		meta('property', 'og:image:width', String(width)),
		meta('property', 'og:image:height', String(height)),
		meta('property', 'og:image:alt', alt),
		meta('name', 'twitter:card', 'summary_large_image'),
		meta('name', 'twitter:image:alt', alt),
		`<script type="application/ld+json">${scriptJson(linkedData(story, image, language))}</script>`
	].join('\n\t\t');
};
