import { parseEdtf } from '../../../core/time/parse-edtf.ts';
import { PRECISIONS, type Precision, type TimeSpan } from '../../../core/time/time-span.ts';
import { utcDate, utcInstant } from '../../../core/time/utc-date.ts';
import type { KnownTable } from '../../../core/table/mapping.ts';
import { RowRefused, type RowCells } from '../../../core/table/row-cells.ts';
import { eventWhen } from '../../../core/table/row-when.ts';
import type { TableFault } from '../../../core/table/table-record.ts';
import { TRAITS } from '../../../core/story/story-columns.ts';

/** When a row happened, as a row of numbers has it. */
export interface RowDate {
	readonly earliest: number;
	readonly latest: number;
	/** Place in `PRECISIONS`. */
	readonly precision: number;
	/** Its EDTF text, if times and precision alone do not say it. */
	readonly edtf: string | null;
	/** `TRAITS` of open ends. */
	readonly open: number;
	/** What was left out of it. */
	readonly changes: readonly TableFault[];
}

const LENGTHS: Readonly<Partial<Record<Precision, number>>> = {
	day: 86_400_000,
	minute: 60_000,
	second: 1_000
};

/** Whether a span is one whole unit, which its first instant and its precision say. */
const isUnit = ({ earliest, latest, precision, ...span }: TimeSpan): boolean => {
	if (span.shape !== 'date' || span.approximate || span.uncertain) return false;
	if (span.openStart || span.openEnd) return false;
	const length = LENGTHS[precision];
	if (length !== undefined) return latest - earliest === length - 1;
	const { year, month } = utcDate(earliest);
	const end = precision === 'year' ? utcInstant(year + 1) : utcInstant(year, month + 1);
	return latest === end - 1;
};

const openOf = ({ openStart, openEnd }: TimeSpan): number =>
	(openStart ? TRAITS.openStart : 0) | (openEnd ? TRAITS.openEnd : 0);

/** Reads the date of a row as short tables have theirs read; gives the fault of one that can’t be. */
export const rowDate = (cells: RowCells, table: KnownTable | null): RowDate | TableFault => {
	const before = cells.changes.length;
	try {
		const { edtf } = eventWhen(cells, table);
		const span = parseEdtf(edtf);
		return {
			earliest: span.earliest,
			latest: span.latest,
			precision: PRECISIONS.indexOf(span.precision),
			edtf: isUnit(span) ? null : edtf,
			open: openOf(span),
			changes: cells.changes.slice(before)
		};
	} catch (error) {
		if (error instanceof RowRefused) return error.fault;
		throw error;
	}
};
