import path from 'node:path';
import { LANGUAGES } from '#lib/core/language.ts';
import type { Language } from '#lib/core/language.ts';
import { countBytes, MAX_STORY_BYTES } from '#lib/core/story/parse-story-text.ts';
import type { Story } from '#lib/core/story/story.ts';
import { checkMapping } from '#lib/core/table/check-mapping.ts';
import { MAX_TABLE_BYTES } from '#lib/core/table/limits.ts';
import { TableError } from '#lib/core/table/table-error.ts';
import { WORDS_OF_TABLES } from '#lib/core/table/words/words-of-tables.ts';
import { fileOfBytes } from '#lib/export/table/file-of-bytes.ts';
import { importTable, previewTable } from '#lib/export/table/import-table.ts';
import {
	startsAsParquet,
	TABLE_KINDS,
	tableKindIn,
	tableKindOf
} from '#lib/export/table/table-kind.ts';
import { formatIssues } from './format-issues.ts';
import { formatReport } from './format-report.ts';
import { oneOf } from './list-options.ts';
import { UsageError } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { printable } from './paint.ts';
import type { Paint } from './paint.ts';
import { readBytes, readStandardInput } from './read-bytes.ts';
import { readMapping } from './read-mapping.ts';
import { readOptions } from './read-options.ts';
import type { Arguments } from './read-options.ts';
import { reasonOf } from './reason-of.ts';
import { writeAtomically } from './write-atomically.ts';

const IMPORT_HELP = `Usage: onrecord import <table.csv|table.ndjson|table.parquet|-> [options]

Makes a story of a table of statements or events, and prints it. How the columns were taken,
how many rows, and everything that was left out goes to standard error. - is standard input.

  --map <field>=<column>,…  take a column for a field; <field>= takes none; may be repeated
  --title <text>            title of the story; the name of the file without it
  --lang <en|uk|ru>         language of the table, and of our own words about it (en)
  --as <csv|ndjson|parquet> kind of table, if the file’s name does not tell
  --rows <file>             of Parquet, write the rows that the story is anchored in, as JSON
                            lines: onrecord check story.json --source table=<file>
  -o, --out <file>          write the story to a file instead; - is standard output
  --help                    print this help

Fields: date (needed), end, time, zone, precision; event, title, kind, place, within; side, lane,
speaker, role; text, quote, mode, lang, said; source, url; killed, injured; note (kept word for word).
Columns are found by their names, those of ACLED and UCDP GED too: see docs/tables.md.

Exit: 0 every row was taken, 1 rows were left out or there is no story, 2 could not run.

Examples:
  onrecord import statements.csv -o story.json
  onrecord import events.csv --map date=day,text=summary --title "Spring on the Tarn"
  onrecord import statements.parquet --rows rows.ndjson -o story.json
  duckdb -csv -c "from 'events.parquet' where year = 2021" | onrecord import - -o story.json
`;

/** What a story file may hold, written out for people unless it is too large then. */
const jsonOf = (story: Story): string => {
	const wide = `${JSON.stringify(story, null, '\t')}\n`;
	return countBytes(wide, MAX_STORY_BYTES) > MAX_STORY_BYTES ? `${JSON.stringify(story)}\n` : wide;
};

const write = (file: string, json: string): void => {
	try {
		writeAtomically(file, json);
	} catch (error) {
		throw new UsageError(`cannot write ${file}: ${reasonOf(error)}.`);
	}
};

const tell = (file: string, { code, message }: TableError, paint: Paint): Outcome => ({
	code: 1,
	stdout: '',
	stderr: `${paint.bold(printable(file))} ${paint.red('error')} ${code}\n  ${message}\n`
});

const languageOf = (options: Arguments): Language => {
	const [asked = 'en'] = options.all('lang');
	return oneOf(
		'lang',
		asked,
		LANGUAGES.map(({ code }) => code)
	);
};

const makeStory = async (file: string, options: Arguments, paint: Paint): Promise<Outcome> => {
	const bytes =
		file === '-'
			? readStandardInput('the table', MAX_TABLE_BYTES)
			: readBytes(file, 'the table', () => MAX_TABLE_BYTES);
	const [asked] = options.all('as');
	const found = startsAsParquet(bytes) ? 'parquet' : (tableKindOf(file) ?? tableKindIn(bytes));
	const kind = asked === undefined ? found : oneOf('as', asked, TABLE_KINDS);
	const [rowsFile] = options.all('rows');
	if (rowsFile !== undefined && kind !== 'parquet') {
		throw new UsageError(
			'--rows is for Parquet only: other tables are what their stories are anchored in.'
		);
	}
	const table = fileOfBytes(bytes);
	const preview = await previewTable(table, kind);
	const mapping = readMapping(preview.mapping, options.all('map'));
	// Columns of newline-delimited JSON may still come later.
	if (kind !== 'ndjson') checkMapping(preview.columns, mapping);
	const name = file === '-' ? 'table' : path.basename(file);
	const words = WORDS_OF_TABLES[languageOf(options)];
	const [title] = options.all('title');
	const rows: string[] = [];
	const { story, issues, report } = await importTable(
		table,
		kind,
		{ mapping, file: name, title, words },
		rowsFile === undefined ? {} : { onrow: (text) => void rows.push(text) }
	);
	const counts = {
		events: story?.events.length ?? 0,
		statements: story?.statements.length ?? 0
	};
	const lines = [
		...formatReport(printable(file), mapping, counts, report, paint),
		...formatIssues(file, issues, paint),
		...(story ? [] : [`${file}: there is no story in this table.`])
	];
	const stderr = lines.map((line) => `${line}\n`).join('');
	if (!story) return { code: 1, stdout: '', stderr };
	if (rowsFile !== undefined) write(rowsFile, rows.join(''));
	const [target = '-'] = options.all('out');
	if (target !== '-') write(target, jsonOf(story));
	return {
		code: report.refused.total > 0 ? 1 : 0,
		stdout: target === '-' ? jsonOf(story) : '',
		stderr
	};
};

/** `onrecord import`. */
export const importCommand = async (args: readonly string[], paint: Paint): Promise<Outcome> => {
	const options = readOptions(args, {
		map: { type: 'string', multiple: true },
		title: { type: 'string' },
		lang: { type: 'string' },
		as: { type: 'string' },
		out: { type: 'string', short: 'o' },
		rows: { type: 'string' },
		help: { type: 'boolean', short: 'h' }
	});
	if (options.has('help')) return { code: 0, stdout: IMPORT_HELP, stderr: '' };
	const [file, ...more] = options.files;
	if (file === undefined || more.length > 0) {
		throw new UsageError('import needs one table. See: onrecord import --help');
	}
	for (const option of ['out', 'rows'] as const) {
		const [target] = options.all(option);
		if (target !== undefined && target !== '-' && path.resolve(target) === path.resolve(file)) {
			throw new UsageError(`--${option} would write over the table itself.`);
		}
	}
	try {
		return await makeStory(file, options, paint);
	} catch (error) {
		if (!(error instanceof TableError)) throw error;
		if (error.code === 'unknown-column' || error.code === 'no-date-column') {
			throw new UsageError(`${error.message} Say which: --map date=<column>`);
		}
		return tell(file, error, paint);
	}
};
