import { expect, it } from 'vitest';
import type { Side } from '../core/story/story.ts';
import { THEMES } from '../scene/theme.ts';
import { sideInk } from './side-ink.ts';

const side = (id: string, lane: Side['lane']): Side => ({ id, name: id, account: id, lane });

it('paints parties in their order and other voices neutrally', () => {
	const sides = [side('un', 'line'), side('a', 'above'), side('b', 'below')];
	expect(['un', 'a', 'b', 'nobody', undefined].map((id) => sideInk(sides, id))).toEqual([
		'neutral',
		'0',
		'1',
		'neutral',
		'neutral'
	]);
});

it('begins again where the theme has no more colours', () => {
	const sides = Array.from({ length: 8 }, (_, i) => side(`s${i}`, 'above'));
	const inks = sides.map((one) => Number(sideInk(sides, one.id)));
	expect(inks).toEqual([0, 1, 2, 3, 4, 5, 0, 1]);
	expect(Math.max(...inks) + 1).toBe(THEMES.light.sides.length);
});
