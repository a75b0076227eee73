import { showValue } from './issue.ts';

/** Most characters of a text that are shown where it is wrong. */
const SHOWN = 20;

/** What stands at a place of a text that is not JSON there, in a few characters. */
export const foundIn = (text: string, at: number): string => {
	if (at >= text.length) return 'the end of the file';
	const rest = text.slice(at, at + SHOWN);
	const word = /^[\p{L}\p{N}_$.+-]+/u.exec(rest)?.[0];
	return showValue(word ?? String.fromCodePoint(text.codePointAt(at) ?? 0));
};

/** Mistakes that are made again and again, by how the text goes on where it is no JSON any more. */
const MISTAKES: readonly (readonly [RegExp, string])[] = [
	[/^['‘’`]/u, 'JSON takes double quotation marks only.'],
	[/^[“”„«»]/u, 'These are typographic quotation marks; JSON takes " only.'],
	[/^(?:\/\/|\/\*|#)/u, 'JSON has no comments.'],
	[
		/^(?:NaN|[+-]?Infinity|undefined)/u,
		'JSON has no such value; leave the key out, or write null.'
	],
	[/^(?:True|False|None|TRUE|FALSE|NULL)/u, 'JSON has true, false and null, in lower case.'],
	[/^\+/u, 'A number has no plus sign in front.'],
	[/^\.\d/u, 'A number has a digit before its point.'],
	[/^[\n\r]/u, 'A line break inside a text is written \\n.']
];

/** The last character before a place that is not white space. */
const before = (text: string, at: number): string => {
	let last = at - 1;
	while (last >= 0 && ' \t\r\n'.includes(text[last] ?? '')) last--;
	return text[last] ?? '';
};

/** What to do about a frequent mistake in JSON; null when it is none of them. */
export const hintFor = (text: string, at: number, expected: string): string | null => {
	if (at >= text.length)
		return 'The file may have been cut short; get it again from where it came.';
	const rest = text.slice(at, at + SHOWN);
	if (/^[\]}]/u.test(rest) && before(text, at) === ',') return 'No comma may follow the last item.';
	if (expected === 'the end of the file')
		return 'A story file holds one object and nothing after it.';
	return MISTAKES.find(([pattern]) => pattern.test(rest))?.[1] ?? null;
};
