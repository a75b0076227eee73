import type { Mode } from './story.ts';
import { cutText } from './visible-text.ts';

/** Longest title of an event, and longest part of it that is made of a statement’s words, in UTF-16 code units. */
const MAX_TITLE = 160;
const MAX_WORDS = 100;

/** The title of an event that has none: who says what. */
export const madeTitle = (speaker: string, mode: Mode, text: string): string => {
	const words = cutText(text, MAX_WORDS);
	return cutText(`${speaker}: ${mode === 'quote' ? `“${words}”` : words}`, MAX_TITLE - 1);
};
