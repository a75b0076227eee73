import { expect, it } from 'vitest';
import { FONT_FACES } from '../fonts/font-faces.ts';
import { renderPdf, type PdfOptions } from './pdf.ts';
import { EVERYTHING, metadata } from './test-pdf-tree.ts';
import { readPdf } from './test-read-pdf.ts';

const urls = import.meta.glob<string>('../fonts/*.ttf', {
	eager: true,
	query: '?url',
	import: 'default'
});

const loadOptions = async (): Promise<PdfOptions> => ({
	widthPt: 841.89,
	heightPt: 595.28,
	links: [],
	fonts: await Promise.all(
		FONT_FACES.map(async ({ name, weight, italic, file }) => {
			const response = await fetch(urls[`../fonts/${file}.ttf`] ?? '');
			return { family: name, weight, italic, bytes: new Uint8Array(await response.arrayBuffer()) };
		})
	)
});

const renderInWorker = (options: PdfOptions): Promise<Uint8Array> => {
	const worker = new Worker(new URL('./test-pdf-worker.ts', import.meta.url), { type: 'module' });
	return new Promise<Uint8Array>((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
			resolve(data);
		});
		worker.addEventListener('error', ({ message }) => {
			reject(new Error(message));
		});
		worker.postMessage(options);
	}).finally(() => {
		worker.terminate();
	});
};

it('writes a PDF in a browser, on the page and in a worker alike', async () => {
	const options = await loadOptions();
	const bytes = await renderInWorker(options);
	expect(new TextDecoder('latin1').decode(bytes.slice(0, 8))).toBe('%PDF-1.7');
	const found = await readPdf(bytes);
	expect(found).toMatchObject({ pages: 1, width: 841.89, height: 595.28 });
	expect(found.text).toContain('AVATAR To. You');
	expect(found.text).toContain('«Щось об’єднує» fi');
	expect(await renderPdf(EVERYTHING, metadata(), options)).toEqual(bytes);
});
