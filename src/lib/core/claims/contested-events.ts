import { indexPlaced } from '../story/index-story.ts';
import type { PlacedStory } from '../story/place-story.ts';
import { accountsOf } from './accounts.ts';

/** A placed story with the events named on which accounts differ, so that the picture can say so. */
export const withContested = (placed: PlacedStory): PlacedStory => {
	const index = indexPlaced(placed);
	const contested = placed.story.events
		.map(({ id }) => id)
		.filter((id) => accountsOf(index, id).rows.some(({ differs }) => differs));
	return { ...placed, contested };
};
