/**
 * Characters that do not show, or change how others show: controls, line and paragraph separators, bidirectional
 * controls, tags, noncharacters, halves of characters, and marks without width that no script needs.
 */
const UNSEEN =
	/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}\p{Noncharacter_Code_Point}\u00AD\u180E\u200B\u2060-\u2064\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Longest text that is shown of something in a file, in UTF-16 code units. */
const MAX_LENGTH = 300;

/** The start of a text, of at most `max` UTF-16 code units, that cuts no character in half; `…` stands for the rest. */
export const cutText = (text: string, max: number): string => {
	if (text.length <= max) return text;
	const start = text.slice(0, max);
	return `${/[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start}…`;
};

/**
 * A text from a stranger as it can be shown, printed or copied on one line: at most 300 code units, and characters that
 * do not show, or that would change the order of others, are written as `\\u{202e}`.
 */
export const visibleText = (text: string): string =>
	cutText(text, MAX_LENGTH).replace(
		UNSEEN,
		(character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
	);
