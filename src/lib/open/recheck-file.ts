import { sourceOfText } from '../core/claims/source-of-text.ts';
import type { Story } from '../core/story/story.ts';
import { decodeUtf8 } from '../export/decode-utf8.ts';
import type { FileLike } from '../export/read-story-file.ts';
import type { Rechecked } from './opened-story.ts';
import { recheckWith } from './recheck-with.ts';

/** A source is an article or a report: more than this is none. */
const MAX_BYTES = 10_000_000;

/** The text of a file in UTF-8; null if it is too large, cannot be read or is no such text. */
export const readText = async (file: FileLike): Promise<string | null> => {
	if (!(file.size <= MAX_BYTES)) return null;
	try {
		const decoded = decodeUtf8(new Uint8Array(await file.arrayBuffer()));
		return decoded.ok ? decoded.text : null;
	} catch {
		return null;
	}
};

/**
 * Holds a story against a text if that is one of its sources, else gives null.
 * @param texts texts given before, by source id
 * @param file name of the file with the text
 */
export const recheckFile = (
	story: Story,
	texts: ReadonlyMap<string, string> | null,
	text: string,
	file: string
): Rechecked | null => {
	const source = sourceOfText(story, text);
	if (!source) return null;
	return recheckWith(story, new Map([...(texts ?? []), [source.id, text]]), file);
};
