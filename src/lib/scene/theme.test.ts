import { describe, expect, it } from 'vitest';
import type { Theme } from './theme.ts';
import { THEMES } from './theme.ts';

type Triple = readonly [number, number, number];

/** Red, green and blue without gamma, 0–1 (sRGB, IEC 61966-2-1). */
const linear = (hex: string): Triple => {
	const channel = (at: number): number => {
		const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
};

/** Relative luminance, and from two of them the contrast (WCAG 2.2). */
const luminance = (hex: string): number => {
	const [r, g, b] = linear(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
};

/** CIELAB under D65. */
const lab = (hex: string): Triple => {
	const [r, g, b] = linear(hex);
	const f = (t: number): number =>
		t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 4 / 29;
	const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
	const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
	const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const distance = (a: string, b: string): number => {
	const [from, to] = [lab(a), lab(b)];
	return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
};

type Pair = readonly [what: string, ink: string, ground: string];

/** Every ink that letters are drawn in, with every ground that they stand on. */
const texts = (theme: Theme): readonly Pair[] => {
	const { background, card, silence, hit, ink, muted } = theme;
	const grounds: readonly (readonly [string, string])[] = [
		['paper', background],
		['card', card],
		['silence', silence],
		['hit', hit]
	];
	const paints = [theme.neutral, ...theme.sides];
	return [
		...grounds.map(([on, ground]): Pair => [`words on ${on}`, ink, ground]),
		...grounds.map(([on, ground]): Pair => [`dates and roles on ${on}`, muted, ground]),
		...paints.flatMap((side, i) => [
			...grounds.map(([on, ground]): Pair => [`name ${i} on ${on}`, side.ink, ground]),
			[`name ${i} on its lane`, side.ink, side.ground] as const,
			[`dates on lane ${i}`, muted, side.ground] as const
		])
	];
};

/** Every mark that tells something, with the grounds that it stands on. */
const marks = (theme: Theme): readonly Pair[] => {
	const { background, card, line, span, arc, silenceStroke, silence } = theme;
	return [
		['the line on paper', line, background],
		['the bar of a span on paper', span, background],
		['a link on paper', arc, background],
		['the dashes of a silence inside', silenceStroke, silence],
		...[theme.neutral, ...theme.sides].flatMap((side, i): Pair[] => [
			[`pole ${i} on its lane`, side.ink, side.ground],
			[`pole ${i} on paper`, side.ink, background],
			[`edge ${i} on its card`, side.ink, card],
			[`the dashes of a silence in lane ${i}`, silenceStroke, side.ground]
		])
	];
};

describe.each([THEMES.light, THEMES.dark])('the $name theme', (theme) => {
	it.each(texts(theme))('has letters with a contrast of 4.5: %s', (_, ink, ground) => {
		expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(marks(theme))('has marks with a contrast of 3: %s', (_, ink, ground) => {
		expect(contrast(ink, ground)).toBeGreaterThanOrEqual(3);
	});

	it('gives all sides one lightness', () => {
		const lightness = theme.sides.map(({ ink }) => lab(ink)[0]);
		expect(Math.max(...lightness) - Math.min(...lightness)).toBeLessThanOrEqual(6);
		const grounds = theme.sides.map(({ ground }) => lab(ground)[0]);
		expect(Math.max(...grounds) - Math.min(...grounds)).toBeLessThanOrEqual(3);
	});

	it('gives each side a colour that cannot be taken for another', () => {
		const inks = [theme.neutral, ...theme.sides].map(({ ink }) => ink);
		const pairs = inks.flatMap((a, i) => inks.slice(i + 1).map((b) => [a, b] as const));
		expect(pairs).toHaveLength(21);
		for (const [a, b] of pairs) expect(distance(a, b), `${a} and ${b}`).toBeGreaterThan(20);
	});

	it('writes every colour as six digits, as rasterisers know nothing newer', () => {
		const { name, neutral, sides, ...rest } = theme;
		expect(name).toMatch(/^(light|dark)$/);
		const all = [
			...Object.values(rest),
			...[neutral, ...sides].flatMap(({ ink, ground }) => [ink, ground])
		];
		for (const colour of all) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
	});
});

describe('contrast and distance', () => {
	it('are those of the standards', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
		const [l, a, b] = lab('#ff0000');
		expect([l, a, b].map(Math.round)).toEqual([53, 80, 67]);
		expect(lab('#ffffff')[0]).toBeCloseTo(100, 5);
	});
});
