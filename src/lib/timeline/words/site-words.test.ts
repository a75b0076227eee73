import { expect, it } from 'vitest';
import { LIST_EN } from './en/list.ts';
import { SITE_EN } from './en/site.ts';
import { LIST_RU } from './ru/list.ts';
import { SITE_RU } from './ru/site.ts';
import { FOREIGN, textsOf, withoutNames } from './test-texts.ts';
import { LIST_UK } from './uk/list.ts';
import { SITE_UK } from './uk/site.ts';

/** The only functions among them tell a part of a list. */
const call = (_: string, say: unknown): readonly string[] => [
	(say as (from: number, to: number, of: number) => string)(41, 80, 12_345)
];

it.each([
	['en', { ...SITE_EN, list: LIST_EN }],
	['uk', { ...SITE_UK, list: LIST_UK }],
	['ru', { ...SITE_RU, list: LIST_RU }]
] as const)('are written in no other language than %s', (language, words) => {
	const texts = textsOf(words, call);
	expect(texts.length).toBeGreaterThan(16);
	for (const [, text] of texts) expect(withoutNames(text)).not.toMatch(FOREIGN[language]);
});
