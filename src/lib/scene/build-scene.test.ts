import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexStory } from '../core/story/index-story.ts';
import { TIME_WORDS_EN } from '../core/time/time-words-en.ts';
import { HOME_VIEW, type View } from '../core/view/view.ts';
import { buildScene } from './build-scene.ts';
import type { Frame } from './frame.ts';
import { makeScale } from './scale.ts';
import { anyLook, anySize, anyStory } from './scene.arbitrary.ts';
import { overlap, solidBoxes } from './scene-boxes.arbitrary.ts';
import {
	assertFinite,
	assertNothingDropped,
	assertPolesClear,
	assertTimeOrder,
	nodeBoxes
} from './scene-rules.arbitrary.ts';
import type { CardMark, NodeMark, Scene } from './scene.ts';
import { measureText } from './text/measure-text.ts';
import { FIGURE_WORDS_EN } from './figure-words-en.ts';
import { THEMES } from './theme.ts';

// More runs by hand: LAYOUT_RUNS=10000 npx vitest run --project unit src/lib/scene/build-scene.test.ts
const numRuns = Number(process.env.LAYOUT_RUNS ?? 1000);

const frameOf = (width: number, height: number): Frame => ({
	width,
	height,
	theme: THEMES.light,
	words: TIME_WORDS_EN,
	phrases: FIGURE_WORDS_EN,
	measure: measureText
});

interface Drawn {
	readonly scene: Scene;
	readonly at: (width: number) => Scene;
	readonly positions: ReadonlyMap<string, number>;
	readonly selected: string | null;
}

const drawn = fc
	.record({ story: anyStory, look: anyLook, size: anySize })
	.map(({ story, look, size }): Drawn => {
		const index = indexStory(story);
		const scale = makeScale(look.scale, index);
		const chosen = story.statements[look.select];
		const hiddenSpeaker = `speaker-${look.hidden}`;
		const selected = !chosen || chosen.speaker === hiddenSpeaker ? null : chosen.id;
		const hiddenSides = look.hidden < 4 ? [`side-${look.hidden}`] : [];
		const view: View = {
			...HOME_VIEW,
			filter: { ...HOME_VIEW.filter, hiddenSides },
			scale: look.scale,
			window: [scale.toTime(look.units[0]), scale.toTime(look.units[1])],
			selection: selected === null ? null : { kind: 'statement', id: selected }
		};
		const at = (width: number) => buildScene(index, view, frameOf(width, size.height));
		return {
			scene: at(size.width),
			at,
			positions: new Map(index.events.map(({ event, position }) => [event.id, position])),
			selected
		};
	});

/** A rule throws, naming what breaks it. */
type Rule = (drawn: Drawn) => void;

const nothingOverlaps: Rule = ({ scene }) => {
	const boxes = solidBoxes(scene).sort((a, b) => a.x - b.x);
	boxes.forEach((box, i) => {
		const right = box.x + box.width;
		const outside = box.x < -0.5 || box.y < -0.5 || right > scene.width + 0.5;
		if (outside || box.y + box.height > scene.height + 0.5) {
			throw new Error(`${box.name} lies outside ${JSON.stringify(box)}`);
		}
		for (const other of boxes.slice(i + 1)) {
			if (other.x > right) break;
			if (overlap(box, other)) throw new Error(`${box.name} covers ${other.name}`);
		}
	});
};

const noPoleCrosses: Rule = ({ scene }) => assertPolesClear(scene);

const nodeOf = ({ order }: CardMark, { nodes }: Scene): NodeMark | undefined =>
	nodes.find(({ range: [from, to] }) => order >= from && order < to);

const timeRunsRight: Rule = ({ scene, positions }) => {
	assertTimeOrder(scene, positions);
	for (const card of scene.cards) {
		const node = nodeOf(card, scene);
		if (!node || node.x > card.box.x + 4) throw new Error(`${card.id} hangs left of its event`);
	}
};

const nothingIsDropped: Rule = ({ scene, selected }) => {
	assertNothingDropped(scene);
	const bar = scene.columns.find(
		({ statements }) => selected !== null && statements.includes(selected)
	);
	// At the right edge, and between titles that stand too close, there is no room for a card at all.
	if (bar && bar.lane !== 'line' && scene.width - bar.box.x > 180 && scene.height > 640) {
		throw new Error(`the selected ${selected ?? ''} is only counted`);
	}
};

const numbersAreFinite: Rule = ({ scene }) => assertFinite(scene);

/** Bars, nodes and arcs may lie over the line, but not beyond the frame, nor an arc over a card. */
const staysInside: Rule = ({ scene }) => {
	const boxes = [...scene.spans.map(({ box }) => box), ...nodeBoxes(scene)];
	for (const { x, y, width, height } of boxes) {
		expect(Math.min(x, y, scene.width - x - width, scene.height - y - height)).toBeGreaterThan(
			-0.5
		);
	}
	const foot = scene.lanes.find(({ lane }) => lane === 'above')?.box.height ?? 0;
	for (const { path } of scene.arcs) {
		const [x1, y1, , top, , , x2] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
		if (x1 === undefined || y1 === undefined || top === undefined || x2 === undefined) {
			throw new Error(`no arc: ${path}`);
		}
		// A cubic curve whose handles are level rises three quarters of the way to them.
		expect(y1 - 0.75 * (y1 - top)).toBeGreaterThanOrEqual(foot);
		expect(Math.min(x1, x2, scene.width - x1, scene.width - x2)).toBeGreaterThan(0);
	}
};

/** One pixel more moves no node by more than a pixel, no card over the line, and no card off its pole. */
const isStable: Rule = ({ scene, at }) => {
	const wider = at(scene.width + 1);
	const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
	for (const node of wider.nodes) {
		const old = nodes.get(node.id);
		if (old && String(old.range) === String(node.range)) {
			expect(Math.abs(node.x - old.x)).toBeLessThanOrEqual(1.01);
		}
	}
	const cards = new Map(scene.cards.map((card) => [card.id, card]));
	const isAbove = (card: CardMark, of: Scene): boolean => card.box.y < of.line.y1;
	for (const card of wider.cards) {
		const old = cards.get(card.id);
		if (!old) continue;
		if (isAbove(card, wider) !== isAbove(old, scene)) {
			throw new Error(`${card.id} jumps over the line`);
		}
		const [node, oldNode] = [nodeOf(card, wider), nodeOf(old, scene)];
		if (!node || !oldNode || String(node.range) !== String(oldNode.range)) continue;
		// Beside another it may move by as much as that one's width; on its pole it moves with the pole.
		const onPole = [card.box.x - node.x, old.box.x - oldNode.x].every((shift) => shift < 16);
		if (onPole) expect(Math.abs(card.box.x - old.box.x)).toBeLessThanOrEqual(1.02);
	}
};

const isPure: Rule = ({ scene, at }) => expect(structuredClone(at(scene.width))).toEqual(scene);

const assertRules = (rules: readonly Rule[], runs: number): void => {
	expect.hasAssertions();
	fc.assert(
		fc.property(drawn, (scene) => rules.forEach((rule) => rule(scene))),
		{ numRuns: runs, seed: 20231230, endOnFailure: true }
	);
};

describe('the layout of any story at any size and window', { timeout: 1_200_000 }, () => {
	it('covers nothing, crosses nothing, keeps time order and drops nothing in silence', () => {
		assertRules(
			[
				nothingOverlaps,
				noPoleCrosses,
				staysInside,
				timeRunsRight,
				nothingIsDropped,
				numbersAreFinite
			],
			numRuns
		);
	});

	it('is stable under a pixel of width and pure', () => {
		assertRules([isStable, isPure], Math.ceil(numRuns / 5));
	});
});
