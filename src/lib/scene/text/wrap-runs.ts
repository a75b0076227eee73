import type { Measure } from '../scene.ts';
import { findPieces, splitPiece, type Piece } from './break-places.ts';
import { createParagraph, type Paragraph, type Run, type WrappedLine } from './paragraph.ts';

/** How a paragraph is wrapped. */
export interface WrapOptions {
	/** At most so many lines, at least one; the last one ends in “…” if the text has more. */
	readonly maxLines?: number;
}

/** A paragraph in lines. */
export interface WrappedRuns {
	readonly lines: readonly WrappedLine[];
	/** Whether text was left out. */
	readonly truncated: boolean;
}

// A cut text reads better without these before its ellipsis.
const DANGLING = /[\s.,;:([«„“‘–—-]/u;

/** The most of a line's pieces that has room for an ellipsis: whole pieces, else a part of the first, else none. */
const ellipsize = (
	{ text, layOut }: Paragraph,
	pieces: readonly Piece[],
	maxWidth: number
): WrappedLine => {
	const [first] = pieces;
	if (!first) return layOut(text.length, text.length, '…');
	const { start } = first;
	const inner = splitPiece(text, { ...first, level: 'plain' });
	const ends = [...inner.slice(0, -1), ...pieces].map((piece) => piece.end);
	for (let end of ends.reverse()) {
		while (end > start && DANGLING.test(text.charAt(end - 1))) end--;
		if (end === start) break;
		const line = layOut(start, end, '…');
		if (line.width <= maxWidth) return line;
	}
	return layOut(start, start, '…');
};

/**
 * Breaks a paragraph of several fonts into lines no wider than `maxWidth` pixels, by UAX 14 over the joined text.
 * A word wider than the line is broken between graphemes; only a single wider grapheme makes a wider line.
 * @returns at least one line; the only one of an empty text has no runs.
 */
export const wrapRuns = (
	runs: readonly Run[],
	maxWidth: number,
	measure: Measure,
	{ maxLines = Infinity }: WrapOptions = {}
): WrappedRuns => {
	const paragraph = createParagraph(runs, measure);
	const { text, layOut, widthOf, visibleEnd, hasMore } = paragraph;
	const pieces = findPieces(text);
	// What comes before the next of `pieces`; its last is the first of the text.
	const pending: Piece[] = [];
	const lines: WrappedLine[] = [];
	let taken: Piece[] = [];
	let width = 0;
	let truncated = false;

	const lineOf = (taken: readonly Piece[]): WrappedLine => {
		const start = taken[0]?.start ?? 0;
		return layOut(start, visibleEnd(start, taken.at(-1)?.end ?? start));
	};

	/** Ends the line after the pieces taken, less those that kerning leaves no room for. */
	const endLine = (): void => {
		let line = lineOf(taken);
		while (line.width > maxWidth && taken.length > 1) {
			pending.push(...taken.splice(-1));
			line = lineOf(taken);
		}
		truncated = lines.length + 1 >= maxLines && hasMore(taken.at(-1)?.end ?? 0);
		lines.push(truncated ? ellipsize(paragraph, taken, maxWidth) : line);
		taken = [];
		width = 0;
	};

	while (lines.length === 0 || lines.length < maxLines) {
		const piece = pending.pop() ?? pieces.next().value;
		if (!piece) {
			if (taken.length === 0 && lines.length > 0) break;
			endLine();
			continue;
		}
		const { start, end, required } = piece;
		const visible = visibleEnd(start, end);
		const isBlank = visible === start;
		if (isBlank && !required && taken.length === 0) continue;
		if (!isBlank && width + widthOf(start, visible) > maxWidth) {
			if (taken.length > 0) {
				pending.push(piece);
				endLine();
				continue;
			}
			if (piece.level !== 'grapheme') {
				for (const part of [...splitPiece(text, piece)].reverse()) pending.push(part);
				continue;
			}
		}
		taken.push(piece);
		width += widthOf(start, end);
		if (required) endLine();
	}
	return { lines, truncated };
};
