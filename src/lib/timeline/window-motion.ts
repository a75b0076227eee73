import { animateWindow } from './animate-window.ts';
import type { UnitWindow } from './window-transform.ts';

/** Asked where it matters: Svelte's own watches it, which takes a clock and easings into the first page. */
export const wantsLessMotion = (): boolean =>
	matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The movement of the window that is under way, if one is: interruptible, and additive for quick presses. */
export class WindowMotion {
	#stop: (() => void) | null = null;
	#target: UnitWindow | null = null;

	/** Where the window is going, or `null` when it stands still. */
	get target(): UnitWindow | null {
		return this.#target;
	}

	/** Lets the window move from where it is to `to`; `show` is called with every step. */
	run(from: UnitWindow, to: UnitWindow, show: (window: UnitWindow) => void): void {
		this.stop();
		this.#target = to;
		this.#stop = animateWindow(from, to, (window, last) => {
			if (last) this.stop();
			show(window);
		});
	}

	/** Leaves the window where it is. */
	stop(): void {
		this.#stop?.();
		this.#stop = null;
		this.#target = null;
	}
}
