import { showValue } from '../core/story/issue.ts';
import { MAX_STORY_BYTES } from '../core/story/parse-story-text.ts';
import type { JsonFault } from '../core/story/scan-json.ts';
import { scanJson } from '../core/story/scan-json.ts';
import type { Refusal } from './embedded-issue.ts';
import { refuse } from './embedded-issue.ts';
import type { EmbeddedStory } from './picture-metadata.ts';

const FORMAT = 'onrecord';
const VERSION = 1;
/** Longest view, in UTF-16 code units. */
const MAX_VIEW = 2_000;
/** Largest embedded text, in bytes of UTF-8: the largest story with its view and the words around them. */
export const MAX_EMBEDDED_BYTES = MAX_STORY_BYTES + 20_000;

/** An embedded story as it was found: anyone may have written it, `parseStory` has to look at it. */
export interface FoundStory {
	readonly ok: true;
	readonly story: unknown;
	/** The query of an address, at most 2,000 characters; empty for the whole story. */
	readonly view: string;
}

/**
 * A story and its view as the text that pictures carry: one line of JSON without characters that XML forbids. A view
 * of more than 2,000 characters is left out, so that the picture opens as the whole story.
 */
export const writeEmbeddedStory = ({ story, view }: EmbeddedStory): string =>
	JSON.stringify({
		format: FORMAT,
		version: VERSION,
		view: view.length > MAX_VIEW ? '' : view,
		story
	}).replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);

/** Whether a text is too long to be read back. */
export const isTooLarge = (text: string): boolean =>
	text.length > MAX_EMBEDDED_BYTES || new TextEncoder().encode(text).length > MAX_EMBEDDED_BYTES;

/** The refusal of an embedded text that is too long. */
export const tooLarge = (where: string): Refusal =>
	refuse(
		'story-too-large',
		where,
		`at most ${MAX_EMBEDDED_BYTES} bytes`,
		'more',
		`The story inside the picture is larger than ${MAX_EMBEDDED_BYTES} bytes and was not read.`
	);

const damaged = (where: string, expected: string, found: string): Refusal =>
	refuse(
		'damaged-story',
		where,
		expected,
		found,
		'The story inside the picture is damaged and cannot be opened.'
	);

const refuseFault = (where: string, { code, at, expected, found }: JsonFault): Refusal =>
	code === 'not-json'
		? damaged(`${where}, character ${at}`, expected, found)
		: refuse(
				'story-too-large',
				`${where}, character ${at}`,
				expected,
				found,
				'The story inside the picture is nested too deep or holds too much, and was not read.'
			);

/** Reads the text that a picture carried at `where`. Never throws; looks at the envelope only, not at the story. */
export const readEmbeddedStory = (text: string, where: string): FoundStory | Refusal => {
	if (isTooLarge(text)) return tooLarge(where);
	// Depth and number of values are looked at before anything is built of them; the story is one level down.
	const fault = scanJson(text, 1);
	if (fault) return refuseFault(where, fault);
	const value: unknown = JSON.parse(text);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return damaged(where, 'an object', showValue(value));
	}
	const envelope = new Map<string, unknown>(Object.entries(value));
	const format = envelope.get('format');
	if (format !== FORMAT) return damaged(`${where}, format`, `"${FORMAT}"`, showValue(format));
	const version = envelope.get('version');
	if (version !== VERSION) {
		return refuse(
			'unknown-version',
			`${where}, version`,
			String(VERSION),
			showValue(version),
			'The story was put into the picture by another version of On Record, and this one cannot open it.'
		);
	}
	const view = envelope.get('view');
	if (typeof view !== 'string' || view.length > MAX_VIEW) {
		return refuse(
			'wrong-view',
			`${where}, view`,
			`a text of at most ${MAX_VIEW} characters`,
			typeof view === 'string' ? `${view.length} characters` : showValue(view),
			'The picture does not say properly which part of the story it shows, so it was not opened.'
		);
	}
	if (!envelope.has('story')) return damaged(`${where}, story`, 'a story', 'nothing');
	return { ok: true, story: envelope.get('story'), view };
};
