import { describe, expect, it } from 'vitest';
import { PICTURE_WORDS_BY_LANGUAGE } from './picture-words-by-language.ts';
import type { Hidden, PictureWords, SourceCitation } from './picture-words.ts';

const { en, uk, ru } = PICTURE_WORDS_BY_LANGUAGE;
const ALL = [en, uk, ru] as const;
const COUNTS = [0, 1, 2, 5, 11, 21, 22, 25, 101, 111] as const;
const NOTHING: Hidden = { sides: [], speakers: [], modes: [], query: '' };
const UTC = 'UTC';

/** Stands for words of the story: no letters, so that whatever letters come out are the picture’s own. */
const STORY = '§';

/** Everything that a language writes, by name, for a few inputs. */
const outputs = (words: PictureWords): Record<string, string> => {
	const { legend, footer, alt } = words;
	const source: SourceCitation = {
		author: STORY,
		title: STORY,
		publisher: STORY,
		published: '1'
	};
	const hidden: Hidden = {
		sides: [STORY],
		speakers: [STORY],
		modes: ['quote', 'report', 'silence'],
		query: STORY
	};
	const counted = COUNTS.flatMap((number): [string, string][] => [
		[`heard ${number}`, words.heard(number, number)],
		[`checked ${number}`, footer.checked(number, number)],
		[`none checked ${number}`, footer.checked(0, number)],
		[`shown ${number}`, footer.shown({ shown: 0, total: number }, NOTHING)],
		[`reduced ${number}`, footer.reduced({ shortened: number, named: 0, counted: 0 })],
		[`named ${number}`, footer.reduced({ shortened: 0, named: number, counted: number })],
		[`earlier ${number}`, footer.outside(number, 0)],
		[`later ${number}`, footer.outside(0, number)],
		[`both ${number}`, footer.outside(number, number)],
		[`events ${number}`, alt.events(number, '1', '2')],
		[`rest ${number}`, alt.rest(number, number)],
		[`rest of an event ${number}`, alt.rest(0, number)]
	]);
	return {
		accountsDiffer: words.accountsDiffer,
		accountsDifferShort: words.accountsDifferShort,
		...Object.fromEntries(Object.entries(legend).map(([key, text]) => [`legend ${key}`, text])),
		source: footer.source([source]),
		sources: footer.source([source, source]),
		hidden: footer.shown({ shown: 1, total: 3 }, hidden),
		asOf: footer.asOf('1', STORY),
		license: footer.license(STORY),
		seeAt: footer.seeAt(STORY),
		allTimes: footer.allTimes(STORY),
		timeline: alt.timeline(STORY),
		untitled: alt.timeline(''),
		nothingShown: alt.nothingShown,
		contested: alt.contested,
		speaker: alt.speaker({ name: STORY, role: STORY, side: STORY, via: [STORY] }),
		...Object.fromEntries(Object.entries(alt.modes).map(([key, text]) => [`mode ${key}`, text])),
		...Object.fromEntries(Object.entries(alt.silences)),
		...Object.fromEntries(
			(['follows', 'responds-to', 'about'] as const).flatMap((kind): [string, string][] => [
				[`link ${kind}`, alt.link(kind, STORY, null)],
				[`claimed ${kind}`, alt.link(kind, STORY, STORY)]
			])
		),
		...Object.fromEntries(counted)
	};
};

const keysOf = (value: object): string[] =>
	Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
		typeof inner === 'object' && inner !== null
			? [key, ...keysOf(inner).map((name) => `${key}.${name}`)]
			: [`${key}: ${typeof inner}`]
	);

describe('the words of the three languages', () => {
	it('have the same keys', () => {
		expect(keysOf(uk).sort()).toEqual(keysOf(en).sort());
		expect(keysOf(ru).sort()).toEqual(keysOf(en).sort());
	});

	it('name their own language, and its times', () => {
		expect(ALL.map(({ language, time }) => [language, time.locale])).toEqual([
			['en', 'en'],
			['uk', 'uk'],
			['ru', 'ru']
		]);
	});

	it('say something for every key, and never the same in two languages', () => {
		const [english, ukrainian, russian] = [outputs(en), outputs(uk), outputs(ru)];
		for (const [key, text] of Object.entries(english)) {
			const texts = [text, ukrainian[key] ?? '', russian[key] ?? ''];
			expect(texts.filter((one) => one.trim() !== '')).toHaveLength(3);
			// «Цитата», «сторона», «через» and the like are the same words in both languages.
			expect(texts.slice(1)).not.toContain(text);
			expect(text).not.toMatch(/undefined|NaN|object/);
		}
		const same = Object.keys(ukrainian).filter((key) => ukrainian[key] === russian[key]);
		expect(same).toEqual(['speaker', 'mode quote']);
	});

	it.each([
		['uk', uk, /[a-zёыэъ]/i],
		['ru', ru, /[a-zіїєґ’]/i]
	] as const)('have no letters of another language in %s', (_, words, foreign) => {
		for (const text of Object.values(outputs(words))) expect(text).not.toMatch(foreign);
	});

	it('use no letters but Latin ones in English', () => {
		for (const text of Object.values(outputs(en))) expect(text).not.toMatch(/\p{Script=Cyrillic}/u);
	});

	it.each([
		['en', en, /["'«»—]/],
		['uk', uk, /["'“”—]|\s-\s/],
		['ru', ru, /["'“”–]|\s-\s/]
	] as const)('keep to the marks of %s', (_, words, wrong) => {
		for (const text of Object.values(outputs(words))) expect(text).not.toMatch(wrong);
	});

	it('end the lines of the footer with one full stop, but not an address', () => {
		for (const { footer } of ALL) {
			expect(footer.license('v2.')).toMatch(/[^.]\.$/);
			expect(footer.license('CC BY 4.0')).toMatch(/[^.]\.$/);
			expect(footer.seeAt('https://a.example/')).toMatch(/https:\/\/a\.example\/$/);
		}
	});

	it('judge nobody: no side “claims”, “admits” or “asserts” anything', () => {
		const loaded = /claim|admit|alleg|стверджу|утвержда|нібито|якобы|зізна|призна/i;
		for (const words of ALL)
			for (const text of Object.values(outputs(words))) expect(text).not.toMatch(loaded);
	});
});

describe('numbers with their nouns', () => {
	const table: readonly (readonly [number, string, string, string])[] = [
		[0, '0 statements, 0 quotes', '0 висловлювань, 0 цитат', '0 высказываний, 0 цитат'],
		[1, '1 statement, 1 quote', '1 висловлювання, 1 цитата', '1 высказывание, 1 цитата'],
		[2, '2 statements, 2 quotes', '2 висловлювання, 2 цитати', '2 высказывания, 2 цитаты'],
		[5, '5 statements, 5 quotes', '5 висловлювань, 5 цитат', '5 высказываний, 5 цитат'],
		[11, '11 statements, 11 quotes', '11 висловлювань, 11 цитат', '11 высказываний, 11 цитат'],
		[21, '21 statements, 21 quotes', '21 висловлювання, 21 цитата', '21 высказывание, 21 цитата'],
		[22, '22 statements, 22 quotes', '22 висловлювання, 22 цитати', '22 высказывания, 22 цитаты'],
		[25, '25 statements, 25 quotes', '25 висловлювань, 25 цитат', '25 высказываний, 25 цитат'],
		[
			101,
			'101 statements, 101 quotes',
			'101 висловлювання, 101 цитата',
			'101 высказывание, 101 цитата'
		],
		[
			111,
			'111 statements, 111 quotes',
			'111 висловлювань, 111 цитат',
			'111 высказываний, 111 цитат'
		]
	];

	it.each(table)('%s', (number, ...expected) => {
		expect(ALL.map((words) => words.heard(number, number))).toEqual(expected);
	});

	it.each([
		[1, '1 event, 2023', '1 подія, 2023', '1 событие, 2023'],
		[2, '2 events, 2023', '2 події, 2023', '2 события, 2023'],
		[5, '5 events, 2023', '5 подій, 2023', '5 событий, 2023'],
		[21, '21 events, 2023', '21 подія, 2023', '21 событие, 2023']
	])('%s events of one year', (number, ...expected) => {
		expect(ALL.map(({ alt }) => alt.events(number, '2023', '2023'))).toEqual(expected);
	});

	it.each([
		[1, 1, '1 of 1 quote', '1 з 1 цитати', '1 из 1 цитаты'],
		[2, 4, '2 of 4 quotes', '2 із 4 цитат', '2 из 4 цитат'],
		[7, 7, '7 of 7 quotes', '7 із 7 цитат', '7 из 7 цитат'],
		[9, 12, '9 of 12 quotes', '9 з 12 цитат', '9 из 12 цитат'],
		[9, 17, '9 of 17 quotes', '9 із 17 цитат', '9 из 17 цитат'],
		[20, 21, '20 of 21 quotes', '20 з 21 цитати', '20 из 21 цитаты'],
		[20, 41, '20 of 41 quotes', '20 із 41 цитати', '20 из 41 цитаты'],
		[20, 101, '20 of 101 quotes', '20 із 101 цитати', '20 из 101 цитаты'],
		[20, 204, '20 of 204 quotes', '20 з 204 цитат', '20 из 204 цитат'],
		[20, 4_000, '20 of 4,000 quotes', '20 із 4000 цитат', '20 из 4000 цитат']
	])('%s of %s quotes checked', (exact, total, ...expected) => {
		expect(ALL.map(({ footer }) => footer.checked(exact, total))).toEqual([
			`${expected[0]} checked word for word against the source.`,
			`Дослівно звірено з джерелом: ${expected[1]}.`,
			`Дословно сверено с источником: ${expected[2]}.`
		]);
	});
});

describe('the footer', () => {
	const source: SourceCitation = {
		author: 'A. Author',
		title: 'A title',
		publisher: null,
		published: '31.12'
	};
	const bare: SourceCitation = { author: null, title: 'B', publisher: 'P', published: null };

	const cases: readonly (readonly [
		string,
		(words: PictureWords) => string,
		readonly [string, string, string]
	])[] = [
		[
			'one source',
			({ footer }) => footer.source([source]),
			[
				'Source: A. Author, “A title”, 31.12.',
				'Джерело: A. Author, «A title», 31.12.',
				'Источник: A. Author, «A title», 31.12.'
			]
		],
		[
			'two sources',
			({ footer }) => footer.source([source, bare]),
			[
				'Sources: A. Author, “A title”, 31.12; “B”, P.',
				'Джерела: A. Author, «A title», 31.12; «B», P.',
				'Источники: A. Author, «A title», 31.12; «B», P.'
			]
		],
		['no source', ({ footer }) => footer.source([]), ['', '', '']],
		[
			'no quote checked',
			({ footer }) => footer.checked(0, 3),
			[
				'No quote was checked word for word against its source.',
				'Жодної цитати не звірено з джерелом дослівно.',
				'Ни одна цитата не сверена дословно с источником.'
			]
		],
		[
			'no quote at all',
			({ footer }) => footer.checked(0, 0),
			['No words are quoted.', 'Цитат немає.', 'Цитат нет.']
		],
		[
			'a filter',
			({ footer }) =>
				footer.shown(
					{ shown: 12, total: 31 },
					{ sides: ['Ukraine'], speakers: [], modes: ['silence'], query: 'missile' }
				),
			[
				'12 of 31 statements shown; hidden: Ukraine, silences; only with the words “missile”.',
				'Показано 12 з 31 висловлювання; приховано: Ukraine, мовчання; лише зі словами «missile».',
				'Показано 12 из 31 высказывания; скрыто: Ukraine, молчание; только со словами «missile».'
			]
		],
		[
			'a scope without a filter',
			({ footer }) => footer.shown({ shown: 12, total: 40 }, NOTHING),
			[
				'12 of 40 statements shown.',
				'Показано 12 із 40 висловлювань.',
				'Показано 12 из 40 высказываний.'
			]
		],
		[
			'one statement that is only counted',
			({ footer }) => footer.reduced({ shortened: 0, named: 0, counted: 1 }),
			[
				'Statements without room for all their words: 1 only counted.',
				'Висловлювання, на всі слова яких забракло місця: показано лише числом – 1.',
				'Высказывания, для всех слов которых не хватило места: показано только числом — 1.'
			]
		],
		[
			'statements that are cut short, named and counted',
			({ footer }) => footer.reduced({ shortened: 7, named: 4, counted: 3 }),
			[
				'Statements without room for all their words: 7 cut short, 4 with the speaker alone, 3 only counted.',
				'Висловлювання, на всі слова яких забракло місця: скорочено – 7, названо лише мовця – 4, показано лише числом – 3.',
				'Высказывания, для всех слов которых не хватило места: сокращено — 7, назван только говорящий — 4, показано только числом — 3.'
			]
		],
		[
			'statements outside on both sides',
			({ footer }) => footer.outside(5, 2),
			[
				'5 earlier and 2 later statements are outside this picture.',
				'За межами зображення: раніше – 5 висловлювань, пізніше – 2 висловлювання.',
				'За пределами изображения: раньше — 5 высказываний, позже — 2 высказывания.'
			]
		],
		[
			'one statement outside',
			({ footer }) => footer.outside(0, 1),
			[
				'1 later statement is outside this picture.',
				'За межами зображення: пізніше – 1 висловлювання.',
				'За пределами изображения: позже — 1 высказывание.'
			]
		],
		[
			'one statement that is too early',
			({ footer }) => footer.outside(1, 0),
			[
				'1 earlier statement is outside this picture.',
				'За межами зображення: раніше – 1 висловлювання.',
				'За пределами изображения: раньше — 1 высказывание.'
			]
		],
		[
			'nothing left out',
			({ alt }) => alt.rest(0, 0),
			[
				'Not described here: 0 statements.',
				'Тут не описано: 0 висловлювань.',
				'Здесь не описано: 0 высказываний.'
			]
		],
		[
			'one statement outside on either side',
			({ footer }) => footer.outside(1, 1),
			[
				'1 earlier and 1 later statement are outside this picture.',
				'За межами зображення: раніше – 1 висловлювання, пізніше – 1 висловлювання.',
				'За пределами изображения: раньше — 1 высказывание, позже — 1 высказывание.'
			]
		],
		[
			'the date',
			({ footer }) => footer.asOf('31.12', UTC),
			['As of 31.12, UTC.', 'Станом на 31.12, UTC.', 'По состоянию на 31.12, UTC.']
		],
		[
			'the zone',
			({ footer }) => footer.allTimes(UTC),
			['All times in UTC.', 'Час усюди вказано за UTC.', 'Время везде указано по UTC.']
		]
	];

	it.each(cases)('says %s', (_, write, expected) => {
		expect(ALL.map(write)).toEqual(expected);
	});
});
