import type { Mapping } from '#lib/core/table/mapping.ts';
import { FIELDS } from '#lib/core/table/mapping.ts';
import type { TableFault } from '#lib/core/table/table-record.ts';
import type { Faults, TableReport } from '#lib/core/table/table-report.ts';
import { printable } from './paint.ts';
import type { Paint } from './paint.ts';

/** Rows that are printed one by one of each kind. */
const SHOWN = 20;

const count = (number: number, noun: string): string =>
	`${number} ${noun}${number === 1 ? '' : 's'}`;

const placeOf = ({ row, column }: TableFault): string =>
	`row ${row}${column === null ? '' : `, column ${column}`}`;

const faultLines = ({ total, listed }: Faults, title: string, mark: string): string[] => {
	if (total === 0) return [];
	const shown = listed.slice(0, SHOWN);
	const rest = total - shown.length;
	return [
		`${mark} ${title}`,
		...shown.map(
			(fault) =>
				`  ${printable(placeOf(fault))}: expected ${printable(fault.expected)}; found ${printable(fault.found)}`
		),
		...(rest > 0 ? [`  and ${rest} more`] : [])
	];
};

const NAMES = { acled: 'ACLED', ged: 'UCDP GED' } as const;

/** How the columns of a table were taken, how much of it the story has, and what was left out, as lines of text. */
export const formatReport = (
	file: string,
	{ columns, notes }: Mapping,
	{ events, statements }: { readonly events: number; readonly statements: number },
	report: TableReport,
	paint: Paint
): string[] => [
	`${file}: ${report.table === null ? 'columns' : `columns of ${NAMES[report.table]}`}`,
	...FIELDS.flatMap((field) => {
		const column = columns[field];
		return column === undefined ? [] : [`  ${field.padEnd(9)} ← ${printable(column)}`];
	}),
	...notes.map((column) => `  ${'note'.padEnd(9)} ← ${printable(column)}`),
	...(report.unused.length > 0
		? [`  not used: ${report.unused.map((column) => printable(column)).join(', ')}`]
		: []),
	`${file}: ${count(report.rows, 'row')} read, ${report.taken} taken: ${count(events, 'event')}, ${count(statements, 'statement')}.`,
	...faultLines(
		report.refused,
		`${count(report.refused.total, 'row')} left out:`,
		paint.red('refused')
	),
	...faultLines(
		report.changed,
		`${count(report.changed.total, 'cell')} left out or shortened:`,
		paint.yellow('changed')
	)
];
