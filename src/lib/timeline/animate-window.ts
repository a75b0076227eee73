import { cubicInOut } from 'svelte/easing';
import type { UnitWindow } from './window-transform.ts';
import { interpolateWindow } from './window-transform.ts';

/** How long the window takes to move, ms. */
const DURATION = 420;

/** Moves a window a step with every frame of the browser. Returns what stops it where it is. */
export const animateWindow = (
	from: UnitWindow,
	to: UnitWindow,
	show: (window: UnitWindow, last: boolean) => void
): (() => void) => {
	const at = interpolateWindow(from, to);
	let started: number | null = null;
	const frame = (now: number): void => {
		started ??= now;
		const t = Math.min(1, (now - started) / DURATION);
		if (t < 1) request = requestAnimationFrame(frame);
		show(at(cubicInOut(t)), t === 1);
	};
	let request = requestAnimationFrame(frame);
	return () => cancelAnimationFrame(request);
};
