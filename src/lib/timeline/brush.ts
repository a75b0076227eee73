import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';
import type { TimeWindow } from '../core/view/view.ts';
import type { BrushBox, BrushDrag } from './brush-drag.ts';
import { brushModeAt, dragWindow } from './brush-drag.ts';

/** What a brush reads and tells. */
export interface BrushOptions {
	readonly box: BrushBox;
	readonly window: TimeWindow;
	/** Whether the window is the whole story. */
	readonly whole: boolean;
	/** Whether time runs to the left. */
	readonly mirrored: boolean;
	readonly home: TimeWindow;
	/** The shortest window, ms. */
	readonly least: number;
	/** Pixels from the left of the strip to UTC ms. */
	readonly time: (x: number) => number;
	/** Called with every step of a drag. */
	readonly onwindow: (window: TimeWindow) => void;
	/** Called for a click beside the window, with its time. */
	readonly onjump: (time: number) => void;
}

/** A pointer that moves less than this clicks, in pixels. */
const CLICK_DISTANCE = 4;

/** Move, resize and draw a window by pointer, as one gesture on the strip. */
export const brush =
	(get: () => BrushOptions): Attachment<HTMLElement> =>
	(node) => {
		let drag: (Pick<BrushDrag, 'mode' | 'window'> & { readonly x: number; moved: boolean }) | null =
			null;
		const at = (event: PointerEvent): number => event.clientX - node.getBoundingClientRect().left;
		const off = [
			on(node, 'pointerdown', (event) => {
				if (event.button !== 0 || !event.isPrimary) return;
				const { box, window, whole, mirrored } = get();
				const x = at(event);
				drag = { mode: brushModeAt(x, box, whole, mirrored), window, x, moved: false };
				node.setPointerCapture(event.pointerId);
			}),
			on(node, 'pointermove', (event) => {
				if (!drag || !event.isPrimary) return;
				const x = at(event);
				drag.moved ||= Math.abs(x - drag.x) >= CLICK_DISTANCE;
				if (!drag.moved) return;
				const { home, least, time, onwindow } = get();
				const { mode, window } = drag;
				onwindow(dragWindow({ mode, window, from: time(drag.x), to: time(x), home, least }));
			}),
			on(node, 'pointerup', () => {
				if (drag?.mode === 'draw' && !drag.moved) get().onjump(get().time(drag.x));
				drag = null;
			}),
			// The browser takes the pointer away when a finger turns out to scroll the page.
			on(node, 'pointercancel', () => (drag = null))
		];
		return () => off.forEach((stop) => stop());
	};
