import { getDocumentProxy } from 'unpdf';

/** A text as a reader of PDFs finds it, in points from the left and the top. */
export interface FoundText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
}

/** What a reader of PDFs finds on the only page of a document. */
export interface FoundPdf {
	readonly pages: number;
	readonly width: number;
	readonly height: number;
	readonly texts: readonly FoundText[];
	readonly text: string;
	readonly info: Readonly<Record<string, unknown>>;
	readonly xmp: string;
	readonly links: readonly { readonly url: string; readonly rect: readonly number[] }[];
	readonly tags: unknown;
}

interface TextItem {
	readonly str: string;
	readonly transform: readonly [number, number, number, number, number, number];
	readonly width: number;
}

interface Annotation {
	readonly url: string;
	readonly rect: readonly number[];
}

/** Reads a PDF back. */
export const readPdf = async (bytes: Uint8Array): Promise<FoundPdf> => {
	// The reader takes the buffer away from its owner.
	const pdf = await getDocumentProxy(bytes.slice());
	const page = await pdf.getPage(1);
	const { width, height } = page.getViewport({ scale: 1 });
	const content = await page.getTextContent();
	const { info, metadata } = await pdf.getMetadata();
	const texts = content.items.flatMap((item) => {
		if (!('str' in item)) return [];
		const { str, transform, width: wide } = item as unknown as TextItem;
		const [size, , , , x, y] = transform;
		return [{ text: str, x, y: height - y, width: wide, size }];
	});
	return {
		pages: pdf.numPages,
		width,
		height,
		texts: texts.filter(({ text }) => text.trim() !== ''),
		text: texts.map(({ text }) => text).join(''),
		info: info as Record<string, unknown>,
		xmp: (metadata as { getRaw: () => string } | null)?.getRaw() ?? '',
		links: ((await page.getAnnotations()) as Annotation[]).map(({ url, rect }) => ({ url, rect })),
		tags: await page.getStructTree()
	};
};
