import type { Issue } from '#lib/core/story/issue.ts';
import { parseStory } from '#lib/core/story/parse-story.ts';
import type { Story } from '#lib/core/story/story.ts';
import { isPng } from '#lib/export/png-chunks.ts';
import { readEmbedded } from '#lib/export/read-embedded.ts';

/** What a story file or a picture gave. */
export interface ReadStory {
	/** `null` when there are errors. */
	readonly story: Story | null;
	readonly issues: readonly Issue[];
	/** Why a picture gave no story, as a sentence. */
	readonly refusal: string | null;
	/** The query of the view that a picture shows; empty for a story file. */
	readonly view: string;
}

/** Whether bytes are those of a PNG or of something in XML, which a story file never is. */
export const isPicture = (bytes: Uint8Array): boolean =>
	isPng(bytes) || new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart().startsWith('<');

/** The story inside a PNG or SVG, checked as any stranger’s file. */
export const readPicture = (bytes: Uint8Array): ReadStory => {
	const found = readEmbedded(bytes);
	if (found.ok) return { ...parseStory(found.story), refusal: null, view: found.view };
	const { message, expected, found: instead } = found.issue;
	return {
		story: null,
		issues: [],
		refusal: `${message} Expected ${expected}; found ${instead}.`,
		view: ''
	};
};
