import { strToU8, strFromU8, zlibSync } from 'fflate';
import type { PngChunk } from './png-chunks.ts';

/** The head of an iTXt chunk (ISO 15948, section 11.3.4.5); its text may still be deflated. */
export interface PngText {
	readonly keyword: string;
	readonly compressed: boolean;
	/** UTF-8, or a zlib stream that holds it. */
	readonly text: Uint8Array;
}

const COMPRESSED = 1;
const DEFLATE = 0;

/** A chunk of international text. A language is left out when it is empty; `text` may not hold U+0000. */
export const textChunk = (
	keyword: string,
	text: string,
	{ lang = '', compress = false }: { readonly lang?: string; readonly compress?: boolean } = {}
): PngChunk => {
	const head = strToU8(`${keyword}\0`);
	// The translated keyword, which is always empty, ends with the second zero.
	const language = strToU8(`${lang}\0\0`);
	const bytes = strToU8(text);
	const body = compress ? zlibSync(bytes, { level: 9 }) : bytes;
	const data = new Uint8Array(head.length + 2 + language.length + body.length);
	data.set(head);
	data.set([compress ? COMPRESSED : 0, DEFLATE], head.length);
	data.set(language, head.length + 2);
	data.set(body, head.length + 2 + language.length);
	return { type: 'iTXt', data };
};

/** The head of an iTXt chunk; `null` for other chunks and for one that is not formed as it should be. */
export const readTextChunk = ({ type, data }: PngChunk): PngText | null => {
	if (type !== 'iTXt') return null;
	const keywordEnd = data.indexOf(0);
	const languageEnd = data.indexOf(0, keywordEnd + 3);
	const translatedEnd = data.indexOf(0, languageEnd + 1);
	if (keywordEnd < 1 || keywordEnd > 79 || languageEnd < 0 || translatedEnd < 0) return null;
	const compression = data[keywordEnd + 1];
	if ((compression !== 0 && compression !== COMPRESSED) || data[keywordEnd + 2] !== DEFLATE) {
		return null;
	}
	return {
		keyword: strFromU8(data.subarray(0, keywordEnd), true),
		compressed: compression === COMPRESSED,
		text: data.subarray(translatedEnd + 1)
	};
};
