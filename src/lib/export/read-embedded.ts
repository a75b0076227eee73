import type { Refusal } from './embedded-issue.ts';
import { refuse } from './embedded-issue.ts';
import { MAX_EMBEDDED_BYTES, readEmbeddedStory, tooLarge } from './embedded-story.ts';
import { inflateWithin } from './inflate-within.ts';
import { isPng, readPngChunks } from './png-chunks.ts';
import { STORY_KEYWORD } from './png-metadata.ts';
import type { PngText } from './png-text.ts';
import { readTextChunk } from './png-text.ts';
import { readSvgStories } from './read-svg-story.ts';

/** Largest picture that is read, in bytes. */
export const MAX_PICTURE_BYTES = 25_000_000;

/** What a picture held: a story that anyone may have written, so it goes through `parseStory` next, or why there is none. */
export type EmbeddedFile =
	| {
			readonly ok: true;
			readonly kind: 'png' | 'svg';
			readonly story: unknown;
			/** The query of an address, at most 2,000 characters; empty for the whole story. */
			readonly view: string;
	  }
	| Refusal;

/** How files start that people may take for the picture. */
const OTHER_FILES: readonly (readonly [string, string])[] = [
	['\u0089PNG', 'a damaged PNG'],
	['PK\u0003\u0004', 'a compressed file'],
	['BM', 'a BMP'],
	['\u00FF\u00D8\u00FF', 'a JPEG'],
	['GIF8', 'a GIF'],
	['RIFF', 'a WebP'],
	['%PDF', 'a PDF'],
	['\u001F\u008B', 'a compressed file'],
	['{', 'JSON']
];

/** What a file is that is no picture of ours, by its first bytes; `null` if they tell nothing. */
export const otherKindOf = (bytes: Uint8Array): string | null => {
	if (bytes.length === 0) return 'an empty file';
	const start = String.fromCharCode(...bytes.subarray(0, 8));
	return OTHER_FILES.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
};

const notPicture = (bytes: Uint8Array): Refusal =>
	refuse(
		'not-a-picture',
		'',
		'a PNG or an SVG',
		otherKindOf(bytes) ?? 'something else',
		'The file is neither a PNG nor an SVG, so it holds no story; sites and messengers often turn pictures into other formats.'
	);

const notUtf8 = (where: string): Refusal =>
	refuse('not-utf8', where, 'UTF-8', 'other bytes', 'The text of the file is not UTF-8.');

const noStory = (): Refusal =>
	refuse(
		'no-story',
		'',
		'an embedded story',
		'none',
		'The picture was exported without its story, or lost it when another program, site or messenger saved it again.'
	);

const severalStories = (count: number): Refusal =>
	refuse(
		'several-stories',
		'',
		'one story',
		String(count),
		'The picture holds more than one story, so it is not clear which of them it shows.'
	);

/** A text of UTF-8 without its byte order mark; `null` for other bytes. */
const decode = (bytes: Uint8Array): string | null => {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
};

const damaged = (where: string, found: string, message: string): Refusal =>
	refuse('damaged-story', where, 'a zlib stream', found, message);

/** The text that stands in a chunk, inflated if need be. */
const textOf = ({ compressed, text }: PngText, where: string): string | Refusal => {
	// What is longer than any story before it is inflated was not written by us.
	if (text.length > MAX_EMBEDDED_BYTES) return tooLarge(where);
	const inflated = compressed
		? inflateWithin(text, MAX_EMBEDDED_BYTES)
		: ({ ok: true, bytes: text } as const);
	if (inflated.ok) return decode(inflated.bytes) ?? notUtf8(where);
	switch (inflated.reason) {
		case 'too-large':
			return tooLarge(where);
		case 'too-many-blocks':
			return damaged(
				where,
				'blocks that hold next to nothing',
				'The story inside the picture is packed in far too many blocks and was not read.'
			);
		case 'damaged':
			return damaged(
				where,
				'something else',
				'The story inside the picture is damaged and cannot be opened.'
			);
	}
};

const readPng = (bytes: Uint8Array): EmbeddedFile => {
	const read = readPngChunks(bytes);
	if (!read.ok) return read;
	const [first, ...more] = read.chunks
		.map(readTextChunk)
		.filter((text) => text?.keyword === STORY_KEYWORD);
	if (!first) return noStory();
	if (more.length > 0) return severalStories(more.length + 1);
	const where = `iTXt ${STORY_KEYWORD}`;
	const text = textOf(first, where);
	if (typeof text !== 'string') return text;
	const found = readEmbeddedStory(text, where);
	return found.ok ? { ...found, kind: 'png' } : found;
};

const readSvg = (document: string): EmbeddedFile => {
	const read = readSvgStories(document);
	if (!read.ok) return read;
	const [first, ...more] = read.texts;
	if (first === undefined) return noStory();
	if (more.length > 0) return severalStories(more.length + 1);
	const found = readEmbeddedStory(first, 'the story in the metadata');
	return found.ok ? { ...found, kind: 'svg' } : found;
};

/** The first byte that is neither a byte order mark nor white space. */
const firstByte = (bytes: Uint8Array): number | undefined => {
	const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	return bytes.subarray(start).find((byte) => ![0x20, 0x09, 0x0a, 0x0d].includes(byte));
};

/** Whether bytes may be those of an SVG: after white space they start as a tag does. */
export const startsAsTag = (bytes: Uint8Array): boolean => firstByte(bytes) === 0x3c;

/** Why a picture of that many bytes is not read; `null` if it is small enough. */
export const refuseLarge = (size: number): Refusal | null =>
	size > MAX_PICTURE_BYTES
		? refuse(
				'file-too-large',
				'',
				`at most ${MAX_PICTURE_BYTES} bytes`,
				`${size} bytes`,
				`The picture is larger than ${MAX_PICTURE_BYTES} bytes and was not read.`
			)
		: null;

/**
 * Takes the story out of a PNG or SVG that may come from anyone. Never throws, whatever the bytes; time and memory are
 * bounded by the size of the file (25 MB) and of the story in it (5 MB, inflated or not), not by what they claim.
 */
export const readEmbedded = (bytes: Uint8Array): EmbeddedFile => {
	const large = refuseLarge(bytes.length);
	if (large) return large;
	if (isPng(bytes)) return readPng(bytes);
	if (!startsAsTag(bytes)) return notPicture(bytes);
	const document = decode(bytes);
	return document === null ? notUtf8('') : readSvg(document);
};
