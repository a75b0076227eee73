import { MAX_STORY_BYTES } from '../story/parse-story-text.ts';
import type { ParsedStory } from '../story/parse-story.ts';
import { parseStory } from '../story/parse-story.ts';
import type { Statement, Story } from '../story/story.ts';
import { TABLE_SOURCE } from './anchors-in-row.ts';
import { jsonBytes } from './json-bytes.ts';
import type { Mapping } from './mapping.ts';
import { RowCells, RowRefused } from './row-cells.ts';
import { eventOf, eventTitle, tellDifferences } from './row-event.ts';
import { speechOf } from './row-speech.ts';
import { statementFacts, statementOf } from './row-statement.ts';
import { eventWhen, saidWhen } from './row-when.ts';
import { slugOf } from './slug-of.ts';
import type { TextPiece } from './source-text.ts';
import { SourceText } from './source-text.ts';
import { LONGEST, MOST } from './story-limits.ts';
import { eventKind, StoryParts } from './story-parts.ts';
import type { TableRecord } from './table-record.ts';
import type { TableReport } from './table-report.ts';
import { FaultList } from './table-report.ts';
import { withRows } from './with-rows.ts';
import type { TableWords } from './words/table-words.ts';

/** How a story is made of a table. */
export interface TableOptions {
	readonly mapping: Mapping;
	/** Name of the file, for people. */
	readonly file: string;
	/** Title of the story; the name of the file without its ending if absent. */
	readonly title?: string | undefined;
	/** Address of the table, if it came from one. */
	readonly url?: string | undefined;
	readonly words: TableWords;
	/** Whether the texts of its rows were written out from a file that is no text. */
	readonly isWrittenOut?: boolean;
}

/** A story made of a table, as `parseStory` finds it, and what became of the table. */
export interface StoryOfTable extends ParsedStory {
	readonly report: TableReport;
	/** Whether rows were refused because a story can hold no more events, statements or bytes. */
	readonly isFull: boolean;
}

/** More than one row can bring, in bytes of JSON: before so much is left no further row is taken. */
const ROW_BYTES = 120_000;

/** Makes a story of a table whose rows come by and by. What becomes of each row is told in its report. */
export class TableToStory {
	readonly #options: TableOptions;
	readonly #text = new SourceText();
	readonly #parts: StoryParts;
	readonly #statements: Statement[] = [];
	readonly #eventRows: number[] = [];
	readonly #refused = new FaultList();
	readonly #changed = new FaultList();
	#places: ReadonlyMap<string, number> = new Map();
	#bytes = ROW_BYTES;
	#rows = 0;
	#isFull = false;
	#taken = 0;

	constructor(options: TableOptions) {
		this.#options = options;
		this.#parts = new StoryParts(options.words);
	}

	/** Whether rows were refused because a story can hold no more. */
	get isFull(): boolean {
		return this.#isFull || this.#parts.isFull;
	}

	/** Takes the next piece of the table. @param columns names of the columns found up to it */
	add({ row, raw, cells, fault }: TableRecord, columns: readonly string[]): void {
		const piece = this.#text.add(raw);
		if (columns.length !== this.#places.size) {
			this.#places = new Map(columns.map((name, i) => [name, i]));
		}
		if (fault) {
			this.#rows++;
			this.#refused.add(fault);
		}
		if (!cells) return;
		this.#rows++;
		const values = new RowCells(row, cells, this.#places, this.#options.mapping);
		try {
			this.#take(values, piece);
			this.#taken++;
			values.changes.forEach((change) => this.#changed.add(change));
		} catch (error) {
			if (!(error instanceof RowRefused)) throw error;
			this.#refused.add(error.fault);
		}
	}

	/** The story of all rows that came. To be asked once. @param columns names of all columns */
	finish(columns: readonly string[]): StoryOfTable {
		const { mapping } = this.#options;
		const used = new Set([...Object.values(mapping.columns), ...mapping.notes]);
		const report: TableReport = {
			table: mapping.table,
			rows: this.#rows,
			taken: this.#taken,
			unused: columns.filter((column) => !used.has(column)),
			refused: this.#refused.list(),
			changed: this.#changed.list()
		};
		const parsed = parseStory(this.#story(report));
		const rows = {
			events: this.#eventRows,
			statements: this.#statements.map(({ id }) => Number(id.slice('row-'.length)))
		};
		return { ...parsed, issues: withRows(parsed.issues, rows), report, isFull: this.isFull };
	}

	#take(cells: RowCells, piece: TextPiece): void {
		const { mapping, words } = this.#options;
		const isFull = this.#bytes + this.#parts.bytes > MAX_STORY_BYTES - ROW_BYTES;
		if (isFull || this.#statements.length >= MOST.statements) {
			this.#isFull = true;
			const most = isFull ? `${MAX_STORY_BYTES} bytes` : `${MOST.statements} statements`;
			cells.refuse('text', `at most ${most} in a story`, 'more');
		}
		const when = eventWhen(cells, mapping.table);
		const speech = speechOf(cells);
		const facts = speech && statementFacts(cells, saidWhen(cells));
		const speaker = speech && this.#parts.speaker(cells);
		const title = eventTitle(cells, mapping, speech, speaker?.name ?? '');
		const place = this.#parts.place(cells)?.id ?? null;
		const kind = eventKind(cells, mapping.table);
		const id = cells.text('event', LONGEST.name);
		const isBare = speech === null;
		const { length } = this.#parts.events;
		const event = this.#parts.event(
			JSON.stringify(id === '' ? [when.edtf, title] : id),
			cells,
			(made) => eventOf(cells, mapping, { id: made, title, kind, when, place, isBare }, words)
		);
		if (this.#parts.events.length > length) this.#eventRows.push(cells.row);
		else tellDifferences(cells, event, { title, edtf: when.edtf, place }, isBare);
		if (!speech || !facts || !speaker) return;
		const statement = statementOf(cells, speech, facts, speaker, event.id, piece);
		this.#statements.push(statement);
		this.#bytes += jsonBytes(statement);
	}

	#story(report: TableReport): Story {
		const { file, title, url, words, isWrittenOut = false } = this.#options;
		const { sides, speakers, places, events } = this.#parts;
		const statements = this.#statements;
		// Rows that were refused late may have left some that nothing refers to.
		const spoken = new Set(statements.map(({ speaker }) => speaker));
		const heard = speakers.filter(({ id }) => spoken.has(id));
		const sided = new Set(heard.map(({ side }) => side));
		const seen = new Set(events.map(({ place }) => place));
		const counts = { events: events.length, statements: statements.length, report };
		const name = title ?? file.replace(/\.[a-z]{1,8}$/i, '');
		const none = {
			id: 'side-1',
			name: words.noSide,
			account: words.noSideAccount,
			lane: 'line'
		} as const;
		return {
			version: 1,
			id: slugOf(name),
			lang: words.language,
			title: name.slice(0, LONGEST.title),
			standfirst: words.standfirst(file.slice(0, LONGEST.name)),
			summary: words.summary(counts),
			sources: [
				{
					id: TABLE_SOURCE,
					title: words.source(file).slice(0, LONGEST.name),
					...(url === undefined ? {} : { url }),
					...this.#text.mark(),
					note: isWrittenOut ? words.rowsNote : words.sourceNote
				}
			],
			sides: sided.size === 0 ? [none] : sides.filter(({ id }) => sided.has(id)),
			speakers: heard,
			places: places.filter(({ id }) => seen.has(id)),
			events: [...events],
			statements,
			links: []
		};
	}
}
