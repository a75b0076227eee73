/** Every text of a group of words, by its path. Functions are called by `call`, which knows what they take. */
export const textsOf = (
	words: object,
	call: (path: string, make: (...values: readonly never[]) => unknown) => readonly string[],
	path = ''
): readonly (readonly [path: string, text: string])[] =>
	Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
		const here = path === '' ? key : `${path}.${key}`;
		if (typeof value === 'string') return [[here, value] as const];
		if (typeof value === 'function') {
			return call(here, value as (...values: readonly never[]) => unknown).map(
				(text) => [here, text] as const
			);
		}
		return typeof value === 'object' && value !== null ? textsOf(value, call, here) : [];
	});

/** Names that stay as they are in every language. */
const NAMES = /On Record|PNG|SVG|PDF|JSON|story\.json|UTF-8|Esc|A4|§/g;

/** Signs that have no place in a language: letters of another one, and its quotation marks and dashes. */
export const FOREIGN = {
	en: /\p{Script=Cyrillic}|["'«»—]/u,
	uk: /[a-zёыэъ]|["'“”—]|\s-\s/i,
	ru: /[a-zіїєґ’]|["'“”–]|\s-\s/i
} as const;

/** A text without the names that stay as they are. */
export const withoutNames = (text: string): string => text.replace(NAMES, '');
