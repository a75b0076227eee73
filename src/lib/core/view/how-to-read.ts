import type { Side } from '../story/story.ts';

/** What of the picture its key explains. */
export type KeySign = 'lanes' | 'quote' | 'report' | 'silence' | 'span' | 'fold' | 'claim';

/** One entry of the key: what is drawn, and what it means. */
export interface KeyEntry {
	readonly sign: KeySign;
	readonly text: string;
}

/** How one language explains the picture. */
export interface HowToReadWords {
	/** Whose account stands above the line, and whose below; `null` where nobody’s does, but never both. */
	readonly lanes: (above: string | null, below: string | null) => string;
	readonly signs: Readonly<Record<Exclude<KeySign, 'lanes'>, string>>;
	/** The first letters of the alphabet, drawn as a sample. */
	readonly letters: string;
}

const SIGNS = ['quote', 'report', 'silence', 'span', 'fold', 'claim'] as const;

/**
 * How the picture is read, for the key beside it and for the text in its place.
 * @param listed puts words in a row
 */
export const howToRead = (
	sides: readonly Side[],
	words: HowToReadWords,
	listed: (words: readonly string[]) => string
): KeyEntry[] => {
	const inLane = (lane: Side['lane']): string | null => {
		const accounts = sides.filter((side) => side.lane === lane).map((side) => side.account);
		return accounts.length === 0 ? null : listed(accounts);
	};
	const [above, below] = [inLane('above'), inLane('below')];
	const lanes = above === null && below === null ? null : words.lanes(above, below);
	return [
		...(lanes === null ? [] : [{ sign: 'lanes', text: lanes } as const]),
		...SIGNS.map((sign) => ({ sign, text: words.signs[sign] }))
	];
};
