import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexStory } from '../../core/story/index-story.ts';
import type { Story } from '../../core/story/story.ts';
import { TIME_WORDS_EN } from '../../core/time/time-words-en.ts';
import { HOME_VIEW, type View } from '../../core/view/view.ts';
import { FIGURE_WORDS_EN } from '../figure-words-en.ts';
import { makeScale } from '../scale.ts';
import { anyLook, anyStory } from '../scene.arbitrary.ts';
import { overlap, solidBoxes } from '../scene-boxes.arbitrary.ts';
import {
	assertFinite,
	assertNothingDropped,
	assertPolesClear,
	assertTimeOrder,
	nodeBoxes
} from '../scene-rules.arbitrary.ts';
import type { Box, Scene } from '../scene.ts';
import { measureText } from '../text/measure-text.ts';
import { buildVerticalScene } from './build-vertical-scene.ts';
import type { VerticalFrame } from './vertical-frame.ts';
import { THEMES } from '../theme.ts';

// More runs by hand: LAYOUT_RUNS=5000 npx vitest run --project unit src/lib/scene/vertical
const numRuns = Number(process.env.LAYOUT_RUNS ?? 300);

const frameOf = (width: number, height: number | 'auto'): VerticalFrame => ({
	width,
	height,
	theme: THEMES.light,
	words: TIME_WORDS_EN,
	phrases: FIGURE_WORDS_EN,
	measure: measureText
});

interface Drawn {
	readonly scene: Scene;
	readonly again: () => Scene;
	readonly isAuto: boolean;
	readonly positions: ReadonlyMap<string, number>;
	readonly selected: string | null;
}

const anyPlace = fc.record({
	width: fc.oneof(fc.integer({ min: 180, max: 440 }), fc.integer({ min: 180, max: 1600 })),
	height: fc.oneof(
		fc.integer({ min: 60, max: 300 }),
		fc.integer({ min: 60, max: 3000 }),
		fc.constant('auto' as const)
	)
});

const drawn = fc
	.record({ story: anyStory, look: anyLook, place: anyPlace, contested: fc.boolean() })
	.map(({ story, look, place, contested }): Drawn => {
		const plain = indexStory(story);
		const ids = story.events.filter((_, i) => contested && i % 2 === 0).map(({ id }) => id);
		const index = { ...plain, contested: new Set(ids) };
		const scale = makeScale('story', index);
		const chosen = story.statements[look.select];
		const hiddenSides = look.hidden < 4 ? [`side-${look.hidden}`] : [];
		const isHidden = chosen?.speaker === `speaker-${look.hidden}` && hiddenSides.length > 0;
		const selected = !chosen || isHidden ? null : chosen.id;
		const view: View = {
			...HOME_VIEW,
			filter: { ...HOME_VIEW.filter, hiddenSides },
			scale: look.scale,
			window:
				look.units[0] === 0 && look.units[1] === 1
					? null
					: [scale.toTime(look.units[0]), scale.toTime(look.units[1])],
			selection: selected === null ? null : { kind: 'statement', id: selected }
		};
		const again = () => buildVerticalScene(index, view, frameOf(place.width, place.height));
		return {
			scene: again(),
			again,
			isAuto: place.height === 'auto',
			positions: new Map(index.events.map(({ event, position }) => [event.id, position])),
			selected
		};
	});

/** A rule throws, naming what breaks it. */
type Rule = (drawn: Drawn) => void;

const isInside = ({ x, y, width, height }: Box, scene: Scene): boolean =>
	x > -0.5 && y > -0.5 && x + width < scene.width + 0.5 && y + height < scene.height + 0.5;

const nothingOverlaps: Rule = ({ scene }) => {
	const boxes = [...solidBoxes(scene), ...nodeBoxes(scene)].sort((a, b) => a.y - b.y);
	boxes.forEach((box, i) => {
		if (!isInside(box, scene)) {
			throw new Error(`${box.name} lies outside ${JSON.stringify(box)}`);
		}
		for (const other of boxes.slice(i + 1)) {
			if (other.y > box.y + box.height) break;
			if (overlap(box, other)) throw new Error(`${box.name} covers ${other.name}`);
		}
	});
};

const wordsStayInTheirBox: Rule = ({ scene }) => {
	for (const { id, box, texts } of [...scene.cards, ...scene.labels]) {
		for (const { x, y, text, font } of texts) {
			const end = x + measureText(text, font);
			if (x < box.x - 0.5 || end > box.x + box.width + 0.5 || y > box.y + box.height) {
				throw new Error(`“${text}” leaves ${id}`);
			}
		}
	}
	for (const { id, box, label, segments } of scene.columns) {
		expect(label.x, id).toBeGreaterThan(box.x - 0.5);
		expect(label.x + measureText(label.text, label.font)).toBeLessThan(box.x + box.width + 0.5);
		for (const segment of segments) {
			expect(segment.box.x, id).toBeGreaterThan(box.x - 0.5);
			expect(segment.box.x + segment.box.width, id).toBeLessThan(box.x + box.width + 0.5);
		}
	}
};

const staysInside: Rule = ({ scene }) => {
	for (const { box } of scene.spans) expect(isInside(box, scene)).toBe(true);
	const edges = scene.cards
		.filter(({ lane }) => lane !== 'line')
		.map(({ lane, box }) =>
			lane === 'above' ? scene.line.x1 - box.x - box.width : box.x - scene.line.x1
		);
	const gutter = Math.min(...edges, 26);
	for (const { path, head } of scene.arcs) {
		const xs = [...`${path}${head}`.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x));
		expect(Math.max(...xs.map((x) => Math.abs(x - scene.line.x1)))).toBeLessThan(gutter);
	}
	for (const { y } of scene.breaks) expect(y > 6 && y < scene.height - 7).toBe(true);
};

const noPoleCrosses: Rule = ({ scene }) => assertPolesClear(scene);

const timeRunsDown: Rule = ({ scene, positions }) => {
	assertTimeOrder(scene, positions);
	for (const { id, event, box, lane } of scene.cards) {
		const at = scene.nodes.findIndex(({ events }) => events.includes(event));
		const [node, next] = [scene.nodes[at], scene.nodes[at + 1]];
		if (!node) throw new Error(`${id} hangs on no node`);
		const heading = scene.labels.find((label) => label.id === node.id)?.box;
		const after = scene.labels.find((label) => label.id === next?.id)?.box;
		expect(box.y).toBeGreaterThanOrEqual(heading ? heading.y + heading.height : 0);
		expect(box.y + box.height).toBeLessThanOrEqual(after?.y ?? next?.y ?? scene.height);
		const middle = box.x + box.width / 2 - scene.line.x1;
		if (lane === 'line') expect(Math.abs(middle)).toBeLessThan(scene.width / 2);
		else expect(Math.sign(middle)).toBe(lane === 'above' ? -1 : 1);
	}
};

const nothingIsDropped: Rule = ({ scene, selected }) => {
	assertNothingDropped(scene);
	const kept = scene.cards.find(({ id }) => id === selected);
	if (kept && scene.height > 900) expect(kept.level).toBe('full');
};

const numbersAreFinite: Rule = ({ scene }) => assertFinite(scene);

const autoShowsEverything: Rule = ({ scene, isAuto }) => {
	if (!isAuto || scene.height >= 20_000) return;
	expect(scene.counts.drawn).toBe(scene.counts.shown);
	for (const { level } of scene.cards) expect(level).toBe('full');
	for (const { events } of scene.nodes) expect(events).toHaveLength(1);
};

const isPure: Rule = ({ scene, again }) => expect(structuredClone(again())).toEqual(scene);

const assertRules = (rules: readonly Rule[], runs: number): void => {
	expect.hasAssertions();
	fc.assert(
		fc.property(drawn, (scene) => rules.forEach((rule) => rule(scene))),
		{ numRuns: runs, seed: 20231230, endOnFailure: true }
	);
};

describe('the downward layout of any story at any size', { timeout: 1_200_000 }, () => {
	it('covers nothing, crosses nothing, keeps time order and drops nothing in silence', () => {
		assertRules(
			[
				nothingOverlaps,
				wordsStayInTheirBox,
				staysInside,
				noPoleCrosses,
				timeRunsDown,
				nothingIsDropped,
				numbersAreFinite,
				autoShowsEverything
			],
			numRuns
		);
	});

	it('is pure', () => {
		assertRules([isPure], Math.ceil(numRuns / 6));
	});
});

describe('the first story as a downward picture', () => {
	const index = indexStory(
		JSON.parse(readFileSync('data/stories/belgorod-kharkiv-2023/story.json', 'utf8')) as Story
	);
	const draw = (height: number | 'auto' = 1100, view: Partial<View> = {}): Scene =>
		buildVerticalScene(index, { ...HOME_VIEW, ...view }, frameOf(1080, height));
	const scene = draw();

	it('draws every statement of the story on a page of usual size', () => {
		expect(scene.counts).toMatchObject({ total: 25, drawn: 25, folded: 0 });
		expect(scene.nodes).toHaveLength(6);
	});

	it('has Russia’s account on the left, Ukraine’s on the right, the reporter’s voice across the line', () => {
		for (const { side, box } of scene.cards) {
			if (side === 'russia') expect(box.x + box.width).toBeLessThan(540);
			if (side === 'ukraine') expect(box.x).toBeGreaterThan(540);
		}
		const silence = scene.cards.find(({ mode }) => mode === 'silence');
		expect(silence).toMatchObject({ id: 'kyiv-no-comment', dashed: true, lane: 'below' });
		const voice = scene.cards.find(({ id }) => id === 'reporter-air-assault');
		expect(voice?.lane).toBe('line');
	});

	it('turns the coloured edges of both accounts towards the line', () => {
		for (const { lane, box, edge } of draw('auto').cards) {
			const inner = lane === 'above' ? box.x + box.width - edge.box.width : box.x;
			expect(edge.box.x).toBe(inner);
		}
	});

	it('shows both accounts of a contested event by their first statement in full', () => {
		for (const id of ['source-blame', 'authorities-missiles', 'russia-terror-attack']) {
			expect(draw(1200).cards.find((card) => card.id === id)?.level, id).toBe('full');
		}
	});

	it('marks by breaks where empty time is folded, between the events before and after', () => {
		expect(scene.breaks).toHaveLength(2);
		const [, second = NaN, third = NaN] = scene.nodes.map(({ y }) => y);
		expect(scene.breaks[1]?.y).toBeGreaterThan(second);
		expect(scene.breaks[1]?.y).toBeLessThan(third);
	});

	it('runs what Russia claims on Russia’s side, upwards, and what the source says on the other', () => {
		const xs = (id: string): number[] => {
			const path = scene.arcs.find((arc) => arc.id === id)?.path ?? '';
			return [...path.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x) - 540);
		};
		expect(Math.max(...xs('kharkiv-responds-to-belgorod'))).toBeLessThan(0);
		expect(Math.min(...xs('kharkiv-follows-belgorod'))).toBeGreaterThan(0);
	});

	it('keeps the card of the selected statement in full', () => {
		for (const { id } of index.story.statements) {
			const small = draw(640, { selection: { kind: 'statement', id } });
			expect(small.cards.find((card) => card.id === id)?.level, id).toBe('full');
		}
	});

	it('leaves events outside the window out and counts what they hold', () => {
		const window = ['2023-12-29T00:00Z', '2024-01-01T00:00Z'].map(Date.parse);
		const weekend = draw(1100, { window: [window[0] ?? 0, window[1] ?? 0] });
		expect(weekend.nodes).toHaveLength(4);
		expect(weekend.counts).toMatchObject({ before: 5, shown: 20, after: 0 });
		expect(weekend.breaks).toHaveLength(0);
	});

	it('is as high as its words need if the height is left to them', () => {
		const auto = draw('auto');
		const bottom = Math.max(...auto.cards.map(({ box }) => box.y + box.height));
		expect(auto.height - bottom).toBeLessThan(40);
		expect(auto.height).toBeGreaterThan(1100);
	});
});
