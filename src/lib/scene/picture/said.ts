import type { StoryIndex } from '../../core/story/index-story.ts';
import type { Statement } from '../../core/story/story.ts';
import { FONTS } from '../fonts.ts';
import type { CardMark, Font, Scene } from '../scene.ts';

/** How much of the statements on a picture stands there to be read. Their sum is all statements on the picture. */
export interface SaidCounts {
	/** With every word. */
	readonly whole: number;
	/** With a part of the words. */
	readonly shortened: number;
	/** With the speaker alone. */
	readonly named: number;
	/** As a part of a number alone. */
	readonly counted: number;
}

// Lines break where spaces were, and some scripts have quotation marks of their own: words are compared without any.
const squeeze = (text: string): string => text.replace(/[\s“”]+/gu, '');

const wordsOf = ({ mode, lead = '', text, tail = '' }: Statement): string =>
	squeeze(mode === 'quote' ? `${lead}“${text}”${tail}` : text);

/** The fonts of what is said; names, roles and the sign of a quote have others. */
const SPOKEN: readonly Font[] = [FONTS.reported, FONTS.quoted, FONTS.silence];

const isSpoken = ({ family, size }: Font): boolean =>
	SPOKEN.some((font) => font.family === family && font.size === size);

const howMuch = (
	{ texts }: CardMark,
	statement: Statement
): Exclude<keyof SaidCounts, 'counted'> => {
	const spoken = texts.filter(({ font }) => isSpoken(font)).map(({ text }) => text);
	if (spoken.length === 0) return 'named';
	return squeeze(spoken.join('')) === wordsOf(statement) ? 'whole' : 'shortened';
};

/** Counts what of the statements on a scene can be read. */
export const countSaid = ({ cards, columns }: Scene, index: StoryIndex): SaidCounts => {
	const counts = { whole: 0, shortened: 0, named: 0, counted: 0 };
	for (const card of cards) {
		const statement = index.statement.get(card.id);
		if (statement) counts[howMuch(card, statement)]++;
	}
	for (const { count } of columns) counts.counted += count;
	return counts;
};
