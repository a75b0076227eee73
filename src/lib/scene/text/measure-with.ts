import type { Font, Measure } from '../scene.ts';
import { fallbackWidth } from './fallback-width.ts';
import {
	BASE,
	baseOf,
	digitAt,
	fromZigzag,
	KERN_STEP,
	orderedCodes,
	type FaceKey,
	type WidthData
} from './width-data.ts';

/** The kerning classes of characters, as the first of a pair or as the second. */
interface Classes {
	/** By place the row or column of a character, −1 for one that never kerns. */
	readonly of: Int16Array;
	/** Of each row or column, its class in each table; −1 for one that never kerns there. */
	readonly own: readonly (readonly number[])[];
}

/** A decoded face, in em. Places count from 1, and 0 stands for a character the tables lack. */
interface Widths {
	/** By place; −1 for characters that the face lacks. */
	readonly advances: Float64Array;
	readonly rows: Classes;
	readonly columns: Classes;
	/** Row by row. */
	readonly kerns: Float64Array;
}

const SPACE = 0x20;
const MARKS = /\p{M}/u;

const decodeClasses = (
	tables: readonly WidthData[],
	digitsOf: (table: WidthData) => string,
	codes: readonly number[]
): Classes => {
	const classes = tables.map((table) => {
		const digits = digitsOf(table);
		return new Map(
			Array.from(table.kerned, (character, i) => [character.charCodeAt(0), digitAt(digits, i) - 1])
		);
	});
	const own: (readonly number[])[] = [];
	const known = new Map<string, number>([[tables.map(() => -1).join(), -1]]);
	const found = codes.map((code) => {
		const mine = classes.map((table) => table.get(code) ?? table.get(baseOf(code)) ?? -1);
		const name = mine.join();
		const place = known.get(name) ?? own.push(mine) - 1;
		known.set(name, place);
		return place;
	});
	return { of: Int16Array.of(-1, ...found), own };
};

/** No face is both semibold and italic, and the serif is measured upright and regular only. */
const faceKey = ({ family, weight, italic }: Font): FaceKey => {
	if (family === 'serif') return 'serif-400';
	return italic ? 'sans-400-italic' : `sans-${weight}`;
};

/**
 * Makes what tells the width in pixels of one line of text in a bundled font, from tables made of that very font. Each
 * face is decoded when first needed.
 * Letters and their combining marks count as composed; a tab or line end counts as a space, as SVG draws it;
 * characters that the tables or the font lack count as `fallbackWidth` tells.
 * @param tables of different characters; a pair of two tables’ characters is kerned as the later one says
 */
export const measureWith = (...tables: readonly WidthData[]): Measure => {
	let codes: readonly number[] = [];
	let places: Uint16Array | undefined;
	const decoded = new Map<FaceKey, Widths>();

	const decodePlaces = (): Uint16Array => {
		codes = tables.flatMap(({ ranges }) => orderedCodes(ranges));
		const result = new Uint16Array(Math.max(...codes) + 1);
		codes.forEach((code, index) => (result[code] = index + 1));
		return result;
	};

	const decodeFace = (family: Font['family'], key: FaceKey, places: Uint16Array): Widths => {
		const regular = key === `${family}-400` ? null : widthsOf(family, `${family}-400`, places);
		const rows =
			regular?.rows ?? decodeClasses(tables, (table) => table.classes[family].firsts, codes);
		const columns =
			regular?.columns ?? decodeClasses(tables, (table) => table.classes[family].seconds, codes);
		const advances = tables.map((table) => table.faces[key].advances).join('');
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
		const strides = tables.map(
			(_, table) => Math.max(...columns.own.map((own) => own[table] ?? -1)) + 1
		);
		const kernOf = (row: readonly number[], column: readonly number[]): number =>
			tables.reduce((sum, { faces }, table) => {
				const [first, second] = [row[table] ?? -1, column[table] ?? -1];
				if (first < 0 || second < 0) return sum;
				const at = first * (strides[table] ?? 0) + second;
				return sum + fromZigzag(digitAt(faces[key].kerns, at)) * KERN_STEP;
			}, 0);
		const kerns = rows.own.flatMap((row) => columns.own.map((column) => kernOf(row, column)));
		return {
			advances: Float64Array.from(thousandths, (advance) => (advance < 0 ? -1 : advance / 1000)),
			rows,
			columns,
			kerns: Float64Array.from(kerns, (kern, at) => (regular?.kerns[at] ?? 0) + kern)
		};
	};

	const widthsOf = (family: Font['family'], key: FaceKey, places: Uint16Array): Widths => {
		let widths = decoded.get(key);
		if (!widths) {
			widths = decodeFace(family, key, places);
			decoded.set(key, widths);
		}
		return widths;
	};

	return (text, font) => {
		places ??= decodePlaces();
		const { advances, rows, columns, kerns } = widthsOf(font.family, faceKey(font), places);
		const stride = columns.own.length;
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
				const column = columns.of[place] ?? -1;
				if (row >= 0 && column >= 0) width += kerns[row * stride + column] ?? 0;
				width += advance;
				row = rows.of[place] ?? -1;
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
};
