import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lateZoom } from './late-zoom.svelte.ts';
import type { UnitWindow } from './window-transform.ts';
import { zoom } from './zoom.svelte.ts';

let node: HTMLElement;
let window_ = $state.raw<UnitWindow>([0.4, 0.6]);
let arrivals: PromiseWithResolvers<typeof zoom>[];
let stop = (): void => undefined;

beforeEach(() => {
	node = document.createElement('div');
	node.style.cssText = 'width:800px;height:300px;position:absolute;left:0;top:0';
	node.append(document.createElement('button'));
	// d3 listens to touches only where an element could get them.
	Object.assign(node, { ontouchstart: null });
	document.body.append(node);
	window_ = [0.4, 0.6];
	arrivals = [];
	const load = (): Promise<typeof zoom> => {
		const arrival = Promise.withResolvers<typeof zoom>();
		arrivals.push(arrival);
		return arrival.promise;
	};
	stop = $effect.root(() => {
		$effect(() => {
			const end = lateZoom(
				() => ({
					window: window_,
					room: { left: 20, width: 760 },
					height: 300,
					minUnits: 0.001,
					onwindow: (next) => (window_ = next)
				}),
				load
			)(node);
			return () => end?.();
		});
	});
	flushSync();
});

afterEach(() => {
	stop();
	node.remove();
});

const arrive = async (): Promise<void> => {
	arrivals.at(-1)?.resolve(zoom);
	await arrivals.at(-1)?.promise;
};
const send = (target: EventTarget, event: Event): boolean => {
	target.dispatchEvent(event);
	flushSync();
	return event.defaultPrevented;
};
const init = { clientX: 400, clientY: 100, bubbles: true, cancelable: true, view: window };
const mouse = (target: EventTarget, type: string, clientX: number): boolean =>
	send(target, new MouseEvent(type, { ...init, clientX }));
const wheel = (given: WheelEventInit): boolean =>
	send(node, new WheelEvent('wheel', { ...init, ...given }));
const touch = (type: string, clientX: number): boolean => {
	const finger = new Touch({ identifier: 1, target: node, clientX, clientY: 100 });
	const touches = ['touchend', 'touchcancel'].includes(type) ? [] : [finger];
	const lists = { touches, targetTouches: touches, changedTouches: [finger] };
	return send(node, new TouchEvent(type, { ...lists, bubbles: true, cancelable: true }));
};
const sizeOf = ([start, end]: UnitWindow): number => end - start;

describe('the zoom that comes late', () => {
	it('is not asked for by the keyboard, and once by a pointer', () => {
		node.querySelector('button')?.focus();
		expect(arrivals).toHaveLength(0);
		send(node, new PointerEvent('pointerenter'));
		mouse(node, 'mousedown', 400);
		expect(arrivals).toHaveLength(1);
	});

	it('keeps Ctrl-wheels from the page meanwhile, and zooms by them once it is there', async () => {
		expect(wheel({ deltaY: -50, ctrlKey: true })).toBe(true);
		expect(wheel({ deltaY: -50, metaKey: true })).toBe(true);
		expect(wheel({ deltaY: 50 })).toBe(false);
		expect(window_).toEqual([0.4, 0.6]);
		await arrive();
		expect(sizeOf(window_)).toBeCloseTo(0.2 / 2 ** 0.4);
		wheel({ deltaY: 50, ctrlKey: true });
		expect(sizeOf(window_)).toBeCloseTo(0.2 / 2 ** 0.2);
	});

	it('goes on with a drag that has begun, also on a button', async () => {
		mouse(node.querySelector('button') ?? node, 'mousedown', 400);
		mouse(window, 'mousemove', 380);
		await arrive();
		mouse(window, 'mousemove', 324);
		expect(window_[0]).toBeCloseTo(0.42);
		mouse(window, 'mouseup', 324);
		mouse(window, 'mousemove', 200);
		expect(window_[0]).toBeCloseTo(0.42);
	});

	it('does not drag once the button is up again', async () => {
		mouse(node, 'mousedown', 400);
		mouse(window, 'mousemove', 402);
		mouse(window, 'mouseup', 402);
		await arrive();
		mouse(window, 'mousemove', 200);
		expect(window_).toEqual([0.4, 0.6]);
	});

	it('does a drag over that was done before it came', async () => {
		// After the drag of another test d3 keeps clicks from the window until the next task.
		await new Promise((next) => setTimeout(next));
		mouse(node.querySelector('button') ?? node, 'mousedown', 400);
		mouse(window, 'mousemove', 380);
		mouse(window, 'mousemove', 324);
		mouse(window, 'mouseup', 324);
		let clicks = 0;
		node.addEventListener('click', () => clicks++);
		send(node, new MouseEvent('click', { ...init, detail: 1 }));
		expect(clicks).toBe(0);
		send(node, new MouseEvent('click', init));
		expect(clicks).toBe(1);
		mouse(window, 'mousemove', 200);
		await arrive();
		expect(window_[0]).toBeCloseTo(0.42);
		mouse(window, 'mousemove', 100);
		expect(window_[0]).toBeCloseTo(0.42);
	});

	it('does the swipe of a finger over, but not one that was called off', async () => {
		touch('touchstart', 400);
		touch('touchmove', 324);
		touch('touchend', 324);
		touch('touchstart', 400);
		touch('touchmove', 100);
		touch('touchcancel', 100);
		touch('touchstart', 400);
		touch('touchmove', 324);
		touch('touchend', 324);
		await arrive();
		expect(window_[0]).toBeCloseTo(0.42);
	});

	it('goes on with a finger that is down', async () => {
		touch('touchstart', 400);
		await arrive();
		expect(touch('touchmove', 324)).toBe(true);
		touch('touchend', 324);
		expect(window_[0]).toBeCloseTo(0.42);
	});

	it('is asked for again where it could not be fetched', async () => {
		mouse(node, 'mousedown', 400);
		mouse(window, 'mousemove', 200);
		mouse(window, 'mouseup', 200);
		wheel({ deltaY: -50, ctrlKey: true });
		arrivals[0]?.reject(new Error('offline'));
		await expect.poll(() => (wheel({ deltaY: -50, ctrlKey: true }), arrivals.length)).toBe(2);
		await arrive();
		expect(sizeOf(window_)).toBeLessThan(0.2);
		// What was asked for before is given up: a drag of then would come as a surprise now.
		expect(window_[0] + window_[1]).toBeCloseTo(1, 1);
	});

	it('does nothing where it comes after the element has gone', async () => {
		wheel({ deltaY: -50, ctrlKey: true });
		stop();
		await arrive();
		expect(window_).toEqual([0.4, 0.6]);
	});
});
