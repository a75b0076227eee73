import { isTooLarge, writeEmbeddedStory } from './embedded-story.ts';
import { languageTag } from './metadata-rdf.ts';
import type { PictureMetadata } from './picture-metadata.ts';
import type { PngChunk } from './png-chunks.ts';
import { readPngChunks, writePngChunks } from './png-chunks.ts';
import { readTextChunk, textChunk } from './png-text.ts';
import { xmlCharacters } from './xml-text.ts';
import { xmpPacket } from './xmp.ts';

/** The keyword of the chunk that holds the story. */
export const STORY_KEYWORD = 'onrecord:story';
/** The keyword that Adobe fixed for XMP (ISO 16684-3, section 2.2.2). */
const XMP_KEYWORD = 'XML:com.adobe.xmp';
/** The keywords that this module writes, and so replaces. */
const OURS = new Set([XMP_KEYWORD, STORY_KEYWORD, 'Title', 'Description', 'Source', 'Copyright']);
const METRES_PER_INCH = 0.0254;
const PER_METRE = 1;

/** Pixels per metre both ways (ISO 15948, section 11.3.5.3). */
const sizeChunk = (dpi: number): PngChunk => {
	const data = new Uint8Array(9);
	const view = new DataView(data.buffer);
	view.setUint32(0, Math.round(dpi / METRES_PER_INCH));
	view.setUint32(4, Math.round(dpi / METRES_PER_INCH));
	view.setUint8(8, PER_METRE);
	return { type: 'pHYs', data };
};

const textChunks = (meta: PictureMetadata): PngChunk[] => {
	const lang = languageTag(meta.lang);
	const words: Readonly<Record<string, string>> = {
		Title: meta.title,
		Description: meta.description,
		Source: meta.source,
		Copyright: meta.license ?? ''
	};
	return [
		// Readers of XMP look into the bytes of the file, so it is not deflated.
		textChunk(XMP_KEYWORD, xmpPacket(meta)),
		...Object.entries(words)
			.filter(([, text]) => text !== '')
			.map(([keyword, text]) => textChunk(keyword, xmlCharacters(text), { lang }))
	];
};

const storyChunks = ({ story }: PictureMetadata): PngChunk[] => {
	if (!story) return [];
	const text = writeEmbeddedStory(story);
	if (isTooLarge(text)) throw new RangeError('The story is too large to travel in a picture.');
	return [textChunk(STORY_KEYWORD, text, { compress: true })];
};

/**
 * A PNG with its metadata, which stand behind IHDR: resolution in dots per inch if it is given, XMP, title,
 * description, source and licence as international text, and the story deflated. What the PNG held of these before is
 * left out. Equal input gives equal bytes. Throws a RangeError for a PNG that is damaged or a story of over 5 MB.
 */
export const withPngMetadata = (
	png: Uint8Array,
	meta: PictureMetadata,
	dpi?: number
): Uint8Array<ArrayBuffer> => {
	const read = readPngChunks(png);
	if (!read.ok) throw new RangeError(read.issue.message);
	const added = [
		...(dpi === undefined ? [] : [sizeChunk(dpi)]),
		...textChunks(meta),
		...storyChunks(meta)
	];
	const isReplaced = (chunk: PngChunk): boolean =>
		(dpi !== undefined && chunk.type === 'pHYs') || OURS.has(readTextChunk(chunk)?.keyword ?? '');
	const [header, ...rest] = read.chunks;
	return writePngChunks([
		...(header ? [header] : []),
		...added,
		...rest.filter((chunk) => !isReplaced(chunk))
	]);
};
