import { MAX_DEPTH, MAX_VALUES } from './check-shape.ts';
import type { Issue } from './issue.ts';
import { linesAndColumns } from './json-places.ts';
import { locatePointers } from './locate-pointers.ts';
import type { ParsedStory } from './parse-story.ts';
import { parseStory } from './parse-story.ts';
import { refuseStory } from './refuse-story.ts';
import type { JsonFault } from './scan-json.ts';
import { scanJson } from './scan-json.ts';

/** Largest story file, in bytes of UTF-8. */
export const MAX_STORY_BYTES = 5_000_000;

/** How much of a text is looked at to see what it is, in UTF-16 code units. */
const MAX_START = 1_000;

/** Bytes of a text in UTF-8, counted until `limit` is passed. */
export const countBytes = (text: string, limit: number): number => {
	// No code unit takes less than one byte, so a very long text needs no counting.
	if (text.length > limit) return text.length;
	let bytes = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
	}
	return bytes;
};

type Fault = Omit<Issue, 'severity'>;

const tooLarge = (bytes: number, maxBytes: number): Fault => ({
	code: 'too-large',
	pointer: '',
	expected: `at most ${maxBytes} bytes`,
	found: `${bytes} bytes or more`,
	message: `The file is larger than ${maxBytes} bytes and was not read.`
});

const EMPTY: Fault = {
	code: 'empty-file',
	pointer: '',
	expected: 'a story in JSON',
	found: 'nothing',
	message: 'The file is empty.'
};

const WEB_PAGE: Fault = {
	code: 'web-page',
	pointer: '',
	expected: 'a story in JSON',
	found: 'a web page (HTML)',
	message: 'The file is a web page, not a story.',
	hint: 'The address may lead to a page about the story, or to an error page; save the story file itself.'
};

const SENTENCES: Readonly<Record<JsonFault['code'], (fault: JsonFault) => string>> = {
	'not-json': ({ expected, found }) =>
		`The file is not JSON: expected ${expected}, found ${found}.`,
	'too-deep': () => `The file nests lists and objects deeper than ${MAX_DEPTH} levels.`,
	'too-many-values': () => `The file holds more than ${MAX_VALUES} values.`,
	'too-many-items': ({ expected }) => `Of what stands in one list or object, ${expected} are read.`,
	'unknown-key': () => 'A key as long as that is not part of the story format.'
};

const ofFault = (text: string, fault: JsonFault): Fault => {
	const { at, ...rest } = fault;
	const place = linesAndColumns(text, [at]).get(at);
	return { ...rest, ...(place ? { place } : {}), message: SENTENCES[fault.code](fault) };
};

/** Whether a text starts as a page of the web does. */
export const isWebPage = (text: string): boolean =>
	/^\s*<(?:!doctype\s+html|html|head|body|script|title|div|p)\b/iu.test(text.slice(0, MAX_START));

/**
 * Reads a story from the text of its file. A text of more than `maxBytes` bytes (5 MB unless told) is refused before
 * it is looked at, and one that is no JSON or breaks a limit before anything is built of it. Issues have their place in
 * the text. Never throws.
 */
export const parseStoryText = (
	text: string,
	{ maxBytes = MAX_STORY_BYTES }: { readonly maxBytes?: number } = {}
): ParsedStory => {
	const bytes = countBytes(text, maxBytes);
	if (bytes > maxBytes) return refuseStory(tooLarge(bytes, maxBytes));
	// Some editors put a byte order mark in front, which JSON does not allow.
	const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
	if (json.trim() === '') return refuseStory(EMPTY);
	if (isWebPage(json)) return refuseStory(WEB_PAGE);
	const fault = scanJson(json);
	if (fault) return refuseStory(ofFault(json, fault));
	const parsed = parseStory(JSON.parse(json));
	const places = locatePointers(
		json,
		parsed.issues.filter(({ code }) => code !== 'more-issues').map(({ pointer }) => pointer)
	);
	const issues = parsed.issues.map((issue): Issue => {
		const place = places.get(issue.pointer);
		return place && issue.code !== 'more-issues' ? { ...issue, place } : issue;
	});
	return { ...parsed, issues };
};
