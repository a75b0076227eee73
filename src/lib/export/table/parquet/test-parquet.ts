import type { SchemaElement } from 'hyparquet';
import { parquetMetadata, type FileMetaData } from 'hyparquet';
import { ByteWriter, parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';
import type { FileLike } from '../../read-story-file.ts';
import { readParquetRows } from './parquet-rows.ts';
import { readParquetTable } from './parquet-table.ts';

/** A column of texts, or of anything by its schema. */
export type TestColumn = Pick<ColumnSource, 'name' | 'data'> &
	Partial<Pick<ColumnSource, 'encoding' | 'codec'>> & { readonly element?: SchemaElement };

/** A Parquet file in memory. */
export const parquetOf = (columns: readonly TestColumn[], rowGroupSize = 1000): Uint8Array => {
	const schema: SchemaElement[] = [
		{ name: 'root', num_children: columns.length },
		...columns.map(
			({ name, element }): SchemaElement =>
				element ?? {
					name,
					type: 'BYTE_ARRAY',
					repetition_type: 'OPTIONAL',
					converted_type: 'UTF8'
				}
		)
	];
	const columnData = columns.map(({ name, data, encoding, codec }) => ({
		name,
		data,
		...(encoding ? { encoding } : {}),
		...(codec ? { codec } : {})
	}));
	return new Uint8Array(parquetWriteBuffer({ columnData, schema, rowGroupSize }));
};

/** The same file with a description that says something else. */
export const withMetadata = (
	bytes: Uint8Array,
	change: (metadata: FileMetaData) => void
): Uint8Array => {
	const metadata = parquetMetadata(bytes);
	const writer = new ByteWriter();
	writer.appendBytes(bytes.subarray(0, bytes.length - 8 - metadata.metadata_length));
	change(metadata);
	writeMetadata(writer, metadata);
	writer.appendUint32(0x31524150);
	return writer.getBytes();
};

/** All rows of a file with the names of the columns that can be read. */
export const rowsOf = async (
	file: FileLike
): Promise<{ readonly columns: readonly string[]; readonly rows: readonly string[][] }> => {
	const table = await readParquetTable(file);
	const columns = table.columns.filter(({ text }) => text);
	const rows: string[][] = [];
	for await (const batch of readParquetRows(file, table, columns)) {
		rows.push(...batch.rows.map((row) => [...row]));
	}
	return { columns: columns.map(({ name }) => name), rows };
};
