import { expect, it } from 'vitest';
import { testStatement, testStory } from '../core/claims/test-story.ts';
import { placeStory } from '../core/story/place-story.ts';
import { measurePlain } from '../scene/text/measure-plain.ts';
import { measureText } from '../scene/text/measure-text.ts';
import { loadMeasure } from './load-measure.ts';
import { READER_WORDS_EN } from './words/en.ts';
import { READER_WORDS_RU } from './words/ru.ts';
import { READER_WORDS_UK } from './words/uk.ts';

const placed = (text: string, { time } = READER_WORDS_EN) =>
	placeStory(testStory([testStatement({ id: 'toll', text })]), time);
const plain = '“Two sheds are lost” – 3 ≠ 2 …';

it.each([
	['plain English', plain, READER_WORDS_EN, measurePlain],
	['a French name', 'Élodie spoke.', READER_WORDS_EN, measureText],
	['an accent that is set apart', 'A cafe\u0301 burnt.', READER_WORDS_EN, measureText],
	['a Ukrainian quote', 'Ми не підемо.', READER_WORDS_EN, measureText],
	['a Ukrainian page', plain, READER_WORDS_UK, measureText],
	['a Russian page', plain, READER_WORDS_RU, measureText]
])('measures %s by the tables that it needs', async (_, text, words, measure) => {
	expect(await loadMeasure(placed(text, words), words.time)).toBe(measure);
});

it('fetches no table for what the reader itself writes in English', () => {
	const written = Object.values(READER_WORDS_EN.figure).map(String).join('');
	expect(written).not.toMatch(/[\u00c0-\u04ff\u212b]/);
});
