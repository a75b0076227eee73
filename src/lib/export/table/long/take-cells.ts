import { normaliseText } from '../../../core/claims/normalise-text.ts';
import { madeTitle } from '../../../core/story/made-title.ts';
import { anchorsOfQuote } from '../../../core/table/anchors-in-row.ts';
import type { Mapping } from '../../../core/table/mapping.ts';
import { RowRefused, type RowCells } from '../../../core/table/row-cells.ts';
import { eventTitle } from '../../../core/table/row-event.ts';
import { speechOf } from '../../../core/table/row-speech.ts';
import { eventKind } from '../../../core/table/story-parts.ts';
import type { TableFault } from '../../../core/table/table-record.ts';
import { FastDate } from './fast-date.ts';
import { kindNumber, MODE, type LongTable } from './long-table.ts';
import { rowDate, type RowDate } from './row-date.ts';

/** Whether something read of a row is why the row can’t be taken. */
export const isFault = (found: object): found is TableFault => 'expected' in found;

const fast = new FastDate();
const scratch = new Uint8Array(40);

/** The date of a row that has nothing but an ordinary one; null for others. */
const fastDate = (cells: RowCells): FastDate | null => {
	const text = cells.text('date');
	if (text.length > scratch.length) return null;
	for (const field of ['time', 'zone', 'end', 'precision'] as const) {
		if (cells.text(field) !== '') return null;
	}
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code > 0x7f) return null;
		scratch[i] = code;
	}
	return fast.read(scratch, 0, text.length) && !fast.hasLostTime ? fast : null;
};

const sound = <T extends object>(found: T | TableFault): T => {
	if (isFault(found)) throw new RowRefused(found);
	return found;
};

const take = (table: LongTable, cells: RowCells, raw: () => string, mapping: Mapping): void => {
	const fastly = fastDate(cells);
	const date: RowDate | null = fastly ? null : sound(rowDate(cells, mapping.table));
	const speech = speechOf(cells);
	if (speech === null) {
		return cells.refuse('text', 'words; of a long table each row has a statement', 'nothing');
	}
	const speaker = sound(table.speaker(cells));
	const hasTitle = cells.text('title') !== '';
	let title = hasTitle ? eventTitle(cells, mapping, speech, speaker.name) : '';
	let mode = MODE[speech.mode];
	const kind = kindNumber(eventKind(cells, mapping.table));
	if (speech.mode === 'quote') {
		const text = normaliseText(raw());
		if (anchorsOfQuote(speech.text, { text, start: 0, end: text.length }) === null) {
			cells.change(
				cells.text('quote') === '' ? 'text' : 'quote',
				'words that stand in the file as they are, to be shown as a quote'
			);
			mode = MODE.report;
			if (!hasTitle) title = madeTitle(speaker.name, 'quote', speech.text);
		}
	}
	if (date) table.note(date);
	table.titles.putText(title);
	table.texts.putText(speech.text);
	table.take(date ?? fast, speaker.place, mode, kind);
};

/** Takes a row by its cells as text. What is left out of it is told in the table. @param raw its text in the file */
export const takeCells = (
	table: LongTable,
	cells: RowCells,
	raw: () => string,
	mapping: Mapping
): void => {
	try {
		take(table, cells, raw, mapping);
		table.tell(cells.changes, cells.row);
	} catch (error) {
		if (!(error instanceof RowRefused)) throw error;
		table.refused.add(error.fault);
	}
};
