import { expect, it } from 'vitest';
import { EXPECTED_EN } from './expected-en.ts';
import { EXPECTED_RU } from './expected-ru.ts';
import { EXPECTED_UK } from './expected-uk.ts';
import { describeExpected } from './expected.ts';
import type { Expected } from './expected.ts';

it.each<[expected: Expected, en: string, uk: string, ru: string]>([
	[
		{ kind: 'time-in-story', first: '1907', last: '1908' },
		'a time in the story, from 1907 to 1908',
		'час у межах хронології: 1907 – 1908',
		'время в пределах хронологии: 1907 — 1908'
	],
	[
		{ kind: 'time-in-story', first: '1907', last: '1907' },
		'a time in the story, in 1907',
		'час у межах хронології: 1907',
		'время в пределах хронологии: 1907'
	],
	[{ kind: 'side-ids' }, 'ids of sides', 'ідентифікатори сторін', 'идентификаторы сторон'],
	[
		{ kind: 'id', of: 'speaker' },
		'the id of one of the story’s speakers',
		'ідентифікатор одного з мовців',
		'идентификатор одного из говорящих'
	],
	[{ kind: 'one', values: ['light', 'dark'] }, 'light or dark', 'light або dark', 'light или dark']
])('says %j', (expected, en, uk, ru) => {
	expect(describeExpected(expected, EXPECTED_EN)).toBe(en);
	expect(describeExpected(expected, EXPECTED_UK)).toBe(uk);
	expect(describeExpected(expected, EXPECTED_RU)).toBe(ru);
});
