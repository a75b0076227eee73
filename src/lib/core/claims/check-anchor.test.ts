import { describe, expect, test } from 'vitest';
import type { Anchor } from '../story/story.ts';
import { checkAnchor } from './check-anchor.ts';
import { makeSpanAnchor } from './make-anchor.ts';

const TEXT =
	'The clerk spoke of unprofessional acts. The guard saw a fox, and the cook saw a fox too.';

const quote = (
	exact: string,
	start: number,
	more: Partial<NonNullable<Anchor['quote']>> = {}
): Anchor => ({
	source: 's',
	position: { start, end: start + exact.length },
	quote: { exact, ...more }
});

describe('checkAnchor on quotes', () => {
	test.each([
		['at its place', quote('unprofessional acts', 19), 'exact', 19],
		['elsewhere once', quote('unprofessional acts', 4), 'moved', 19],
		['elsewhere, place beyond the end', quote('unprofessional acts', 4_000), 'moved', 19],
		['torn out of a word', quote('professional acts', 21), 'altered', 19],
		['one letter', quote('unprofessional arts', 19), 'altered', 19],
		['nowhere', quote('entirely different matters', 19), 'missing', undefined],
		['curly marks in the anchor', quote('The guard saw\u00A0a fox', 40), 'exact', 40]
	] as const)('%s', (_, anchor, result, start) => {
		const check = checkAnchor(anchor, TEXT);
		expect(check.result).toBe(result);
		expect(check.position?.start).toBe(start);
	});

	test('words that stand in several places are moved to the one with the recorded surroundings', () => {
		const first = checkAnchor(quote('saw a fox', 0, { suffix: ', and' }), TEXT);
		const second = checkAnchor(quote('saw a fox', 0, { prefix: 'the cook ' }), TEXT);
		expect(first).toMatchObject({ result: 'moved', position: { start: 50 }, occurrences: 2 });
		expect(second).toMatchObject({ result: 'moved', position: { start: 74 }, occurrences: 2 });
	});

	test('an altered quote says which word', () => {
		expect(checkAnchor(quote('unprofessional arts', 19), TEXT).diff).toEqual([
			{ op: 'same', text: 'unprofessional' },
			{ op: 'removed', text: 'acts' },
			{ op: 'added', text: 'arts' }
		]);
	});

	test('without a text nothing is said', () => {
		expect(checkAnchor(quote('acts', 34), undefined)).toEqual({ source: 's', result: 'unchecked' });
	});
});

describe('checkAnchor on spans', () => {
	const span = makeSpanAnchor('s', TEXT, 40, 59);

	test('exact, moved, altered and missing', () => {
		expect(checkAnchor(span, TEXT).result).toBe('exact');
		expect(checkAnchor(span, `Now. ${TEXT}`)).toMatchObject({
			result: 'moved',
			position: { start: 45, end: 64 }
		});
		expect(checkAnchor(span, TEXT.replace('guard', 'nurse')).result).toBe('altered');
		expect(checkAnchor(span, 'Short.').result).toBe('missing');
	});
});
