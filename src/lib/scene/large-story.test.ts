import { describe, expect, it } from 'vitest';
import { syntheticIndex } from '../../../tests/fixtures/synthetic-story.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import { laneOf } from '../core/story/lane-of.ts';
import { TIME_WORDS_EN } from '../core/time/time-words-en.ts';
import { EMPTY_FILTER, HOME_VIEW, type ScaleKind, type View } from '../core/view/view.ts';
import { buildScene } from './build-scene.ts';
import { countText } from './count-text.ts';
import { FIGURE_WORDS_EN } from './figure-words-en.ts';
import type { Frame } from './frame.ts';
import { INSET } from './poles.ts';
import { makeScale } from './scale.ts';
import { overlap, solidBoxes } from './scene-boxes.arbitrary.ts';
import { assertFinite, assertNothingDropped, assertPolesClear } from './scene-rules.arbitrary.ts';
import type { CardMark, Scene } from './scene.ts';
import { measureText } from './text/measure-text.ts';
import { THEMES } from './theme.ts';

const frame: Frame = {
	width: 1200,
	height: 640,
	theme: THEMES.light,
	words: TIME_WORDS_EN,
	phrases: FIGURE_WORDS_EN,
	measure: measureText
};

const viewAt = (index: StoryIndex, scale: ScaleKind, from: number, size: number): View => {
	const { toTime } = makeScale(scale, index);
	return { ...HOME_VIEW, scale, window: [toTime(from), toTime(from + size)] };
};

/** Windows of any width, in units of the scale. */
const WINDOWS = [
	['story', 0, 1],
	['story', 0.4, 0.1],
	['story', 0.612, 0.0005],
	['true', 0, 1],
	['true', 0.25, 0.01],
	['true', 0.5, 0.00001]
] as const;

const assertClear = (scene: Scene): void => {
	const boxes = solidBoxes(scene).sort((a, b) => a.x - b.x);
	boxes.forEach((box, i) => {
		for (const other of boxes.slice(i + 1)) {
			if (other.x > box.x + box.width) break;
			if (overlap(box, other)) throw new Error(`${box.name} covers ${other.name}`);
		}
	});
};

/** A list that counts how often one of its elements is read. */
const counted = <T>(list: readonly T[], onread: () => void): T[] =>
	new Proxy([...list], {
		get: (target, key) => {
			if (typeof key === 'string' && /^\d/.test(key)) onread();
			return Reflect.get(target, key) as unknown;
		}
	});

describe('a story of 100,000 statements', { timeout: 240_000 }, () => {
	const index = syntheticIndex(100_000);

	it('is laid out by the rules of any story, and with as many marks as have room', () => {
		const someSide = { ...EMPTY_FILTER, hiddenSides: ['south'] };
		const [, event] = index.events.slice(50_000);
		const statement = index.story.statements[77_777];
		for (const [scale, from, size] of WINDOWS) {
			const view = viewAt(index, scale, from, size);
			for (const more of [
				{},
				{ filter: someSide },
				{ selection: { kind: 'event' as const, id: event?.event.id ?? '' } },
				{ selection: { kind: 'statement' as const, id: statement?.id ?? '' } }
			]) {
				const scene = buildScene(index, { ...view, ...more }, frame);
				assertClear(scene);
				assertPolesClear(scene);
				assertNothingDropped(scene);
				assertFinite(scene);
				const { nodes, cards, columns, arcs, spans, breaks, ticks } = scene;
				const marks = [nodes, cards, columns, arcs, spans, breaks, ticks];
				expect(marks.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(1000);
			}
		}
	});

	it('folds a crowd into one bar, and gives none of it a card', () => {
		const scene = buildScene(index, { ...HOME_VIEW, scale: 'true' }, frame);
		const crowds = scene.columns.filter(({ lane, count }) => lane !== 'line' && count > 100);
		expect(crowds.length).toBeGreaterThan(20);
		const orders = new Set(scene.cards.filter(({ lane }) => lane !== 'line').map((c) => c.order));
		for (const { range, segments, count, label } of crowds) {
			expect(segments).toHaveLength(1);
			expect(label.text).toBe(countText(count, 5));
			expect([...orders].filter((order) => order >= range[0] && order < range[1])).toEqual([]);
		}
	});

	it('shows the selected statement of a crowd, however many come before it', () => {
		const middle = index.events[50_000]?.event.id ?? '';
		const position = (event = ''): number => index.event.get(event)?.order ?? 0;
		const id =
			index.story.statements
				.slice(77_777)
				.find(
					({ about, speaker }) =>
						laneOf(index, speaker) === 'above' &&
						Math.abs(position(about[0]) - position(middle)) < 20_000
				)?.id ?? '';
		const scene = buildScene(index, { ...HOME_VIEW, selection: { kind: 'statement', id } }, frame);
		expect(scene.cards.some((card) => card.id === id)).toBe(true);
	});
});

it(
	'is looked at as far as the window shows it, be it thirty times as long',
	{ timeout: 240_000 },
	() => {
		const readsOf = (size: number): number[] => {
			const plain = syntheticIndex(size);
			let reads = 0;
			const onread = (): void => {
				reads++;
			};
			const { story } = plain;
			const index: StoryIndex = {
				...plain,
				events: counted(plain.events, onread),
				story: {
					...story,
					events: counted(story.events, onread),
					statements: counted(story.statements, onread),
					links: counted(story.links, onread)
				}
			};
			return WINDOWS.map(([scale, from, part]) => {
				const view = viewAt(index, scale, from, part);
				// Tables are made with the first frame.
				buildScene(index, view, frame);
				reads = 0;
				buildScene(index, { ...view }, frame);
				return reads;
			});
		};
		const few = Math.max(...readsOf(1000));
		for (const reads of readsOf(30_000)) expect(reads).toBeLessThan(4 * few);
		expect(few).toBeLessThan(10_000);
	}
);

it.each([300, 10_000])('moves with a pixel of panning, all that stays of %i events', (size) => {
	const index = syntheticIndex(size, 3);
	const { toUnit } = makeScale('true', index);
	for (const part of [0.5, 0.03, 0.002]) {
		const view = viewAt(index, 'true', 0.4, part);
		const [from, to] = (view.window ?? []).map(toUnit) as [number, number];
		const pixel = (to - from) / (frame.width - 2 * INSET);
		const before = buildScene(index, view, frame);
		const after = buildScene(index, viewAt(index, 'true', from + pixel, to - from), frame);
		const at = new Map(before.nodes.map((node) => [node.id, node]));
		for (const node of after.nodes) {
			const old = at.get(node.id);
			if (!old) continue;
			expect(node.range).toEqual(old.range);
			expect([old.x - node.x, old.y - node.y]).toEqual([expect.closeTo(1, 3), 0]);
		}
		// The first and last pole may leave or enter, and no other.
		const stay = after.nodes.filter(({ id }) => at.has(id)).length;
		expect(stay).toBeGreaterThanOrEqual(Math.max(before.nodes.length, after.nodes.length) - 1);
		const cards = new Map(before.cards.map((card) => [card.id, card]));
		const moved = after.cards.filter((card) => {
			const old = cards.get(card.id);
			const isOnPole = (one: CardMark | undefined, { nodes }: Scene): boolean =>
				nodes.some(({ x }) => one !== undefined && Math.abs(one.box.x - x) < 4);
			return (
				old?.level === card.level &&
				isOnPole(old, before) &&
				isOnPole(card, after) &&
				Math.abs(old.box.x - card.box.x - 1) > 0.01
			);
		});
		expect(moved.map(({ id }) => id)).toEqual([]);
	}
});
