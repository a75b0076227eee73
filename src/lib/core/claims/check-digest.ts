import type { Anchor, CheckResult, Source, Statement, Story } from '../story/story.ts';
import { sha256Hex } from './sha256-hex.ts';
import { worstResult } from './worst-result.ts';

/**
 * SHA-256 over everything that a check depends on: the source’s hash, the mode, the words shown, the anchored words (or
 * the hash of the span) and the place. When one of them changes, a recorded check is void.
 */
export const checkDigest = (source: Source, statement: Statement, anchor: Anchor): string =>
	sha256Hex(
		JSON.stringify([
			source.sha256,
			statement.mode,
			statement.text,
			anchor.quote?.exact ?? anchor.span?.sha256 ?? '',
			anchor.position.start,
			anchor.position.end
		])
	);

/** The recorded result of a statement’s check: the worst of its anchors’, `unchecked` if one is absent or void. */
export const recordedCheck = (story: Story, statement: Statement): CheckResult | 'unchecked' => {
	const results: CheckResult[] = [];
	for (const anchor of statement.anchors) {
		const source = story.sources.find((one) => one.id === anchor.source);
		const { checked } = anchor;
		if (!source || !checked) return 'unchecked';
		if (checked.digest !== checkDigest(source, statement, anchor)) return 'unchecked';
		results.push(checked.result);
	}
	return worstResult(results);
};
