import type { Hidden, ShownCounts, SourceCitation, SpeakerWords } from './picture-words.ts';
import type { Mode } from '../../../core/story/story.ts';

/** “Vusala Abbasova, “Title”, 31 December 2023”, and several of them with semicolons between. */
export const citedSources = (
	sources: readonly SourceCitation[],
	quoted: (words: string) => string
): string =>
	sources
		.map(({ author, title, publisher, published }) =>
			[author, quoted(title), publisher, published].filter((part) => part !== null).join(', ')
		)
		.join('; ');

/** “Vyacheslav Gladkov (governor; side: Russia; via: Telegram)” in the words for “side” and “via”. */
export const speakerPhrase = (
	{ name, role, side, via }: SpeakerWords,
	sideWord: string,
	viaWord: string
): string => {
	const notes = [
		...(role === null ? [] : [role]),
		...(side === null ? [] : [`${sideWord}: ${side}`]),
		...(via.length === 0 ? [] : [`${viaWord}: ${via.join(', ')}`])
	].join('; ');
	return notes === '' ? name : `${name} (${notes})`;
};

/** How a language says what a filter does. */
export interface ShownWords {
	/** “12 of 31 statements shown”. */
	readonly counts: (counts: ShownCounts) => string;
	/** “hidden”. */
	readonly hidden: string;
	/** What the statements of each mode are called. */
	readonly modes: Readonly<Record<Mode, string>>;
	/** “only with the words “missile””. */
	readonly query: (query: string) => string;
}

/** What a filter shows and hides, with semicolons between and a full stop. */
export const shownSentence = (words: ShownWords, counts: ShownCounts, hidden: Hidden): string => {
	const { sides, speakers, modes, query } = hidden;
	const names = [...sides, ...speakers, ...modes.map((mode) => words.modes[mode])].join(', ');
	const parts = [
		words.counts(counts),
		...(names === '' ? [] : [`${words.hidden}: ${names}`]),
		...(query === '' ? [] : [words.query(query)])
	];
	return `${parts.join('; ')}.`;
};

/** The parts whose number is not 0, with a comma between; the last one where all numbers are 0. */
export const nonZero = (...parts: readonly (readonly [number: number, text: string])[]): string => {
	const some = parts.filter(([number]) => number > 0);
	return (some.length > 0 ? some : parts.slice(-1)).map(([, text]) => text).join(', ');
};
