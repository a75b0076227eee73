import type { CDPSession } from '@playwright/test';
import { expect, test } from './reader-test.ts';
import type { Reader } from './reader.ts';

/** Steps of one measure, and those before it: caches have bounds, and reach them on the way. */
const STEPS = 1000;
const WARM_UP = 300;

/**
 * What 1,000 steps may add. Nodes and listeners: what hangs on the place where the window comes to stand, as the number of
 * ticks, is equal after equal rounds; the slack is for what the browser keeps of its own, such as a last hovered element.
 * Heap, in bytes: code that the engine has compiled meanwhile; one picture kept for each step would be many times as much.
 */
const SLACK = { nodes: 40, listeners: 10, heap: 1_000_000 };

interface Footprint {
	readonly nodes: number;
	readonly listeners: number;
	readonly heap: number;
}

/** What is held after everything that can be given up has been. */
const footprint = async (cdp: CDPSession): Promise<Footprint> => {
	// What a collection sets free, finalisers and weak maps, may set more free.
	for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
	const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
	const { usedSize } = await cdp.send('Runtime.getHeapUsage');
	return { nodes, listeners: jsEventListeners, heap: usedSize };
};

/**
 * Pans and zooms, by keys, wheel and drags in turn, and comes back to the whole story. The events are made in the page, as a
 * thousand of them from outside take a minute; a frame is drawn after every second.
 */
const move = async ({ page, stage }: Reader, steps: number): Promise<void> => {
	const windows = await stage.evaluate(async (stage, steps) => {
		const { left, width, bottom } = stage.getBoundingClientRect();
		const at = { bubbles: true, cancelable: true, view: window, clientY: bottom - 8 };
		const x = left + width / 4;
		const mouse = (target: EventTarget, type: string, clientX: number) =>
			target.dispatchEvent(new MouseEvent(type, { ...at, clientX, detail: 1 }));
		const turn = (how: WheelEventInit) =>
			stage.dispatchEvent(new WheelEvent('wheel', { ...at, clientX: x, ...how }));
		const press = (key: string) => {
			// A drag takes the focus from the stage.
			const stop = stage.querySelector<HTMLElement>('button[tabindex="0"]');
			stop?.focus({ preventScroll: true });
			stop?.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
		};
		const round: readonly (() => unknown)[] = [
			() => press('+'),
			() => press('ArrowRight'),
			() => turn({ deltaY: -120, ctrlKey: true }),
			() => turn({ deltaY: 90, shiftKey: true }),
			() => turn({ deltaX: -60 }),
			() => turn({ deltaY: -120, ctrlKey: true }),
			() => {
				mouse(stage, 'mousedown', x);
				for (const by of [20, 50, 80]) mouse(window, 'mousemove', x + by);
				mouse(window, 'mouseup', x + 80);
			},
			() => turn({ deltaY: 100, ctrlKey: true }),
			() => press('-'),
			() => press('0')
		];
		const seen = new Set<string>();
		for (let done = 0; done < steps; done++) {
			round[done % round.length]?.();
			if (done % 2 === 0) await new Promise(requestAnimationFrame);
			else await Promise.resolve();
			seen.add(stage.querySelector('svg')?.textContent ?? '');
		}
		return seen.size;
	}, steps);
	expect(windows, 'the picture has changed on the way').toBeGreaterThan(5);
	await expect(page).not.toHaveURL(/from=/);
	await expect(page.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
};

test(`${STEPS} steps of panning and zooming leave nothing behind`, async ({
	reader,
	browserName
}) => {
	test.skip(browserName !== 'chromium', 'only Chromium tells what a page holds');
	test.setTimeout(120_000);
	const cdp = await reader.page.context().newCDPSession(reader.page);
	await reader.open();
	await move(reader, WARM_UP);
	const before = await footprint(cdp);
	await move(reader, STEPS);
	const after = await footprint(cdp);
	const grown = (what: keyof Footprint): number => after[what] - before[what];
	const told = `${JSON.stringify(before)} became ${JSON.stringify(after)}`;
	expect(grown('nodes'), told).toBeLessThanOrEqual(SLACK.nodes);
	expect(grown('listeners'), told).toBeLessThanOrEqual(SLACK.listeners);
	expect(grown('heap'), told).toBeLessThanOrEqual(SLACK.heap);
});
