import { storyCard } from '#lib/server/story-card.ts';
import { openStory, stories } from '#lib/server/stories.ts';
import type { PageServerLoad } from './$types';

/** While there is one story, this page is that story; with more it is the way to each. */
export const load: PageServerLoad = () => {
	const all = [...stories];
	const [first] = all;
	if (all.length === 1 && first) {
		const [slug, checked] = first;
		return { slug, opened: openStory(checked), gallery: [] };
	}
	return {
		slug: null,
		opened: null,
		gallery: all.map(([slug, { story }]) => ({ slug, ...storyCard(story) }))
	};
};
