import { fallbackWidth } from '../scene/text/fallback-width.ts';
import type { FontBook } from './pdf-font-book.ts';
import { numberOf, requireColour } from './pdf-paint.ts';
import type { SvgElement } from './svg-element.ts';

/** What pdfkit keeps of an embedded font, as far as it is looked at here. */
interface EmbeddedFont {
	readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean };
	/** What each glyph of the subset reads back as; several characters may share a glyph, the first gives it a meaning. */
	readonly unicode: (readonly number[] | undefined)[];
	/** The glyphs of a text as hexadecimal numbers of the subset. */
	readonly encode: (text: string) => readonly [readonly string[], unknown];
}

interface Piece {
	readonly text: string;
	/** Width in em that is set aside for a character without a glyph. */
	readonly missing: number | null;
}

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const JOINERS = /[\u200c\u200d]/;
const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const REPLACEMENT = 0xfffd;

const textOf = ({ children }: SvgElement): string =>
	children.filter((child) => typeof child === 'string').join('');

/** White space as SVG draws it. */
const collapse = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

const embeddedFont = (document: PDFKit.PDFDocument): EmbeddedFont => {
	// The only way to learn which glyphs a text gets; pdfkit has it in a field that its types leave out.
	const { _font: font } = document as unknown as { readonly _font: EmbeddedFont };
	font.unicode[0] = [REPLACEMENT];
	return font;
};

/** Runs of characters that the font has, and each that it lacks by itself. */
const splitPieces = (font: EmbeddedFont, text: string): Piece[] => {
	const pieces: Piece[] = [];
	let run = '';
	for (const character of text) {
		const codePoint = character.codePointAt(0) ?? 0;
		if (font.font.hasGlyphForCodePoint(codePoint)) {
			run += character;
			continue;
		}
		if (run !== '') pieces.push({ text: run, missing: null });
		run = '';
		pieces.push({ text: character, missing: fallbackWidth(codePoint) });
	}
	if (run !== '') pieces.push({ text: run, missing: null });
	return pieces;
};

const readsBackAs = (font: EmbeddedFont, text: string): string =>
	font
		.encode(text)[0]
		.map((glyph) => String.fromCodePoint(...(font.unicode[Number.parseInt(glyph, 16)] ?? [])))
		.join('');

const drawBox = (
	document: PDFKit.PDFDocument,
	[x, y]: readonly [number, number],
	width: number,
	size: number,
	colour: string
): void => {
	document
		.rect(x + size * 0.08, y - size * 0.72, width - size * 0.16, size * 0.72)
		.undash()
		.lineWidth(size * 0.05)
		.stroke(colour);
};

/** A text that can be drawn now: before the document is set in another font. */
export interface PlannedText {
	/** What is to be read, where the glyphs alone would read as something else; otherwise `null`. */
	readonly actual: string | null;
	readonly draw: () => void;
}

type Attributes = SvgElement['attributes'];

/** Words from right to left are shaped as a whole: pdfkit would set each by itself, the first one leftmost. */
const shapingOf = (text: string): { readonly features?: PDFKit.Mixins.OpenTypeFeatures[] } =>
	RTL.test(text) ? { features: [] } : {};

/** A character that the font lacks becomes a box as wide as the layout took it to be. */
const drawPieces = (
	document: PDFKit.PDFDocument,
	pieces: readonly Piece[],
	[left, y]: readonly [number, number],
	size: number,
	colour: string
): void => {
	document.fillColor(colour);
	let x = left;
	for (const { text, missing } of pieces) {
		const shaping = shapingOf(text);
		const natural = document.widthOfString(text, shaping);
		const width = missing === null ? natural : missing * size;
		// The glyph of a missing character is blank, but gives the text a place to be selected at.
		if (missing !== null && width > 0) drawBox(document, [x, y], width, size, colour);
		if (width > 0)
			document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', ...shaping });
		x += width;
	}
};

const widthOf = (document: PDFKit.PDFDocument, pieces: readonly Piece[], size: number): number =>
	pieces.reduce(
		(sum, { text, missing }) =>
			sum + (missing === null ? document.widthOfString(text, shapingOf(text)) : missing * size),
		0
	);

/** Draws words of one direction: from `x` on, or up to it. */
const drawWords = (
	document: PDFKit.PDFDocument,
	words: string,
	attributes: Attributes,
	fontOf: FontBook
): void => {
	const size = numberOf(attributes, 'font-size');
	const [x, y] = [numberOf(attributes, 'x'), numberOf(attributes, 'y')];
	const colour = requireColour(attributes.fill ?? '#000000');
	document.font(fontOf(attributes), size);
	// Joiners give Arabic letters their forms.
	const drawn = words.replace(IGNORABLE, (sign) =>
		JOINERS.test(sign) && RTL.test(words) ? sign : ''
	);
	const pieces = splitPieces(embeddedFont(document), drawn);
	const left = attributes['text-anchor'] === 'end' ? x - widthOf(document, pieces, size) : x;
	drawPieces(document, pieces, [left, y], size, colour);
};

/** What a sign is that was mirrored to stand among words from right to left. */
const MIRRORED: Readonly<Record<string, string>> = Object.fromEntries(
	['()', '[]', '{}', '<>', '«»', '‹›', '≤≥'].flatMap(([a = '', b = '']) => [
		[a, b],
		[b, a]
	])
);

/** A text in pieces, each of which has its own place. What is read is the whole in the order of the pieces. */
const planParts = (
	document: PDFKit.PDFDocument,
	element: SvgElement,
	parts: readonly SvgElement[],
	fontOf: FontBook
): PlannedText => ({
	actual: parts
		.map((part) => {
			const words = textOf(part);
			return part.attributes['text-anchor'] === 'end' ? (MIRRORED[words] ?? words) : words;
		})
		.join(''),
	draw: () => {
		for (const part of parts) {
			if (textOf(part).trim() === '') continue;
			drawWords(document, textOf(part), { ...element.attributes, ...part.attributes }, fontOf);
		}
	}
});

/** Plans the glyphs of a `<text>`; `null` if it says nothing. */
export const planText = (
	document: PDFKit.PDFDocument,
	element: SvgElement,
	fontOf: FontBook
): PlannedText | null => {
	const parts = element.children.filter((child) => typeof child !== 'string');
	if (parts.length > 0) return planParts(document, element, parts, fontOf);
	const words = collapse(textOf(element));
	if (words === '') return null;
	const { attributes } = element;
	document.font(fontOf(attributes), numberOf(attributes, 'font-size'));
	const font = embeddedFont(document);
	const drawn = words.replace(IGNORABLE, '');
	const faithful =
		splitPieces(font, drawn).every(({ missing }) => missing === null) &&
		readsBackAs(font, drawn) === words;
	return {
		actual: faithful ? null : words,
		draw: () => drawWords(document, words, attributes, fontOf)
	};
};
