import type { PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { MAX_CELL } from '../../../core/table/limits.ts';
import { TableError } from '../../../core/table/table-error.ts';
import type { FileLike } from '../../read-story-file.ts';
import { thriftLength } from './check-thrift.ts';
import { ChunkReader } from './chunk-reader.ts';
import { damaged, parquetError, soundly, type ParquetPlace } from './parquet-error.ts';
import { MAX_UNPACKED } from './parquet-limits.ts';
import type { ParquetChunk, ParquetColumn } from './parquet-table.ts';
import type { CellText } from './cell-text.ts';
import { encodedValues, plainValues, type RawAt } from './raw-values.ts';
import { ByteCursor, readRle } from './read-rle.ts';
import type { UnpackBudget } from './unpack-budget.ts';
import { unpackerOf, unpackPage, type Unpack } from './unpack-page.ts';

/** How long the description of a page may be, in bytes: as a rule, and at the most. */
const HEADER = 65_536;
const MAX_HEADER = 1_048_576;

/** Cells of a page, by the place among its values. */
type CellAt = (index: number) => string;

const WITH_DICTIONARY = ['PLAIN_DICTIONARY', 'RLE_DICTIONARY'];

/** What makes cells of the values of a column. @throws TableError where nothing does */
export const textOf = ({ name, text }: ParquetColumn): CellText => {
	if (text) return text;
	const found = 'lists, groups or bytes';
	throw parquetError('not-cells', 'texts, numbers or dates', found, { column: name });
};

/** The cells of a column in a row group, one after the other. */
export class ColumnCells {
	readonly #column: ParquetColumn;
	readonly #reader: ChunkReader;
	readonly #chunk: ParquetChunk;
	readonly #text: CellText;
	readonly #budget: UnpackBudget;
	#unpack: Unpack | null | undefined;
	#dictionary: { readonly size: number; readonly cellAt: CellAt } | null = null;
	/** Rows of the group that were not given yet. */
	#left: number;
	#row: number;
	#unpacked = 0;
	/** The page that is read: how many rows it has left, which of them have a value, and how many were given. */
	#rows = 0;
	#given = 0;
	#values = 0;
	#present: Uint32Array | null = null;
	#cellAt: CellAt = () => '';

	/** @param rows of the group @param first number of its first row */
	constructor(
		file: FileLike,
		column: ParquetColumn,
		chunk: ParquetChunk,
		rows: { readonly rows: number; readonly first: number },
		budget: UnpackBudget
	) {
		this.#column = column;
		this.#chunk = chunk;
		this.#budget = budget;
		this.#left = rows.rows;
		this.#row = rows.first;
		this.#reader = new ChunkReader(file, chunk, this.#place);
		this.#text = textOf(column);
	}

	get #place(): ParquetPlace {
		return { row: this.#row, column: this.#column.name };
	}

	/** The next cells, at least one and at most so many; none after the last row. @throws TableError */
	async next(most: number): Promise<string[]> {
		while (this.#rows === 0 && this.#left > 0) await this.#readPage();
		const count = Math.min(most, this.#rows);
		const cells = Array.from({ length: count }, () => this.#cell());
		this.#rows -= count;
		return cells;
	}

	#cell(): string {
		const isThere = this.#present === null || this.#present[this.#given] === 1;
		this.#given++;
		const cell = isThere ? this.#cellAt(this.#values++) : '';
		this.#row++;
		return cell;
	}

	/** A value as a cell. */
	#textOf(raw: RawAt, index: number): string {
		let text: string;
		try {
			text = this.#text(raw(index));
		} catch (error) {
			if (error instanceof TableError) throw error;
			throw parquetError('not-utf8', 'text in UTF-8', 'another encoding', this.#place);
		}
		if (text.length > MAX_CELL) {
			const expected = `a cell of at most ${MAX_CELL} characters`;
			const column = this.#column.name;
			throw new TableError(
				'cell-too-long',
				`Row ${this.#row}, column ${column}: expected ${expected}, found more.`,
				{ row: this.#row, column, expected, found: 'more' }
			);
		}
		return text;
	}

	async #header(): Promise<PageHeader> {
		let bytes = await this.#reader.look(HEADER);
		let length = thriftLength(bytes);
		if (length === 'too-short' && this.#reader.left > HEADER) {
			bytes = await this.#reader.look(MAX_HEADER);
			length = thriftLength(bytes);
		}
		if (typeof length === 'string') throw damaged('a page', 'something else', this.#place);
		const header = await this.#reader.take(length);
		const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
		return soundly('a page', () => parquetHeader({ view, offset: 0 }), this.#place);
	}

	async #readPage(): Promise<void> {
		if (this.#reader.left === 0) {
			throw damaged(`${this.#left} more rows`, 'none', this.#place);
		}
		const header = await this.#header();
		const packed = this.#count(header.compressed_page_size, this.#reader.left);
		const bytes = await this.#reader.take(packed);
		if (header.type === 'INDEX_PAGE') return;
		const size = this.#count(header.uncompressed_page_size, Number.MAX_SAFE_INTEGER);
		this.#unpacked += size;
		if (this.#unpacked > MAX_UNPACKED) {
			const expected = `at most ${MAX_UNPACKED} bytes a row group and column`;
			throw parquetError('unpacked-too-large', expected, 'more', this.#place);
		}
		this.#budget.spend(size);
		this.#unpack ??= await unpackerOf(this.#chunk.codec, this.#place);
		soundly('values', () => this.#take(header, bytes, size), this.#place);
	}

	#take(header: PageHeader, bytes: Uint8Array, size: number): void {
		const { data_page_header: page, data_page_header_v2: page2, dictionary_page_header } = header;
		if (header.type === 'DICTIONARY_PAGE' && dictionary_page_header) {
			this.#takeDictionary(bytes, size, dictionary_page_header.num_values);
		} else if (header.type === 'DATA_PAGE' && page) {
			const rows = this.#count(page.num_values, this.#left);
			const cursor = new ByteCursor(this.#unpackBytes(bytes, size));
			let present: Uint32Array | null = null;
			if (this.#column.isOptional) {
				if (page.definition_level_encoding !== 'RLE') {
					const expected = 'empty cells in the encoding RLE';
					const found = page.definition_level_encoding;
					throw parquetError('unsupported-parquet', expected, found, this.#place);
				}
				const levels = cursor.take(cursor.uint32());
				present = readRle(new ByteCursor(levels), 1, rows);
			}
			this.#begin(rows, present, page.encoding, cursor);
		} else if (header.type === 'DATA_PAGE_V2' && page2) {
			const rows = this.#count(page2.num_rows, this.#left);
			const levels = this.#count(page2.definition_levels_byte_length, bytes.length);
			this.#count(page2.repetition_levels_byte_length, 0);
			if (levels > size) throw damaged('a page', 'a part of one', this.#place);
			const present = this.#column.isOptional
				? readRle(new ByteCursor(bytes.subarray(0, levels)), 1, rows)
				: null;
			const rest = bytes.subarray(levels);
			const isPacked = page2.is_compressed !== false;
			const plain = isPacked ? this.#unpackBytes(rest, size - levels) : rest;
			this.#begin(rows, present, page2.encoding, new ByteCursor(plain));
		} else throw damaged('a page of values', header.type, this.#place);
	}

	#takeDictionary(bytes: Uint8Array, size: number, values: number): void {
		const { storage } = this.#column;
		const cursor = new ByteCursor(this.#unpackBytes(bytes, size));
		const count = this.#count(values, size * 8);
		const raw = plainValues(storage, cursor, count);
		const texts: (string | undefined)[] = [];
		const cellAt = (index: number): string => (texts[index] ??= this.#textOf(raw, index));
		this.#dictionary = { size: count, cellAt };
	}

	#begin(rows: number, present: Uint32Array | null, encoding: string, cursor: ByteCursor): void {
		const count = present ? present.reduce((sum, one) => sum + one, 0) : rows;
		this.#cellAt = this.#cellsOf(encoding, cursor, count);
		this.#rows = rows;
		this.#left -= rows;
		this.#present = present;
		this.#given = 0;
		this.#values = 0;
	}

	#cellsOf(encoding: string, cursor: ByteCursor, count: number): CellAt {
		if (!WITH_DICTIONARY.includes(encoding)) {
			const raw = encodedValues(encoding, this.#column.storage, cursor, count, this.#place);
			return (index) => this.#textOf(raw, index);
		}
		const dictionary = this.#dictionary;
		if (!dictionary) throw damaged('a dictionary', 'none', this.#place);
		if (count === 0) return () => '';
		const width = cursor.byte();
		const places = width === 0 ? new Uint32Array(count) : readRle(cursor, width, count);
		if (places.some((place) => place >= dictionary.size)) {
			throw damaged(`${dictionary.size} values in a dictionary`, 'more', this.#place);
		}
		return (index) => dictionary.cellAt(places[index] ?? 0);
	}

	#unpackBytes(bytes: Uint8Array, size: number): Uint8Array {
		return unpackPage(this.#unpack ?? null, bytes, size, this.#place);
	}

	/** A number that a page says of itself. @throws TableError where that is none, or too large */
	#count(value: number, most: number): number {
		if (Number.isInteger(value) && value >= 0 && value <= most) return value;
		throw damaged(`a number up to ${most}`, String(value), this.#place);
	}
}
