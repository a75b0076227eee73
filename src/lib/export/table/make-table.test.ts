import { describe, expect, it } from 'vitest';
import { findColumns } from '../../core/table/find-columns.ts';
import { TABLE_WORDS_EN } from '../../core/table/words/en.ts';
import { fileOfBytes } from './file-of-bytes.ts';
import { makeTable } from './make-table.ts';

const day = (row: number): string =>
	new Date(Date.UTC(2001, 0, 1 + row)).toISOString().slice(0, 10);

/** What becomes of a table of so many rows, each on a day of its own. */
const made = async (rows: number, cellsOf: (row: number) => string, columns: string) => {
	const lines = Array.from({ length: rows }, (_, row) => `${day(row)},${cellsOf(row)}`);
	const bytes = new TextEncoder().encode(`date,${columns}\n${lines.join('\n')}\n`);
	const mapping = findColumns(['date', ...columns.split(',')]);
	const options = { mapping, file: 'table.csv', words: TABLE_WORDS_EN };
	const { story, long, report } = await makeTable(
		fileOfBytes(bytes),
		'csv',
		options,
		() => undefined
	);
	return {
		size: bytes.length,
		events: story?.events.length,
		statements: story?.statements.length,
		rows: long?.placed.orders.length,
		taken: report.taken
	};
};

describe('a table becomes', () => {
	it('a story where all of it has room, however large the file is', async () => {
		const padding = 'x'.repeat(3000);
		const table = await made(1000, (row) => `Words ${row},${padding}`, 'text,unknown column');
		expect(table.size).toBeGreaterThan(3_000_000);
		expect(table).toMatchObject({ events: 1000, statements: 1000, rows: undefined });
	});

	it('a long story where a story would be full', async () => {
		const table = await made(2001, (row) => `Words ${row}`, 'text');
		expect(table).toMatchObject({ events: undefined, rows: 2001, taken: 2001 });
	});

	it('a story of its first events where nobody speaks of any', async () => {
		const table = await made(2001, (row) => `Event ${row}`, 'title');
		expect(table).toMatchObject({ events: 2000, statements: 0, rows: undefined, taken: 2000 });
	});
});
