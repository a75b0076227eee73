import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { ZoomOptions, zoom } from './zoom.svelte.ts';

const loadZoom = async (): Promise<typeof zoom> => (await import('./zoom.svelte.ts')).zoom;

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
 * done over: wheels, and the press that a drag or pinch began with.
 */
export const lateZoom =
	(get: () => ZoomOptions, load: () => Promise<typeof zoom> = loadZoom): Attachment<HTMLElement> =>
	(node) => {
		let attach = $state.raw<Attachment<HTMLElement> | null>(null);
		let loading = false;
		let wheels: WheelEvent[] = [];
		let pressed: MouseEvent | TouchEvent | null = null;

		const arrive = (arrived: typeof zoom): void => {
			stopWaiting();
			attach = arrived(get);
			flushSync();
			if (pressed) {
				const { target } = pressed;
				const under = target instanceof Element && node.contains(target) ? target : node;
				under.dispatchEvent(copyOf(pressed));
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
			});
		};
		const press = (event: MouseEvent | TouchEvent): void => {
			pressed = event;
			fetchZoom();
		};
		const release = (): void => {
			pressed = null;
		};
		const off = [
			on(node, 'pointerenter', fetchZoom),
			on(node, 'mousedown', press),
			on(node, 'touchstart', press, { passive: true }),
			on(window, 'mouseup', release, { capture: true }),
			on(node, 'touchend', release, { passive: true }),
			on(node, 'touchcancel', release, { passive: true }),
			// Says before the first move that one may be kept from the browser, which asks only when a touch begins.
			on(node, 'touchmove', () => undefined, { passive: false }),
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
