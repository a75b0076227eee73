import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SidePaint, Theme } from '../scene/theme.ts';
import { THEMES } from '../scene/theme.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const css = read('tokens.css');

/** The custom properties of the first rule whose selector contains a text. */
const tokensOf = (selector: string, from = 0): Record<string, string> => {
	const at = css.indexOf('{', css.indexOf(selector, from));
	const body = css.slice(at + 1, css.indexOf('}', at));
	return Object.fromEntries(
		[...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value])
	);
};

const expected = (theme: Theme): Record<string, string> => {
	const paints: readonly [string, SidePaint][] = [
		['neutral', theme.neutral],
		...theme.sides.map((paint, i) => [String(i), paint] as [string, SidePaint])
	];
	return {
		paper: theme.background,
		ink: theme.ink,
		muted: theme.muted,
		line: theme.line,
		rule: theme.grid,
		card: theme.card,
		'card-rule': theme.cardStroke,
		silence: theme.silence,
		'silence-rule': theme.silenceStroke,
		span: theme.span,
		hit: theme.hit,
		...Object.fromEntries(paints.map(([key, { ink }]) => [`side-${key}`, ink])),
		...Object.fromEntries(paints.map(([key, { ground }]) => [`ground-${key}`, ground]))
	};
};

describe('tokens.css', () => {
	it.each([
		['light', ":root,\n[data-theme='light']"],
		['dark', ":root:not([data-theme='light'])"],
		['dark', "\n\t[data-theme='dark']"]
	] as const)('has the %s colours of the picture in %j', (name, selector) => {
		expect(tokensOf(selector)).toMatchObject(expected(THEMES[name]));
	});

	it('says the same of dark twice', () => {
		expect(tokensOf(":root:not([data-theme='light'])")).toEqual(
			tokensOf("\n\t[data-theme='dark']")
		);
	});
});

describe('undrawn.css', () => {
	const undrawn = read('undrawn.css');
	const tokens = tokensOf(":root,\n[data-theme='light']");
	const colours = (value: unknown): string[] =>
		typeof value === 'string'
			? [value].filter((text) => text.startsWith('#'))
			: typeof value === 'object' && value !== null
				? Object.values(value).flatMap(colours)
				: [];

	it('gives every light colour of the picture a token of that colour', () => {
		const rules = [...undrawn.matchAll(/\[[\w-]+='(#\w+)'\] \{\s+[\w-]+: var\(--([\w-]+)\)/g)];
		for (const [, colour, token = ''] of rules) expect(tokens[token]).toBe(colour);
		const covered = new Set(rules.map(([, colour]) => colour));
		expect(colours(THEMES.light).filter((colour) => !covered.has(colour))).toEqual([]);
	});
});
