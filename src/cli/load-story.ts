import { parseStoryText } from '#lib/core/story/parse-story-text.ts';
import { formatIssues } from './format-issues.ts';
import { printable } from './paint.ts';
import type { Paint } from './paint.ts';
import { readBytes } from './read-bytes.ts';
import { isPicture, readPicture } from './read-picture.ts';
import type { ReadStory } from './read-picture.ts';
import { decodeText } from './read-text.ts';
import { storyLimit } from './story-limit.ts';

/** A story file, or the story out of a picture. */
export interface LoadedStory extends ReadStory {
	readonly file: string;
}

/**
 * Reads a story file, or a PNG or SVG that was exported.
 * @throws UsageError when it cannot be read
 */
export const loadStory = (file: string): LoadedStory => {
	const bytes = readBytes(file, 'the story file', storyLimit);
	if (isPicture(bytes)) return { file, ...readPicture(bytes) };
	const text = decodeText(bytes, file, 'the story file');
	return { file, ...parseStoryText(text), refusal: null, view: '' };
};

/** What is wrong with a story, as lines of text; empty if nothing is. */
export const describeProblems = (
	{ file, story, issues, refusal }: LoadedStory,
	paint: Paint
): string[] => [
	...formatIssues(file, issues, paint),
	...(refusal === null
		? []
		: [`${paint.bold(printable(file))} ${paint.red('error')} ${printable(refusal)}`]),
	...(story ? [] : [`${file}: the story cannot be read.`])
];
