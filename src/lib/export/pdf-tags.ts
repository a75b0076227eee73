/** What a part of the page is to a screen reader. */
export type Tag =
	| { readonly kind: 'figure' }
	| {
			readonly kind: 'words';
			/** Only where it differs from the document's. */
			readonly lang: string | undefined;
			/** What is to be read instead of the glyphs; `null`: the glyphs. */
			readonly actual: string | null;
	  };

/** Tells the parts of a drawing apart while it is drawn. */
export interface Marker {
	/** What is drawn from here on is this; shapes next to shapes and words next to words are one part. */
	readonly begin: (tag: Tag) => void;
	/** Ends the part that is being drawn. */
	readonly end: () => void;
}

/** The structure of a tagged PDF (ISO 32000-1, 14.7), made while the page is drawn. */
export interface Tags extends Marker {
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
	let paragraph: PDFKit.PDFStructureElement | null = null;
	let language: string | undefined;
	const close = (): void => {
		if (open !== null) document.endMarkedContent();
		open = null;
	};
	const end = (): void => {
		close();
		paragraph = null;
	};
	const goesOn = (tag: Tag): boolean =>
		tag.kind === 'figure'
			? open?.kind === 'figure'
			: open?.kind === 'words' &&
				open.lang === tag.lang &&
				open.actual === null &&
				tag.actual === null;
	const paragraphIn = (lang: string | undefined): PDFKit.PDFStructureElement => {
		if (paragraph !== null && language === lang) return paragraph;
		const started = document.struct('P', lang === undefined ? {} : { lang });
		content.add(started);
		paragraph = started;
		language = lang;
		return started;
	};
	return {
		begin: (tag) => {
			if (goesOn(tag)) return;
			close();
			open = tag;
			if (tag.kind === 'figure') {
				paragraph = null;
				figure.add(document.markStructureContent('Figure'));
				return;
			}
			const words = paragraphIn(tag.lang);
			if (tag.actual === null) {
				words.add(document.markStructureContent('P'));
				return;
			}
			const span = document.struct('Span', { actual: tag.actual });
			words.add(span);
			span.add(document.markStructureContent('Span', { actual: tag.actual }));
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

/** For what is one part as a whole: marks only words that are to be read instead of their glyphs. */
export const createInnerMarker = (document: PDFKit.PDFDocument): Marker => {
	let open = false;
	const end = (): void => {
		if (open) document.endMarkedContent();
		open = false;
	};
	return {
		begin: (tag) => {
			end();
			if (tag.kind === 'figure' || tag.actual === null) return;
			document.markContent('Span', { actual: tag.actual });
			open = true;
		},
		end
	};
};
