import type { Issue } from '../../core/story/issue.ts';
import { parseStory } from '../../core/story/parse-story.ts';
import type { StoryIndex } from '../../core/story/index-story.ts';
import type { Story } from '../../core/story/story.ts';
import { decodeQuery } from '../../core/view/query-string.ts';
import { readView } from '../../core/view/url.ts';
import type { View } from '../../core/view/view.ts';
import type { EmbeddedIssue } from '../../export/embedded-issue.ts';
import { canonicalJson } from './canonical-json.ts';

/** What a file turned out to be. */
export type FoundPicture =
	/** A picture of the story on screen, with the view that it shows. */
	| { readonly kind: 'same'; readonly view: View }
	/** A picture of another story, which is in order but for warnings. */
	| { readonly kind: 'other'; readonly story: Story; readonly warnings: readonly Issue[] }
	/** A picture whose story has errors. */
	| { readonly kind: 'faulty'; readonly issues: readonly Issue[] }
	/** A file without a story to open, and why. */
	| { readonly kind: 'refused'; readonly issue: EmbeddedIssue }
	/** Nothing that a browser can read: a folder, or a file that is gone since. */
	| { readonly kind: 'unreadable' }
	/** What reads pictures did not come. */
	| { readonly kind: 'not-loaded' };

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
	if (large) return { kind: 'refused', issue: large.issue };
	const bytes = await bytesOf(file);
	if (!bytes) return { kind: 'unreadable' };
	const embedded = readEmbedded(bytes);
	if (!embedded.ok) return { kind: 'refused', issue: embedded.issue };
	const { story, issues } = parseStory(embedded.story);
	if (!story) return { kind: 'faulty', issues };
	if (canonicalJson(story) !== canonicalJson(index.story)) {
		return { kind: 'other', story, warnings: issues };
	}
	return { kind: 'same', view: readView(decodeQuery(embedded.view), index).view };
};
