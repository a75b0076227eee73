import { expect, test } from 'vitest';
import { mutant } from '../fixtures/mutants.ts';
import { describeOutcome, tryMutant } from './describe-mutants.ts';

test('the same seed gives the same file', () => {
	for (const seed of [0, 17, 4_711]) expect(mutant(seed)).toEqual(mutant(seed));
});

/** Seeds whose files once were not told as they should be, or cost most in making this, and what has to come of them. */
test.each([
	[907, 'broken date', 'named'],
	[3_301, 'broken date', 'named'],
	[112, 'flipped byte', 'named'],
	[371, 'flipped byte', 'named']
])('seed %i, a %s, is %s', (seed, kind, result) => {
	const outcome = tryMutant(seed);
	expect(describeOutcome(outcome)).toContain(`seed ${seed}: ${result}, ${kind}`);
});
