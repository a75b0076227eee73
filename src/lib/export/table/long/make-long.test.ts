import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longIndex } from '../../../core/story/long-index.ts';
import { parseEdtf } from '../../../core/time/parse-edtf.ts';
import { TIME_WORDS_EN } from '../../../core/time/time-words-en.ts';
import { findColumns } from '../../../core/table/find-columns.ts';
import { readAll, storyOf } from '../../../core/table/test-table.ts';
import { TABLE_WORDS_EN } from '../../../core/table/words/en.ts';
import { fileOfBytes } from '../file-of-bytes.ts';
import type { TextKind } from '../read-rows.ts';
import { makeLong } from './make-long.ts';

const longOf = async (text: string, kind: TextKind = 'csv', slice?: number) => {
	const bytes = new TextEncoder().encode(text);
	const { columns } = readAll(text, { kind });
	const options = { mapping: findColumns(columns), file: 'bridge.csv', words: TABLE_WORDS_EN };
	const made = await makeLong(fileOfBytes(bytes), kind, options, () => undefined, slice);
	const index = made.placed && longIndex(made.placed, TIME_WORDS_EN);
	const { story } = index ?? { story: null };
	return { ...made, story };
};

type Parts = Pick<
	NonNullable<ReturnType<typeof storyOf>['story']>,
	'sides' | 'speakers' | 'events' | 'statements'
>;

/** What rows say of who said what about what and when, in the order of the table. */
const said = ({ sides, speakers, events, statements }: Parts) => {
	const event = new Map([...events].map((one) => [one.id, one]));
	return [...statements].map(({ mode, text, speaker, about }) => {
		const { side, ...who } = speakers.find(({ id }) => id === speaker) ?? { side: '' };
		const { title, kind, when } = event.get(about[0] ?? '') ?? {};
		return {
			mode,
			text,
			title,
			kind,
			who: { ...who, id: null },
			side: { ...sides.find(({ id }) => id === side), id: null },
			span: { ...parseEdtf(when?.edtf ?? ''), edtf: null }
		};
	});
};

const COLUMNS = 'date,time,zone,end,precision,title,side,lane,speaker,role,text,mode,quote,kind,event id,source'.split(','); // prettier-ignore
const words = fc.oneof(
	fc.constantFrom(
		'',
		'plain words',
		'  spaced\t',
		'\u00A0“curled”\u2003',
		'he said "no" twice',
		'“All of it”',
		'with […] a cut',
		'two\nlines',
		'слова, які хтось сказав',
		'מילים',
		'\u0001',
		'\uFEFFmark',
		'\u200B',
		'x'.repeat(170),
		'я'.repeat(90)
	),
	fc.string({ unit: 'grapheme', maxLength: 12 })
);
const dates = fc.oneof(
	{
		weight: 3,
		arbitrary: fc
			.record({
				year: fc.nat(9999),
				month: fc.nat(13),
				day: fc.nat(32),
				mark: fc.constantFrom('T', ' ', ''),
				clock: fc.constantFrom('00:00', '14:05', '23:59', '24:00', '12:60', '9:30'),
				second: fc.constantFrom('', ':00', ':09', ':09.25', ':61', ':00.', ':1'),
				zone: fc.constantFrom('', 'Z', '+02:00', '-05:30', '+13:00', '+02', ' UTC', 'Q')
			})
			.map(({ year, month, day, mark, clock, second, zone }) => {
				const pad = (number: number, length: number) => String(number).padStart(length, '0');
				const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
				return mark === '' ? date : `${date}${mark}${clock}${second}${zone}`;
			})
	},
	fc.constantFrom(
		'2021-05-03',
		'2021',
		'2021-05',
		'2021-05-03~',
		'2021-21',
		'../2021',
		'2021-05-03/..',
		'31.12.2023',
		'3/4/2021',
		'soon',
		''
	)
);
const rare = (...texts: string[]) =>
	fc.oneof(
		{ weight: 6, arbitrary: fc.constant('') },
		{ weight: 1, arbitrary: fc.constantFrom(...texts) }
	);
const row = fc.record({
	date: dates,
	time: rare('14:05', '00:00', 'noon'),
	zone: rare('Z', '+01:00', 'CET'),
	end: rare('2022-01-01', '2031'),
	precision: rare('week', 'about', 'month', 'hour', 'odd'),
	title: words,
	side: fc.constantFrom('', 'North', 'South ', 'n"o'),
	lane: rare('above', 'BELOW', 'left'),
	speaker: fc.constantFrom('', 'A clerk', ' A clerk', 'The ferry'),
	role: rare('mayor', 'clerk'),
	text: words,
	mode: rare('quote', 'report', 'Quote', 'no-reply', 'shouted'),
	quote: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: words }),
	kind: rare('attack', 'Meeting', 'background', 'fire'),
	source: fc.constantFrom('', 'Gazette', 'Herald')
});

const csvOf = (
	rows: readonly Readonly<Record<string, string>>[],
	{ mark, line, always, bom }: { mark: string; line: string; always: boolean; bom: boolean }
): string => {
	const cell = (text: string): string =>
		always || /[",;\t\r\n]/.test(text) || text.startsWith('"')
			? `"${text.replaceAll('"', '""')}"`
			: text;
	const lines = rows.map((one, i) =>
		COLUMNS.map((column) => cell(column === 'event id' ? `e${i}` : (one[column] ?? ''))).join(mark)
	);
	return `${bom ? '\uFEFF' : ''}${[COLUMNS.join(mark), ...lines].join(line)}${line}`;
};

/** A bare row is an event without a statement of a short story, and none of a long one. */
const told = (faults: readonly { readonly row: number; readonly column: string | null }[]) =>
	faults.map(({ row: number, column }) => `${number} ${column}`);

describe('a long story of a table', () => {
	test('means what a short one of the same table means', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(row, { minLength: 1, maxLength: 12 }),
				fc.record({
					mark: fc.constantFrom(',', ';', '\t'),
					line: fc.constantFrom('\n', '\r\n', '\r'),
					always: fc.boolean(),
					bom: fc.boolean()
				}),
				fc.integer({ min: 700, max: 3000 }),
				async (rows, form, slice) => {
					const text = csvOf(rows, form);
					const short = storyOf(text);
					const long = await longOf(text, 'csv', slice);
					expect(long.story ? said(long.story) : []).toEqual(short.story ? said(short.story) : []);
					expect(long.report.rows).toBe(short.report.rows);
					const bare = long.report.refused.listed.filter(({ expected }) => /^words/.test(expected));
					const others = told(long.report.refused.listed.filter((one) => !bare.includes(one)));
					const refused = told(short.report.refused.listed).filter(
						(one) =>
							others.includes(one) || !told(bare).some((b) => b.split(' ')[0] === one.split(' ')[0])
					);
					expect(others).toEqual(refused);
				}
			),
			{ numRuns: 300 }
		);
	});

	test('means the same as newline-delimited JSON', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
				const lines = rows.map((one, i) => JSON.stringify({ ...one, 'event id': `e${i}` }));
				const text = `${lines.join('\n')}\n`;
				const { story } = storyOf(text, { kind: 'ndjson' });
				const long = await longOf(text, 'ndjson');
				expect(long.story ? said(long.story) : []).toEqual(story ? said(story) : []);
			}),
			{ numRuns: 100 }
		);
	});
});
