import { ExportError } from './export-error.ts';

/** A font file that a PDF may be set in. */
export interface PdfFont {
	readonly family: string;
	readonly weight: 400 | 600;
	readonly italic: boolean;
	/** The whole TTF file; only the letters that are used go into the PDF. */
	readonly bytes: Uint8Array;
}

/** Tells the font of a `<text>`, from its attributes. */
export type FontBook = (attributes: Readonly<Record<string, string>>) => string;

const nameOf = (family: string, weight: string, italic: boolean): string =>
	`${family} ${weight}${italic ? ' italic' : ''}`;

/** Gives the fonts to a document; the name of a font that is not among them throws an `ExportError`. */
export const createFontBook = (
	document: PDFKit.PDFDocument,
	fonts: readonly PdfFont[]
): FontBook => {
	const names = new Set<string>();
	for (const { family, weight, italic, bytes } of fonts) {
		const name = nameOf(family, String(weight), italic);
		names.add(name);
		document.registerFont(name, bytes);
	}
	return (attributes) => {
		const [family = ''] = (attributes['font-family'] ?? '').split(',');
		const name = nameOf(
			family.trim(),
			attributes['font-weight'] ?? '400',
			attributes['font-style'] === 'italic'
		);
		if (names.has(name)) return name;
		throw new ExportError('not-drawn', `The picture is set in ${name}, a font that is not there.`);
	};
};
