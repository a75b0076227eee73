import { select, zoom as d3Zoom, zoomIdentity } from 'd3';
import type { D3ZoomEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';
import { CLICK_DISTANCE } from './click-distance.ts';
import type { Room, UnitWindow } from './window-transform.ts';
import { clampWindow, sameWindow, toTransform, toWindow } from './window-transform.ts';

/** What the zoom of a stage reads and tells. */
export interface ZoomOptions {
	readonly window: UnitWindow;
	readonly room: Room;
	/** Height of the stage in pixels. */
	readonly height: number;
	/** The smallest window, in units. */
	readonly minUnits: number;
	/** Called when a drag, pinch or wheel asks for another window. */
	readonly onwindow: (window: UnitWindow) => void;
}

/** Marks the transforms that we set ourselves, so that they are not taken for the reader's. */
const SYNC = {};

/** Wheels magnify by this power of two for each pixel they turn; a pinch on a touchpad turns only a few. */
const wheelPower = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number => {
	const pixels = deltaY * (deltaMode === 1 ? 25 : deltaMode === 2 ? 500 : 1);
	const isPinch = ctrlKey && Math.abs(pixels) < 40;
	return -pixels * (isPinch ? 0.02 : 0.004);
};

/** A wheel zooms only with Ctrl or Cmd, so that the page scrolls over the stage as anywhere. */
const isOurs = (event: MouseEvent | WheelEvent | TouchEvent): boolean => {
	if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
	return !('button' in event) || (event.button === 0 && !event.ctrlKey);
};

/**
 * Drag, pinch and Ctrl-wheel on an element as changes of a time window. The truth is the window that `get` returns;
 * d3-zoom's own transform only follows it.
 */
export const zoom =
	(get: () => ZoomOptions): Attachment<HTMLElement> =>
	(node) => {
		const behavior = d3Zoom<HTMLElement, unknown>()
			.filter(isOurs)
			.wheelDelta(wheelPower)
			.clickDistance(CLICK_DISTANCE)
			.constrain((transform) => {
				const { room, minUnits } = get();
				const { k, x } = toTransform(clampWindow(toWindow(transform, room), minUnits), room);
				return zoomIdentity.translate(x, 0).scale(k);
			})
			.on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
				const { room, window, onwindow } = get();
				const next = toWindow(transform, room);
				if (sourceEvent !== SYNC && !sameWindow(next, window)) onwindow(next);
			});
		const selection = select(node).call(behavior).on('dblclick.zoom', null);

		// d3 keeps every touch to itself; one finger that moves up or down belongs to the page. Where it went down is noted in
		// the capture phase, as d3 lets no later listener see it.
		const moved = selection.on('touchmove.zoom');
		let touch: { x: number; y: number; sideways: boolean | null } | null = null;
		const noteTouch = ({ touches: [first] }: TouchEvent): void => {
			touch = first ? { x: first.clientX, y: first.clientY, sideways: null } : null;
		};
		selection
			.on('touchstart.direction', noteTouch, { capture: true, passive: true })
			.on('touchmove.zoom', function (event: TouchEvent, datum) {
				const first = event.touches[0];
				if (touch && first && touch.sideways === null) {
					const [dx, dy] = [first.clientX - touch.x, first.clientY - touch.y];
					if (Math.hypot(dx, dy) >= CLICK_DISTANCE) touch.sideways = Math.abs(dx) > Math.abs(dy);
				}
				if (event.touches.length > 1 || touch?.sideways) moved?.call(this, event, datum);
			});

		$effect(() => {
			const { window, room, height, minUnits } = get();
			behavior
				.extent([
					[room.left, 0],
					[room.left + room.width, height]
				])
				.scaleExtent([1, 1 / minUnits]);
			const { k, x } = toTransform(window, room);
			const next = zoomIdentity.translate(x, 0).scale(k);
			// @ts-expect-error The fourth argument, the source event, exists but is missing from the types.
			behavior.transform(selection, next, undefined, SYNC);
		});
		return () => void selection.interrupt().on('.zoom', null).on('.direction', null);
	};
