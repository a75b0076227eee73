import type { ExpectedWords } from './expected.ts';

/** What may stand in a parameter of an address, in Russian. */
export const EXPECTED_RU: ExpectedWords = {
	time: 'время по UTC, например 2023-12-29T06:00Z',
	bothTimes: 'и from, и to, причём первое раньше второго',
	timeInStory: (first, last) =>
		`время в пределах хронологии: ${first === last ? first : `${first} — ${last}`}`,
	id: {
		event: 'идентификатор одного из событий',
		statement: 'идентификатор одного из высказываний',
		speaker: 'идентификатор одного из говорящих'
	},
	oneSelection: 'что-то одно: event, quote или speaker',
	sideIds: 'идентификаторы сторон',
	speakerIds: 'идентификаторы говорящих',
	some: (values) => `одно или несколько значений из перечня ${values.join(', ')} либо none`,
	one: (values) => values.join(' или ')
};
