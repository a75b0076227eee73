import { describe, expect, it } from 'vitest';
import { testStatement, testStory } from '../../core/claims/test-story.ts';
import { indexStory } from '../../core/story/index-story.ts';
import { citation } from '../../core/view/citation.ts';
import { STORY_WORDS_RU } from '../../core/view/story-words-ru.ts';
import { STORY_WORDS_UK } from '../../core/view/story-words-uk.ts';
import { loadSelectionWords } from './load-selection-words.ts';
import { PANEL_RU } from './ru/panel.ts';
import { SELECTION_RU } from './ru/selection.ts';
import { PANEL_UK } from './uk/panel.ts';
import { SELECTION_UK } from './uk/selection.ts';

/** Every text of a module of words; what is asked for is answered with numbers. */
const textsOf = (words: unknown): string[] => {
	if (typeof words === 'string') return [words];
	if (Array.isArray(words)) return words.flatMap(textsOf);
	if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(textsOf);
	if (typeof words !== 'function') return [];
	const take = words as (...given: unknown[]) => unknown;
	return [1, 2, 5, 11, 21].flatMap((number) => {
		try {
			return textsOf(take(number, number, number));
		} catch {
			// Takes words in a row.
			return textsOf(take([String(number), String(number)]));
		}
	});
};

const NUMBERS = ['1', '2', '5', '11', '21'];

const LANGUAGES = [
	{
		language: 'uk',
		story: STORY_WORDS_UK,
		panel: PANEL_UK,
		selection: SELECTION_UK,
		checks: [
			'дослівно збігається з джерелом',
			'уривок знайдено в джерелі',
			'знайдено в іншому місці джерела',
			'відрізняється від джерела',
			'не знайдено в джерелі',
			'не звірено з джерелом',
			'за даними файлу, тут не перевірено'
		],
		children: ['1 дитина', '2 дитини', '5 дітей', '11 дітей', '21 дитина'],
		some: 'діти: щонайменше 3',
		ofThem: 'з них 2 дитини',
		found: 'Знайдено 2 висловлювання',
		cited: '“The lamps were ours” – Ada Quay, harbour master, Harbour. Джерело: «A letter»'
	},
	{
		language: 'ru',
		story: STORY_WORDS_RU,
		panel: PANEL_RU,
		selection: SELECTION_RU,
		checks: [
			'дословно совпадает с источником',
			'отрывок найден в источнике',
			'найдено в другом месте источника',
			'отличается от источника',
			'не найдено в источнике',
			'не сверено с источником',
			'по данным файла, здесь не проверено'
		],
		children: ['1 ребёнок', '2 ребёнка', '5 детей', '11 детей', '21 ребёнок'],
		some: 'дети: щонайменше 3',
		ofThem: 'из них 2 ребёнка',
		found: 'Найдено 2 высказывания',
		cited: '“The lamps were ours” — Ada Quay, harbour master, Harbour. Источник: «A letter»'
	}
] as const;

describe.each(LANGUAGES)('$language', ({ language, story, panel, selection, ...expected }) => {
	it('has no word of another script', () => {
		const texts = textsOf([story, panel, selection]);
		expect(texts.length).toBeGreaterThan(100);
		expect(texts.filter((text) => text.trim() === '' || /[a-z]/i.test(text))).toEqual([]);
	});

	it('promises no more than was checked', () => {
		expect(Object.values(panel.checks)).toEqual(expected.checks);
	});

	it('counts children, whatever a statement writes', () => {
		const { accounts } = selection;
		expect(NUMBERS.map(accounts.children)).toEqual(expected.children);
		expect(accounts.children('щонайменше 3')).toBe(expected.some);
		expect(accounts.ofThemChildren('2')).toBe(expected.ofThem);
		expect(selection.found.statements(2)).toBe(expected.found);
	});

	it('cites a quote in its own marks', () => {
		const quote = testStatement({ id: 'blame', mode: 'quote', text: 'The lamps were ours' });
		const index = indexStory(testStory([quote]));
		expect(citation(index, quote, selection.citation)).toBe(expected.cited);
	});

	it('comes by its code', async () => {
		expect(await loadSelectionWords(language)).toBe(selection);
	});
});
