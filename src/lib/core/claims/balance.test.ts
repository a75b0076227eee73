import { expect, it } from 'vitest';
import { indexStory } from '../story/index-story.ts';
import { balanceOf } from './balance.ts';
import { testStatement, testStory } from './test-story.ts';

it('counts modes, speakers and relayed statements for each side', () => {
	const index = indexStory(
		testStory([
			testStatement({ id: 'a', mode: 'quote' }),
			testStatement({ id: 'b', chain: [{ kind: 'channel', name: 'Notice board' }] }),
			testStatement({
				id: 'c',
				mode: 'quote',
				speaker: 'docker',
				chain: [{ kind: 'outlet', name: 'Evening Gull' }]
			}),
			testStatement({ id: 'd', mode: 'silence', silence: 'no-reply', speaker: 'union-office' })
		])
	);
	expect(
		balanceOf(index).map(({ side, ...counts }) => [side.id, ...Object.values(counts)])
	).toEqual([
		['harbour', 1, 1, 0, 1, 0, 0],
		// A silent speaker is not counted among those who are heard.
		['union', 1, 0, 1, 0, 1, 1],
		['press', 0, 0, 0, 0, 0, 0]
	]);
});
