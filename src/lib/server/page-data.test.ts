import { describe, expect, it } from 'vitest';
import { jsonAnswer } from './json-answer.ts';
import { homeData, statementsData, storyData } from './page-data.ts';
import { stories } from './stories.ts';

const slugs = [...stories.keys()];

describe.each([undefined, 'uk', 'ru'] as const)('the data of pages in %s', (lang) => {
	it('come to the page as they are', async () => {
		const all = [
			homeData(lang),
			...slugs.map((slug) => storyData(slug, lang)),
			...slugs.map((slug) => statementsData(slug, lang))
		];
		for (const data of all) expect(await jsonAnswer(data).json()).toEqual(data);
	});
});

it('of a story that is not there are none', () => {
	expect([storyData('none', 'uk'), statementsData('none', 'uk')]).toEqual([null, null]);
});
