import { FIELDS, type Field, type Mapping } from '../../../core/table/mapping.ts';
import type { RowCells } from '../../../core/table/row-cells.ts';
import { eventKind } from '../../../core/table/story-parts.ts';
import { LONGEST } from '../../../core/table/story-limits.ts';
import type { TableFault } from '../../../core/table/table-record.ts';
import { ByteKeys } from './byte-keys.ts';
import type { ByteScanner } from './byte-scanner.ts';
import { FastDate } from './fast-date.ts';
import { kindNumber, MODE, type LongTable, type RowSpeaker } from './long-table.ts';
import { rowDate, type RowDate } from './row-date.ts';
import { isFault } from './take-cells.ts';
import { trimmedEnd, trimmedStart } from './trimmed.ts';

const TIME: readonly Field[] = ['date', 'time', 'zone', 'end', 'precision'];
const OPENING_BRACKET = 0x5b;
const COMMA_SPACE = Uint8Array.of(0x2c, 0x20);

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const QUOTE_WORD = ascii('quote');
const REPORT_WORD = ascii('report');

/** A trimmed cell in the bytes of the scanner. */
class Cell {
	from = 0;
	to = 0;
	isEscaped = false;

	get length(): number {
		return this.to - this.from;
	}

	is(bytes: Uint8Array, word: Uint8Array): boolean {
		if (this.length !== word.length) return false;
		for (let i = 0; i < word.length; i++) if (bytes[this.from + i] !== word[i]) return false;
		return true;
	}
}

/**
 * Takes rows of a CSV by their bytes: dates as most tables have them, speakers and sides that were met before, and words
 * that are copied. Whatever is not as ordinary as that is left to `takeCells`, so that rows mean the same on both ways.
 */
export class ByteRows {
	readonly #table: LongTable;
	readonly #mapping: Mapping;
	readonly #scanner: ByteScanner;
	/** Places of columns, −1 for none. */
	readonly #at: Readonly<Record<Field, number>>;
	/** Those that together say when, and what of them is not the date. */
	readonly #times: readonly number[];
	readonly #besidesDate: readonly number[];
	readonly #fast = new FastDate();
	readonly #dates = new ByteKeys<RowDate | TableFault>();
	readonly #speakers = new ByteKeys<RowSpeaker | TableFault>();
	readonly #kinds = new ByteKeys<number>();
	/** Of rows that say none. */
	readonly #plainKind: number;
	readonly #cell = new Cell();
	readonly #words = new Cell();
	readonly #title = new Cell();

	constructor(
		table: LongTable,
		mapping: Mapping,
		columns: readonly string[],
		scanner: ByteScanner
	) {
		this.#table = table;
		this.#mapping = mapping;
		this.#scanner = scanner;
		this.#plainKind = kindNumber(mapping.table === 'ged' ? 'attack' : 'other');
		const placeOf = (field: Field): number => columns.indexOf(mapping.columns[field] ?? '');
		this.#at = Object.fromEntries(FIELDS.map((field) => [field, placeOf(field)])) as Record<
			Field,
			number
		>;
		this.#times = TIME.map(placeOf);
		this.#besidesDate = TIME.slice(1)
			.map(placeOf)
			.filter((place) => place >= 0);
	}

	/** Takes the record that the scanner holds, or tells that it is none of the ordinary ones. */
	take(row: number, cells: () => RowCells): boolean {
		const { bytes, isOdd } = this.#scanner;
		if (isOdd) return false;
		const mode = this.#mode(bytes);
		const hasTitle = this.#readTitle();
		if (mode < 0 || !hasTitle) return false;
		const date = this.#date(bytes, cells);
		if (date === null) return false;
		if (isFault(date)) {
			this.#table.refused.add({ ...date, row });
			return true;
		}
		const speaker = this.#speaker(bytes, cells);
		if (isFault(speaker)) {
			this.#table.refused.add({ ...speaker, row });
			return true;
		}
		const kind = this.#kind(bytes, cells);
		const table = this.#table;
		this.#putTitle(bytes);
		table.texts.put(bytes, this.#words.from, this.#words.to, this.#words.isEscaped);
		if (!(date instanceof FastDate)) {
			table.note(date);
			table.tell(date.changes, row);
		} else if (date.hasLostTime) table.tell(this.#lostTime(cells), row);
		table.tell(speaker.changes, row);
		table.take(date, speaker.place, mode, kind);
		return true;
	}

	/** Points a cell at the one of a field; an empty one if the table has none. */
	#point(cell: Cell, place: number): Cell {
		if (place < 0) {
			cell.from = cell.to = 0;
			cell.isEscaped = false;
			return cell;
		}
		const { bytes, starts, ends, escaped } = this.#scanner;
		const end = ends[place] ?? 0;
		cell.from = trimmedStart(bytes, starts[place] ?? 0, end);
		cell.to = trimmedEnd(bytes, cell.from, end);
		cell.isEscaped = escaped[place] === 1;
		return cell;
	}

	/** What the words of the row are, which are pointed at; −1 where they have to be looked at closer. */
	#mode(bytes: Uint8Array): number {
		const said = this.#point(this.#cell, this.#at.mode);
		const isReport = said.is(bytes, REPORT_WORD);
		const isQuote = said.is(bytes, QUOTE_WORD);
		if (said.length > 0 && !isReport && !isQuote) return -1;
		const words = this.#point(this.#words, this.#at.quote);
		let mode: number = words.length > 0 && !isReport ? MODE.quote : MODE.report;
		if (words.length === 0 || isReport) {
			const text = this.#point(this.#cell, this.#at.text);
			if (text.length > 0 || words.length === 0) this.#point(words, this.#at.text);
			if (isQuote) mode = MODE.quote;
		}
		if (words.length === 0 || words.length > LONGEST.text) return -1;
		// The other cell is too long in few rows, which are refused then.
		const { quote, text } = this.#at;
		if (quote >= 0 && text >= 0 && this.#longest(quote, text) > LONGEST.text) return -1;
		return mode === MODE.quote && !this.#standsThere(bytes) ? -1 : mode;
	}

	#longest(...places: readonly number[]): number {
		return Math.max(...places.map((place) => this.#point(this.#cell, place).length));
	}

	/** Whether the words of a quote stand in the row as they are, without quotation marks around them. */
	#standsThere(bytes: Uint8Array): boolean {
		const { from, to, isEscaped } = this.#words;
		if (isEscaped) return false;
		for (let at = from; at < to; at++) if (bytes[at] === OPENING_BRACKET) return false;
		const first = bytes[from] ?? 0;
		// Letters; what else is beyond ASCII may be a quotation mark, or nothing that shows.
		return first < 0x80 ? first !== 0x22 : first > 0xc2 && first < 0xd6;
	}

	#date(bytes: Uint8Array, cells: () => RowCells): FastDate | RowDate | TableFault | null {
		const date = this.#point(this.#cell, this.#at.date);
		if (date.length === 0) return null;
		const { from, to } = date;
		const isAlone = this.#besidesDate.every((place) => this.#point(this.#cell, place).length === 0);
		if (isAlone && this.#fast.read(bytes, from, to)) return this.#fast;
		this.#dates.begin();
		for (const place of this.#times) {
			const cell = this.#point(this.#cell, place);
			this.#dates.add(bytes, cell.from, cell.to);
		}
		return this.#dates.get(() => rowDate(cells(), this.#mapping.table));
	}

	/** What is told of a clock time without a zone; only the first ones are listed, with what stands in the cell. */
	#lostTime(cells: () => RowCells): readonly TableFault[] {
		const { changed } = this.#table;
		if (changed.isFull) {
			changed.count();
			return [];
		}
		const date = rowDate(cells(), this.#mapping.table);
		return isFault(date) ? [] : date.changes;
	}

	#speaker(bytes: Uint8Array, cells: () => RowCells): RowSpeaker | TableFault {
		const at = this.#at;
		this.#speakers.begin();
		this.#addSpeaker(bytes, at.side);
		this.#addSpeaker(bytes, at.lane);
		this.#addSpeaker(bytes, at.role);
		// Without a speaker of its own the source of a row is who speaks.
		if (!this.#addSpeaker(bytes, at.speaker)) this.#addSpeaker(bytes, at.source);
		return this.#speakers.get(() => this.#table.speaker(cells()));
	}

	/** Adds a cell to what tells speakers apart; tells whether there is anything in it. */
	#addSpeaker(bytes: Uint8Array, place: number): boolean {
		const { from, to } = this.#point(this.#cell, place);
		this.#speakers.add(bytes, from, to);
		return to > from;
	}

	#kind(bytes: Uint8Array, cells: () => RowCells): number {
		const cell = this.#point(this.#cell, this.#at.kind);
		if (cell.length === 0) return this.#plainKind;
		this.#kinds.begin();
		this.#kinds.add(bytes, cell.from, cell.to);
		return this.#kinds.get(() => kindNumber(eventKind(cells(), this.#mapping.table)));
	}

	/** Points at the title; tells whether it is surely short enough. */
	#readTitle(): boolean {
		const title = this.#point(this.#title, this.#at.title);
		const isKnown = this.#mapping.table !== null;
		const place = isKnown ? this.#point(this.#cell, this.#at.place).length : 0;
		return title.length + place + COMMA_SPACE.length < LONGEST.title;
	}

	#putTitle(bytes: Uint8Array): void {
		const title = this.#title;
		const { titles } = this.#table;
		if (title.length === 0) return;
		titles.put(bytes, title.from, title.to, title.isEscaped);
		if (this.#mapping.table === null) return;
		const place = this.#point(this.#cell, this.#at.place);
		if (place.length === 0) return;
		titles.put(COMMA_SPACE, 0, COMMA_SPACE.length);
		titles.put(bytes, place.from, place.to, place.isEscaped);
	}
}
