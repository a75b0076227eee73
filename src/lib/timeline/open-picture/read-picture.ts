import type { IssueCode } from '../../core/story/issue.ts';
import type { StoryIndex } from '../../core/story/index-story.ts';
import type { Story } from '../../core/story/story.ts';
import { decodeQuery } from '../../core/view/query-string.ts';
import { readView } from '../../core/view/read-view.ts';
import type { View } from '../../core/view/view.ts';
import type { EmbeddedIssue } from '../../export/embedded-issue.ts';
import type { FileIssue } from '../../export/read-story-file.ts';
import { canonicalJson } from './canonical-json.ts';
import { embeddedIssueIn } from './embedded-issue-in.ts';

/** What a file turned out to be. */
export type FoundPicture =
	/** A picture of the story on screen with the view that it shows, or the file of that story. */
	| { readonly kind: 'same'; readonly view: View; readonly isPicture: boolean }
	/** Another story, which is in order but for warnings. */
	| {
			readonly kind: 'other';
			readonly file: File;
			readonly story: Story;
			readonly warnings: readonly FileIssue[];
	  }
	/** A table, of which a story can be made elsewhere. */
	| { readonly kind: 'table'; readonly file: File }
	/** A picture without a story to open, and why. */
	| { readonly kind: 'refused'; readonly issue: EmbeddedIssue }
	/** A file that holds no story in order. */
	| { readonly kind: 'faulty'; readonly issues: readonly FileIssue[] }
	/** Nothing that a browser can read: a folder, or a file that is gone since. */
	| { readonly kind: 'unreadable' }
	/** What reads files did not come. */
	| { readonly kind: 'not-loaded' };

const UNREADABLE: IssueCode = 'unreadable';

/**
 * Looks for a story in a file that may come from anyone. A file that is too large is not even read.
 * @throws what keeps the reading of files from being fetched
 */
export const readPicture = async (file: File, index: StoryIndex): Promise<FoundPicture> => {
	const { tableKindOf } = await import('../../export/table/table-kind.ts');
	if (tableKindOf(file.name) !== null) return { kind: 'table', file };
	const { readStoryFile } = await import('../../export/read-story-file.ts');
	const { kind, story, issues, view } = await readStoryFile(file);
	if (!story) {
		const issue = embeddedIssueIn(issues);
		if (issue) return { kind: 'refused', issue };
		return issues.some(({ code }) => code === UNREADABLE)
			? { kind: 'unreadable' }
			: { kind: 'faulty', issues };
	}
	if (canonicalJson(story) !== canonicalJson(index.story)) {
		return { kind: 'other', file, story, warnings: issues };
	}
	return {
		kind: 'same',
		view: readView(decodeQuery(view), index).view,
		isPicture: kind !== 'json'
	};
};
