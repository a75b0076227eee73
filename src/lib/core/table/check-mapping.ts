import { closest } from '../story/closest.ts';
import { showValue } from '../story/issue.ts';
import type { Mapping } from './mapping.ts';
import { TableError } from './table-error.ts';

/**
 * Refuses a mapping that names a column which the table does not have, or none for the date.
 * @throws TableError
 */
export const checkMapping = (
	columns: readonly string[],
	{ columns: mapped, notes }: Mapping
): void => {
	const known = new Set(columns);
	for (const column of [...Object.values(mapped), ...notes]) {
		if (known.has(column)) continue;
		const meant = closest(column, known);
		throw new TableError(
			'unknown-column',
			`The table has no column ${showValue(column)}.` +
				(meant === null ? '' : ` Did you mean ${showValue(meant)}?`),
			{ row: 0, column: null, expected: 'a column of the table', found: showValue(column) }
		);
	}
	if (mapped.date !== undefined) return;
	const first = columns.slice(0, 12).map(showValue).join(', ');
	throw new TableError(
		'no-date-column',
		`No column of the table is known to hold dates: ${first}.`,
		{
			row: 0,
			column: null,
			expected: 'a column with dates',
			found: 'none'
		}
	);
};
