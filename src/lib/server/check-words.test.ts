import { expect, it } from 'vitest';
import { checkWords } from './check-words.ts';

const EN = {
	title: 'Title',
	events: (count: number) => `${count} events`,
	months: ['January', 'February'],
	inner: { close: 'Close', last: null }
};
const UK = {
	title: 'Заголовок',
	events: (count: number) => `${count} подій`,
	months: ['січень', 'лютий'],
	inner: { close: 'Закрити', last: null }
};

it('is content with the same words in another language', () => {
	expect(() => checkWords(EN, UK, 'uk')).not.toThrow();
});

it.each([
	['a missing text', { ...UK, title: undefined }, 'uk.title is missing'],
	['an empty text', { ...UK, title: '' }, 'uk.title is empty'],
	['a text of spaces', { ...UK, inner: { close: ' ', last: null } }, 'uk.inner.close is empty'],
	['a missing text inside', { ...UK, inner: { last: null } }, 'uk.inner.close is missing'],
	['a text for a function', { ...UK, events: 'події' }, 'uk.events is a string, not a function'],
	[
		'a function that leaves its parameters out',
		{ ...UK, events: () => 'події' },
		'uk.events is a fixed function, not a function'
	],
	['a list too short', { ...UK, months: ['січень'] }, 'uk.months is a list of 1, not a list of 2'],
	['an empty text of a list', { ...UK, months: ['січень', ''] }, 'uk.months.1 is empty'],
	['a text too many', { ...UK, more: 'ще' }, 'uk.more is not in the first language']
])('throws for %s', (_, found, fault) => {
	expect(() => checkWords(EN, found, 'uk')).toThrow(fault);
});

it('names every fault', () => {
	expect(() => checkWords(EN, { ...UK, title: '', months: [] }, 'uk')).toThrow(
		'uk.title is empty\nuk.months is a list of 0'
	);
});
