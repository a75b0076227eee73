import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

/** What else a pointer may do on a stage, beside drag, pinch and zoom. */
export interface Gestures {
	/** Moves the window by a share of the stage's width; returns whether there was room. */
	readonly onpan: (share: number) => boolean;
	/** Zooms in at a pixel from the left of the stage. */
	readonly onzoomin: (x: number) => void;
	/** A single click beside everything. */
	readonly onblank: () => void;
}

const isBlank = (event: Event): boolean =>
	!(event.target instanceof Element && event.target.closest('button'));

/** How long a click on the blank waits for the second of a double-click, ms. */
const SECOND_CLICK = 250;

/** Sideways turns of a wheel, in pixels; 0 for a turn that scrolls the page. */
const sideways = ({ deltaX, deltaY, shiftKey, deltaMode }: WheelEvent): number => {
	const delta = shiftKey && deltaX === 0 ? deltaY : deltaX;
	const wins = shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
	return wins ? delta * (deltaMode === 0 ? 1 : 25) : 0;
};

/** Sideways wheel, double-click and click on the blank of an element. Everything has a way by keyboard too. */
export const gestures =
	({ onpan, onzoomin, onblank }: Gestures): Attachment<HTMLElement> =>
	(node) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const off = [
			on(
				node,
				'wheel',
				(event) => {
					// The browser would zoom the page where the stage can zoom no further.
					const zooms = event.ctrlKey || event.metaKey;
					const by = zooms ? 0 : sideways(event);
					if (zooms || (by !== 0 && onpan(by / node.clientWidth))) event.preventDefault();
				},
				{ passive: false }
			),
			on(node, 'dblclick', (event) => {
				clearTimeout(timer);
				if (isBlank(event)) onzoomin(event.clientX - node.getBoundingClientRect().left);
			}),
			on(node, 'click', (event) => {
				clearTimeout(timer);
				if (isBlank(event) && event.detail < 2) timer = setTimeout(onblank, SECOND_CLICK);
			})
		];
		return () => {
			clearTimeout(timer);
			off.forEach((stop) => stop());
		};
	};
