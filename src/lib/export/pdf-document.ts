import PDFDocument from 'pdfkit';
import type { PictureMetadata } from './picture-metadata.ts';
import { xmpPacket } from './xmp.ts';

/** An empty page, in points, in a document that tells what `meta` tells. */
export const openDocument = (
	meta: PictureMetadata,
	widthPt: number,
	heightPt: number
): PDFKit.PDFDocument => {
	const { lang, title, alt } = meta;
	const document = new PDFDocument({
		size: [widthPt, heightPt],
		margin: 0,
		pdfVersion: '1.7',
		tagged: true,
		lang,
		displayTitle: true,
		// Otherwise pdfkit opens Helvetica, whose metrics no bundle holds; its types know no null.
		font: null as unknown as string,
		info: { Title: title, Subject: alt, Creator: 'On Record', CreationDate: new Date(0) }
	});
	// pdfkit needs a date to begin with. A true one would make equal pictures unequal files; a false one helps nobody.
	delete document.info.CreationDate;
	// pdfkit's own packet holds titles as they are, even with signs that break its XML.
	const xmp = xmpPacket(meta);
	const nothing = (): void => undefined;
	return Object.assign(document, {
		_addInfo: nothing,
		metadata: { append: nothing, end: nothing, getXML: () => xmp, getLength: () => xmp.length }
	});
};

/** Ends a document and gives its bytes. */
export const closeDocument = (document: PDFKit.PDFDocument): Promise<Uint8Array> => {
	const chunks: Uint8Array[] = [];
	return new Promise((resolve, reject) => {
		document.on('data', (chunk: Uint8Array) => {
			chunks.push(chunk);
		});
		document.on('error', reject);
		document.on('end', () => {
			const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
			let at = 0;
			for (const chunk of chunks) {
				bytes.set(chunk, at);
				at += chunk.length;
			}
			resolve(bytes);
		});
		document.end();
	});
};
