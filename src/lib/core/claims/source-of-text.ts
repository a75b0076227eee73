import type { Source, Story } from '../story/story.ts';
import { markText } from './check-story.ts';

/** The source of a story whose recorded hash and length a text has once it is normalised; null if it is none of them. */
export const sourceOfText = (story: Story, text: string): Source | null => {
	const mark = markText(text);
	return (
		story.sources.find(({ sha256, length }) => sha256 === mark.sha256 && length === mark.length) ??
		null
	);
};
