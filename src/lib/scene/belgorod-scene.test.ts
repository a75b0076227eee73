import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexStory } from '../core/story/index-story.ts';
import type { Story } from '../core/story/story.ts';
import { TIME_WORDS_EN } from '../core/time/time-words-en.ts';
import type { Found } from '../core/view/filter.ts';
import { HOME_VIEW, type View } from '../core/view/view.ts';
import { buildScene } from './build-scene.ts';
import { emphasise } from './emphasise.ts';
import { raiseCard } from './raise-card.ts';
import type { Scene } from './scene.ts';
import { measureText } from './text/measure-text.ts';
import { THEMES } from './theme.ts';
import { FIGURE_WORDS_EN } from './figure-words-en.ts';

const story = JSON.parse(
	readFileSync('data/stories/belgorod-kharkiv-2023/story.json', 'utf8')
) as Story;
const index = indexStory(story);
const FRAME = {
	width: 1200,
	height: 720,
	theme: THEMES.light,
	words: TIME_WORDS_EN,
	phrases: FIGURE_WORDS_EN,
	measure: measureText
} as const;

const draw = (view: Partial<View> = {}, found: Found | null = null, width = 1200): Scene =>
	buildScene(index, { ...HOME_VIEW, ...view }, { ...FRAME, width }, found);

const hours = (from: string, to: string): [number, number] => [Date.parse(from), Date.parse(to)];
const [RUSSIA, UKRAINE] = THEMES.light.sides;

describe('the first story as a picture', () => {
	const scene = draw();

	it('has Russia’s statements above the line, Ukraine’s below, the reporter’s in between', () => {
		const { lineY, lowest } = {
			lineY: scene.line.y1,
			lowest: Math.max(...scene.labels.map(({ box }) => box.y))
		};
		for (const card of scene.cards) {
			const { y, height } = card.box;
			if (card.side === 'russia') expect(y + height).toBeLessThan(lineY);
			if (card.side === 'ukraine') expect(y).toBeGreaterThan(lowest);
			if (card.side === 'reporter') expect(y).toBeGreaterThan(lineY);
		}
		expect(new Set(scene.cards.map(({ side }) => side))).toEqual(
			new Set(['russia', 'ukraine', 'reporter'])
		);
	});

	it('colours each side by its own ink, and the voice of no party by none of them', () => {
		const inks = new Map(scene.cards.map(({ side, edge }) => [side, edge.fill]));
		expect(inks.get('russia')).toBe(RUSSIA?.ink);
		expect(inks.get('ukraine')).toBe(UKRAINE?.ink);
		expect(inks.get('reporter')).toBe(THEMES.light.neutral.ink);
	});

	it('draws Kyiv’s silence dashed and in italics', () => {
		const silence = scene.cards.find(({ mode }) => mode === 'silence');
		expect(silence?.id).toBe('kyiv-no-comment');
		expect(silence?.dashed).toBe(true);
		expect(silence?.texts.at(-1)?.font.italic).toBe(true);
		expect(scene.cards.filter(({ dashed }) => dashed)).toHaveLength(1);
	});

	it('sets quoted words in the serif between quotation marks, reports in the sans', () => {
		for (const { mode, level, texts } of scene.cards) {
			if (level === 'chip') continue;
			const serif = texts.filter(({ font }) => font.family === 'serif').map(({ text }) => text);
			expect(serif.length > 0).toBe(mode === 'quote');
			if (mode === 'quote') expect(serif.join(' ')).toMatch(/^“.*”$/);
		}
	});

	it('shows words on a full card exactly as they were said', () => {
		const card = draw({}, null, 2400).cards.find(({ id }) => id === 'source-blame');
		const words = card?.texts.filter(({ font }) => font.family === 'serif').map(({ text }) => text);
		expect(card?.level).toBe('full');
		expect(words?.join(' ')).toBe(`“${index.statement.get('source-blame')?.text ?? ''}”`);
	});

	it('draws what only Russia states as a dashed arc in its colour, what the source states solid', () => {
		const arcs = new Map(scene.arcs.map((arc) => [arc.id, arc]));
		expect(arcs.get('kharkiv-responds-to-belgorod')).toMatchObject({
			dashed: true,
			stroke: RUSSIA?.ink,
			by: 'russia-terror-attack'
		});
		expect(arcs.get('kharkiv-follows-belgorod')).toMatchObject({
			dashed: false,
			stroke: THEMES.light.arc
		});
	});

	it('takes a claimed link away with the statement that claims it', () => {
		const without = draw({ filter: { ...HOME_VIEW.filter, hiddenSides: ['russia'] } });
		expect(without.arcs.map(({ id }) => id)).not.toContain('kharkiv-responds-to-belgorod');
		expect(without.arcs.map(({ id }) => id)).toContain('kharkiv-follows-belgorod');
		expect(without.cards.every(({ side }) => side !== 'russia')).toBe(true);
		expect(without.counts.matching).toBeLessThan(without.counts.total);
	});

	it('is never more exact than the source: bars over whole days, no hours on the axis at any zoom', () => {
		const zoomed = draw({ window: hours('2023-12-30T09:00Z', '2023-12-30T18:00Z') });
		const labels = zoomed.ticks.map(({ label }) => label?.text);
		expect(labels).toEqual(['30 Dec']);
		const weekend = draw({ window: hours('2023-12-29T00:00Z', '2024-01-01T00:00Z') });
		expect(weekend.ticks.map(({ label }) => label?.text)).toEqual(['29 Dec', '30 Dec', '31 Dec']);
		const days = weekend.ticks.map(({ x }) => x);
		const strike = weekend.spans.find(({ id }) => id === 'belgorod-strike')?.box;
		expect(strike?.x).toBeCloseTo((days[1] ?? 0) + 1, 0);
		expect((strike?.x ?? 0) + (strike?.width ?? 0)).toBeCloseTo((days[2] ?? 0) - 1, 0);
	});

	it('marks where empty time is folded, and opens the fold when one looks into it', () => {
		expect(scene.breaks).toHaveLength(2);
		const inside = draw({ window: hours('2023-08-01T00:00Z', '2023-11-01T00:00Z') });
		expect(inside.breaks).toHaveLength(0);
		expect(inside.counts.shown).toBe(0);
		expect(inside.counts.before + inside.counts.after).toBe(inside.counts.total);
	});

	it('says in dates what the labels may say: the day, or one of two', () => {
		const dates = draw({}, null, 2400).labels.map(({ id, texts }) => [id, texts.at(-1)?.text]);
		expect(Object.fromEntries(dates)).toMatchObject({
			'air-assault': 'Fri 29 Dec 2023 · Ukraine',
			'belgorod-strike': 'Sat 30 Dec 2023 · Belgorod',
			'kharkiv-strike': '30 or 31 Dec 2023 · Kharkiv',
			'belgorod-shelling': '2023 · Belgorod region'
		});
	});

	it('keeps the full card of the statement that is selected', () => {
		for (const { id } of story.statements.filter(({ speaker }) => speaker !== 'abbasova')) {
			const selected = draw({ selection: { kind: 'statement', id } });
			expect(selected.cards.find((card) => card.id === id)?.level, id).toBe('full');
		}
	});

	it('raises all words of a card that is pointed at, inside the frame, and moves nothing', () => {
		const small = scene.cards.filter(({ level }) => level !== 'full');
		expect(small.length).toBeGreaterThan(3);
		for (const { id } of small) {
			const { raised, cards } = raiseCard(index, HOME_VIEW, FRAME, null, scene, id);
			expect(cards).toBe(scene.cards);
			const { x = -1, y = -1, width = 0, height = 0 } = raised?.box ?? {};
			expect(Math.min(x, y, scene.width - x - width, scene.height - y - height)).toBeGreaterThan(0);
			const words = raised?.texts.map(({ text }) => text).join(' ') ?? '';
			for (const word of index.statement.get(id)?.text.split(' ') ?? ['?']) {
				expect(words).toContain(word);
			}
		}
		const full = scene.cards.find(({ level }) => level === 'full')?.id ?? '';
		expect(raiseCard(index, HOME_VIEW, FRAME, null, scene, full)).toBe(scene);
	});

	it('marks what a search has found', () => {
		const found = {
			statements: new Set(['nebenzya-terrorist-attack']),
			events: new Set<string>(),
			terms: ['terrorist']
		};
		const searched = draw({ filter: { ...HOME_VIEW.filter, query: 'terrorist' } }, found);
		expect(searched.cards.map(({ id }) => id)).toEqual(['nebenzya-terrorist-attack']);
		expect(searched.cards[0]?.hits).toHaveLength(1);
		expect(searched.nodes).toHaveLength(scene.nodes.length);
	});

	it('lets the rest recede from what is pointed at, and moves nothing', () => {
		const focus = {
			events: new Set(['kharkiv-strike']),
			statements: new Set(['authorities-missiles'])
		};
		const receding = emphasise(scene, focus);
		const strong = (marks: readonly { id: string; emphasis: string }[]): string[] =>
			marks.filter(({ emphasis }) => emphasis === 'strong').map(({ id }) => id);
		expect(strong(receding.nodes)).toEqual(['kharkiv-strike']);
		expect(strong(receding.cards)).toEqual(['authorities-missiles']);
		expect(receding.cards.map(({ box }) => box)).toEqual(scene.cards.map(({ box }) => box));
		expect(emphasise(scene, null)).toBe(scene);
	});
});
