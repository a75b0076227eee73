import type { CheckResult, Statement, Story } from '../story/story.ts';
import { checkDigest, recordedCheck } from './check-digest.ts';
import type { StatementCheck } from './check-statement.ts';
import type { LinkCheck, SourceCheck } from './check-story.ts';
import { checkStory } from './check-story.ts';

/** What a file claims of a statement, beside what holding it against the given texts gave. */
export interface RecheckedStatement {
	/** Id of the statement. */
	readonly statement: string;
	/** The result that the file records; `unchecked` if it records none or one that is void. */
	readonly claimed: CheckResult | 'unchecked';
	/** Whether the file records a check of other words, or of another place or source, than it has now. */
	readonly hasVoidClaim: boolean;
	/** The result of checking it here; `unchecked` where no text was given. */
	readonly found: CheckResult | 'unchecked';
	/** Whether it may be shown as verified: found exact, in texts that are the recorded ones. */
	readonly isConfirmed: boolean;
	/** The check itself, anchor by anchor. */
	readonly check: StatementCheck;
}

/** A stranger’s story after it was held against texts of its sources. */
export interface RecheckedStory {
	/** One per source, in the order of the file. */
	readonly sources: readonly SourceCheck[];
	/** One per statement, in the order of the file. */
	readonly statements: readonly RecheckedStatement[];
	/** One per link that has anchors, in the order of the file. */
	readonly links: readonly LinkCheck[];
}

const hasVoidClaim = (story: Story, statement: Statement): boolean =>
	statement.anchors.some((anchor) => {
		const source = story.sources.find(({ id }) => id === anchor.source);
		return (
			source !== undefined &&
			anchor.checked !== undefined &&
			anchor.checked.digest !== checkDigest(source, statement, anchor)
		);
	});

/**
 * Checks a story from elsewhere against texts of its sources (raw, by source id), beside what its file claims. The
 * claims count for nothing in what is confirmed.
 */
export const recheckStory = (
	story: Story,
	sourceTexts: ReadonlyMap<string, string>
): RecheckedStory => {
	const { sources, statements, links } = checkStory(story, sourceTexts);
	const same = new Set(
		sources.filter(({ result }) => result === 'same').map(({ source }) => source)
	);
	return {
		sources,
		links,
		statements: story.statements.flatMap((statement, i) => {
			const check = statements[i];
			if (!check) return [];
			const isFromSame = statement.anchors.every(({ source }) => same.has(source));
			return {
				statement: statement.id,
				claimed: recordedCheck(story, statement),
				hasVoidClaim: hasVoidClaim(story, statement),
				found: check.result,
				isConfirmed: check.result === 'exact' && isFromSame,
				check
			};
		})
	};
};
