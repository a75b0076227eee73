import { expect, it } from 'vitest';
import { placeStory } from '../core/story/place-story.ts';
import { indexPlaced } from '../core/story/index-story.ts';
import type { View } from '../core/view/view.ts';
import { EMPTY_FILTER, HOME_VIEW } from '../core/view/view.ts';
import { describeChange } from './describe-change.ts';
import { columnName, crowdName, eventName, statementName } from './place-name.ts';
import { testIndex } from './test-timeline.ts';
import { READER_WORDS_RU } from './words/ru.ts';
import { READER_WORDS_UK } from './words/uk.ts';

const english = testIndex();
const [uk, ru] = [READER_WORDS_UK, READER_WORDS_RU].map((words) => ({
	words,
	index: indexPlaced(placeStory(english.story, words.time))
}));
const all = new Set(english.story.statements.map(({ id }) => id));
const day = (text: string): number => Date.parse(`${text}T00:00Z`);

it.each<{ after: Partial<View>; before?: Partial<View>; inUk: string; inRu: string }>([
	{
		after: { selection: { kind: 'event', id: 'inquiry' } },
		inUk: 'Вибрано: The inquiry, 11 квітня 1907, 2 висловлювання',
		inRu: 'Выбрано: The inquiry, 11 апреля 1907, 2 высказывания'
	},
	{
		after: { selection: { kind: 'statement', id: 'doubt' } },
		inUk: 'Вибрано: цитата, Unnamed docker',
		inRu: 'Выбрано: цитата, Unnamed docker'
	},
	{
		before: { selection: { kind: 'event', id: 'fire' } },
		after: {},
		inUk: 'Нічого не вибрано',
		inRu: 'Ничего не выбрано'
	},
	{
		after: { filter: { ...EMPTY_FILTER, hiddenSides: ['union'] } },
		inUk: 'Показано 7 із 7 висловлювань',
		inRu: 'Показано 7 из 7 высказываний'
	},
	{ after: { scale: 'true' }, inUk: 'Рівномірна шкала', inRu: 'Равномерная шкала' },
	{
		after: { window: [day('1907-04-01'), day('1907-06-30')] },
		inUk: 'Показано: 1 квіт. 1907 – 30 черв. 1907, 2 з 5 подій',
		inRu: 'Показано: 1 апр. 1907 — 30 июн. 1907, 2 из 5 событий'
	},
	{
		before: { window: [0, 1] },
		after: {},
		inUk: 'Показано всю хронологію, 5 подій',
		inRu: 'Показана вся хронология, 5 событий'
	}
])('says “$inUk”', ({ before, after, inUk, inRu }) => {
	const [from, to] = [
		{ ...HOME_VIEW, ...before },
		{ ...HOME_VIEW, ...after }
	];
	const said = [uk, ru].map((one) => one && describeChange(one.index, from, to, all, one.words));
	expect(said).toEqual([inUk, inRu]);
});

it('names what the buttons stand for', () => {
	if (!uk) throw new Error('No words');
	const { index, words } = uk;
	expect(eventName(index, 'fire', all, words)).toBe(
		'2 березня 1907, Fire in shed 4, Shed 4, подія 1 з 5, 5 висловлювань'
	);
	expect(statementName(index, 'doubt', all, words)).toBe(
		'2 березня 1907, Shed 4, Unnamed docker, Union, цитата, 3 із 4'
	);
	expect(statementName(index, 'refusal', all, words)).toContain('Union, офіційно не коментують, ');
	expect(crowdName(index, ['fire', 'inquiry'], words)).toBe(
		'2 події, 2 березня 1907 – 11 квітня 1907, збільшити масштаб'
	);
	expect(columnName(index, { events: ['fire'], statements: ['toll', 'blame'] }, words)).toBe(
		'2 березня 1907, Fire in shed 4, Harbour, 2 згорнуті висловлювання'
	);
});
