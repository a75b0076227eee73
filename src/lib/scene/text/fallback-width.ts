const INVISIBLE = /[\p{M}\p{Cc}\p{Cf}\p{Emoji_Modifier}]/u;
const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u;

/**
 * Width in em that is set aside for a character the bundled fonts lack, whichever font draws it in the end:
 * marks and invisible characters 0, Chinese, Japanese, Korean and emoji 1, all others 0.6.
 */
export const fallbackWidth = (codePoint: number): number => {
	const character = String.fromCodePoint(codePoint);
	if (INVISIBLE.test(character)) return 0;
	return WIDE.test(character) ? 1 : 0.6;
};
