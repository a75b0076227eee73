import { describe, expect, it } from 'vitest';
import { indexStory } from '../story/index-story.ts';
import type { Statement } from '../story/story.ts';
import { accountsOf, type Given } from './accounts.ts';
import { testStatement, testStory } from './test-story.ts';

const of = (statements: Statement[], event = 'fire') =>
	accountsOf(indexStory(testStory(statements)), event);

const cell = (given: Given): string => {
	switch (given.kind) {
		case 'detail':
			return given.children === null ? given.value : `${given.value} (children: ${given.children})`;
		case 'children':
			return `children: ${given.value}`;
		case 'quote':
			return `“${given.value}”`;
		case 'silence':
			return given.silence;
		case 'more':
			return `statements: ${given.count}`;
	}
};

/** The table as plain text: one line a row, cells between bars. */
const table = (statements: Statement[], event = 'fire'): string[] => {
	const { sides, rows } = of(statements, event);
	return [
		sides.map((side) => side.id).join(' | '),
		...rows.map(
			(row) =>
				`${row.key}${row.differs ? ' ≠' : ''}: ` +
				row.cells
					.map(({ items }) => items.map(({ given }) => cell(given)).join('; ') || '—')
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
			['harbour | union', 'killed: 4 (children: 1) | —', 'injured: 9 | —']
		],
		[
			'children alone are named as such',
			[testStatement({ id: 'a', details: [{ kind: 'children-injured', value: 2 }] })],
			['harbour | union', 'injured: children: 2 | —']
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
			['harbour | union', 'killed ≠: 4 | 7', 'responsible: A careless smoker | a  careless smoker']
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
			['harbour | union', 'killed: 4 (children: 1) | 4']
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
			['harbour | union | press', 'damage: — | — | Shed']
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
			['harbour | union', 'official-line: “arson” | no-reply']
		],
		[
			'what is too long for a cell is counted',
			[
				testStatement({ id: 'a', mode: 'quote', text: 'smoke '.repeat(40) }),
				testStatement({ id: 'b' }),
				testStatement({ id: 'd', mode: 'silence', silence: 'no-comment', speaker: 'union-office' })
			],
			['harbour | union', 'official-line: statements: 2 | no-comment']
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
		expect(table(statements)).toEqual(['harbour | union', 'killed: 4 | —']);
		expect(table(statements, 'inquiry')).toEqual([
			'harbour | union',
			'response: Inquiry opened | —'
		]);
	});

	it('credits what is only counted to a named speaker, whoever stands first in the file', () => {
		const { rows } = of([
			testStatement({ id: 'a', mode: 'silence', silence: 'no-reply' }),
			testStatement({ id: 'b', speaker: 'docker' }),
			testStatement({ id: 'c', speaker: 'union-office' })
		]);
		expect(rows[0]?.cells[1]?.items).toMatchObject([
			{ given: { kind: 'more', count: 1 }, statementId: 'c', speaker: { id: 'union-office' } }
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
		expect(
			items.map((i) => [cell(i.given), i.statementId, ...i.also.map((o) => o.statementId)])
		).toEqual([
			['4', 'a', 'c'],
			['5', 'd']
		]);
	});

	it('tells children alone from as many of all', () => {
		const { rows } = of([
			testStatement({ id: 'a', details: [{ kind: 'killed', value: 2 }] }),
			testStatement({
				id: 'b',
				speaker: 'docker',
				details: [{ kind: 'children-killed', value: 2 }]
			})
		]);
		expect(rows[0]?.differs).toBe(true);
	});

	it('has nothing to say about an unknown event', () => {
		expect(of([], 'nowhere').rows).toEqual([]);
	});
});
