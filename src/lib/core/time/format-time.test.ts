import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { describePrecision } from './describe-precision.ts';
import { formatInstant } from './format-instant.ts';
import { formatSpan } from './format-time.ts';
import { parseEdtf } from './parse-edtf.ts';
import { TIME_WORDS_EN } from './time-words-en.ts';
import { TIME_WORDS_RU } from './time-words-ru.ts';
import { TIME_WORDS_UK } from './time-words-uk.ts';

const ALL = [TIME_WORDS_EN, TIME_WORDS_UK, TIME_WORDS_RU] as const;

const LONG = [
	['2023', '2023', '2023', '2023'],
	['0050', '50', '50', '50'],
	['2014-07', 'July 2014', 'липень 2014', 'июль 2014'],
	['2014-07-17', '17 July 2014', '17 липня 2014', '17 июля 2014'],
	['2023-12-30', '30 December 2023', '30 грудня 2023', '30 декабря 2023'],
	[
		'2023-12-31T01:30+02:00',
		'30 December 2023, 23:30 UTC',
		'30 грудня 2023, 23:30 UTC',
		'30 декабря 2023, 23:30 UTC'
	],
	[
		'2023-12-30T04:05:09Z',
		'30 December 2023, 04:05:09 UTC',
		'30 грудня 2023, 04:05:09 UTC',
		'30 декабря 2023, 04:05:09 UTC'
	],
	['202X', '2020s', '2020-ті', '2020-е'],
	['20XX', '2000–2099', '2000–2099', '2000–2099'],
	['2023-XX', '2023', '2023', '2023'],
	['2014-07-XX', 'July 2014', 'липень 2014', 'июль 2014'],
	['2023-21', 'spring 2023', 'весна 2023', 'весна 2023'],
	['2023-24', 'winter 2023', 'зима 2023', 'зима 2023'],
	['2023-01-01/2023-12-31', 'throughout 2023', 'упродовж 2023 року', 'в течение 2023 года'],
	['2023/2023', 'throughout 2023', 'упродовж 2023 року', 'в течение 2023 года'],
	['2023-01/2023-12', 'throughout 2023', 'упродовж 2023 року', 'в течение 2023 года'],
	['2022/2023', 'throughout 2022–2023', 'упродовж 2022–2023 років', 'в течение 2022–2023 годов'],
	['9998/9999', 'throughout 9998–9999', 'упродовж 9998–9999 років', 'в течение 9998–9999 годов'],
	['2023-12-30/2023-12-30', '30 December 2023', '30 грудня 2023', '30 декабря 2023'],
	['2023-12-30/2023-12-31', '30–31 December 2023', '30–31 грудня 2023', '30–31 декабря 2023'],
	[
		'2023-11-30/2023-12-02',
		'30 November – 2 December 2023',
		'30 листопада – 2 грудня 2023',
		'30 ноября – 2 декабря 2023'
	],
	[
		'2023-12-29/2024-01-02',
		'29 December 2023 – 2 January 2024',
		'29 грудня 2023 – 2 січня 2024',
		'29 декабря 2023 – 2 января 2024'
	],
	['2023-03/2023-05', 'March–May 2023', 'березень–травень 2023', 'март–май 2023'],
	[
		'2023-11/2024-01',
		'November 2023 – January 2024',
		'листопад 2023 – січень 2024',
		'ноябрь 2023 – январь 2024'
	],
	['2022/2023-05-06', '2022 – 6 May 2023', '2022 – 6 травня 2023', '2022 – 6 мая 2023'],
	[
		'2023-12-30T14:05Z/2023-12-30T16:00Z',
		'30 December 2023, 14:05–16:00 UTC',
		'30 грудня 2023, 14:05–16:00 UTC',
		'30 декабря 2023, 14:05–16:00 UTC'
	],
	[
		'../2023-12-30',
		'until 30 December 2023',
		'до 30 грудня 2023 включно',
		'до 30 декабря 2023 включительно'
	],
	['/2014-07', 'until July 2014', 'до липня 2014 включно', 'до июля 2014 включительно'],
	['../2014', 'until 2014', 'до 2014 року включно', 'до 2014 года включительно'],
	['../2023-23', 'until autumn 2023', 'до осені 2023 включно', 'до осени 2023 включительно'],
	['2022-02-24/..', 'from 24 February 2022', 'з 24 лютого 2022', 'с 24 февраля 2022'],
	['2014-07/', 'from July 2014', 'з липня 2014', 'с июля 2014'],
	['2022/..', 'from 2022', 'з 2022 року', 'с 2022 года'],
	[
		'[2023-12-30,2023-12-31]',
		'30 or 31 December 2023',
		'30 або 31 грудня 2023',
		'30 или 31 декабря 2023'
	],
	[
		'[2023-12-30..2023-12-31]',
		'30 or 31 December 2023',
		'30 або 31 грудня 2023',
		'30 или 31 декабря 2023'
	],
	[
		'[2023-12-31..2024-01-01]',
		'31 December 2023 or 1 January 2024',
		'31 грудня 2023 або 1 січня 2024',
		'31 декабря 2023 или 1 января 2024'
	],
	[
		'[2023-12-31,2023-12-28,2023-12-30,2023-12-30]',
		'28, 30 or 31 December 2023',
		'28, 30 або 31 грудня 2023',
		'28, 30 или 31 декабря 2023'
	],
	['[2022,2023]', '2022 or 2023', '2022 або 2023', '2022 или 2023'],
	['[2023-12-30]', '30 December 2023', '30 грудня 2023', '30 декабря 2023'],
	[
		'[2023-12-02..2023-12-09]',
		'between 2 and 9 December 2023',
		'не раніше 2 і не пізніше 9 грудня 2023',
		'не ранее 2 и не позднее 9 декабря 2023'
	],
	[
		'[2014-05..2014-09]',
		'between May and September 2014',
		'не раніше травня і не пізніше вересня 2014',
		'не ранее мая и не позднее сентября 2014'
	],
	[
		'[2010..2014]',
		'between 2010 and 2014',
		'не раніше 2010 року і не пізніше 2014 року',
		'не ранее 2010 года и не позднее 2014 года'
	],
	['[..2023-12-29]', 'before 30 December 2023', 'до 30 грудня 2023', 'до 30 декабря 2023'],
	['[..2023-12-31]', 'before 1 January 2024', 'до 1 січня 2024', 'до 1 января 2024'],
	['[..2014-06]', 'before July 2014', 'до липня 2014', 'до июля 2014'],
	['[..2022]', 'before 2023', 'до 2023 року', 'до 2023 года'],
	['[..9999]', 'until 9999', 'до 9999 року включно', 'до 9999 года включительно'],
	[
		'[2023-12-30..]',
		'30 December 2023 or later',
		'30 грудня 2023 або пізніше',
		'30 декабря 2023 или позже'
	],
	['2023-12-29~', 'c. 29 December 2023', 'бл. 29 грудня 2023', 'около 29 декабря 2023'],
	['2014-07~', 'c. July 2014', 'бл. липня 2014', 'около июля 2014'],
	['2014~', 'c. 2014', 'бл. 2014 року', 'около 2014 года'],
	[
		'2023-12-29?',
		'possibly 29 December 2023',
		'можливо, 29 грудня 2023',
		'возможно, 29 декабря 2023'
	],
	[
		'2023-12-29%',
		'possibly c. 29 December 2023',
		'можливо, бл. 29 грудня 2023',
		'возможно, около 29 декабря 2023'
	],
	[
		'2023-12-30~/2023-12-31~',
		'c. 30–31 December 2023',
		'бл. 30–31 грудня 2023',
		'около 30–31 декабря 2023'
	],
	[
		'2023-12-30~/2023-12-31',
		'c. 30 December 2023 – 31 December 2023',
		'бл. 30 грудня 2023 – 31 грудня 2023',
		'около 30 декабря 2023 – 31 декабря 2023'
	]
] as const;

const SHORT = [
	['2023-12-30', '30 Dec', '30 груд.', '30 дек.'],
	['2014-07', 'Jul', 'лип.', 'июль'],
	['2023', '2023', '2023', '2023'],
	['2023-12-30/2023-12-31', '30–31 Dec', '30–31 груд.', '30–31 дек.'],
	['2023-12-29/2024-01-02', '29 Dec – 2 Jan', '29 груд. – 2 січ.', '29 дек. – 2 янв.'],
	['2023-01-01/2023-12-31', '2023', '2023', '2023'],
	['[2023-12-30,2023-12-31]', '30 or 31 Dec', '30 або 31 груд.', '30 или 31 дек.'],
	['2023-12-29~', 'c. 29 Dec', 'бл. 29 груд.', 'ок. 29 дек.'],
	['2023-12-29?', '29 Dec?', '29 груд.?', '29 дек.?'],
	['2023-12-30T14:05Z', '30 Dec, 14:05 UTC', '30 груд., 14:05 UTC', '30 дек., 14:05 UTC']
] as const;

describe('formatSpan', () => {
	it.each(LONG)('writes %s as “%s”, «%s», «%s»', (text, ...labels) => {
		expect(ALL.map((words) => formatSpan(parseEdtf(text), words))).toEqual(labels);
	});

	it.each(SHORT)('writes %s short as “%s”, «%s», «%s»', (text, ...labels) => {
		expect(ALL.map((words) => formatSpan(parseEdtf(text), words, 'short'))).toEqual(labels);
	});

	it('adds the year to the short style and takes it from the long one when asked', () => {
		const span = parseEdtf('2023-12-30');
		const labels = ALL.map((words) => formatSpan(span, words, 'short', { withYear: true }));
		expect(labels).toEqual(['30 Dec 2023', '30 груд. 2023', '30 дек. 2023']);
		expect(formatSpan(span, TIME_WORDS_EN, 'long', { withYear: false })).toBe('30 December');
	});

	it('adds the name of a single day when asked', () => {
		const span = parseEdtf('2023-12-30');
		const both = ALL.flatMap((words) => [
			formatSpan(span, words, 'short', { weekday: true }),
			formatSpan(span, words, 'long', { weekday: true })
		]);
		expect(both).toEqual([
			'Sat 30 Dec',
			'Saturday 30 December 2023',
			'сб, 30 груд.',
			'субота, 30 грудня 2023',
			'сб, 30 дек.',
			'суббота, 30 декабря 2023'
		]);
	});

	it.each(['2023-12-29~', '../2023-12-30', '2023-12-30/2023-12-31', '[2023-12-30..]', '2023-12'])(
		'gives %s no name of a day',
		(text) => {
			const span = parseEdtf(text);
			for (const words of ALL) {
				expect(formatSpan(span, words, 'long', { weekday: true })).toBe(formatSpan(span, words));
			}
		}
	);

	it('never writes a day or a month that the text does not give', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 32, max: 9999 }),
				fc.integer({ min: 1, max: 12 }),
				fc.constantFrom(...ALL),
				(year, month, words) => {
					const years = String(year).padStart(4, '0');
					const months = `${years}-${String(month).padStart(2, '0')}`;
					expect(formatSpan(parseEdtf(years), words)).toBe(String(year));
					expect(formatSpan(parseEdtf(months), words)).toMatch(/^\p{L}+ \d+$/u);
				}
			)
		);
	});
});

describe('describePrecision', () => {
	it.each([
		['2023', 'year only'],
		['2023-XX', 'year only'],
		['202X', 'decade only'],
		['20XX', 'century only'],
		['2023-21', 'season only'],
		['2023-12', 'month only'],
		['2023-12-30', 'day only'],
		['2023-12-30T14:05Z', 'to the minute'],
		['2023-12-30T14:05:09Z', 'to the second'],
		['[2023-12-30,2023-12-31]', 'one of two days'],
		['[2023-12-30..2023-12-31]', 'one of two days'],
		['[2023-12-28,2023-12-31]', 'one of two days'],
		['[2023-12-28..2023-12-31]', 'one of several dates'],
		['[2022,2023]', 'one of several dates'],
		['[2023-12-30]', 'day only'],
		['[..2023-12-30]', 'only the latest possible date'],
		['[2023-12-30..]', 'only the earliest possible date'],
		['2023-12-30/2023-12-31', 'a range'],
		['../2023-12-30', 'no start given'],
		['2023-12-30/..', 'no end given'],
		['2023-12-29~', 'day only, approximate'],
		['2023-12-29?', 'day only, doubtful'],
		['2023-12%', 'month only, approximate, doubtful']
	])('says of %s: %s', (text, note) => {
		expect(describePrecision(parseEdtf(text), TIME_WORDS_EN)).toBe(note);
	});

	it('has its notes in each language', () => {
		const note = (text: string): string[] =>
			ALL.map((words) => describePrecision(parseEdtf(text), words));
		expect(note('2023-12-29~')).toEqual([
			'day only, approximate',
			'відомий лише день, приблизно',
			'известен только день, приблизительно'
		]);
	});
});

describe('formatInstant', () => {
	it.each([
		['2023-04', 'year', '2023', '2023', '2023'],
		['2023-04', 'month', 'Apr', 'квіт.', 'апр.'],
		['2023-12-30', 'day', '30 Dec', '30 груд.', '30 дек.'],
		['2023-12-30T06:00Z', 'hour', '06:00', '06:00', '06:00']
	] as const)('labels %s as %s', (text, kind, ...labels) => {
		const instant = parseEdtf(text).earliest;
		expect(ALL.map((words) => formatInstant(instant, words, kind))).toEqual(labels);
	});
});

describe('in any time zone', () => {
	const zone = process.env['TZ'];
	afterEach(() => {
		process.env['TZ'] = zone;
	});

	it.each(['America/New_York', 'Europe/Kyiv', 'Pacific/Kiritimati', 'Asia/Kathmandu'])(
		'reads and writes the same in %s',
		(name) => {
			process.env['TZ'] = name;
			expect(new Date(2023, 11, 30).getTime()).not.toBe(Date.UTC(2023, 11, 30));
			for (const [text, ...labels] of LONG) {
				expect(ALL.map((words) => formatSpan(parseEdtf(text), words))).toEqual(labels);
			}
			const { earliest, latest } = parseEdtf('2023-12-30');
			expect([earliest, latest]).toEqual([Date.UTC(2023, 11, 30), Date.UTC(2023, 11, 31) - 1]);
			expect(formatInstant(earliest, TIME_WORDS_EN, 'hour')).toBe('00:00');
		}
	);
});
