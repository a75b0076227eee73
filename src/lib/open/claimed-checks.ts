import { recordedCheck } from '../core/claims/check-digest.ts';
import type { Story } from '../core/story/story.ts';
import type { ViewerChecks } from './messages.ts';

/** What a stranger’s file says of its own checks: that there was one, never how it went, as nobody here has seen it. */
export const claimedChecks = (story: Story): ViewerChecks =>
	Object.fromEntries(
		story.statements.map((statement) => [
			statement.id,
			recordedCheck(story, statement) === 'unchecked' ? 'unchecked' : 'claimed'
		])
	);
