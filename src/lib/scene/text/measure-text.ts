import type { Font, Measure } from '../scene.ts';
import { fallbackWidth } from './fallback-width.ts';
import { fromDigit, fromZigzag, KERN_STEP, type FaceData, type FaceKey } from './width-data.ts';
import { WIDTHS } from './widths.generated.ts';

/** A decoded face; widths in em. Places count from 1, and 0 stands for a character the table lacks. */
interface Widths {
	readonly advances: Float64Array;
	readonly firsts: Uint8Array;
	readonly seconds: Uint8Array;
	readonly kerns: Float64Array;
	readonly stride: number;
}

const SPACE = 0x20;
const MARKS = /\p{M}/u;

let places: Uint16Array | undefined;
const decoded = new Map<FaceKey, Widths>();

const decodePlaces = (): Uint16Array => {
	const last = Math.max(...WIDTHS.ranges.map(([, to]) => to));
	const result = new Uint16Array(last + 1);
	let place = 0;
	for (const [from, to] of WIDTHS.ranges) {
		for (let code = from; code <= to; code++) result[code] = ++place;
	}
	return result;
};

const decodeFace = (data: FaceData): Widths => {
	const size = data.widths.length + 1;
	const advances = new Float64Array(size).fill(-1);
	const firsts = new Uint8Array(size);
	const seconds = new Uint8Array(size);
	let stride = 0;
	for (let place = 1; place < size; place++) {
		const advance = data.advances[fromDigit(data.widths.charCodeAt(place - 1))] ?? -1;
		advances[place] = advance < 0 ? -1 : advance / data.unitsPerEm;
		firsts[place] = fromDigit(data.firsts.charCodeAt(place - 1));
		const second = fromDigit(data.seconds.charCodeAt(place - 1));
		seconds[place] = second;
		stride = Math.max(stride, second + 1);
	}
	const kerns = Float64Array.from(data.kerns, (digit) => {
		return fromZigzag(fromDigit(digit.charCodeAt(0))) * KERN_STEP;
	});
	return { advances, firsts, seconds, kerns, stride };
};

/** No face is both semibold and italic, and no serif is italic: a browser slants or thickens these without new widths. */
const faceKey = ({ family, weight, italic }: Font): FaceKey => {
	if (family === 'sans' && italic) return 'sans-400-italic';
	return `${family}-${weight}`;
};

const widthsOf = (key: FaceKey): Widths => {
	let widths = decoded.get(key);
	if (!widths) {
		widths = decodeFace(WIDTHS.faces[key]);
		decoded.set(key, widths);
	}
	return widths;
};

/**
 * Width in pixels of one line of text in a bundled font, from tables made of that very font.
 * Letters and their combining marks count as composed; a tab or line end counts as a space, as SVG draws it;
 * characters that the font lacks count as `fallbackWidth` tells.
 */
export const measureText: Measure = (text, font) => {
	places ??= decodePlaces();
	const { advances, firsts, seconds, kerns, stride } = widthsOf(faceKey(font));
	const line = MARKS.test(text) ? text.normalize('NFC') : text;
	let width = 0;
	// The class of the first of a pair, as the start of its row; −1 where no pair can be.
	let row = -1;
	for (let i = 0; i < line.length; i++) {
		let code = line.charCodeAt(i);
		if (code >= 9 && code <= 13) code = SPACE;
		const place = places[code] ?? 0;
		const advance = advances[place] ?? -1;
		if (advance >= 0) {
			if (row >= 0) width += kerns[row + (seconds[place] ?? 0)] ?? 0;
			width += advance;
			row = (firsts[place] ?? 0) * stride;
			continue;
		}
		const point = line.codePointAt(i) ?? code;
		if (point > 0xffff) i++;
		const fallback = fallbackWidth(point);
		width += fallback;
		// The font kerns across a mark, so a mark does not part a pair.
		if (fallback > 0) row = -1;
	}
	return width * font.size;
};
