import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexStory } from '../../core/story/index-story.ts';
import { parseStory } from '../../core/story/parse-story.ts';
import type { Story } from '../../core/story/story.ts';
import { HOME_VIEW, type View } from '../../core/view/view.ts';
import { anyStory } from '../scene.arbitrary.ts';
import { overlap, solidBoxes, type NamedBox } from '../scene-boxes.arbitrary.ts';
import {
	assertFinite,
	assertNothingDropped,
	assertPolesClear,
	assertTimeOrder
} from '../scene-rules.arbitrary.ts';
import type { TextRun } from '../scene.ts';
import { measurePicture } from './measure-picture.ts';
import { pictureOf } from './picture-of.ts';
import { WHOLE_STORY, type Picture, type PictureLanguage, type PictureOptions } from './picture.ts';
import { PRESETS } from './sizes.ts';

// More runs by hand: LAYOUT_RUNS=2000 npx vitest run --project unit src/lib/scene/picture/picture-of.test.ts
const numRuns = Number(process.env.LAYOUT_RUNS ?? 60);

const OPTIONS: PictureOptions = {
	width: 1600,
	height: 900,
	...WHOLE_STORY
};

const belgorod = (): Story => {
	const text = readFileSync('data/stories/belgorod-kharkiv-2023/story.json', 'utf8');
	const { story } = parseStory(JSON.parse(text));
	if (!story) throw new Error('The story does not parse.');
	return story;
};

const boxOf = (name: string, { x, y, text, font }: TextRun): NamedBox => ({
	name: `${name} “${text}”`,
	x,
	y: y - font.size * 0.75,
	width: measurePicture(text, font),
	height: font.size * 0.95
});

/** Every word outside the figure, and the figure’s own boxes, in one system of coordinates. */
const boxesOf = ({ header, legend, footer, stage }: Picture): NamedBox[] => [
	...header.map((run) => boxOf('header', run)),
	...legend.flatMap(({ texts }) => texts.map((run) => boxOf('key', run))),
	...footer.map((run) => boxOf('footer', run)),
	...solidBoxes(stage.scene).map((box) => ({ ...box, x: box.x + stage.x, y: box.y + stage.y }))
];

const assertClean = (picture: Picture): void => {
	const [width, height] = [picture.width / picture.unit, picture.height / picture.unit];
	const boxes = boxesOf(picture);
	for (const [i, box] of boxes.entries()) {
		const outside =
			box.x < -0.5 ||
			box.y < -0.5 ||
			box.x + box.width > width + 0.5 ||
			box.y + box.height > height + 0.5;
		if (outside)
			throw new Error(`${box.name} lies outside ${width} × ${height}: ${JSON.stringify(box)}`);
		for (const other of boxes.slice(i + 1)) {
			if (overlap(box, other)) throw new Error(`${box.name} covers ${other.name}`);
		}
	}
};

const fontsOf = (value: unknown): number[] => {
	if (typeof value !== 'object' || value === null) return [];
	const own = 'text' in value && 'font' in value ? [(value as TextRun).font.size] : [];
	return [...own, ...Object.values(value).flatMap(fontsOf)];
};

const sizes = fc.oneof(
	fc.constantFrom(...PRESETS.map(({ width, height }) => ({ width, height }))),
	fc.record({
		width: fc.integer({ min: 200, max: 2400 }),
		height: fc.oneof(fc.integer({ min: 200, max: 2400 }), fc.constant('auto' as const))
	}),
	fc.record({
		width: fc.integer({ min: 200, max: 8000 }),
		height: fc.integer({ min: 200, max: 3000 })
	})
);

const looks = fc.record({
	header: fc.boolean(),
	footer: fc.boolean(),
	statements: fc.boolean(),
	arcs: fc.boolean()
});

const drawn = fc
	.record({
		story: anyStory,
		size: sizes,
		look: fc.oneof(fc.constant({}), looks),
		hidden: fc.integer({ min: 0, max: 9 }),
		lang: fc.constantFrom<PictureLanguage>('en', 'uk', 'ru')
	})
	.map(({ story, size, look, hidden, lang }) => {
		const hiddenSides = story.sides.slice(hidden, hidden + 1).map(({ id }) => id);
		const view: View = { ...HOME_VIEW, filter: { ...HOME_VIEW.filter, hiddenSides } };
		const options = { ...OPTIONS, ...size, ...look };
		return { story, options, at: () => pictureOf(story, view, options, lang) };
	});

describe('a picture of any story in any size', { timeout: 1_200_000 }, () => {
	it('clips nothing, covers nothing, drops nothing in silence and writes nothing too small', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(drawn, ({ story, options, at }) => {
				const picture = at();
				assertClean(picture);
				expect(Math.min(...fontsOf(picture)) * picture.unit).toBeGreaterThanOrEqual(10.99);
				const { scene } = picture.stage;
				assertPolesClear(scene);
				assertNothingDropped(scene);
				assertFinite(picture);
				assertTimeOrder(
					scene,
					new Map(indexStory(story).events.map(({ event, position }) => [event.id, position]))
				);
				expect(scene.counts.shown).toBe(scene.counts.matching);
				const { whole, shortened, named, counted } = picture.said;
				expect([whole + shortened + named, counted]).toEqual([
					scene.cards.length,
					scene.counts.folded
				]);
				expect(whole).toBeGreaterThanOrEqual(
					scene.cards.filter(({ level }) => level === 'full').length
				);
				if (options.height !== 'auto') expect(picture.height).toBe(options.height);
				else if (picture.height < 8000) expect(scene.counts.folded).toBe(0);
			}),
			{ numRuns, seed: 20231231, endOnFailure: true }
		);
	});

	it('is the same every time', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(drawn, ({ at }) => {
				expect(structuredClone(at())).toEqual(at());
			}),
			{ numRuns: Math.ceil(numRuns / 10), seed: 20231231, endOnFailure: true }
		);
	});
});

describe('the picture of the story', () => {
	const story = belgorod();
	const cases = PRESETS.flatMap(({ id, width, height }) =>
		(['light', 'print'] as const).flatMap((theme) =>
			(['en', 'uk', 'ru'] as const).map((lang) => ({ id, width, height, theme, lang }))
		)
	);

	it.each(cases)('is clean: $id, $theme, $lang', ({ width, height, theme, lang }) => {
		const picture = pictureOf(story, HOME_VIEW, { ...OPTIONS, width, height, theme }, lang);
		assertClean(picture);
		const { counts } = picture.stage.scene;
		expect(counts.drawn + counts.folded).toBe(25);
		const footer = picture.footer.map(({ text }) => text).join(' ');
		expect(footer).toContain('Vusala Abbasova');
		const { whole, shortened, named, counted } = picture.said;
		expect(whole + shortened + named + counted).toBe(25);
		expect(counted).toBe(counts.folded);
		for (const number of [shortened, named, counted]) {
			if (number > 0) expect(footer).toMatch(new RegExp(`[:,–—] ${number}\\b`, 'u'));
		}
	});
});

describe('what a picture says of itself', () => {
	const story = belgorod();
	const footerOf = (picture: Picture): string => picture.footer.map(({ text }) => text).join(' ');
	const shapes = [
		{ name: 'flat', width: 1600, height: 900 },
		{ name: 'upright', width: 1080, height: 1920 }
	] as const;

	it.each(shapes)('$name: tells of the window alone', ({ width, height }) => {
		const window = [Date.UTC(2023, 11, 30), Date.UTC(2024, 0, 1)] as const;
		const picture = pictureOf(
			story,
			{ ...HOME_VIEW, window },
			{ ...OPTIONS, width, height, scope: { kind: 'window' } },
			'en'
		);
		const { counts, nodes } = picture.stage.scene;
		expect(counts.before).toBeGreaterThan(0);
		expect(nodes).toHaveLength(3);
		expect(picture.alt).toContain('3 events');
		expect(picture.alt).not.toContain('2022');
		expect(picture.description).not.toContain('Full-scale war');
		expect(footerOf(picture)).toContain(`${counts.before} earlier statements are outside`);
	});

	it.each(shapes)('$name: counts only the quotes that it shows', ({ width, height }) => {
		const view = { ...HOME_VIEW, filter: { ...HOME_VIEW.filter, hiddenSides: ['russia'] } };
		const picture = pictureOf(story, view, { ...OPTIONS, width, height }, 'en');
		expect(footerOf(picture)).toContain('1 of 1 quote checked');
		expect(footerOf(picture)).toMatch(/9 of 25 statements shown; hidden: Russia/u);
	});

	it.each(shapes)('$name: shows what a search has found', ({ width, height }) => {
		const view = { ...HOME_VIEW, filter: { ...HOME_VIEW.filter, query: 'hotel' } };
		const found = { terms: ['hotel'], statements: new Set(['prosecutors-damage']) };
		const { stage } = pictureOf(story, view, { ...OPTIONS, width, height }, 'en', {
			...found,
			events: new Set<string>()
		});
		expect(stage.scene.counts.matching).toBe(1);
		expect(stage.scene.cards.map(({ id }) => id)).toEqual(['prosecutors-damage']);
	});

	it.each(shapes)(
		'$name: says what is hidden, however many sources there are',
		({ width, height }) => {
			const [source] = story.sources;
			if (!source) throw new Error('The story has no source.');
			const sources = Array.from({ length: 40 }, (_, i) => ({ ...source, id: `source-${i}` }));
			const view = { ...HOME_VIEW, filter: { ...HOME_VIEW.filter, hiddenSides: ['ukraine'] } };
			const picture = pictureOf({ ...story, sources }, view, { ...OPTIONS, width, height }, 'en');
			assertClean(picture);
			expect(footerOf(picture)).toContain('hidden: Ukraine');
			expect(footerOf(picture)).toContain('UTC.');
		}
	);
});
