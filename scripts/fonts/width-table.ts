import {
	KERN_STEP,
	toDigit,
	toZigzag,
	type FaceData
} from '../../src/lib/scene/text/width-data.ts';
import { PROSE, SPACING } from './charset.ts';
import type { Shaper } from './shaper.ts';

const distance = (a: readonly number[], b: readonly number[]): number =>
	a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0);

/**
 * Groups equal vectors of the prose characters into classes and gives every other character the nearest class.
 * @returns the class of each vector, and the vector of each class.
 */
const classify = (
	vectors: readonly (readonly number[])[],
	isProse: readonly boolean[]
): { of: readonly number[]; classes: readonly (readonly number[])[] } => {
	const classes: (readonly number[])[] = [];
	const known = new Map<string, number>();
	vectors.forEach((vector, index) => {
		const name = vector.join();
		if (!isProse[index] || known.has(name)) return;
		known.set(name, classes.length);
		classes.push(vector);
	});
	const of = vectors.map((vector) => {
		const same = known.get(vector.join());
		if (same !== undefined) return same;
		const distances = classes.map((other) => distance(vector, other));
		return distances.indexOf(Math.min(...distances));
	});
	return { of, classes };
};

/** Makes the width table of one face out of what HarfBuzz makes of each character and of each pair. */
export const buildWidthTable = ({ unitsPerEm, glyphs, width }: Shaper): FaceData => {
	const characters = SPACING.map((point) => String.fromCodePoint(point));
	const isProse = SPACING.map((point) => PROSE.includes(point));
	const prose = PROSE.map((point) => String.fromCodePoint(point));
	const advanceOf = new Map(
		characters.map((character) => [
			character,
			glyphs(character).some(({ missing }) => missing) ? -1 : width(character)
		])
	);
	const kern = (first: string, second: string): number => {
		const [a = -1, b = -1] = [advanceOf.get(first), advanceOf.get(second)];
		if (a < 0 || b < 0) return 0;
		return Math.round((width(first + second) - a - b) / unitsPerEm / KERN_STEP) || 0;
	};
	const advances = [...new Set([-1, ...advanceOf.values()])].sort((a, b) => a - b);
	const firsts = classify(
		characters.map((first) => prose.map((second) => kern(first, second))),
		isProse
	);
	const seconds = classify(
		characters.map((second) => prose.map((first) => kern(first, second))),
		isProse
	);
	// One prose character stands for each second class: its column holds the class's kerning.
	const proseClass = seconds.of.filter((_, index) => isProse[index]);
	const columns = seconds.classes.map((_, index) => proseClass.indexOf(index));
	const digits = (values: readonly number[]): string => values.map(toDigit).join('');
	return {
		unitsPerEm,
		advances,
		widths: digits([...advanceOf.values()].map((advance) => advances.indexOf(advance))),
		firsts: digits(firsts.of),
		seconds: digits(seconds.of),
		kerns: firsts.classes
			.map((row) => digits(columns.map((column) => toZigzag(row[column] ?? 0))))
			.join('')
	};
};
