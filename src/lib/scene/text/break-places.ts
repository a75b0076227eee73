import { graphemeEnds } from './grapheme-ends.ts';
import { findLineBreaks } from './line-breaks.ts';

/** A stretch of text that ends where a line may end; spaces at its end belong to it. Offsets count code units. */
export interface Piece {
	readonly start: number;
	readonly end: number;
	/** Whether the line must end after it. */
	readonly required: boolean;
	/** How finely the text is cut: at good places, at any place of UAX 14, between graphemes. */
	readonly level: 'glued' | 'plain' | 'grapheme';
}

const UNITS =
	'%|‰|°|[€£₽₴$]|km|mm|cm|m|kg|t|kW|MW|h|min|a\\.m\\.|p\\.m\\.|UTC|GMT|км|мм|см|м|кг|т|год|ч|мин|хв|с|р|г|млн|млрд|тис|тыс|грн|руб';

// Each finds a single space after which a line had better not begin.
const GLUED: readonly RegExp[] = [
	/ (?=[–—])/gu,
	/(?<=\d) (?=\d{3}(?!\d))/gu,
	new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu'),
	/(?<=[№§€£₽₴$]) (?=\d)/gu,
	// Initials and short titles: “A. Koval”, “м. Суми”.
	/(?<=(?<![\p{L}\p{M}])\p{L}\.) (?=[\p{Lu}\d])/gu,
	// One-letter prepositions and conjunctions of Slavic languages.
	/(?<=(?<![\p{L}\p{M}\d])\p{Script=Cyrillic}) (?=[\p{L}\d])/gu
];

/** Puts no-break spaces where a line should not end though UAX 14 allows it; the length stays. */
const glueSpaces = (text: string): string =>
	GLUED.reduce((glued, pattern) => glued.replace(pattern, '\u00a0'), text);

function* cut(
	text: string,
	offset: number,
	level: Piece['level'],
	required: boolean
): Generator<Piece, undefined> {
	let start = 0;
	for (const { position: end, required: isRequired } of findLineBreaks(text)) {
		const isLast = end === text.length;
		yield {
			start: offset + start,
			end: offset + end,
			required: isLast ? required : isRequired,
			level
		};
		start = end;
	}
}

/** Cuts a text into pieces at the places where lines had best end. They cover the text without a gap. */
export const findPieces = (text: string): Generator<Piece, undefined> =>
	cut(glueSpaces(text), 0, 'glued', false);

/** Cuts a piece that is too wide for any line more finely: at all places of UAX 14, or between its graphemes. */
export const splitPiece = (text: string, piece: Piece): readonly Piece[] => {
	const { start, end, required, level } = piece;
	const inner = text.slice(start, end);
	if (level === 'glued') return [...cut(inner, start, 'plain', required)];
	if (level === 'grapheme') return [piece];
	const ends = graphemeEnds(inner);
	return ends.map((to, index) => ({
		start: start + (ends[index - 1] ?? 0),
		end: start + to,
		required: required && index === ends.length - 1,
		level: 'grapheme'
	}));
};
