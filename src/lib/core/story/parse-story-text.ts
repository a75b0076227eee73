import { IssueList } from './issue.ts';
import type { ParsedStory } from './parse-story.ts';
import { parseStory } from './parse-story.ts';

/** Largest story file, in bytes of UTF-8. */
export const MAX_STORY_BYTES = 5_000_000;

/** Bytes of a text in UTF-8, counted until `limit` is passed. */
const countBytes = (text: string, limit: number): number => {
	// No code unit takes less than one byte, so a very long text needs no counting.
	if (text.length > limit) return text.length;
	let bytes = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
	}
	return bytes;
};

/**
 * Reads a story from the text of its file. A text of more than `maxBytes` bytes (5 MB unless told) is refused before
 * it is parsed; text that is not JSON is told with the parser’s own words.
 */
export const parseStoryText = (
	text: string,
	{ maxBytes = MAX_STORY_BYTES }: { readonly maxBytes?: number } = {}
): ParsedStory => {
	const issues = new IssueList();
	const bytes = countBytes(text, maxBytes);
	if (bytes > maxBytes) {
		issues.error({
			code: 'too-large',
			pointer: '',
			expected: `at most ${maxBytes} bytes`,
			found: `${bytes} bytes or more`,
			message: `The file is larger than ${maxBytes} bytes and was not read.`
		});
		return { story: null, issues: issues.list() };
	}
	let value: unknown;
	try {
		// Some editors put a byte order mark in front, which JSON does not allow.
		value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : '';
		issues.error({
			code: 'not-json',
			pointer: '',
			expected: 'JSON',
			found: reason.slice(0, 200),
			message: 'The file is not JSON.'
		});
		return { story: null, issues: issues.list() };
	}
	return parseStory(value);
};
