import { describe, expect, it } from 'vitest';
import { READER_WORDS_RU } from './ru.ts';
import { READER_WORDS_UK } from './uk.ts';

/** What stays Latin in every language: keys, and the parameters and values of addresses. */
const LATIN = /\b(Tab|UTC|from|to|event|quote|speaker|none|report|silence|2023-12-29T06:00Z)\b/g;

/** Arguments of the functions that take neither numbers nor names alone, by name. */
const SPECIAL: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
	lanes: [
		['Ґанок', null],
		[null, 'Ґанок'],
		['Ґанок', 'Ґанок']
	],
	only: [[['quote', 'report']], [['silence']]],
	some: [[['quote', 'report']]],
	one: [[['quote', 'report']]]
};
const USUAL = [
	...[0, 1, 2, 5, 11, 21].map((number) => [number, number, number]),
	['Ґанок', 'Ґанок', 'Ґанок']
];

/** Every text under a name, functions called with what they take. */
const textsOf = (words: unknown, name = ''): string[] => {
	if (typeof words === 'string') return [words];
	if (typeof words === 'function') {
		const said = words as (...given: readonly unknown[]) => unknown;
		return (SPECIAL[name] ?? USUAL).flatMap((given) => textsOf(said(...given)));
	}
	if (Array.isArray(words)) return [words.join('')];
	if (typeof words !== 'object' || words === null) return [];
	return Object.entries(words).flatMap(([key, value]) => textsOf(value, key));
};

describe.each([READER_WORDS_UK, READER_WORDS_RU])('the words in $language', (words) => {
	const { stage, controls } = words;
	const texts = textsOf({ stage, controls });

	it('has no Latin letter but those of keys and addresses', () => {
		expect(texts.length).toBeGreaterThan(150);
		expect(texts.filter((text) => /[a-z]/i.test(text.replace(LATIN, '')))).toEqual([]);
	});

	it('has no English quotation marks, no doubled spaces and nothing left out', () => {
		expect(texts.filter((text) => /[“”"']| {2}|undefined|null|NaN/.test(text))).toEqual([]);
		expect(texts.filter((text) => text.trim() !== text || text === '')).toEqual([]);
	});
});

it.each([
	[1, '1 згорнуте висловлювання', '1 свёрнутое высказывание'],
	[2, '2 згорнуті висловлювання', '2 свёрнутых высказывания'],
	[5, '5 згорнутих висловлювань', '5 свёрнутых высказываний'],
	[11, '11 згорнутих висловлювань', '11 свёрнутых высказываний'],
	[21, '21 згорнуте висловлювання', '21 свёрнутое высказывание']
])('counts %i folded statements', (number, uk, ru) => {
	expect(READER_WORDS_UK.stage.names.folded(number)).toBe(uk);
	expect(READER_WORDS_RU.stage.names.folded(number)).toBe(ru);
});

it.each([
	[1, 'Показано 1 з 1 висловлювання', 'Показано 1 из 1 высказывания'],
	[2, 'Показано 1 з 2 висловлювань', 'Показано 1 из 2 высказываний'],
	[5, 'Показано 1 з 5 висловлювань', 'Показано 1 из 5 высказываний'],
	[11, 'Показано 1 з 11 висловлювань', 'Показано 1 из 11 высказываний'],
	[21, 'Показано 1 з 21 висловлювання', 'Показано 1 из 21 высказывания'],
	[7, 'Показано 1 із 7 висловлювань', 'Показано 1 из 7 высказываний'],
	[31, 'Показано 1 з 31 висловлювання', 'Показано 1 из 31 высказывания']
])('counts one of %i statements', (total, uk, ru) => {
	const shown = ({ controls }: typeof READER_WORDS_UK) => controls.count.shown(1, total).join('');
	expect(shown(READER_WORDS_UK)).toBe(uk);
	expect(shown(READER_WORDS_RU)).toBe(ru);
});

it.each([
	[1, 'Показано всю хронологію, 1 подія', 'Показана вся хронология, 1 событие'],
	[2, 'Показано всю хронологію, 2 події', 'Показана вся хронология, 2 события'],
	[5, 'Показано всю хронологію, 5 подій', 'Показана вся хронология, 5 событий'],
	[11, 'Показано всю хронологію, 11 подій', 'Показана вся хронология, 11 событий'],
	[21, 'Показано всю хронологію, 21 подія', 'Показана вся хронология, 21 событие']
])('counts %i events', (number, uk, ru) => {
	expect(READER_WORDS_UK.stage.changes.whole(number)).toBe(uk);
	expect(READER_WORDS_RU.stage.changes.whole(number)).toBe(ru);
});

it.each([READER_WORDS_UK, READER_WORDS_RU])(
	'has labels that their names contain in $language',
	({ controls: { share, saveImage } }) => {
		for (const { label, name } of [share, saveImage]) {
			expect(name.toLowerCase()).toContain(label.toLowerCase());
		}
	}
);
