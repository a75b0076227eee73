import { flushSync } from 'svelte';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../core/view/view.ts';
import type { HistoryMode } from './history-writer.ts';
import TestTimeline from './TestTimeline.svelte';
import { testIndex } from './test-timeline.ts';
import { measureText } from '../scene/text/measure-text.ts';
import { READER_WORDS_EN } from './words/en.ts';
import { TimelineState } from './timeline-state.svelte.ts';
import { zoomAnchor } from './zoom-anchor.ts';

const index = testIndex();
const order = index.events.map(({ event }) => event.id);

const open = async (view?: View) => {
	const written: HistoryMode[] = [];
	const timeline = new TimelineState({
		words: READER_WORDS_EN,
		measure: measureText,
		index: () => index,
		checks: () => ({}),
		...(view ? { view } : {}),
		onchange: (_view, _theme, how) => written.push(how)
	});
	await page.viewport(1000, 800);
	await render(TestTimeline, { timeline });
	await expect.element(page.getByRole('slider')).toBeInTheDocument();
	return { timeline, written };
};

/** Ids of the events that stay while the rest recedes. */
const kept = ({ index, focus }: TimelineState): string[] =>
	index.story.events.flatMap(({ id }) => (focus?.events.has(id) === true ? id : [])).sort();

const focused = (): string | undefined =>
	document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;

const button = (key: string): HTMLElement => {
	const found = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
	if (!found) throw new Error(`No button for ${key}`);
	return found;
};

const settled = (timeline: TimelineState, expected: readonly [number, number]) =>
	expect
		.poll(() => timeline.windowUnits)
		.toEqual([expect.closeTo(expected[0], 3), expect.closeTo(expected[1], 3)]);

afterEach(() => vi.restoreAllMocks());

describe('the buttons over the picture', () => {
	it('are one Tab stop', async () => {
		await open();
		page.getByRole('button', { name: 'Before' }).element().focus();
		await userEvent.keyboard('{Tab}');
		expect(focused()).toBe('event:fire');
		await userEvent.keyboard('{Tab}');
		expect(focused()).toBeUndefined();
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
		expect(focused()).toBe('event:fire');
	});

	it.each([
		['at home', null],
		['zoomed to where most are out of the window', [0, 0.2]]
	] as const)('lead by arrows through every event in the order of time, %s', async (_, window) => {
		const { timeline } = await open();
		if (window) timeline.setWindowUnits(window);
		button('event:fire').focus();
		const visited = [focused()];
		for (let i = 1; i < order.length; i++) {
			await userEvent.keyboard('{ArrowRight}');
			visited.push(focused());
		}
		expect(visited).toEqual(order.map((id) => `event:${id}`));
	});

	it('keep the focus while the window moves away and the layout changes', async () => {
		const { timeline } = await open();
		button('event:strike').focus();
		timeline.setWindowUnits([0, 0.05]);
		await expect.poll(() => document.querySelector('[data-key="event:inquiry"]')).toBeNull();
		expect(focused()).toBe('event:strike');
		timeline.setScale('true');
		timeline.fit();
		await settled(timeline, [0, 1]);
		expect(focused()).toBe('event:strike');
	});

	it('hand the focus to the event when a filter hides the statement', async () => {
		const { timeline } = await open();
		button('event:strike').focus();
		await userEvent.keyboard('{ArrowDown}');
		expect(focused()).toBe('statement:appeal');
		timeline.toggleSide('union');
		await expect.poll(focused).toBe('event:strike');
	});

	it('select with Enter, clear with Esc, and let go with another Esc', async () => {
		const { timeline, written } = await open();
		const before = page.getByRole('button', { name: 'Before' }).element();
		before.focus();
		await userEvent.keyboard('{Tab}{Enter}');
		expect(timeline.selection).toEqual({ kind: 'event', id: 'fire' });
		expect(written).toEqual(['push']);
		await userEvent.keyboard('{Escape}');
		expect(timeline.selection).toBeNull();
		expect(focused()).toBe('event:fire');
		await userEvent.keyboard('{Escape}');
		expect(document.activeElement).toBe(before);
	});

	it('let the rest recede while they are pointed at', async () => {
		const { timeline } = await open();
		const { layout } = timeline;
		await userEvent.hover(button('event:inquiry'));
		expect(kept(timeline)).toEqual(['fire', 'inquiry']);
		expect(timeline.layout).toBe(layout);
		await userEvent.unhover(button('event:inquiry'));
		expect(timeline.focus).toBeNull();
	});

	it('let the rest recede while the keyboard is on them, but not where a click has left the focus', async () => {
		const { timeline } = await open();
		page.getByRole('button', { name: 'Before' }).element().focus();
		await userEvent.keyboard('{Tab}{ArrowRight}');
		expect(timeline.hovered).toEqual({ kind: 'event', id: order[1] });
		await userEvent.click(button('event:inquiry'));
		await userEvent.unhover(button('event:inquiry'));
		timeline.select({ kind: 'event', id: 'strike' });
		expect(focused()).toBe('event:inquiry');
		expect(kept(timeline)).toEqual(['strike']);
	});

	it('let the rest come back when a new layout takes them from under the pointer', async () => {
		const { timeline } = await open();
		const inquiry = button('event:inquiry');
		inquiry.dispatchEvent(
			new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse', buttons: 0 })
		);
		expect(timeline.hovered).toEqual({ kind: 'event', id: 'inquiry' });
		flushSync();
		timeline.setWindowUnits([0, 0.05]);
		await expect.poll(() => document.querySelector('[data-key="event:inquiry"]')).toBeNull();
		expect(timeline.hovered).toBeNull();
	});

	it('are targets of at least 24 pixels, each with a name', async () => {
		await open();
		const buttons = [...document.querySelectorAll('.buttons button')];
		expect(buttons.length).toBeGreaterThan(5);
		for (const one of buttons) {
			const { width, height } = one.getBoundingClientRect();
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
			expect(one.getAttribute('aria-label')).toMatch(/1907/);
		}
	});

	it('spread a crowd, and again what is still one', async () => {
		const { timeline } = await open();
		timeline.setScale('true');
		const crowd = () => document.querySelector<HTMLElement>('.crowd');
		await expect.poll(() => crowd()?.ariaLabel).toMatch(/^3 events/);
		crowd()?.click();
		await expect.poll(() => crowd()?.ariaLabel).toMatch(/^2 events/);
		crowd()?.click();
		await expect.poll(() => document.querySelector('[data-key="event:bell"]')).not.toBeNull();
		expect(timeline.selection).toBeNull();
	});

	it('show the keys on ?, and give the focus back', async () => {
		await open();
		button('event:fire').focus();
		await userEvent.keyboard('?');
		await expect.element(page.getByRole('dialog')).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.poll(focused).toBe('event:fire');
	});
});

describe('the window', () => {
	it('goes by steps from event to event, and says which', async () => {
		const { timeline } = await open();
		timeline.setWindowUnits([0, 0.3]);
		for (const id of order) {
			await userEvent.click(page.getByRole('button', { name: 'Next event' }));
			expect(timeline.selection?.id).toBe(id);
		}
		const strike = timeline.scale.toUnit(index.event.get('strike')?.position ?? 0);
		await expect.poll(() => timeline.windowUnits[1]).toBeGreaterThan(strike);
		await expect.element(page.getByRole('status')).toHaveTextContent('The dockers stop work');
	});

	it('adds up quick presses of the zoom', async () => {
		const { timeline } = await open();
		const plus = page.getByRole('button', { name: 'Zoom in' });
		await userEvent.click(plus);
		await userEvent.click(plus);
		const anchor = zoomAnchor(timeline.index, timeline.scale, [0, 1], null);
		const half = [anchor / 2, (1 + anchor) / 2] as const;
		const next = zoomAnchor(timeline.index, timeline.scale, half, null);
		await settled(timeline, [(half[0] + next) / 2, (half[1] + next) / 2]);
		await userEvent.click(page.getByRole('button', { name: 'Show the whole story' }));
		await expect.poll(() => timeline.view.window).toBeNull();
	});

	it('moves with the brush by key, and resizes with Shift', async () => {
		const { timeline } = await open();
		timeline.setWindowUnits([0.4, 0.6]);
		page.getByRole('slider').element().focus();
		await userEvent.keyboard('{ArrowRight}');
		await settled(timeline, [0.42, 0.62]);
		await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
		await settled(timeline, [0.42, 0.67]);
	});

	it('is drawn, moved and resized by pointer on the strip', async () => {
		const { timeline } = await open();
		timeline.setScale('true');
		const strip = document.querySelector<HTMLElement>('.overview .strip');
		if (!strip) throw new Error('No strip');
		const { left, top, width } = strip.getBoundingClientRect();
		vi.spyOn(strip, 'setPointerCapture').mockImplementation(() => undefined);
		const send = (type: string, x: number): void => {
			const init = { clientX: left + x, clientY: top + 20, button: 0, isPrimary: true };
			strip.dispatchEvent(new PointerEvent(type, init));
		};
		const drag = (from: number, to: number): void => {
			send('pointerdown', from);
			send('pointermove', (from + to) / 2);
			send('pointermove', to);
			send('pointerup', to);
		};
		const hours = (): number[] => timeline.window.map((time) => Math.round(time / 3_600_000));

		drag(width * 0.3, width * 0.5);
		const drawn = hours();
		const length = (drawn[1] ?? 0) - (drawn[0] ?? 0);
		await expect
			.poll(() => document.querySelector('.move')?.clientWidth)
			.toBeCloseTo(width * 0.2, -1);
		drag(width * 0.4, width * 0.5);
		expect(hours()[1]).toBe(Math.round((drawn[1] ?? 0) + length / 2));
		drag(width * 0.6 + 10, width * 0.7 + 10);
		expect((hours()[1] ?? 0) - (hours()[0] ?? 0)).toBeCloseTo(length * 1.5, -1);
	});
});
