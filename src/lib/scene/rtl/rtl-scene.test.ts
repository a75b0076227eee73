import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexStory, type StoryIndex } from '../../core/story/index-story.ts';
import { TIME_WORDS_EN } from '../../core/time/time-words-en.ts';
import { HOME_VIEW, type View } from '../../core/view/view.ts';
import { buildScene } from '../build-scene.ts';
import { FIGURE_WORDS_EN } from '../figure-words-en.ts';
import type { Frame } from '../frame.ts';
import { raiseCard } from '../raise-card.ts';
import { makeScale } from '../scale.ts';
import { anyLook, anySize, anyStory } from '../scene.arbitrary.ts';
import { overlap, solidBoxes } from '../scene-boxes.arbitrary.ts';
import {
	assertFinite,
	assertNothingDropped,
	assertPolesClear,
	assertTimeOrder,
	nodeBoxes
} from '../scene-rules.arbitrary.ts';
import type { Box, CardMark, Scene, TextRun } from '../scene.ts';
import { THEMES } from '../theme.ts';
import { buildVerticalScene } from '../vertical/build-vertical-scene.ts';
import { mirrorScene } from './mirror-scene.ts';
import { rtlLayout } from './rtl-layout.ts';
import { toHebrew } from './rtl-story.arbitrary.ts';

// More runs by hand: LAYOUT_RUNS=10000 npx vitest run --project unit src/lib/scene/rtl
const numRuns = Number(process.env.LAYOUT_RUNS ?? 500) / 10;

const { measure } = rtlLayout;

interface Drawn {
	readonly index: StoryIndex;
	readonly view: View;
	readonly frame: Frame;
	readonly scene: Scene;
}

const drawnBy = (build: typeof buildScene): fc.Arbitrary<Drawn> =>
	fc.record({ story: anyStory, look: anyLook, size: anySize }).map(({ story, look, size }) => {
		const index = indexStory(toHebrew(story));
		const scale = makeScale(look.scale, index);
		const window = look.units.map(scale.toTime) as [number, number];
		const view: View = { ...HOME_VIEW, scale: look.scale, window };
		const frame: Frame = {
			...size,
			theme: THEMES.light,
			words: TIME_WORDS_EN,
			phrases: FIGURE_WORDS_EN,
			measure,
			rtl: rtlLayout
		};
		return { index, view, frame, scene: build(index, view, frame) };
	});

const assertApart = (scene: Scene): void => {
	const boxes = solidBoxes(scene).sort((a, b) => a.x - b.x);
	boxes.forEach((box, i) => {
		const outside = box.x < -0.5 || box.x + box.width > scene.width + 0.5;
		if (outside) throw new Error(`${box.name} lies outside ${JSON.stringify(box)}`);
		for (const other of boxes.slice(i + 1)) {
			if (other.x > box.x + box.width) break;
			if (overlap(box, other)) throw new Error(`${box.name} covers ${other.name}`);
		}
	});
};

/** The ends of what is drawn of a run, in pixels. */
const endsOf = ({ x, anchor, text, font, parts }: TextRun): readonly [number, number] => {
	if (!parts) {
		const width = measure(text, font);
		return anchor === 'end' ? [x - width, x] : [x, x + width];
	}
	const ends = parts.map((part) => {
		const width = measure(part.text, font);
		return part.anchor === 'end' ? [part.x - width, part.x] : [part.x, part.x + width];
	});
	return [Math.min(...ends.flat()), Math.max(...ends.flat())];
};

const assertInside = (texts: readonly TextRun[], box: Box, id: string): void => {
	for (const run of texts) {
		const [left, right] = endsOf(run);
		// A space that ends a piece is a little wider or narrower by itself.
		if (left < box.x - 1 || right > box.x + box.width + 1)
			throw new Error(`“${run.text}” leaves ${id}`);
	}
};

const assertWordsInside = ({ cards, labels, columns }: Scene): void => {
	for (const { id, box, texts } of [...cards, ...labels]) assertInside(texts, box, id);
	for (const { id, box, label } of columns) assertInside([label], box, id);
};

/** Rounded, and path data as numbers: mirroring twice may differ in the last digits. */
const rounded = (scene: Scene): unknown =>
	JSON.parse(
		JSON.stringify(scene, (_, value: unknown) => {
			if (typeof value === 'number') return Math.round(value * 10) / 10 || 0;
			if (typeof value !== 'string' || !/^M-?[\d.]/.test(value)) return value;
			return (value.match(/[a-z]|-?[\d.]+/gi) ?? []).map((part) =>
				Number.isNaN(Number(part)) ? part : Math.round(Number(part)) || 0
			);
		})
	);

const assertAll = (drawn: fc.Arbitrary<Drawn>, rules: readonly ((drawn: Drawn) => void)[]) => {
	expect.hasAssertions();
	fc.assert(
		fc.property(drawn, (one) => rules.forEach((rule) => rule(one))),
		{ numRuns, seed: 20231230, endOnFailure: true }
	);
};

const both = [
	({ scene }: Drawn) => assertApart(scene),
	({ scene }: Drawn) => assertWordsInside(scene),
	({ scene }: Drawn) => assertNothingDropped(scene),
	({ scene }: Drawn) => assertFinite(scene),
	({ scene }: Drawn) => assertPolesClear(mirrorScene(scene)),
	({ scene }: Drawn) => {
		const once = mirrorScene(scene);
		expect(once.mirrored).toBeUndefined();
		expect(rounded(mirrorScene(mirrorScene(once)))).toEqual(rounded(once));
	}
];

describe('a scene from right to left', { timeout: 600_000 }, () => {
	it('covers nothing, crosses nothing and drops nothing, and its time runs to the left', () => {
		assertAll(drawnBy(buildScene), [
			...both,
			({ scene, index }) => {
				const positions = new Map(index.events.map(({ event, position }) => [event.id, position]));
				expect(scene.mirrored).toBe(true);
				assertTimeOrder(mirrorScene(scene), positions);
				const xs = scene.nodes.map(({ x }) => x);
				expect(xs).toEqual(xs.toSorted((a, b) => b - a));
				for (const { id, event, box, edge } of scene.cards) {
					const node = scene.nodes.find(({ events }) => events.includes(event));
					if (!node || node.x < box.x + box.width - 4)
						throw new Error(`${id} hangs right of its event`);
					expect(edge.box.x + edge.box.width).toBeCloseTo(box.x + box.width, 6);
				}
			}
		]);
	});

	it('raises a card over the place of its statement, inside the picture', () => {
		assertAll(drawnBy(buildScene), [
			({ scene, index, view, frame }) => {
				const small: CardMark | undefined = scene.cards.find(({ level }) => level !== 'full');
				const { raised } = small
					? raiseCard(index, view, frame, null, scene, small.id)
					: { raised: null };
				if (!raised || !small) return;
				assertInside(raised.texts, raised.box, raised.id);
				const { x, width } = raised.box;
				expect(x).toBeGreaterThan(0);
				expect(x + width).toBeLessThan(scene.width);
				expect(overlap(raised.box, small.box)).toBe(true);
			}
		]);
	});
});

describe('a downward scene from right to left', { timeout: 600_000 }, () => {
	it('covers nothing, crosses nothing and drops nothing, with its first account on the right', () => {
		assertAll(drawnBy(buildVerticalScene), [
			...both,
			({ scene }) => {
				const solid = [...solidBoxes(scene).filter(({ name }) => name.startsWith('card'))];
				for (const node of nodeBoxes(scene))
					for (const box of solid)
						if (overlap(node, box)) throw new Error(`${node.name} covers ${box.name}`);
				for (const { lane, box } of scene.cards) {
					const middle = Math.sign(box.x + box.width / 2 - scene.line.x1);
					if (lane !== 'line') expect(middle).toBe(lane === 'above' ? 1 : -1);
				}
			}
		]);
	});
});

describe('a story from left to right', () => {
	it('is laid out as ever, whether it could be mirrored or not', () => {
		fc.assert(
			fc.property(anyStory, anySize, (story, size) => {
				const index = indexStory(story);
				const frame: Frame = {
					...size,
					theme: THEMES.light,
					words: TIME_WORDS_EN,
					phrases: FIGURE_WORDS_EN,
					measure
				};
				const plain = buildScene(index, HOME_VIEW, frame);
				expect(buildScene(index, HOME_VIEW, { ...frame, rtl: rtlLayout })).toEqual(plain);
			}),
			{ numRuns: numRuns / 5, seed: 20231230, endOnFailure: true }
		);
	});
});
