import { toJsonSchema } from '@valibot/to-json-schema';
import { StorySchema } from '#lib/core/story/schema.ts';
import { UsageError } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { readOptions } from './read-options.ts';

const SCHEMA_HELP = `Usage: onrecord schema

Prints the JSON Schema (2020-12) of the story format, for editors that check while one types.
It covers the structure; what only a program can check (references, dates, order, quotes)
is checked by: onrecord check

Example:
  onrecord schema > story.schema.json
`;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The JSON Schema of a story file, as text. */
export const schemaText = (): string => {
	const schema = toJsonSchema(StorySchema, {
		typeMode: 'input',
		target: 'draft-2020-12',
		// JSON has no infinite numbers to refuse.
		ignoreActions: ['finite']
	});
	return `${JSON.stringify({ $schema: DIALECT, title: 'Story', ...schema }, null, '\t')}\n`;
};

/** `onrecord schema`. */
export const schemaCommand = (args: readonly string[]): Outcome => {
	const options = readOptions(args, { help: { type: 'boolean', short: 'h' } });
	if (options.has('help')) return { code: 0, stdout: SCHEMA_HELP, stderr: '' };
	if (options.files.length > 0) throw new UsageError('schema takes no file.');
	return { code: 0, stdout: schemaText(), stderr: '' };
};
