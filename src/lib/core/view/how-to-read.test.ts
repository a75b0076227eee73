import { expect, it } from 'vitest';
import { READER_WORDS_EN } from '../../timeline/words/en.ts';
import { READER_WORDS_UK } from '../../timeline/words/uk.ts';
import { testStory } from '../claims/test-story.ts';
import type { Side } from '../story/story.ts';
import { howToRead } from './how-to-read.ts';

const { sides } = testStory();
const first = (given: readonly Side[], { stage, story } = READER_WORDS_EN) =>
	howToRead(given, stage.howToRead, story.listed)[0];

it('names the lanes that the story has', () => {
	expect(first(sides)?.text).toBe(
		'Above the line, The harbour’s account; below it, The union’s account'
	);
	const [above, below] = sides.map((side) => [side]);
	expect(first(above ?? [])?.text).toBe('Above the line, The harbour’s account');
	expect(first(below ?? [])?.text).toBe('Below the line, The union’s account');
	expect(first([])?.sign).toBe('quote');
	expect(first(sides, READER_WORDS_UK)?.text).toBe(
		'Над лінією – The harbour’s account; під нею – The union’s account'
	);
});
