import { error } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE } from '#lib/core/language.ts';
import { everyStoryPage } from '#lib/server/every-page.ts';
import { stories } from '#lib/server/stories.ts';
import { storyPictureFile } from '#lib/server/story-picture.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => everyStoryPage(stories.keys());

/** The picture that stands beside a link to the story. */
export const GET: RequestHandler = async ({ params: { lang, slug } }) => {
	const checked = stories.get(slug);
	if (!checked) error(404, 'There is no such story.');
	const bytes = await storyPictureFile(checked.story, 'social', 'png', lang ?? DEFAULT_LANGUAGE);
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
};
