import type { Issue } from '../story/issue.ts';
import { toPointer } from '../story/issue.ts';
import { visibleText } from '../story/visible-text.ts';
import type { TableError, TableErrorCode } from './table-error.ts';
import type { TableFault } from './table-record.ts';
import type { Faults, TableReport } from './table-report.ts';

/** What is told of a table beside what is told of stories. Every code is explained in docs/tables.md. */
export type TableIssueCode =
	| TableErrorCode
	| 'row-refused'
	| 'rows-refused'
	| 'cell-changed'
	| 'cells-changed'
	| 'column-unused';

/** One thing that is to be told of a table; `pointer` names row and column. */
export type TableIssue = Omit<Issue, 'code'> & { readonly code: TableIssueCode };

const pointerTo = ({ row, column }: TableFault): string =>
	row === 0 ? '' : toPointer([`row ${row}`, ...(column === null ? [] : [column])]);

const ofFault = (
	code: TableIssueCode,
	severity: Issue['severity'],
	fault: TableFault,
	message: string
): TableIssue => ({
	code,
	severity,
	pointer: visibleText(pointerTo(fault)),
	expected: visibleText(fault.expected),
	found: visibleText(fault.found),
	message: visibleText(message)
});

const ofFaults = (
	{ total, listed }: Faults,
	one: 'row-refused' | 'cell-changed',
	all: 'rows-refused' | 'cells-changed',
	sentence: string
): TableIssue[] => {
	const issues = listed.map((fault) => ofFault(one, 'warning', fault, sentence));
	if (total === listed.length) return issues;
	const rest = `${total - listed.length} more`;
	const fault = { row: 0, column: null, expected: `at most ${listed.length}`, found: rest };
	return [...issues, ofFault(all, 'warning', fault, `${rest} are not listed.`)];
};

/** What was left out of a story made of a table, as warnings. */
export const reportIssues = ({ refused, changed, unused }: TableReport): TableIssue[] => [
	...ofFaults(refused, 'row-refused', 'rows-refused', 'The story has nothing of this row.'),
	...ofFaults(changed, 'cell-changed', 'cells-changed', 'This was left out or shortened.'),
	...unused.map((column) => ({
		...ofFault(
			'column-unused',
			'warning',
			{ row: 0, column: null, expected: 'a column that the story has a place for', found: column },
			'The story has nothing of this column.'
		),
		pointer: visibleText(toPointer([column]))
	}))
];

/** Why a table was not read at all. */
export const errorIssue = ({ code, message, fault }: TableError): TableIssue =>
	ofFault(code, 'error', fault, message);
