import { closest } from '#lib/core/story/closest.ts';
import { UsageError } from './outcome.ts';
import type { Arguments } from './read-options.ts';

/** “a, b or c”. */
const either = (words: readonly string[]): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/** The word among those an option may have. @throws UsageError for another, with the likely intended one. */
export const oneOf = <T extends string>(option: string, word: string, words: readonly T[]): T => {
	const found = words.find((one) => one === word);
	if (found !== undefined) return found;
	const meant = closest(word, words);
	throw new UsageError(
		`--${option} is ${either(words)}, found "${word}".` + (meant ? ` Did you mean "${meant}"?` : '')
	);
};

/** All values of an option that takes a list with commas and may be repeated, each once. */
export const listed = (options: Arguments, name: string): readonly string[] => {
	const words = options.all(name).flatMap((value) => value.split(',').map((word) => word.trim()));
	if (words.includes('')) throw new UsageError(`--${name} has an empty place in its list.`);
	return [...new Set(words)];
};

/** As `listed`, for words that are known beforehand; `usual` if the option was not given. */
export const listedOf = <T extends string>(
	options: Arguments,
	name: string,
	words: readonly T[],
	usual: readonly T[]
): readonly T[] => {
	const found = listed(options, name).map((word) => oneOf(name, word, words));
	return found.length > 0 ? found : usual;
};
