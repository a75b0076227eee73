import fc from 'fast-check';
import { csvFormat } from 'd3';
import { describe, expect, test } from 'vitest';
import { checkStory } from '../claims/check-story.ts';
import { markText } from '../claims/check-story.ts';
import { parseStory } from '../story/parse-story.ts';
import { storyOf } from './test-table.ts';
import { TABLE_WORDS_RU } from './words/ru.ts';
import { TABLE_WORDS_UK } from './words/uk.ts';

const HEADER = 'date,title,side,speaker,text,source,url,event id,place';
const TABLE = `${HEADER}
2021-05-03,The bridge is damaged,Northwick,A clerk,Rotten beams gave way.,Gazette,https://example.org/1,b1,Tarn bridge
2021-05-03,The bridge is damaged,Southwick,The ferry,Two boats were seen.,Gazette,javascript:alert(1),b1,Tarn bridge
2021-05-04,The council meets,,,The council met for an hour.,Herald,,b2,
`;

describe('TableToStory', () => {
	test('makes events of rows that share an id, and a statement of each row', () => {
		const { story, issues, report } = storyOf(TABLE);
		expect(issues).toEqual([]);
		expect(story?.events.map(({ id, when }) => [id, when.edtf])).toEqual([
			['event-1', '2021-05-03'],
			['event-2', '2021-05-04']
		]);
		expect(story?.statements.map(({ id, mode, about }) => [id, mode, about])).toEqual([
			['row-2', 'report', ['event-1']],
			['row-3', 'report', ['event-1']],
			['row-4', 'report', ['event-2']]
		]);
		expect(story?.sides.map(({ name, lane }) => [name, lane])).toEqual([
			['Northwick', 'above'],
			['Southwick', 'below'],
			['No side given', 'line']
		]);
		expect(story?.speakers.map(({ name }) => name)).toEqual(['A clerk', 'The ferry', 'Herald']);
		expect(report).toMatchObject({ rows: 3, taken: 3, unused: [], refused: { total: 0 } });
		expect(report.changed.listed).toMatchObject([{ row: 3, column: 'url' }]);
	});

	test('rests on the text of the table, in which every statement can be found', () => {
		const text = TABLE.replaceAll('\n', '\r\n');
		const { story } = storyOf(`\uFEFF${text}`);
		if (!story) throw new Error('There is no story.');
		expect(story.sources[0]).toMatchObject(markText(text));
		const { statements } = checkStory(story, new Map([['table', text]]));
		expect(statements.map(({ result }) => result)).toEqual(['exact', 'exact', 'exact']);
	});

	test('a quote is one only where the table calls it so and has it letter by letter', () => {
		const text = `date,title,text,mode,quote
2021-05-03,A,Beams were rotten.,,
2021-05-03,A,“rotten beams […] gave way” is not said,,"rotten beams, not boats"
2021-05-03,A,"“Not boats”",quote,
2021-05-03,A,,,"he said ""no"" twice"
2021-05-03,A,No answer came.,no-reply,
2021-05-03,A,Hello,shouted,
`;
		const { story, report } = storyOf(text);
		expect(story?.statements.map(({ mode, text: words }) => [mode, words])).toEqual([
			['report', 'Beams were rotten.'],
			['quote', 'rotten beams, not boats'],
			['quote', 'Not boats'],
			['report', 'he said "no" twice'],
			['silence', 'No answer came.']
		]);
		expect(story?.statements[1]?.note).toBe('“rotten beams […] gave way” is not said');
		expect(report.changed.listed).toMatchObject([{ row: 5, column: 'quote' }]);
		expect(report.refused.listed).toMatchObject([{ row: 7, column: 'mode', found: '"shouted"' }]);
		if (!story) throw new Error('There is no story.');
		const checked = checkStory(story, new Map([['table', text]]));
		expect(new Set(checked.statements.map(({ result }) => result))).toEqual(new Set(['exact']));
	});

	test.each<[string, string, string, string]>([
		['a date that is none', 'soon,A,,,x,,,,', 'date', '"soon"'],
		['no date', ',A,,,x,,,,', 'date', 'nothing'],
		['a date with slashes', '3/4/2021,A,,,x,,,,', 'date', '"3/4/2021"'],
		['neither title nor words', '2021,,,,,,,,', 'title', 'neither'],
		['a NUL', '2021,A\0,,,x,,,,', 'title', '"A\\u0000"'],
		['a long name', `2021,A,${'s'.repeat(81)},,x,,,,`, 'side', '81'],
		['a long text', `2021,A,,,${'x'.repeat(5_001)},,,,`, 'text', '5001']
	])('tells a row with %s, by row and column', (_, row, column, found) => {
		const { story, report } = storyOf(`${TABLE}${row}\n`);
		expect(story?.statements).toHaveLength(3);
		expect(report.refused).toMatchObject({ total: 1, listed: [{ row: 5, column, found }] });
	});

	test('a row without words is an event that keeps what it has no place for in its note', () => {
		const { story } = storyOf(
			'date,title,speaker,killed,event id\n2021-05-03,A flood,A clerk,3,f-7\n'
		);
		expect(story?.statements).toEqual([]);
		expect(story?.events[0]?.note).toBe('Id in the table: f-7\nspeaker: A clerk\nkilled: 3');
	});

	test('what differs between rows of one event is told', () => {
		const { story, report } = storyOf(
			'date,title,text,event\n2021-05-03,A,x,1\n2021-05-04,B,y,1\n2021-05-03,A,,1\n'
		);
		expect(story?.events).toHaveLength(1);
		expect(report.changed.listed.map(({ row, column }) => [row, column])).toEqual([
			[3, 'date'],
			[3, 'title'],
			[4, 'event']
		]);
	});

	test('counts all refused rows and lists the first hundred', () => {
		const { story, issues, report } = storyOf(`date,title\n${'never,A\n'.repeat(250)}`);
		expect(report.refused.total).toBe(250);
		expect(report.refused.listed).toHaveLength(100);
		expect(story).toBeNull();
		expect(issues[0]).toMatchObject({ pointer: '/events' });
	});

	test('a story that is full tells what it has no room for', () => {
		const rows = Array.from({ length: 2_100 }, (_, i) => `2021-05-03,Event ${i},x`).join('\n');
		const { story, issues, report } = storyOf(`date,title,text\n${rows}\n`);
		expect(issues).toEqual([]);
		expect(story?.events).toHaveLength(2_000);
		expect(report.refused).toMatchObject({
			total: 100,
			listed: [
				{ row: 2_002, expected: 'at most 2000 events in a story' },
				...Array<object>(99).fill({})
			]
		});
		const long = Array.from({ length: 2_000 }, () => `2021-05-03,A,${'ї'.repeat(4_900)}`).join(
			'\n'
		);
		const large = storyOf(`date,title,text\n${long}\n`);
		expect(JSON.stringify(large.story).length).toBeLessThan(5_000_000);
		expect(large.report.refused.total).toBe(2_000 - (large.story?.statements.length ?? 0));
		expect(large.report.refused.total).toBeGreaterThan(0);
	});

	test('reads ACLED’s columns: outlets speak, actors are noted, dates are as wide as their codes', () => {
		const { story, report } = storyOf(
			`event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,admin1,location,source,notes,fatalities,latitude
XYZ1,03 May 2021,2,Battles,Armed clash,Militia of Northwick,Militia of Southwick,Tarn,Tarn bridge,Harbour Gazette,"Around 3 May 2021, two militias clashed at the bridge.",2,50.1
`
		);
		expect(story?.events[0]).toMatchObject({
			title: 'Armed clash, Tarn bridge',
			kind: 'attack',
			when: { edtf: '[2021-04-27..2021-05-09]', basis: 'source', wording: '03 May 2021 (2)' },
			note: 'Id in the table: XYZ1\nactor1: Militia of Northwick\nactor2: Militia of Southwick'
		});
		expect(story?.speakers).toMatchObject([{ name: 'Harbour Gazette', side: 'side-1' }]);
		expect(story?.sides).toMatchObject([{ lane: 'line' }]);
		expect(story?.statements[0]?.details).toEqual([{ kind: 'killed', value: 2 }]);
		expect(report.unused).toEqual(['latitude']);
	});

	test('reads GED’s columns, with and without a headline', () => {
		const { story } = storyOf(
			`id,date_start,date_end,date_prec,dyad_name,side_a,side_b,where_coordinates,adm_1,source_office,source_headline,best
1,2021-05-01 00:00:00.000,2021-05-31 00:00:00.000,4,Northwick - Southwick,Northwick,Southwick,Tarn,Tarn county,Harbour Gazette,Bridge closed,0
2,2021-06-01,2021-06-01,1,Northwick - Southwick,Northwick,Southwick,Tarn,Tarn county,,,1
`
		);
		expect(story?.events.map(({ when }) => when.edtf)).toEqual([
			'[2021-05-01..2021-05-31]',
			'2021-06-01'
		]);
		expect(story?.statements.map(({ text }) => text)).toEqual(['Bridge closed']);
		expect(story?.events[1]?.note).toContain('best: 1');
	});

	test.each([TABLE_WORDS_UK, TABLE_WORDS_RU])('has its own words in $language', (words) => {
		const { story } = storyOf(TABLE, { words });
		expect(story?.lang).toBe(words.language);
		expect(story?.standfirst).toMatch(/bridge\.csv/);
		expect(story?.summary).toMatch(/3 [а-яї]+/u);
	});

	test('whatever stands in the cells, what comes out is a sound story or refused rows', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 30 }),
			fc.constantFrom(
				'',
				'2021',
				'2021-05-03',
				'quote',
				'above',
				'<b>x</b>',
				'=1+1',
				'[…]',
				'\u202E',
				'\uD800',
				'__proto__'
			)
		);
		const date = fc.oneof(
			{ weight: 4, arbitrary: fc.constant('2021-05-03') },
			{ weight: 1, arbitrary: text }
		);
		const mode = fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom('', 'quote') },
			{ weight: 1, arbitrary: text }
		);
		const row = fc.record({ date, title: text, side: text, speaker: text, text, mode, quote: text, place: text, url: text, event: text, lang: text, said: fc.constantFrom('', '2021'), killed: text }); // prettier-ignore
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
				const { story, issues, report } = storyOf(csvFormat(rows));
				expect(report.taken + report.refused.total).toBe(report.rows);
				expect(report.rows).toBe(rows.length);
				if (report.taken > 0) {
					expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
					expect(parseStory(JSON.parse(JSON.stringify(story))).story).toEqual(story);
				}
			}),
			{ numRuns: 300 }
		);
	});
});
