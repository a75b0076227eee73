import { error } from '@sveltejs/kit';
import { openStory, stories } from '#lib/server/stories.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [...stories.keys()].map((slug) => ({ slug }));

export const load: PageServerLoad = ({ params: { slug } }) => {
	const checked = stories.get(slug);
	if (!checked) error(404, 'There is no such story.');
	return { slug, ...openStory(checked) };
};
