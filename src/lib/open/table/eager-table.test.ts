import { describe, expect, it, vi } from 'vitest';
import type { MadeOfTable } from '../../export/table/make-table.ts';
import type { TableChoice } from '../../export/table/table-messages.ts';
import { EagerTable } from './eager-table.ts';

const choiceOf = (title: string): TableChoice => ({
	mapping: { table: null, columns: { date: 'day' }, notes: [] },
	title,
	language: 'en'
});

interface GivenReader {
	/** Titles of the choices that a story was asked for. */
	readonly asked: string[];
	tell: (share: number) => void;
	done: (made: MadeOfTable) => void;
	fail: (error: Error) => void;
	closed: boolean;
}

/** Readers as they were opened, each with what it was asked for. */
const givenReaders = () => {
	const readers: GivenReader[] = [];
	const table = new EagerTable(() => {
		const none = (): void => undefined;
		const reader: GivenReader = { asked: [], tell: none, done: none, fail: none, closed: false };
		readers.push(reader);
		return {
			preview: () => Promise.reject(new Error('Not asked here.')),
			make: ({ title }, onprogress) => {
				reader.asked.push(title);
				reader.tell = onprogress;
				return new Promise((done, fail) => Object.assign(reader, { done, fail }));
			},
			close: () => {
				reader.closed = true;
			}
		};
	});
	return { table, readers };
};
const MADE = { story: null } as unknown as MadeOfTable;

describe('a table that is read before it is asked for', () => {
	it('is read once where the choice is the expected one, with the share so far', async () => {
		const { table, readers } = givenReaders();
		table.expect(choiceOf('A'));
		readers[0]?.tell(0.4);
		const onprogress = vi.fn();
		const made = table.make(choiceOf('A'), onprogress);
		readers[0]?.tell(0.7);
		expect(onprogress.mock.calls).toEqual([[0.4], [0.7]]);
		readers[0]?.done(MADE);
		expect(await made).toBe(MADE);
		expect(readers.map(({ asked }) => asked)).toEqual([['A']]);
	});

	it('is read anew for another choice, and nothing more is heard of the first', () => {
		const { table, readers } = givenReaders();
		table.expect(choiceOf('A'));
		const onprogress = vi.fn();
		void table.make(choiceOf('B'), onprogress);
		readers[0]?.tell(0.9);
		readers[1]?.tell(0.1);
		expect(onprogress.mock.calls).toEqual([[0], [0.1]]);
		expect(readers.map(({ asked, closed }) => ({ asked, closed }))).toEqual([
			{ asked: ['A'], closed: true },
			{ asked: ['B'], closed: false }
		]);
	});

	it('is read again after it failed', async () => {
		const { table, readers } = givenReaders();
		table.expect(choiceOf('A'));
		readers[0]?.fail(new Error('gone'));
		await expect(table.make(choiceOf('A'), () => undefined)).rejects.toThrow('gone');
		void table.make(choiceOf('A'), () => undefined);
		expect(readers[0]?.asked).toEqual(['A', 'A']);
	});

	it('is ended whole', () => {
		const { table, readers } = givenReaders();
		table.expect(choiceOf('A'));
		table.close();
		expect(readers.map(({ closed }) => closed)).toEqual([true]);
	});
});
