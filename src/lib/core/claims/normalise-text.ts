/** Soft hyphen, zero-width characters, direction marks and the byte order mark: they change no word. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;
const DOUBLE_QUOTES =
	/[\u00AB\u00BB\u201C-\u201F\u2033\u275D\u275E\u300C-\u300F\u301D-\u301F\uFF02]/gu;
const SINGLE_QUOTES = /[`\u00B4\u02BC\u2018-\u201B\u2032\u2039\u203A\u275B\u275C\uFF07]/gu;
/** `\s` covers NBSP, narrow NBSP, the thin spaces and line separators; U+0085 is the one line end it lacks. */
const WHITE_SPACE = /[\s\u0085]+/gu;

/**
 * The form in which texts are compared and in which anchors count their positions: NFC, one kind of double and one kind
 * of single quotation mark, no invisible characters, every run of white space one space, trimmed.
 * Words, letters, case, dashes and dots stay as they are. Linear in the length, and idempotent.
 */
export const normaliseText = (text: string): string =>
	text
		// Before NFC, so that a letter and its accent meet when only something invisible stood between them.
		.replace(INVISIBLE, '')
		.normalize('NFC')
		.replace(DOUBLE_QUOTES, '"')
		.replace(SINGLE_QUOTES, "'")
		.replace(WHITE_SPACE, ' ')
		.trim();
