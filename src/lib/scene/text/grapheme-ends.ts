// Marks, joiners, variation selectors, skin tones, tags and the later letters of a Hangul syllable.
const EXTENDS = /^[\p{M}\u200c\u200d\p{Emoji_Modifier}\u{e0020}-\u{e007f}\u1160-\u11ff]/u;
const REGIONAL = /^\p{Regional_Indicator}/u;
const JOINER = '\u200d';

/**
 * Offsets in code units after each grapheme of a text. A rule of our own and not `Intl.Segmenter`, whose
 * answers change with the Unicode version of the browser, and with them a picture's lines would change.
 */
export const graphemeEnds = (text: string): readonly number[] => {
	const ends: number[] = [];
	let end = 0;
	let previous = '';
	let isHalfFlag = false;
	for (const character of text) {
		const isRegional = REGIONAL.test(character);
		const joins = previous === JOINER || EXTENDS.test(character) || (isRegional && isHalfFlag);
		isHalfFlag = isRegional && !isHalfFlag;
		if (end > 0 && !joins) ends.push(end);
		end += character.length;
		previous = character;
	}
	if (end > 0) ends.push(end);
	return ends;
};
