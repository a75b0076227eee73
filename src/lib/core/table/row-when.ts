import type { When } from '../story/story.ts';
import type { KnownTable } from './mapping.ts';
import { readDate, readZone } from './read-date.ts';
import type { RowCells } from './row-cells.ts';
import { LONGEST } from './story-limits.ts';
import { precisionsOf, withPrecision } from './with-precision.ts';

const EXPECTED = 'a date such as 2023-12-30, 2023-12, 2023-12-30T14:05Z or 30.12.2023';
const WITH_SLASHES = /^\d\d?\/\d\d?\/\d{4}/;

/** A date of the table as a story has it: what it says, and how the table puts it where that differs. */
const whenOf = (edtf: string, wording: string): When => ({
	edtf,
	basis: 'source',
	...(edtf === wording ? {} : { wording: wording.slice(0, LONGEST.name) })
});

const readField = (cells: RowCells, field: 'date' | 'end' | 'said', clock = ''): string => {
	const text = cells.text(field);
	const zone = cells.text('zone');
	const date = readDate(clock === '' ? text : `${text} ${clock}`, zone) ?? readDate(text, zone);
	if (!date) {
		const isAmbiguous = WITH_SLASHES.test(text);
		return cells.refuse(
			field,
			isAmbiguous ? `${EXPECTED}; with slashes, day and month cannot be told apart` : EXPECTED
		);
	}
	if (date.hasLostTime) {
		const why = zone === '' ? '' : '; the zone is a name or cannot be read';
		cells.change(
			clock === '' ? field : 'time',
			`a clock time with its zone, such as Z or +02:00${why}`
		);
	} else if (clock !== '' && !date.edtf.includes('T') && readZone(zone) !== null) {
		cells.change('time', 'a clock time such as 14:05');
	}
	return date.edtf;
};

/** When the event of a row was, no more exactly than the row says. @throws RowRefused if it does not say. */
export const eventWhen = (cells: RowCells, table: KnownTable | null): When => {
	if (cells.text('date') === '') cells.refuse('date', EXPECTED, 'nothing');
	const clock = cells.text('time');
	const date = readField(cells, 'date', clock);
	const end = cells.text('end') === '' ? '' : readField(cells, 'end');
	const precision = cells.text('precision');
	const edtf = withPrecision(date, end, precision, table);
	if (edtf === null) {
		const known = precision === '' || withPrecision('2000', '', precision, table) !== null;
		if (known) return cells.refuse('end', `a date that is not before ${date}`);
		return cells.refuse('precision', precisionsOf(table).join(', '));
	}
	const parts = [
		[cells.text('date'), clock].filter((part) => part !== '').join(' '),
		...(end === '' || end === date ? [] : [cells.text('end')])
	].join(' – ');
	return whenOf(edtf, precision === '' ? parts : `${parts} (${precision})`);
};

/** When a statement was made; null if the row does not say. */
export const saidWhen = (cells: RowCells): When | null =>
	cells.text('said') === '' ? null : whenOf(readField(cells, 'said'), cells.text('said'));
