/**
 * What the browser itself tells of a page, in milliseconds, shift apart.
 *
 * @typedef {{
 *   paint: number,
 *   largest: number,
 *   what: string,
 *   shift: number,
 *   tasks: { start: number, duration: number }[],
 *   events: { interaction: number, start: number, done: number, duration: number }[]
 * }} Watched
 */

/** Notes everything from the page's start, in `window.watched`; runs in the page. */
export const watchPage = () => {
	/** @type {Watched} */
	const watched = { paint: 0, largest: 0, what: '', shift: 0, tasks: [], events: [] };
	Object.assign(window, { watched });
	/**
	 * @param {PerformanceObserverInit} what
	 * @param {(entry: any) => void} note the kinds of entries have different fields
	 */
	const observe = (what, note) => {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) note(entry);
		}).observe({ buffered: true, ...what });
	};
	observe({ type: 'paint' }, ({ name, startTime }) => {
		if (name === 'first-contentful-paint') watched.paint = startTime;
	});
	observe({ type: 'largest-contentful-paint' }, ({ startTime, element }) => {
		watched.largest = startTime;
		watched.what = `<${element?.localName ?? '?'}> ${(element?.textContent ?? '').trim().slice(0, 40)}`;
	});
	observe({ type: 'layout-shift' }, ({ value, hadRecentInput }) => {
		if (!hadRecentInput) watched.shift += value;
	});
	observe({ type: 'longtask' }, ({ startTime: start, duration }) => {
		watched.tasks.push({ start, duration });
	});
	const timing = /** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 });
	observe(timing, ({ interactionId: interaction, startTime: start, processingEnd, duration }) => {
		if (interaction) watched.events.push({ interaction, start, done: processingEnd, duration });
	});
};
