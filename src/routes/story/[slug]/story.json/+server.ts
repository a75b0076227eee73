import { error } from '@sveltejs/kit';
import { stories } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...stories.keys()].map((slug) => ({ slug }));

/** The story as data, as it was checked. */
export const GET: RequestHandler = ({ params: { slug } }) => {
	const checked = stories.get(slug);
	if (!checked) error(404, 'There is no such story.');
	return new Response(`${JSON.stringify(checked.story, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
};
