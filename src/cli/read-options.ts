import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { closest } from '#lib/core/story/closest.ts';
import { UsageError } from './outcome.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What stands on the command line, by option; every option may be absent. */
export interface Arguments {
	readonly files: readonly string[];
	/** Whether a yes-or-no option was given. */
	readonly has: (name: string) => boolean;
	/** All values of an option that takes one, in their order. */
	readonly all: (name: string) => readonly string[];
}

/**
 * Reads the arguments of a command.
 * @throws UsageError for an option the command does not know, with the likely intended one, or a missing value.
 */
export const readOptions = (args: readonly string[], options: Options): Arguments => {
	const { tokens } = parseArgs({
		args: [...args],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const files: string[] = [];
	const values = new Map<string, string[]>();
	for (const token of tokens) {
		if (token.kind === 'positional') files.push(token.value);
		if (token.kind !== 'option') continue;
		const known = options[token.name];
		if (!known) {
			const names = Object.keys(options).map((name) => `--${name}`);
			const meant = closest(token.rawName, names);
			throw new UsageError(
				`there is no option ${token.rawName}.` +
					(meant ? ` Did you mean ${meant}?` : ` The options are ${names.join(', ')}.`)
			);
		}
		if (known.type === 'string' && (token.value ?? '') === '') {
			throw new UsageError(`the option ${token.rawName} needs a value.`);
		}
		if (known.type === 'boolean' && token.value !== undefined) {
			throw new UsageError(`the option ${token.rawName} takes no value.`);
		}
		const list = values.get(token.name) ?? [];
		if (list.length > 0 && !known.multiple) {
			throw new UsageError(`the option ${token.rawName} was given twice.`);
		}
		values.set(token.name, [...list, token.value ?? '']);
	}
	return {
		files,
		has: (name) => values.has(name),
		all: (name) => values.get(name) ?? []
	};
};
