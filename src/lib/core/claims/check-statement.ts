import type { CheckResult, Statement } from '../story/story.ts';
import { checkAnchor } from './check-anchor.ts';
import type { AnchorCheck } from './check-anchor.ts';
import { normaliseText } from './normalise-text.ts';
import { quoteParts } from './quote-parts.ts';
import { worstResult } from './worst-result.ts';
import { wordDiff } from './word-diff.ts';
import type { DiffRun } from './word-diff.ts';

/** What holding a statement against its sources gave. */
export interface StatementCheck {
	/** Id of the statement. */
	readonly statement: string;
	readonly mode: Statement['mode'];
	/** The worst result of its anchors; `unchecked` when a text was not given and nothing worse than `exact` was found. */
	readonly result: CheckResult | 'unchecked';
	/** One per anchor, in their order. */
	readonly anchors: readonly AnchorCheck[];
	/** The first difference in words, when a quote is `altered`. */
	readonly diff?: readonly DiffRun[];
}

/** Adds to an anchor’s own check whether the words that readers see are the anchored ones. */
const withShownWords = (
	check: AnchorCheck,
	words: string,
	shown: string | undefined,
	text: string | undefined
): AnchorCheck => {
	if (shown === undefined || shown === words || check.result === 'missing') return check;
	if (check.result === 'unchecked' || text === undefined) return check;
	const { start, end } = check.position ?? { start: 0, end: 0 };
	const inSource = text.slice(start, end);
	// When the shown words are the source’s own, it is the anchor that was changed; its difference is the one to show.
	if (shown === inSource)
		return check.result === 'altered' ? check : { ...check, result: 'altered' };
	return { ...check, result: 'altered', diff: wordDiff(inSource, shown) };
};

/**
 * Holds every anchor of a statement against the normalised source texts. For a quote, `exact` also asks that the words
 * shown to readers, between the cuts, equal the anchored words.
 */
export const checkStatement = (
	statement: Statement,
	texts: ReadonlyMap<string, string>
): StatementCheck => {
	const parts = statement.mode === 'quote' ? quoteParts(statement.text) : [];
	const anchors = statement.anchors.map((anchor, i) => {
		const text = texts.get(anchor.source);
		const check = checkAnchor(anchor, text);
		if (statement.mode !== 'quote') return check;
		// An anchor too many shows no words at all, which is a difference too.
		return withShownWords(check, normaliseText(anchor.quote?.exact ?? ''), parts[i] ?? '', text);
	});
	const surplus = statement.mode === 'quote' && parts.length > anchors.length;
	const results = anchors.map((anchor) => anchor.result);
	const diff = anchors.find((anchor) => anchor.diff)?.diff;
	return {
		statement: statement.id,
		mode: statement.mode,
		result: worstResult(surplus ? [...results, 'missing'] : results),
		anchors,
		...(diff ? { diff } : {})
	};
};
