import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { describe, expect, it } from 'vitest';
import arabic from '../../../tests/fixtures/stories/arabic.json?raw';
import hebrew from '../../../tests/fixtures/stories/hebrew.json?raw';
import { parseStoryText } from '../core/story/parse-story-text.ts';
import { indexStory } from '../core/story/index-story.ts';
import type { View } from '../core/view/view.ts';
import { HOME_VIEW } from '../core/view/view.ts';
import { rtlLayout } from '../scene/rtl/rtl-layout.ts';
import TestReader from './TestReader.svelte';
import { measureText } from '../scene/text/measure-text.ts';
import { READER_WORDS_EN } from './words/en.ts';
import { TimelineState } from './timeline-state.svelte.ts';

const open = async (text: string, look: Partial<View> = {}, [width, height] = [1200, 800]) => {
	const { story } = parseStoryText(text);
	if (!story) throw new Error('The fixture is no story.');
	const index = indexStory(story);
	const timeline = new TimelineState({
		words: READER_WORDS_EN,
		measure: measureText,
		index: () => index,
		checks: () => ({}),
		rtl: rtlLayout,
		view: { ...HOME_VIEW, ...look }
	});
	await page.viewport(width, height);
	await render(TestReader, { timeline });
	await expect.poll(() => timeline.mounted).toBe(true);
	return timeline;
};

const element = (selector: string): HTMLElement => {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`There is no ${selector}.`);
	return found;
};
const boxOf = (selector: string): DOMRect => element(selector).getBoundingClientRect();
const middleOf = (selector: string): number => {
	const { left, width } = boxOf(selector);
	return left + width / 2;
};
const stop = (id: string): string => `.stage button[data-key="event:${id}"]`;
const dirOf = (selector: string): string => getComputedStyle(element(selector)).direction;

/** The middle half of the story, so that there is room to move either way. */
const zoomIn = (timeline: TimelineState): void => timeline.setWindowUnits([0.25, 0.75]);

const pointer = (node: Element, type: string, x: number): boolean =>
	node.dispatchEvent(
		new PointerEvent(type, { clientX: x, pointerId: 1, isPrimary: true, button: 0, bubbles: true })
	);

describe.each([
	['Hebrew', hebrew],
	['Arabic', arabic]
])('a reader of a story in %s', (_, text) => {
	it('begins the stage at the right', async () => {
		const timeline = await open(text);
		const events = timeline.index.events.map(({ event }) => event.id);
		const places = events.map((id) => middleOf(stop(id)));
		expect(places).toEqual([...places].sort((a, b) => b - a));
	});

	it('sets what the story says from right to left, and its own words not', async () => {
		const timeline = await open(text);
		expect(element('h1').closest('[dir]')?.getAttribute('dir')).toBe('rtl');
		expect(element('h1').closest('[lang]')?.getAttribute('lang')).toBe(timeline.index.story.lang);
		expect(dirOf('.list')).toBe('rtl');
		expect(dirOf('.list .meta')).toBe('ltr');
		expect(dirOf('aside h2')).toBe('ltr');
		expect(dirOf('aside .summary')).toBe('rtl');
		expect(dirOf('[role="slider"]')).toBe('ltr');
	});
});

describe('the stage of a story from right to left', () => {
	it('goes later by the left arrow, and earlier by the right one', async () => {
		const timeline = await open(hebrew);
		const [first, second] = timeline.index.events.map(({ event }) => event.id);
		element(stop(first ?? '')).focus();
		await userEvent.keyboard('{ArrowLeft}');
		await expect
			.poll(() => document.activeElement?.getAttribute('data-key'))
			.toBe(`event:${second}`);
		await userEvent.keyboard('{ArrowRight}');
		await expect
			.poll(() => document.activeElement?.getAttribute('data-key'))
			.toBe(`event:${first}`);
		await userEvent.keyboard('{End}');
		const last = timeline.index.events.at(-1)?.event.id;
		await expect.poll(() => document.activeElement?.getAttribute('data-key')).toBe(`event:${last}`);
	});

	it('follows the pointer: a drag to the right leads to later times', async () => {
		const timeline = await open(hebrew);
		zoomIn(timeline);
		const stage = element('.stage .stage');
		const { left, top, width } = stage.getBoundingClientRect();
		const mouse = (target: EventTarget, type: string, clientX: number): boolean =>
			target.dispatchEvent(
				new MouseEvent(type, {
					clientX,
					clientY: top + 20,
					bubbles: true,
					cancelable: true,
					view: window
				})
			);
		mouse(stage, 'mousedown', left + width / 2);
		mouse(window, 'mousemove', left + width / 2 + timeline.room.width / 10);
		await expect
			.poll(() => {
				mouse(window, 'mousemove', left + width / 2 + timeline.room.width / 10);
				return timeline.windowUnits[0];
			})
			.toBeCloseTo(0.3, 3);
		mouse(window, 'mouseup', left + width / 2);
	});

	it('moves by a sideways wheel to where the wheel turns', async () => {
		const timeline = await open(hebrew);
		zoomIn(timeline);
		const stage = element('.stage .stage');
		stage.dispatchEvent(
			new WheelEvent('wheel', { deltaX: stage.clientWidth / 10, bubbles: true, cancelable: true })
		);
		expect(timeline.windowUnits[0]).toBeCloseTo(0.2);
	});

	it('magnifies what is under the pointer', async () => {
		const timeline = await open(hebrew);
		const [first] = timeline.index.events;
		const unit = timeline.scale.toUnit(first?.position ?? 0);
		const stage = element('.stage .stage');
		const { left, top, right } = stage.getBoundingClientRect();
		// Where the story begins: at the right.
		const at = right - timeline.room.left - unit * timeline.room.width;
		expect(at).toBeGreaterThan((left + right) / 2);
		await expect
			.poll(() => {
				stage.dispatchEvent(
					new WheelEvent('wheel', {
						deltaY: -60,
						ctrlKey: true,
						clientX: at,
						clientY: top + 20,
						bubbles: true,
						cancelable: true
					})
				);
				return timeline.windowUnits[1] - timeline.windowUnits[0];
			})
			.toBeLessThan(0.8);
		const x = (): number => middleOf(stop(first?.event.id ?? ''));
		await expect.poll(() => Math.abs(x() - at)).toBeLessThan(2);
	});

	it('turns the buttons for earlier and later', async () => {
		await open(hebrew);
		const button = (name: RegExp): DOMRect =>
			page
				.elementLocator(element('.controls'))
				.getByRole('button', { name })
				.element()
				.getBoundingClientRect();
		expect(button(/^Previous/).left).toBeGreaterThan(button(/^Next/).left);
	});
});

describe('the strip of a story from right to left', () => {
	it('stands as the stage does, and its left end is the end of the window', async () => {
		const timeline = await open(hebrew);
		zoomIn(timeline);
		const strip = element('.overview .strip');
		await expect.poll(() => boxOf('.overview .window').width).toBeLessThan(strip.clientWidth * 0.9);
		const [start, end] = timeline.window;
		const { left } = boxOf('.overview .handle.start');
		pointer(strip, 'pointerdown', left + 12);
		pointer(strip, 'pointermove', left - 28);
		pointer(strip, 'pointerup', left - 28);
		expect(timeline.window[0]).toBeCloseTo(start, -2);
		expect(timeline.window[1]).toBeGreaterThan(end);
	});

	it('moves by arrows to where they point', async () => {
		const timeline = await open(hebrew);
		zoomIn(timeline);
		await expect.poll(() => document.querySelector('.overview .move')).not.toBeNull();
		element('.overview .move').focus();
		await userEvent.keyboard('{ArrowLeft}');
		await expect.poll(() => timeline.windowUnits[0]).toBeCloseTo(0.3);
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(() => timeline.windowUnits[0]).toBeCloseTo(0.25);
	});
});

describe('the panel of a story from right to left', () => {
	it('begins what is said at the right, and points the steps where they lead', async () => {
		await open(hebrew, { selection: { kind: 'event', id: 'meeting' } });
		await expect.poll(() => document.querySelector('aside .statement')).not.toBeNull();
		expect(dirOf('aside h2')).toBe('rtl');
		expect(getComputedStyle(element('aside .statement')).borderRightStyle).toBe('solid');
		expect(getComputedStyle(element('aside .statement')).borderLeftStyle).toBe('none');
		expect(element('aside nav').textContent).toMatch(/→ Previous[^]*Next ←/);
		expect(element('aside [data-statement="inspector-check"] q').textContent).toMatch(/^”.*”$/s);
	});
});

describe('the list of a story from right to left', () => {
	it('has its line at the right', async () => {
		await open(hebrew);
		const list = boxOf('.list > ol');
		expect(list.right - boxOf('.list > ol > li h3 > *').right).toBeGreaterThan(24);
		const line = getComputedStyle(element('.list > ol'), '::before');
		expect(line.right).toBe('7px');
	});

	it('has a line above it on a phone whose time runs to the left', async () => {
		const timeline = await open(hebrew, {}, [390, 800]);
		await expect
			.poll(() => document.querySelectorAll('.mini circle').length, { timeout: 10_000 })
			.toBeGreaterThan(1);
		const places = [...document.querySelectorAll('.mini circle:not(.here)')].map((circle) =>
			Number(circle.getAttribute('cx'))
		);
		expect(places).toEqual([...places].sort((a, b) => b - a));
		expect(places[0]).toBeGreaterThan(195);
		element('.mini').focus();
		await userEvent.keyboard('{ArrowLeft}');
		await expect
			.poll(() => element('.mini').getAttribute('aria-valuetext'))
			.toContain(timeline.index.events[1]?.event.title);
	});
});
