import { quoteParts } from '../claims/quote-parts.ts';
import { sha256Hex } from '../claims/sha256-hex.ts';
import type { Anchor } from '../story/story.ts';
import type { TextPiece } from './source-text.ts';

/** Id of the one source of a story made of a table. */
export const TABLE_SOURCE = 'table';

/** Where a report stands: the whole row, by its hash. */
export const anchorOfRow = ({ text, start, end }: TextPiece): Anchor => ({
	source: TABLE_SOURCE,
	position: { start, end },
	span: { sha256: sha256Hex(text) }
});

/** Where the words of a quote stand in their row, one anchor for each run; null if they do not stand there letter by letter. */
export const anchorsOfQuote = (words: string, { text, start }: TextPiece): Anchor[] | null => {
	const anchors: Anchor[] = [];
	let from = 0;
	for (const exact of quoteParts(words)) {
		const at = exact === '' ? -1 : text.indexOf(exact, from);
		if (at < 0) return null;
		from = at + exact.length;
		anchors.push({
			source: TABLE_SOURCE,
			position: { start: start + at, end: start + from },
			quote: { exact }
		});
	}
	return anchors;
};
