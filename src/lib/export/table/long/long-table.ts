import { KINDS } from '../../../core/story/kinds.ts';
import type { LongRows } from '../../../core/story/long-rows.ts';
import { MODES } from '../../../core/story/modes.ts';
import type { Speaker, StoryEvent } from '../../../core/story/story.ts';
import { MAX_LONG_ROWS } from '../../../core/table/limits.ts';
import { RowRefused, type RowCells } from '../../../core/table/row-cells.ts';
import { StoryParts } from '../../../core/table/story-parts.ts';
import { TableError } from '../../../core/table/table-error.ts';
import type { TableFault } from '../../../core/table/table-record.ts';
import { FaultList } from '../../../core/table/table-report.ts';
import type { TableWords } from '../../../core/table/words/table-words.ts';
import { GrowingRow } from './growing-row.ts';
import type { RowDate } from './row-date.ts';
import { TextPacker } from './text-packer.ts';

/** The speaker of a row, and what was left out of who they are. */
export interface RowSpeaker {
	/** Place among those found so far. */
	readonly place: number;
	readonly name: string;
	readonly changes: readonly TableFault[];
}

/** Everything of the rows of a long story but its head. */
export type LongColumns = Omit<LongRows, 'head'>;

/** The rows of a long story as they come, and what is told of them. */
export class LongTable {
	/** Texts of the row that is being taken: to be put before `take`. */
	readonly titles = new TextPacker();
	readonly texts = new TextPacker();
	/** What becomes of the rows. */
	readonly refused = new FaultList();
	readonly changed = new FaultList();
	/** Rows with cells so far. */
	rows = 0;
	readonly #parts: StoryParts;
	readonly #places = new Map<Speaker, number>();
	readonly #earliest = new GrowingRow((length) => new Float64Array(length));
	readonly #latest = new GrowingRow((length) => new Float64Array(length));
	readonly #precisions = new GrowingRow((length) => new Uint8Array(length));
	readonly #kinds = new GrowingRow((length) => new Uint8Array(length));
	readonly #speakers = new GrowingRow((length) => new Uint16Array(length));
	readonly #modes = new GrowingRow((length) => new Uint8Array(length));
	readonly #oddRows = new GrowingRow((length) => new Uint32Array(length));
	readonly #oddTexts = new TextPacker();
	readonly #oddOpen = new GrowingRow((length) => new Uint8Array(length));

	constructor(words: TableWords) {
		this.#parts = new StoryParts(words);
	}

	/** Rows that were taken. */
	get taken(): number {
		return this.#earliest.length;
	}

	/** Speakers and sides that were found, in the order of the rows. */
	get parts(): Pick<StoryParts, 'sides' | 'speakers'> {
		return this.#parts;
	}

	/** The speaker of a row; the fault of one that the story has no room for. */
	speaker(cells: RowCells): RowSpeaker | TableFault {
		const before = cells.changes.length;
		try {
			const speaker = this.#parts.speaker(cells);
			let place = this.#places.get(speaker);
			if (place === undefined) this.#places.set(speaker, (place = this.#places.size));
			return { place, name: speaker.name, changes: cells.changes.slice(before) };
		} catch (error) {
			if (error instanceof RowRefused) return error.fault;
			throw error;
		}
	}

	/** Counts one more row. @throws TableError where there are too many */
	count(): void {
		if (++this.rows <= MAX_LONG_ROWS) return;
		const fault = {
			row: 0,
			column: null,
			expected: `at most ${MAX_LONG_ROWS} rows`,
			found: 'more'
		};
		throw new TableError('too-many-rows', `The table has more than ${MAX_LONG_ROWS} rows.`, fault);
	}

	/** Tells faults that were found in an earlier row with the same cells. */
	tell(changes: readonly TableFault[], row: number): void {
		for (const change of changes) this.changed.add({ ...change, row });
	}

	/** Takes a row whose title and text were put. */
	take(
		date: Pick<RowDate, 'earliest' | 'latest' | 'precision'>,
		speaker: number,
		mode: number,
		kind: number
	): void {
		this.titles.close();
		this.texts.close();
		this.#earliest.push(date.earliest);
		this.#latest.push(date.latest);
		this.#precisions.push(date.precision);
		this.#speakers.push(speaker);
		this.#modes.push(mode);
		this.#kinds.push(kind);
	}

	/** Notes that the next row has a date which times and precision do not say. */
	note({ edtf, open }: RowDate): void {
		if (edtf === null) return;
		this.#oddRows.push(this.taken);
		this.#oddTexts.putText(edtf);
		this.#oddTexts.close();
		this.#oddOpen.push(open);
	}

	/** All rows. To be asked once. */
	finish(): LongColumns {
		return {
			earliest: this.#earliest.finish(),
			latest: this.#latest.finish(),
			precisions: this.#precisions.finish(),
			dates: {
				rows: this.#oddRows.finish(),
				texts: this.#oddTexts.finish(),
				open: this.#oddOpen.finish()
			},
			kinds: this.#kinds.finish(),
			titles: this.titles.finish(),
			speakers: this.#speakers.finish(),
			modes: this.#modes.finish(),
			texts: this.texts.finish()
		};
	}
}

/** Numbers of modes and kinds in rows. */
export const MODE = {
	quote: MODES.indexOf('quote'),
	report: MODES.indexOf('report'),
	silence: MODES.indexOf('silence')
} as const;

/** The number of a kind in rows. */
export const kindNumber = (kind: StoryEvent['kind']): number => KINDS.indexOf(kind);
