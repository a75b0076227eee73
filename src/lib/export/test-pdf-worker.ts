import { renderPdf, type PdfOptions } from './pdf.ts';
import { EVERYTHING, metadata } from './test-pdf-tree.ts';

// Draws the sample with the options that it is sent, and sends the bytes back.
addEventListener('message', ({ data }: MessageEvent<PdfOptions>) => {
	void renderPdf(EVERYTHING, metadata(), data).then((bytes) => {
		postMessage(bytes);
	});
});
