import { describe, expect, it } from 'vitest';
import { STATEMENT_COLUMNS } from '../core/view/statement-rows.ts';
import { TABLE_WORDS } from '../core/view/table-words.ts';
import { statementCsv, statementTable } from './statement-table.ts';
import { stories } from './stories.ts';

const checked = stories.get('belgorod-kharkiv-2023');
if (!checked) throw new Error('The first story is gone.');

describe('statementTable', () => {
	it('has every statement once, by the time of its event', () => {
		const rows = statementTable(checked, 'en');
		expect(rows.map(({ id }) => id).sort()).toEqual(
			checked.story.statements.map(({ id }) => id).sort()
		);
		const events = rows.map(({ event }) => event.split('; ')[0]);
		const inOrder = events.filter((event, i) => event !== events[i - 1]);
		expect(new Set(inOrder).size).toBe(inOrder.length);
	});

	it('keeps the words of a quote apart from ours, and says how they fared', () => {
		const row = statementTable(checked, 'en').find(({ id }) => id === 'russia-terror-attack');
		const statement = checked.story.statements.find(({ id }) => id === 'russia-terror-attack');
		expect(row).toMatchObject({
			words: statement?.text,
			lead: statement?.lead ?? '',
			tail: statement?.tail ?? '',
			mode: 'quote',
			check: 'word for word in the source'
		});
	});

	it('claims no check for words that are not quoted', () => {
		const others = statementTable(checked, 'en').filter(({ mode }) => mode !== 'quote');
		expect(others.length).toBeGreaterThan(0);
		expect(others.filter(({ check }) => check !== '')).toEqual([]);
	});

	it.each(['uk', 'ru'] as const)(
		'writes dates and modes in %s, and leaves the story’s words',
		(language) => {
			const [here, there] = [statementTable(checked, language), statementTable(checked, 'en')];
			expect(here.map(({ words }) => words)).toEqual(there.map(({ words }) => words));
			for (const { date, mode } of here) {
				expect(date).not.toMatch(/[a-z]/i);
				expect(mode).not.toMatch(/[a-z]/i);
			}
		}
	);
});

describe('statementCsv', () => {
	it('has a heading and one line for each statement', () => {
		const lines = statementCsv(checked, 'uk').slice(1).split('\r\n');
		expect(lines[0]).toBe(STATEMENT_COLUMNS.map((one) => TABLE_WORDS.uk.columns[one]).join(','));
		expect(lines).toHaveLength(checked.story.statements.length + 2);
	});
});
