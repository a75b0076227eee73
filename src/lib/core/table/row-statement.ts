import { safeUrl } from '../story/safe-url.ts';
import type { Detail, Speaker, Statement, When } from '../story/story.ts';
import { anchorOfRow, anchorsOfQuote } from './anchors-in-row.ts';
import type { RowCells } from './row-cells.ts';
import type { Speech } from './row-speech.ts';
import type { TextPiece } from './source-text.ts';
import { LONGEST } from './story-limits.ts';

/** What a row says of a statement besides its words. */
export interface StatementFacts {
	readonly said: When | null;
	readonly lang: string;
	readonly chain: NonNullable<Statement['chain']>;
	readonly details: readonly Detail[];
}

const LANG = /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/;

const chainOf = (cells: RowCells): StatementFacts['chain'] => {
	const outlet = cells.text('source', LONGEST.name);
	const address = cells.text('url');
	const url = address === '' ? null : safeUrl(address);
	if (address !== '' && url === null) cells.change('url', 'an http or https address');
	const host = /^https?:\/\/([^/?#]+)/.exec(url ?? '')?.[1] ?? '';
	const name = outlet === '' ? host : outlet;
	// Without a speaker of its own the outlet is who speaks.
	const isSpeaker = cells.text('speaker') === '' && url === null;
	return name === '' || isSpeaker
		? []
		: [{ kind: 'outlet', name, ...(url === null ? {} : { url }) }];
};

const detailsOf = (cells: RowCells): Detail[] =>
	(['killed', 'injured'] as const).flatMap((kind) => {
		const value = cells.text(kind, LONGEST.name);
		if (value === '') return [];
		return [{ kind, value: /^\d{1,9}$/.test(value) ? Number(value) : value }];
	});

/** Reads what a row says of its statement besides its words. */
export const statementFacts = (cells: RowCells, said: When | null): StatementFacts => {
	const lang = cells.text('lang');
	const isTag = LANG.test(lang);
	if (lang !== '' && !isTag) cells.change('lang', 'a language tag such as en or uk');
	return { said, lang: isTag ? lang : '', chain: chainOf(cells), details: detailsOf(cells) };
};

/**
 * The statement of a row. A quote whose words do not stand letter by letter in the text of the table, as where they are
 * escaped there, becomes a report, which is told.
 */
export const statementOf = (
	cells: RowCells,
	speech: Speech,
	{ said, lang, chain, details }: StatementFacts,
	speaker: Speaker,
	event: string,
	piece: TextPiece
): Statement => {
	const quoted = speech.mode === 'quote' ? anchorsOfQuote(speech.text, piece) : null;
	if (speech.mode === 'quote' && quoted === null) {
		cells.change(
			cells.text('quote') === '' ? 'text' : 'quote',
			'words that stand in the file as they are, to be shown as a quote'
		);
	}
	return {
		id: `row-${cells.row}`,
		mode: speech.mode === 'quote' && quoted === null ? 'report' : speech.mode,
		...(speech.silence === null ? {} : { silence: speech.silence }),
		speaker: speaker.id,
		about: [event],
		text: speech.text,
		...(lang === '' ? {} : { lang }),
		...(said === null ? {} : { said }),
		...(chain.length === 0 ? {} : { chain }),
		...(details.length === 0 ? {} : { details: [...details] }),
		anchors: quoted ?? [anchorOfRow(piece)],
		...(speech.besides === null ? {} : { note: speech.besides })
	};
};
