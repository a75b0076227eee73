import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { CLICK_DISTANCE } from './click-distance.ts';
import type { ZoomOptions, zoom } from './zoom.svelte.ts';

const loadZoom = async (): Promise<typeof zoom> => (await import('./zoom.svelte.ts')).zoom;

const isStill = (press: Event, { clientX, clientY }: MouseEvent): boolean =>
	press instanceof MouseEvent &&
	Math.hypot(clientX - press.clientX, clientY - press.clientY) < CLICK_DISTANCE;

/** The same event once more, for listeners that came after it. */
const copyOf = (event: MouseEvent | TouchEvent): Event => {
	if (event instanceof MouseEvent) return new MouseEvent(event.type, event);
	const { touches, targetTouches, changedTouches, bubbles, cancelable, view } = event;
	return new TouchEvent(event.type, {
		touches: [...touches],
		targetTouches: [...targetTouches],
		changedTouches: [...changedTouches],
		bubbles,
		cancelable,
		view
	});
};

/**
 * The zoom of an element, fetched when a pointer first comes near. What the reader does until it has come is kept and
 * done over: wheels, and a drag or pinch from its press on, even one that is over by then.
 */
export const lateZoom =
	(get: () => ZoomOptions, load: () => Promise<typeof zoom> = loadZoom): Attachment<HTMLElement> =>
	(node) => {
		let attach = $state.raw<Attachment<HTMLElement> | null>(null);
		let loading = false;
		let wheels: WheelEvent[] = [];
		/** Of a drag or pinch: its press, its last move so far, its end. */
		let drag: (MouseEvent | TouchEvent)[] = [];

		const arrive = (arrived: typeof zoom): void => {
			stopWaiting();
			attach = arrived(get);
			flushSync();
			for (const event of drag) {
				const { target } = event;
				const under = target instanceof Element && node.contains(target) ? target : node;
				const isPress = event === drag[0];
				// A mouse is followed over the whole window once it is down.
				(isPress || event instanceof TouchEvent ? under : window).dispatchEvent(copyOf(event));
			}
			for (const wheel of wheels) node.dispatchEvent(new WheelEvent('wheel', wheel));
		};
		const fetchZoom = (): void => {
			if (loading) return;
			loading = true;
			load().then(arrive, () => {
				// Without a network the next sign of a pointer asks again.
				loading = false;
				wheels = [];
				drag = [];
			});
		};
		const press = (event: MouseEvent | TouchEvent): void => {
			drag = [event];
			fetchZoom();
		};
		const move = (event: MouseEvent | TouchEvent): void => {
			const [pressed, , end] = drag;
			if (!pressed || end || (event instanceof MouseEvent && isStill(pressed, event))) return;
			drag = [pressed, event];
		};
		const release = (event: MouseEvent | TouchEvent): void => {
			const [pressed, moved] = drag;
			// A press without a move is a click, which needs no zoom.
			drag = pressed && moved ? [pressed, moved, event] : [];
		};
		const forget = (): void => {
			drag = [];
		};
		const off = [
			on(node, 'pointerenter', fetchZoom),
			on(node, 'mousedown', press),
			on(node, 'touchstart', press, { passive: true }),
			on(window, 'mousemove', move, { capture: true }),
			on(window, 'mouseup', release, { capture: true }),
			// The end of a drag is no click; one by the keyboard counts none.
			on(
				node,
				'click',
				(event) => {
					if (drag.length > 0 && event.detail > 0) event.stopPropagation();
				},
				{ capture: true }
			),
			on(node, 'touchend', release, { passive: true }),
			on(node, 'touchcancel', forget, { passive: true }),
			// Says before the first move that one may be kept from the browser, which asks only when a touch begins.
			on(node, 'touchmove', move, { passive: false }),
			on(
				node,
				'wheel',
				(event) => {
					if (event.ctrlKey || event.metaKey) {
						event.preventDefault();
						wheels.push(event);
					}
					fetchZoom();
				},
				{ passive: false }
			)
		];
		const stopWaiting = (): void => off.forEach((stop) => stop());

		$effect(() => attach?.(node));
		return stopWaiting;
	};
