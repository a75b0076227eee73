import {
	BASE,
	baseOf,
	KERN_STEP,
	orderedCodes,
	toDigit,
	toZigzag,
	type FaceData,
	type FaceKey,
	type KernClasses,
	type WidthData
} from '../../src/lib/scene/text/width-data.ts';
import { isFurtherLetter, PROSE } from './charset.ts';
import type { Shaper } from './shaper.ts';

/** Kerning under this many em is left out: it is less than a tenth of a pixel in a figure. */
const LEAST_KERN = 0.01;

const KERNED = PROSE.map((point) => String.fromCodePoint(point));

/** The characters that `buildFamily` gives classes. */
export const kernedCharacters = (further: boolean): string =>
	KERNED.filter((character) => further || !isFurtherLetter(character)).join('');

const twoDigits = (value: number): string =>
	toDigit(Math.floor(toZigzag(value) / BASE)) + toDigit(toZigzag(value) % BASE);

/** The advance of each character in thousandths of an em, −1 for those that the face lacks. */
const advancesOf = ({ unitsPerEm, glyphs, width }: Shaper, codes: readonly number[]) =>
	new Map(
		codes.map((code) => {
			const character = String.fromCodePoint(code);
			const isMissing = glyphs(character).some(({ missing }) => missing);
			return [code, isMissing ? -1 : Math.round((width(character) / unitsPerEm) * 1000)];
		})
	);

const isLatin = (character: string): boolean => /\p{Script=Latin}/u.test(character);
const isCyrillic = (character: string): boolean => /\p{Script=Cyrillic}/u.test(character);

/** Kerning of each kerned character (a row) with each other one, in steps: that of the pairs of one table. */
const kernsOf = (
	{ unitsPerEm, width }: Shaper,
	kerned: readonly string[],
	further: boolean
): readonly (readonly number[])[] => {
	const alone = new Map(kerned.map((character) => [character, width(character)]));
	return kerned.map((first) =>
		kerned.map((second) => {
			if ([first, second].some(isFurtherLetter) !== further) return 0;
			// A renderer shapes each script by itself.
			if (isLatin(first) ? isCyrillic(second) : isCyrillic(first) && isLatin(second)) return 0;
			const units = width(first + second) - (alone.get(first) ?? 0) - (alone.get(second) ?? 0);
			const kern = units / unitsPerEm;
			return Math.abs(kern) < LEAST_KERN ? 0 : Math.round(kern / KERN_STEP) || 0;
		})
	);
};

/** Puts vectors in an order in which each is much like the one before: what is alike then stands close, and zips well. */
const chained = (vectors: ReadonlyMap<string, readonly number[]>): string[] => {
	const left = new Map(vectors);
	const chain: string[] = [];
	let last: readonly number[] = [];
	while (left.size > 0) {
		let [nearest, least] = ['', Infinity];
		for (const [name, vector] of left) {
			const apart = vector.filter((value, at) => value !== (last[at] ?? 0)).length;
			if (apart < least) [nearest, least] = [name, apart];
		}
		last = left.get(nearest) ?? [];
		left.delete(nearest);
		chain.push(nearest);
	}
	return chain;
};

/** Groups equal vectors into classes from 1, with class 0 for those that are all zeros, and picks one of each class. */
const classify = (
	vectors: readonly (readonly number[])[]
): { readonly of: string; readonly picks: readonly number[] } => {
	const zero = vectors[0]?.map(() => 0).join() ?? '';
	const names = vectors.map((vector) => vector.join());
	const found = new Map(names.map((name, at) => [name, vectors[at] ?? []]));
	found.delete(zero);
	const classes = chained(found);
	return {
		of: names.map((name) => toDigit(classes.indexOf(name) + 1)).join(''),
		picks: classes.map((name) => names.indexOf(name))
	};
};

/**
 * Makes the width tables of the faces of a family, its upright regular face first.
 * @param further whether they are those of further letters, alone and beside any character, or those of all others
 */
export const buildFamily = (
	shapers: readonly (readonly [FaceKey, Shaper])[],
	ranges: WidthData['ranges'],
	further: boolean
): { readonly classes: KernClasses; readonly faces: Partial<WidthData['faces']> } => {
	const kerned = Array.from(kernedCharacters(further));
	const codes = orderedCodes(ranges);
	const faces = shapers.map(([key, shaper]) => ({
		key,
		// A letter with accents may have its base in the other table.
		advances: advancesOf(shaper, [...codes, ...codes.map(baseOf)]),
		// An italic of this kind is its upright slanted, and is kerned within a thousandth of an em of it.
		kerns: kernsOf(
			key === 'sans-400-italic' ? (shapers[0]?.[1] ?? shaper) : shaper,
			kerned,
			further
		)
	}));
	const [regular] = faces;
	const firsts = classify(kerned.map((_, i) => faces.flatMap(({ kerns }) => kerns[i] ?? [])));
	const seconds = classify(
		kerned.map((_, i) => faces.flatMap(({ kerns }) => kerns.map((row) => row[i] ?? 0)))
	);
	const encode = ({ advances, kerns }: (typeof faces)[number]): FaceData => {
		const isRegular = advances === regular?.advances;
		const less = (code: number): number => {
			if (baseOf(code) !== code) return advances.get(baseOf(code)) ?? 0;
			return isRegular ? 0 : (regular?.advances.get(code) ?? 0);
		};
		const kern = (row: number, column: number): number =>
			(kerns[row]?.[column] ?? 0) - (isRegular ? 0 : (regular?.kerns[row]?.[column] ?? 0));
		return {
			advances: codes.map((code) => twoDigits((advances.get(code) ?? 0) - less(code))).join(''),
			kerns: firsts.picks
				.map((row) => seconds.picks.map((column) => toDigit(toZigzag(kern(row, column)))).join(''))
				.join('')
				.replace(new RegExp(`\\${toDigit(0)}+$`), '')
		};
	};
	return {
		classes: { firsts: firsts.of, seconds: seconds.of },
		faces: Object.fromEntries(faces.map((face) => [face.key, encode(face)]))
	};
};
