import type { CheckResult } from '../story/story.ts';

const RANK: Record<CheckResult | 'unchecked', number> = {
	exact: 0,
	unchecked: 1,
	moved: 2,
	altered: 3,
	missing: 4
};

/** The worst of several results; `unchecked` of none. */
export const worstResult = (
	results: readonly (CheckResult | 'unchecked')[]
): CheckResult | 'unchecked' =>
	results.length === 0 ? 'unchecked' : results.reduce((a, b) => (RANK[b] > RANK[a] ? b : a));
