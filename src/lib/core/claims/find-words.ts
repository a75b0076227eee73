import { isInsideWord } from './word-breaks.ts';

/** More places than this are not counted: the words are then hopelessly ambiguous. */
const MAX_PLACES = 1_000;

/**
 * All places where `words` stand in `text` as whole words (both normalised), as start positions in UTF-16 code units.
 * A hit that begins or ends inside a word is none: “professional” does not stand in “unprofessional”.
 */
export const findWords = (text: string, words: string): number[] => {
	const places: number[] = [];
	if (words === '') return places;
	let at = text.indexOf(words);
	while (at !== -1 && places.length < MAX_PLACES) {
		if (!isInsideWord(text, at) && !isInsideWord(text, at + words.length)) places.push(at);
		at = text.indexOf(words, at + words.length);
	}
	return places;
};
