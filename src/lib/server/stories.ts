import { withContested } from '../core/claims/contested-events.ts';
import { recordedCheck } from '../core/claims/check-digest.ts';
import { parseStory } from '../core/story/parse-story.ts';
import { placeStory, type PlacedStory } from '../core/story/place-story.ts';
import type { CheckResult, Story } from '../core/story/story.ts';
import type { TimeWords } from '../core/time/time-words.ts';

/** A story with what is recorded about its words. */
export interface CheckedStory {
	readonly story: Story;
	/** By statement id: the result recorded in the file while it still fits the words, otherwise `unchecked`. */
	readonly checks: Readonly<Record<string, CheckResult | 'unchecked'>>;
}

const files = import.meta.glob<unknown>('/data/stories/*/story.json', {
	eager: true,
	import: 'default'
});

/**
 * Reads one story file.
 * @throws Error that names the file and every fault with its pointer, warnings too, so that a story that is not clean
 * stops the build.
 */
export const readStory = (file: string, value: unknown): CheckedStory => {
	const { story, issues } = parseStory(value);
	if (!story || issues.length > 0) {
		const faults = issues.map(({ pointer, message }) => `${file}#${pointer}: ${message}`);
		throw new Error(faults.join('\n'));
	}
	const checks = story.statements.map(
		(statement) => [statement.id, recordedCheck(story, statement)] as const
	);
	return { story, checks: Object.fromEntries(checks) };
};

/**
 * What a page needs to open a story: its times read, and written out in the page’s language, here, so that the page need
 * not know how to.
 */
export const openStory = (
	{ story, checks }: CheckedStory,
	words: TimeWords
): { placed: PlacedStory; checks: CheckedStory['checks'] } => ({
	placed: withContested(placeStory(story, words)),
	checks
});

/** Every story of `data/stories`, by the name of its folder, in the order of these names. */
export const stories: ReadonlyMap<string, CheckedStory> = new Map(
	Object.entries(files)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([file, value]) => [file.split('/').at(-2) ?? file, readStory(file, value)] as const)
);
