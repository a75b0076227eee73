const LETTER = /\p{L}/u;
/** Letters of scripts from right to left: Hebrew, Arabic and those that stand between and after them in Unicode. */
const RTL_LETTER =
	/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const RTL_LANGUAGE = /^(?:ar|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)(?![a-z])/i;
const RTL_SCRIPT = /-(?:Arab|Hebr|Nkoo|Syrc|Thaa)(?![a-z])/i;
const OTHER_SCRIPT = /^[a-z]+-(?!Arab|Hebr|Nkoo|Syrc|Thaa)[a-z]{4}(?![a-z])/i;

/** Whether a language, as a BCP 47 tag, is written from right to left. */
export const isRtlLanguage = (lang: string): boolean =>
	RTL_SCRIPT.test(lang) || (RTL_LANGUAGE.test(lang) && !OTHER_SCRIPT.test(lang));

/** Whether a text holds any letter that is written from right to left. */
export const hasRtl = (text: string): boolean => RTL_LETTER.test(text);

/** Whether a text runs from right to left: as its first letter does (UAX 9, P2), or `otherwise` without one. */
export const isRtlText = (text: string, otherwise = false): boolean => {
	const [letter] = LETTER.exec(text) ?? [];
	return letter === undefined ? otherwise : RTL_LETTER.test(letter);
};

/** Puts a text into an isolate of its own direction (UAX 9, 2.4.2), for joining it with words of another. */
export const isolate = (text: string): string =>
	text === '' ? text : `${isRtlText(text) ? '\u2067' : '\u2066'}${text}\u2069`;

/** A text that joins words of ours: in an isolate if any of it is written from right to left. */
export const isolateRtl = (text: string): string => (hasRtl(text) ? isolate(text) : text);
