import type { Issue, IssueCode } from '../core/story/issue.ts';
import { linesAndColumns } from '../core/story/json-places.ts';
import type { Migration } from '../core/story/migrate.ts';
import { isWebPage, MAX_STORY_BYTES, parseStoryText } from '../core/story/parse-story-text.ts';
import type { ParsedStory } from '../core/story/parse-story.ts';
import { parseStory } from '../core/story/parse-story.ts';
import { refuseStory } from '../core/story/refuse-story.ts';
import type { Story } from '../core/story/story.ts';
import type { TableIssueCode } from '../core/table/report-issues.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { EmbeddedIssueCode } from './embedded-issue.ts';
import { isPng } from './png-chunks.ts';
import {
	MAX_PICTURE_BYTES,
	otherKindOf,
	readEmbedded,
	refuseLarge,
	startsAsTag
} from './read-embedded.ts';

/** What of a `Blob` or `File` is needed to read it. */
export interface FileLike {
	/** Bytes; looked at before anything is read. */
	readonly size: number;
	readonly arrayBuffer: () => Promise<ArrayBuffer>;
	readonly slice: (
		start: number,
		end: number
	) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
}

/** One thing that is wrong with a file: with the story in it, with the picture around it, or with the table it is made of. */
export type FileIssue = Omit<Issue, 'code'> & {
	readonly code: IssueCode | EmbeddedIssueCode | TableIssueCode;
	/** Where in a picture: a chunk, a byte, or a character; absent where `pointer` and `place` say it. */
	readonly where?: string;
};

/** What a file that may come from anyone turned out to be. */
export interface StoryFile {
	/** What the file was taken for. */
	readonly kind: 'json' | 'png' | 'svg' | 'unknown';
	/** A copy made of known keys only; null when an issue is an error. */
	readonly story: Story | null;
	/** Errors first; at most 100 and one that counts the rest. */
	readonly issues: readonly FileIssue[];
	/** Which step forward was made of a file of an earlier version; null for one of the current version. */
	readonly migrated: Migration | null;
	/** The query of the view that a picture shows; empty for the whole story. */
	readonly view: string;
}

/** A byte order mark does not count as a part of the text. */
const MARK_BYTES = 3;
/** How much of a file tells what it is, in bytes. */
const HEAD = 1_000;

const ofStory = (kind: StoryFile['kind'], parsed: ParsedStory, view = ''): StoryFile => ({
	kind,
	...parsed,
	view
});

const refuseAsJson = (issue: Omit<Issue, 'severity'>): StoryFile =>
	ofStory('json', refuseStory(issue));

const tooLarge = (size: number): StoryFile =>
	refuseAsJson({
		code: 'too-large',
		pointer: '',
		expected: `at most ${MAX_STORY_BYTES} bytes`,
		found: `${size} bytes`,
		message: `The file is larger than ${MAX_STORY_BYTES} bytes and was not read.`
	});

const tooLargeForAny = (size: number): StoryFile =>
	ofStory(
		'unknown',
		refuseStory({
			code: 'too-large',
			pointer: '',
			expected: `at most ${MAX_STORY_BYTES} bytes, or ${MAX_PICTURE_BYTES} for a picture`,
			found: `${size} bytes`,
			message: `The file is larger than ${MAX_PICTURE_BYTES} bytes and was not read.`
		})
	);

const notAStory = (found: string): StoryFile =>
	ofStory(
		'unknown',
		refuseStory({
			code: 'not-a-story-file',
			pointer: '',
			expected: 'a story in JSON, or a PNG or SVG that was exported with its story',
			found,
			message: `The file is ${found}, which holds no story.`,
			hint: 'Sites and messengers often turn pictures into other formats; ask for the file as it was exported.'
		})
	);

const UNREADABLE: StoryFile = ofStory(
	'unknown',
	refuseStory({
		code: 'unreadable',
		pointer: '',
		expected: 'a file that can be read',
		found: 'none',
		message: 'The file could not be read; it may be a folder, or gone.'
	})
);

/** What the first bytes tell of a file. */
const kindOf = (head: Uint8Array): StoryFile['kind'] => {
	if (isPng(head)) return 'png';
	if (startsAsTag(head)) {
		// Only what starts the file counts: an SVG may well hold these letters later.
		const start = new TextDecoder().decode(head.subarray(0, HEAD));
		return isWebPage(start) ? 'json' : 'svg';
	}
	return head.length > 0 && otherKindOf(head) !== null && head[0] !== 0x7b ? 'unknown' : 'json';
};

const readJson = (bytes: Uint8Array): StoryFile => {
	if (bytes.length > MAX_STORY_BYTES + MARK_BYTES) return tooLarge(bytes.length);
	const decoded = decodeUtf8(bytes);
	if (decoded.ok) return ofStory('json', parseStoryText(decoded.text));
	const { at, found } = decoded;
	const before = new TextDecoder().decode(bytes.subarray(0, at));
	const place = at > 0 ? linesAndColumns(before, [before.length]).get(before.length) : undefined;
	return refuseAsJson({
		code: 'not-utf8',
		pointer: '',
		...(place ? { place } : {}),
		expected: 'text in UTF-8',
		found,
		message: `The file is no text in UTF-8: at byte ${at} there is ${found}.`,
		hint: 'Save it again with the encoding UTF-8.'
	});
};

const readPicture = (kind: 'png' | 'svg', bytes: Uint8Array): StoryFile => {
	const found = readEmbedded(bytes);
	if (found.ok) return ofStory(kind, parseStory(found.story), found.view);
	const { issue } = found;
	return {
		kind,
		story: null,
		issues: [{ severity: 'error', pointer: '', ...issue }],
		migrated: null,
		view: ''
	};
};

/**
 * Reads a story out of the bytes of a file of any kind that may come from anyone: JSON, or a PNG or SVG that was
 * exported with its story. Never throws; time and memory are bounded by the limits (25 MB a file, 5 MB a story).
 */
export const readStoryBytes = (bytes: Uint8Array): StoryFile => {
	if (refuseLarge(bytes.length)) return tooLargeForAny(bytes.length);
	const kind = kindOf(bytes);
	switch (kind) {
		case 'png':
		case 'svg':
			return readPicture(kind, bytes);
		case 'json':
			return readJson(bytes);
		case 'unknown':
			return notAStory(otherKindOf(bytes) ?? 'something else');
	}
};

const readText = (text: string): StoryFile => {
	const isTag = text.slice(0, HEAD).trimStart().startsWith('<') && !isWebPage(text);
	if (!isTag) return ofStory('json', parseStoryText(text));
	if (text.length > MAX_PICTURE_BYTES) return tooLargeForAny(text.length);
	return readStoryBytes(new TextEncoder().encode(text));
};

/** The bytes of a file, or the refusal of one that is too large. */
const bytesOf = async (file: FileLike): Promise<Uint8Array | StoryFile> => {
	// A size that is no number is no small one.
	if (!(file.size <= MAX_PICTURE_BYTES)) return tooLargeForAny(file.size);
	if (file.size > MAX_STORY_BYTES + MARK_BYTES) {
		const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
		if (kindOf(head) === 'json') return tooLarge(file.size);
	}
	return new Uint8Array(await file.arrayBuffer());
};

/**
 * Reads a story out of a file, its bytes, or its text (as pasted), of whatever kind. The size of a file is looked at
 * before anything of it is read: one of more than 25 MB is not touched, of one of more than 5 MB only the first 1,000
 * bytes are, unless it is a picture. Never throws and never rejects.
 */
export const readStoryFile = async (file: FileLike | Uint8Array | string): Promise<StoryFile> => {
	if (typeof file === 'string') return readText(file);
	if (file instanceof Uint8Array) return readStoryBytes(file);
	let bytes: Uint8Array | StoryFile;
	try {
		bytes = await bytesOf(file);
	} catch {
		// A folder, or a file that is gone or was changed since.
		return UNREADABLE;
	}
	return bytes instanceof Uint8Array ? readStoryBytes(bytes) : bytes;
};
