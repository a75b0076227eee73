/** What a part of the page is to a screen reader. */
export type Tag =
	| { readonly kind: 'figure' }
	/** `lang` only where it differs from the document's. */
	| { readonly kind: 'words'; readonly lang: string | undefined };

/** The structure of a tagged PDF (ISO 32000-1, 14.7), made while the page is drawn. */
export interface Tags {
	/** What is drawn from here on is this; shapes next to shapes and words next to words are one part. */
	readonly begin: (tag: Tag) => void;
	/** Ends the part that is being drawn. */
	readonly end: () => void;
	/** A link over what is drawn; its box counts in the units of the drawing. */
	readonly link: (x: number, y: number, width: number, height: number, url: string) => void;
	/** Ends the structure. */
	readonly finish: () => void;
}

/**
 * Makes the structure: one figure with its alternative text, which all shapes belong to, then the words of the picture
 * as paragraphs in the order in which they are drawn, so that quotes are read out too, each in its own language.
 */
export const createTags = (document: PDFKit.PDFDocument, alt: string): Tags => {
	const { width, height } = document.page;
	const content = document.struct('Document');
	// The box is an option of pdfkit that its types leave out.
	const figureOptions = { alt, placement: 'Block', bbox: [0, 0, width, height] };
	const figure = document.struct('Figure', figureOptions);
	document.addStructure(content);
	content.add(figure);
	let open: Tag | null = null;
	const end = (): void => {
		if (open !== null) document.endMarkedContent();
		open = null;
	};
	const goesOn = (tag: Tag): boolean =>
		open !== null &&
		open.kind === tag.kind &&
		(open.kind === 'figure' || tag.kind === 'figure' || open.lang === tag.lang);
	return {
		begin: (tag) => {
			if (goesOn(tag)) return;
			end();
			open = tag;
			if (tag.kind === 'figure') {
				figure.add(document.markStructureContent('Figure'));
				return;
			}
			const words = document.struct('P', tag.lang === undefined ? {} : { lang: tag.lang });
			content.add(words);
			words.add(document.markStructureContent('P'));
		},
		end,
		link: (x, y, w, h, url) => {
			end();
			const link = document.struct('Link', { alt: url });
			content.add(link);
			// Likewise left out of the types.
			const options: Pick<PDFKit.Mixins.AnnotationOption, 'Contents'> & {
				readonly structParent: PDFKit.PDFStructureElement;
			} = { structParent: link };
			document.link(x, y, w, h, url, options);
		},
		finish: () => {
			end();
			content.end();
		}
	};
};
