import type { Issue } from '../../core/story/issue.ts';
import { parseStory } from '../../core/story/parse-story.ts';
import type { StoryIndex } from '../../core/story/index-story.ts';
import type { Story } from '../../core/story/story.ts';
import { decodeQuery } from '../../core/view/query-string.ts';
import { readView } from '../../core/view/url.ts';
import type { View } from '../../core/view/view.ts';
import { canonicalJson } from './canonical-json.ts';

/** What a file turned out to be. */
export type FoundPicture =
	/** A picture of the story on screen, with the view that it shows. */
	| { readonly kind: 'same'; readonly view: View }
	/** A picture of another story, which is in order but for warnings. */
	| { readonly kind: 'other'; readonly story: Story; readonly warnings: readonly Issue[] }
	/** A picture whose story has errors. */
	| { readonly kind: 'faulty'; readonly issues: readonly Issue[] }
	/** Nothing to open, and why in a sentence. */
	| { readonly kind: 'none'; readonly message: string };

const none = (message: string): FoundPicture => ({ kind: 'none', message });

const bytesOf = async (file: Blob): Promise<Uint8Array | null> => {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch {
		return null;
	}
};

/**
 * Looks for a story in a file that may come from anyone. A file that is too large is not even read.
 * @throws what keeps the reading of pictures from being fetched
 */
export const readPicture = async (file: Blob, index: StoryIndex): Promise<FoundPicture> => {
	const { readEmbedded, refuseLarge } = await import('../../export/read-embedded.ts');
	const large = refuseLarge(file.size);
	if (large) return none(large.issue.message);
	const bytes = await bytesOf(file);
	// A folder, or a file that is gone since.
	if (!bytes) return none('The browser could not read that; drop a PNG or SVG file.');
	const embedded = readEmbedded(bytes);
	if (!embedded.ok) return none(embedded.issue.message);
	const { story, issues } = parseStory(embedded.story);
	if (!story) return { kind: 'faulty', issues };
	if (canonicalJson(story) !== canonicalJson(index.story)) {
		return { kind: 'other', story, warnings: issues };
	}
	return { kind: 'same', view: readView(decodeQuery(embedded.view), index).view };
};
