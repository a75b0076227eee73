import { expect } from 'vitest';
import { solidBoxes, type NamedBox } from './scene-boxes.arbitrary.ts';
import type { Scene } from './scene.ts';

/** The nodes of a scene as boxes. */
export const nodeBoxes = ({ nodes }: Scene): NamedBox[] =>
	nodes.map(({ id, x, y, r }) => ({
		name: `node ${id}`,
		x: x - r,
		y: y - r,
		width: 2 * r,
		height: 2 * r
	}));

/** By so much a pole may stand inside a box from its start and from its end: what hangs on it begins at it. Pixels. */
const TOUCH = { right: [6, 0.5], down: [4, 4] } as const;

/** No pole runs through a card, a title, a bar or a name; in a downward scene no twig does either, nor through a node. */
export const assertPolesClear = (scene: Scene): void => {
	const down = scene.direction === 'down';
	const [start, end] = TOUCH[scene.direction];
	const boxes = [...solidBoxes(scene), ...(down ? nodeBoxes(scene) : [])];
	for (const { id, x, y1, y2, twigs } of scene.poles) {
		const lines = [
			{ x, y: Math.min(y1, y2), width: 0, height: Math.abs(y2 - y1) },
			...(down ? twigs : []).map(({ x2, y }) => ({
				x: Math.min(x, x2),
				y,
				width: Math.abs(x2 - x),
				height: 0
			}))
		];
		for (const line of lines) {
			for (const box of boxes) {
				const crosses =
					box.x + start < line.x + line.width &&
					line.x < box.x + box.width - end &&
					box.y + 0.5 < line.y + line.height &&
					line.y < box.y + box.height - 0.5;
				if (crosses) throw new Error(`pole ${id} crosses ${box.name}`);
			}
		}
	}
};

/**
 * Nodes stand in the order of time, each beyond the one before.
 * @param positions UTC ms by event id
 */
export const assertTimeOrder = (scene: Scene, positions: ReadonlyMap<string, number>): void => {
	let last = -Infinity;
	let end = -1;
	for (const { x, y, events, range } of scene.nodes) {
		const at = scene.direction === 'down' ? y : x;
		if (at <= last) throw new Error(`${events.join()} does not stand beyond the one before`);
		if (range[0] < end || range[1] <= range[0]) throw new Error(`${events.join()} come again`);
		last = at;
		end = range[1];
	}
	const order = scene.nodes.flatMap(({ events }) => events.map((id) => positions.get(id) ?? NaN));
	expect(order).toEqual([...order].sort((a, b) => a - b));
};

/** Every statement in the window is drawn or counted once, and every count is true. */
export const assertNothingDropped = ({ cards, columns, counts }: Scene): void => {
	const drawn = cards.map(({ id }) => id);
	const counted = columns.flatMap(({ statements }) => statements);
	expect(new Set([...drawn, ...counted]).size).toBe(drawn.length + counted.length);
	const folded = columns.reduce((sum, { count }) => sum + count, 0);
	expect([drawn.length, folded]).toEqual([counts.drawn, counts.folded]);
	expect(counts.drawn + counts.folded).toBe(counts.shown);
	expect(counts.before + counts.shown + counts.after).toBe(counts.matching);
	for (const { label, statements, count } of columns) {
		expect(label.text.replace('+', '')).toBe(String(count));
		expect(statements.length > 0 && statements.length <= count).toBe(true);
	}
};

/** Every number of a scene is finite, also those inside path data. */
export const assertFinite = (value: unknown): void => {
	if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
	else if (typeof value === 'object' && value !== null) Object.values(value).forEach(assertFinite);
	else if (typeof value === 'string') expect(value).not.toContain('NaN');
};
