import type { Silence } from '../story/story.ts';
import type { RowCells } from './row-cells.ts';
import { LONGEST } from './story-limits.ts';

/** How the words of a row are to be taken. */
export interface Speech {
	readonly mode: 'quote' | 'report' | 'silence';
	readonly silence: Silence | null;
	readonly text: string;
	/** What the row says besides a quote. */
	readonly besides: string | null;
}

const SILENCES: readonly Silence[] = ['no-comment', 'no-reply', 'not-mentioned'];
const EXPECTED = `quote, report, ${SILENCES.join(', ')}`;
const AROUND = /^["“„«](?<words>[^"“”„«»]+)["”“»]$/u;

/** A quote stands in a story without the quotation marks around it. */
const bare = (text: string): string => AROUND.exec(text)?.groups?.words?.trim() ?? text;

/**
 * What a row says, null if it has no words: a report, unless the table itself calls it a quote, by a column of quotes
 * or of modes.
 */
export const speechOf = (cells: RowCells): Speech | null => {
	const quote = cells.text('quote', LONGEST.text);
	const text = cells.text('text', LONGEST.text);
	const mode = cells.text('mode').toLowerCase();
	const silence = SILENCES.find((kind) => kind === mode) ?? null;
	if (mode !== '' && mode !== 'quote' && mode !== 'report' && silence === null) {
		return cells.refuse('mode', EXPECTED);
	}
	if (quote !== '' && mode !== 'report' && silence === null) {
		const besides = text === '' || text === quote ? null : text;
		return { mode: 'quote', silence: null, text: bare(quote), besides };
	}
	const words = text === '' ? quote : text;
	if (words === '') {
		if (mode !== '') cells.refuse('text', `words for the mode ${mode}`, 'nothing');
		return null;
	}
	const besides = quote === '' || quote === words ? null : quote;
	if (mode === 'quote') return { mode: 'quote', silence, text: bare(words), besides };
	return { mode: silence === null ? 'report' : 'silence', silence, text: words, besides };
};
