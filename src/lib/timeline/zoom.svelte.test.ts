import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Room, UnitWindow } from './window-transform.ts';
import { HOME, toWindow } from './window-transform.ts';
import { zoom } from './zoom.svelte.ts';

const room: Room = { left: 20, width: 760 };
let node: HTMLElement;
let calls: UnitWindow[];
let window_ = $state.raw<UnitWindow>(HOME);
let runs = 0;
let stop = (): void => undefined;

interface Zoomed extends HTMLElement {
	readonly __zoom?: { readonly k: number; readonly x: number };
}

beforeEach(() => {
	node = document.createElement('div');
	node.style.cssText = 'width:800px;height:300px;position:absolute;left:0;top:0';
	node.append(document.createElement('button'));
	// d3 listens to touches only where an element could get them.
	Object.assign(node, { ontouchstart: null });
	document.body.append(node);
	calls = [];
	window_ = HOME;
	runs = 0;
	stop = $effect.root(() => {
		$effect(() => {
			runs += 1;
			const end = zoom(() => ({
				window: window_,
				room,
				height: 300,
				minUnits: 0.001,
				onwindow: (next) => {
					calls.push(next);
					window_ = next;
				}
			}))(node);
			return () => end?.();
		});
	});
	flushSync();
});

afterEach(() => {
	stop();
	node.remove();
});

const wheel = (given: WheelEventInit): boolean => {
	const at = { clientX: 400, clientY: 100, bubbles: true, cancelable: true };
	const event = new WheelEvent('wheel', { ...at, ...given });
	node.dispatchEvent(event);
	flushSync();
	return event.defaultPrevented;
};

const drag = (from: HTMLElement, by: number): void => {
	const send = (target: EventTarget, type: string, x: number): void => {
		const init = { clientX: x, clientY: 100, bubbles: true, cancelable: true, view: window };
		target.dispatchEvent(new MouseEvent(type, init));
	};
	send(from, 'mousedown', 400);
	send(window, 'mousemove', 400 + by / 2);
	send(window, 'mousemove', 400 + by);
	send(window, 'mouseup', 400 + by);
	flushSync();
};

describe('zoom', () => {
	it('turns one wheel with Ctrl into one window about the pointer', () => {
		expect(wheel({ deltaY: -100, ctrlKey: true })).toBe(true);
		expect(calls).toHaveLength(1);
		const [start, end] = calls[0] ?? HOME;
		expect(end - start).toBeLessThan(0.9);
		expect((start + end) / 2).toBeCloseTo(0.5, 2);
	});

	it('leaves a plain wheel to the page', () => {
		expect(wheel({ deltaY: 100 })).toBe(false);
		expect(calls).toEqual([]);
	});

	it('follows a window set from outside without telling it back', () => {
		window_ = [0.25, 0.5];
		flushSync();
		expect(calls).toEqual([]);
		const { k, x } = (node as Zoomed).__zoom ?? { k: 0, x: 0 };
		expect(k).toBeCloseTo(4);
		expect(toWindow({ k, x }, room)[0]).toBeCloseTo(0.25);
		expect(runs).toBe(1);
	});

	it('pans by a drag, also one that begins on a button', () => {
		window_ = [0.4, 0.6];
		flushSync();
		drag(node.querySelector('button') ?? node, -76);
		expect(window_[0]).toBeCloseTo(0.42);
		expect(window_[1]).toBeCloseTo(0.62);
	});

	it('never leaves home', () => {
		window_ = [0, 0.2];
		flushSync();
		drag(node, 300);
		expect(window_[0]).toBeCloseTo(0);
		wheel({ deltaY: 4000, ctrlKey: true });
		expect(window_).toEqual([0, 1]);
	});

	it('pans with a finger that moves sideways, and not with one that scrolls', () => {
		window_ = [0.4, 0.6];
		flushSync();
		const touch = (type: string, x: number, y: number): boolean => {
			const finger = new Touch({ identifier: 1, target: node, clientX: x, clientY: y });
			const list = type === 'touchend' ? [] : [finger];
			const event = new TouchEvent(type, {
				touches: list,
				targetTouches: list,
				changedTouches: [finger],
				bubbles: true,
				cancelable: true
			});
			node.dispatchEvent(event);
			flushSync();
			return event.defaultPrevented;
		};
		touch('touchstart', 400, 100);
		expect(touch('touchmove', 402, 60)).toBe(false);
		touch('touchend', 402, 60);
		expect(calls).toEqual([]);

		touch('touchstart', 400, 100);
		expect(touch('touchmove', 324, 102)).toBe(true);
		touch('touchend', 324, 102);
		expect(window_[0]).toBeCloseTo(0.42);
	});
});
