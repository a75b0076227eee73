import { describe, expect, it } from 'vitest';
import { indexStory } from '../story/index-story.ts';
import type { Statement } from '../story/story.ts';
import { accountsOf } from './accounts.ts';
import { testStatement, testStory } from './test-story.ts';

const of = (statements: Statement[], event = 'fire') =>
	accountsOf(indexStory(testStory(statements)), event);

/** The table as plain text: one line a row, cells between bars. */
const table = (statements: Statement[], event = 'fire'): string[] => {
	const { sides, rows } = of(statements, event);
	return [
		sides.map((side) => side.id).join(' | '),
		...rows.map(
			(row) =>
				`${row.label}${row.differs ? ' ≠' : ''}: ` +
				row.cells
					.map(
						(cell) =>
							cell.items.map((i) => (i.note ? `${i.value} (${i.note})` : i.value)).join('; ') || '—'
					)
					.join(' | ')
		)
	];
};

describe('accountsOf', () => {
	const cases: [name: string, statements: Statement[], expected: string[]][] = [
		['nothing said: parties without rows', [], ['harbour | union']],
		[
			'an empty account keeps its column, and children narrow the count they belong to',
			[
				testStatement({
					id: 'a',
					details: [
						{ kind: 'injured', value: 9 },
						{ kind: 'children-killed', value: 1 },
						{ kind: 'killed', value: 4 }
					]
				})
			],
			['harbour | union', 'Killed: 4 (1 of them a child) | —', 'Injured: 9 | —']
		],
		[
			'children alone are named as such',
			[testStatement({ id: 'a', details: [{ kind: 'children-injured', value: 2 }] })],
			['harbour | union', 'Injured: 2 children | —']
		],
		[
			'different values are marked, equal ones are not',
			[
				testStatement({
					id: 'a',
					details: [
						{ kind: 'killed', value: 4 },
						{ kind: 'responsible', value: 'A careless smoker' }
					]
				}),
				testStatement({
					id: 'b',
					speaker: 'docker',
					details: [
						{ kind: 'killed', value: 7 },
						{ kind: 'responsible', value: 'a  careless smoker' }
					]
				})
			],
			['harbour | union', 'Killed ≠: 4 | 7', 'Responsible: A careless smoker | a  careless smoker']
		],
		[
			'a note that only one side gives is no contradiction',
			[
				testStatement({
					id: 'a',
					details: [
						{ kind: 'killed', value: 4 },
						{ kind: 'children-killed', value: 1 }
					]
				}),
				testStatement({ id: 'b', speaker: 'docker', details: [{ kind: 'killed', value: 4 }] })
			],
			['harbour | union', 'Killed: 4 (1 of them a child) | 4']
		],
		[
			'another voice gets a column as soon as it gives something',
			[
				testStatement({
					id: 'a',
					speaker: 'reporter',
					details: [{ kind: 'damage', value: 'Shed' }]
				})
			],
			['harbour | union | press', 'Damage: — | — | Shed']
		],
		[
			'a silence stands against the shortest named quote, and an unnamed one does not end it',
			[
				testStatement({ id: 'a', mode: 'quote', text: 'We saw smoke at noon.' }),
				testStatement({ id: 'b', mode: 'quote', text: 'arson' }),
				testStatement({ id: 'c', mode: 'quote', speaker: 'docker', text: 'no' }),
				testStatement({
					id: 'd',
					mode: 'silence',
					silence: 'no-reply',
					speaker: 'union-office'
				})
			],
			['harbour | union', 'Official line: arson | no reply']
		],
		[
			'what is too long for a cell is counted',
			[
				testStatement({ id: 'a', mode: 'quote', text: 'smoke '.repeat(40) }),
				testStatement({ id: 'b' }),
				testStatement({ id: 'd', mode: 'silence', silence: 'no-comment', speaker: 'union-office' })
			],
			['harbour | union', 'Official line: 2 statements | no official comment']
		]
	];
	it.each(cases)('%s', (_, statements, expected) => {
		expect(table(statements)).toEqual(expected);
	});

	it('gives a particular to the event it names, else to the first one', () => {
		const statements = [
			testStatement({
				id: 'a',
				about: ['fire', 'inquiry'],
				details: [
					{ kind: 'killed', value: 4 },
					{ kind: 'response', value: 'Inquiry opened', event: 'inquiry' }
				]
			})
		];
		expect(table(statements)).toEqual(['harbour | union', 'Killed: 4 | —']);
		expect(table(statements, 'inquiry')).toEqual([
			'harbour | union',
			'Response: Inquiry opened | —'
		]);
	});

	it('credits what is only counted to a named speaker, whoever stands first in the file', () => {
		const { rows } = of([
			testStatement({ id: 'a', mode: 'silence', silence: 'no-reply' }),
			testStatement({ id: 'b', speaker: 'docker' }),
			testStatement({ id: 'c', speaker: 'union-office' })
		]);
		expect(rows[0]?.cells[1]?.items).toMatchObject([
			{ value: '1 statement', statementId: 'c', speaker: { id: 'union-office' } }
		]);
	});

	it('says which side is the only one to give a row', () => {
		const { rows } = of([
			testStatement({ id: 'a', details: [{ kind: 'weapon', value: 'Paraffin' }] })
		]);
		expect(rows.map((row) => row.onlyFrom)).toEqual(['harbour']);
	});

	it('gives a value once, with all speakers of the side who give it', () => {
		const { rows } = of([
			testStatement({ id: 'a', details: [{ kind: 'killed', value: 4 }] }),
			testStatement({ id: 'b', details: [{ kind: 'killed', value: 4 }] }),
			testStatement({ id: 'c', speaker: 'board', details: [{ kind: 'killed', value: 4 }] }),
			testStatement({ id: 'd', speaker: 'board', details: [{ kind: 'killed', value: 5 }] })
		]);
		const items = rows[0]?.cells[0]?.items ?? [];
		expect(items.map((i) => [i.value, i.statementId, ...i.also.map((o) => o.statementId)])).toEqual(
			[
				['4', 'a', 'c'],
				['5', 'd']
			]
		);
	});

	it('has nothing to say about an unknown event', () => {
		expect(of([], 'nowhere').rows).toEqual([]);
	});
});
