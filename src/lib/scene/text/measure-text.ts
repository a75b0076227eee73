import type { Font, Measure } from '../scene.ts';
import { fallbackWidth } from './fallback-width.ts';
import {
	BASE,
	baseOf,
	digitAt,
	fromZigzag,
	KERN_STEP,
	orderedCodes,
	type FaceKey
} from './width-data.ts';
import { WIDTHS } from './widths.generated.ts';

/** A decoded face, in em. Places count from 1, and 0 stands for a character the table lacks. */
interface Widths {
	/** By place; −1 for characters that the face lacks. */
	readonly advances: Float64Array;
	/** By place the row of a character as the first of a pair, −1 for one that never kerns. */
	readonly rows: Int16Array;
	/** By place the column of a character as the second of a pair, −1 for one that never kerns. */
	readonly columns: Int16Array;
	/** Row by row. */
	readonly kerns: Float64Array;
	/** Columns in a row. */
	readonly stride: number;
}

const SPACE = 0x20;
const MARKS = /\p{M}/u;

let places: Uint16Array | undefined;
const decoded = new Map<FaceKey, Widths>();

const decodePlaces = (): Uint16Array => {
	const codes = orderedCodes(WIDTHS.ranges);
	const result = new Uint16Array(Math.max(...codes) + 1);
	codes.forEach((code, index) => (result[code] = index + 1));
	return result;
};

const decodeClasses = (digits: string, codes: readonly number[]): Int16Array => {
	const classes = new Map<number, number>();
	for (let i = 0; i < digits.length; i++) {
		classes.set(WIDTHS.kerned.charCodeAt(i), digitAt(digits, i) - 1);
	}
	const found = codes.map((code) => classes.get(code) ?? classes.get(baseOf(code)) ?? -1);
	return Int16Array.of(-1, ...found);
};

const decodeFace = (family: Font['family'], key: FaceKey, places: Uint16Array): Widths => {
	const { advances, kerns } = WIDTHS.faces[key];
	const { firsts, seconds } = WIDTHS.classes[family];
	const codes = orderedCodes(WIDTHS.ranges);
	const regular = key === `${family}-400` ? null : widthsOf(family, `${family}-400`, places);
	const rows = regular?.rows ?? decodeClasses(firsts, codes);
	const columns = regular?.columns ?? decodeClasses(seconds, codes);
	const thousandths = [-1];
	codes.forEach((code, index) => {
		const base = baseOf(code);
		const place = index + 1;
		const less =
			base === code
				? Math.round((regular?.advances[place] ?? 0) * 1000)
				: thousandths[places[base] ?? 0];
		const delta = fromZigzag(
			digitAt(advances, 2 * index) * BASE + digitAt(advances, 2 * index + 1)
		);
		thousandths.push((less ?? 0) + delta);
	});
	const stride = Math.max(...columns) + 1;
	return {
		advances: Float64Array.from(thousandths, (advance) => (advance < 0 ? -1 : advance / 1000)),
		rows,
		columns,
		stride,
		kerns: Float64Array.from(
			{ length: (Math.max(...rows) + 1) * stride },
			(_, at) => (regular?.kerns[at] ?? 0) + fromZigzag(digitAt(kerns, at)) * KERN_STEP
		)
	};
};

/** No face is both semibold and italic, and the serif is measured upright and regular only. */
const faceKey = ({ family, weight, italic }: Font): FaceKey => {
	if (family === 'serif') return 'serif-400';
	return italic ? 'sans-400-italic' : `sans-${weight}`;
};

const widthsOf = (family: Font['family'], key: FaceKey, places: Uint16Array): Widths => {
	let widths = decoded.get(key);
	if (!widths) {
		widths = decodeFace(family, key, places);
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
	const { advances, rows, columns, kerns, stride } = widthsOf(font.family, faceKey(font), places);
	const line = MARKS.test(text) ? text.normalize('NFC') : text;
	let width = 0;
	// The row of the character before; −1 where no pair can be.
	let row = -1;
	for (let i = 0; i < line.length; i++) {
		let code = line.charCodeAt(i);
		if (code >= 9 && code <= 13) code = SPACE;
		const place = places[code] ?? 0;
		const advance = advances[place] ?? -1;
		if (advance >= 0) {
			const column = columns[place] ?? -1;
			if (row >= 0 && column >= 0) width += kerns[row * stride + column] ?? 0;
			width += advance;
			row = rows[place] ?? -1;
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
